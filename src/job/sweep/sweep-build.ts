import type { SweptBuild, SweptResource, SweptStatus } from '../../action/sweep-report.js';
import type { Cloud } from '../../alicloud/index.js';
import { describeError, isCancellation } from '../../errors/index.js';
import { Events, type EventListener } from '../../events/index.js';
import {
  foresee,
  kindsInWords,
  listInWords,
  releaseAll,
  type FoundBuild,
  type LedgerEntry,
  type ReleaseOptions,
} from '../../ledger/index.js';
import type { SweepOptions } from './options.js';

export interface Sweeping {
  readonly options: SweepOptions;
  /** Where something may be released. */
  readonly regions: readonly string[];
  readonly cloud: Cloud;
  readonly signal: AbortSignal;
  readonly listener: EventListener;
}

/** Releases what there is of one build, if it is past its time; in a dry run it finds out what that would be. */
export async function sweepBuild(build: FoundBuild, sweeping: Sweeping): Promise<SweptBuild> {
  const { options, regions, cloud, signal } = sweeping;
  const isHere = ({ region }: LedgerEntry) => regions.includes(region);
  const entries = build.entries.filter(isHere);
  if (!build.isOver(Date.now(), options.older_than))
    return described(build, entries, () => ({ status: 'alive' }));
  if (build.unseen.length > 0 && options.older_than === undefined) {
    const reason = `it may still be at work in ${build.unseen.join(', ')}, where it makes images too and which could not be looked at`;
    return described(build, entries, () => ({ status: 'left', reason }));
  }
  const events = new Events(build.run);
  const mayGo = (entry: LedgerEntry) => isHere(entry) && build.unseenBefore(entry).length === 0;
  const release = { ledger: build, cloud, events, signal, runName: build.run, only: mayGo };
  const fateOfOthers = fateBehindUnseen(build);
  if (options.dry_run) return await foreseen(build, entries, release, fateOfOthers);
  const gone = new Set<string>();
  events.subscribe((event) => {
    if (event.type === 'resource_gone') gone.add(event.id);
    // What somebody else has released is told as such in the report.
    if (event.type !== 'resource_released' || !gone.has(event.id)) sweeping.listener(event);
  });
  const beside: SweptResource[] = [];
  events.subscribe((event) => {
    if (event.type !== 'resource_released' || entries.some(({ id }) => id === event.id)) return;
    const { kind, id, region } = event;
    beside.push({ kind, id, region, status: 'released', reason: REPLACED });
  });
  const left = await events.phase(
    'cleanup',
    `Releasing what ${build.run} left behind`,
    () => releaseAll(release),
    ({ length }) => length === 0,
  );
  const reasons = new Map(left.map(({ entry, reason }) => [entry.entry, reason]));
  const swept = described(build, build.entries.filter(isHere), (entry) => {
    const reason = reasons.get(entry.entry);
    if (reason !== undefined) return { status: 'left', reason };
    return fateOfOthers(entry) ?? { status: statusOf(entry, gone) };
  });
  return { ...swept, resources: [...swept.resources, ...beside] };
}

function statusOf({ id = '', state }: LedgerEntry, gone: ReadonlySet<string>): SweptStatus {
  if (state === 'finished') return 'kept';
  return gone.has(id) ? 'gone' : 'released';
}

type FateOf = (entry: LedgerEntry) => Fate | undefined;

/** What must wait for something that may be there, and that nobody could look for. */
function fateBehindUnseen(build: FoundBuild): FateOf {
  return (entry) => {
    const first = build.unseenBefore(entry);
    if (first.length === 0) return undefined;
    const kinds = listInWords(first.map(kindsInWords));
    return { status: 'left', reason: `it can only go after ${kinds}, which could not be looked for` };
  };
}

async function foreseen(
  build: FoundBuild,
  entries: readonly LedgerEntry[],
  release: ReleaseOptions,
  fateOfOthers: FateOf,
): Promise<SweptBuild> {
  try {
    const { kept, replaced } = await foresee(release);
    const names = new Set(kept.map(({ entry }) => entry));
    const seen = described(
      build,
      entries,
      (entry) => fateOfOthers(entry) ?? { status: names.has(entry.entry) ? 'kept' : 'found' },
    );
    return {
      ...seen,
      resources: [...seen.resources, ...replaced.map((one) => ({ ...one, status: 'found' as const }))],
    };
  } catch (error) {
    if (isCancellation(error)) throw error;
    const reason = `nobody could see what a release would do: ${describeError(error)}`;
    return described(build, entries, () => ({ status: 'left', reason }));
  }
}

const REPLACED = 'replaced by a new image';

interface Fate {
  readonly status: SweptStatus;
  readonly reason?: string;
}

function described(
  { run, expires }: FoundBuild,
  entries: readonly LedgerEntry[],
  fateOf: (entry: LedgerEntry) => Fate,
): SweptBuild {
  const resources = entries.map((entry) => ({
    kind: entry.kind,
    id: entry.id ?? '',
    region: entry.region,
    ...fateOf(entry),
    ...(entry.name !== undefined && { name: entry.name }),
  }));
  return { run, expires, resources };
}
