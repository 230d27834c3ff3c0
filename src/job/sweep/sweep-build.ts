import type { SweptBuild, SweptResource, SweptStatus } from '../../action/sweep-report.js';
import type { Cloud } from '../../alicloud/index.js';
import { Events, type EventListener } from '../../events/index.js';
import { foresee, releaseAll, type FoundBuild, type LedgerEntry } from '../../ledger/index.js';
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
  const release = { ledger: build, cloud, events, signal, runName: build.run, only: isHere };
  if (options.dry_run) {
    const { kept, replaced } = await foresee(release);
    const names = new Set(kept.map(({ entry }) => entry));
    const seen = described(build, entries, ({ entry }) => ({ status: names.has(entry) ? 'kept' : 'found' }));
    return {
      ...seen,
      resources: [...seen.resources, ...replaced.map((one) => ({ ...one, status: 'found' as const }))],
    };
  }
  events.subscribe(sweeping.listener);
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
  const swept = described(build, build.entries.filter(isHere), ({ entry, state }) => {
    const reason = reasons.get(entry);
    if (reason !== undefined) return { status: 'left', reason };
    return { status: state === 'finished' ? 'kept' : 'released' };
  });
  return { ...swept, resources: [...swept.resources, ...beside] };
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
