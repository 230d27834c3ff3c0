import { setMaxListeners } from 'node:events';
import { timeLimit, TimeOver } from '../async/index.js';
import { describeError } from '../errors/index.js';
import type { Events } from '../events/index.js';
import { leavesOpen, type Cloud } from '../alicloud/index.js';
import { mayAppearUntil } from './patience.js';
import { findPatiently, findRefused, tellMissing, tellUnlisted } from './unanswered.js';
import { isGoodInTheMaking, isOpen, type LedgerEntry } from './entry.js';
import { entryOfOccupant, inWords, watchOccupants, type Occupant } from './in-the-way.js';
import { releasables, type KeptFacts, type OpenResource, type ReleaseContext } from './kinds/index.js';
import type { ReleaseRecord } from './ledger.js';
import { ReleasedTogether } from './released-together.js';
import { kindInWords } from './kind-in-words.js';
import { lookPatiently, proveOurs, wentWithImage } from './prove.js';

export interface ReleaseOptions {
  /** Which of the open entries; all, where it is not given. */
  readonly only?: (entry: LedgerEntry) => boolean;
  readonly ledger: ReleaseRecord;
  /** Who runs the build, as its tags tell. */
  readonly runName: string;
  /**
   * Whether the ledger is that of a process that has ended. It is only a hint, which a resource's own tags must bear out
   * before it is touched; and a creation that was not answered may still take effect.
   */
  readonly isHint?: boolean;
  readonly cloud: Cloud;
  readonly events: Events;
  readonly signal: AbortSignal;
}

/** What could not be released, and why. */
export interface LeftOver {
  readonly entry: LedgerEntry;
  readonly reason: string;
}

/**
 * Releases everything in the ledger that is still open: what does not depend on each other at the same time,
 * the rest in the order of the cloud's rules. Never throws, and takes no longer than it may: what stays is returned, and
 * told as an event.
 */
export async function releaseAll(options: ReleaseOptions): Promise<readonly LeftOver[]> {
  using limit = limitOf(options);
  return await releaseOpen({ ...options, within: limit.signal, foundLate: new Map() });
}

/** Releases one entry, open or not; see {@link releaseAll}. */
export async function releaseEntry(
  entry: LedgerEntry,
  options: ReleaseOptions,
): Promise<LeftOver | undefined> {
  using limit = limitOf(options);
  return await tryRelease(entry, { ...options, within: limit.signal, foundLate: new Map() });
}

interface Releasing extends ReleaseOptions {
  /** Aborts with `signal`, and when the time is over. */
  readonly within: AbortSignal;
  /** Instances that were not to be seen before, and were found in the way of others. */
  readonly foundLate: Map<string, Promise<LeftOver | undefined>>;
  readonly together?: ReleasedTogether;
}

function limitOf({ cloud, signal }: ReleaseOptions): ReturnType<typeof timeLimit> {
  const limit = timeLimit(cloud.waiter.releaseWithinMs, signal);
  // Everything listens to them at the same time: Node would take that for a leak, and say so in the log.
  setMaxListeners(0, signal, limit.signal);
  return limit;
}

async function releaseOpen(options: Releasing): Promise<readonly LeftOver[]> {
  const { only = () => true } = options;
  const open = options.ledger.entries.filter((entry) => isOpen(entry) && only(entry));
  const together = new ReleasedTogether(open);
  const done = new Map<string, Promise<LeftOver | undefined>>();
  // The graph has no cycles: `after` leads from vpc up to image, `comesAfter` from temporary images to the others.
  const releaseOnce = (entry: LedgerEntry): Promise<LeftOver | undefined> => {
    const known = done.get(entry.entry);
    if (known !== undefined) return known;
    const first = open.filter((other) => mustGoBefore(other, entry));
    const started = Promise.all(first.map(releaseOnce)).then((before) =>
      releaseUnlessBlocked(
        entry,
        before.find((left) => left !== undefined),
        { ...options, together },
      ).finally(() => together.isKnown(entry)),
    );
    done.set(entry.entry, started);
    return started;
  };
  const outcomes = await Promise.all(open.map(releaseOnce));
  outcomes.push(...(await Promise.all(options.foundLate.values())));
  return outcomes.filter((left) => left !== undefined);
}

function mustGoBefore(first: LedgerEntry, then: LedgerEntry): boolean {
  const kind = releasables[then.kind];
  return (
    kind.after.includes(first.kind) || (first.kind === then.kind && kind.comesAfter?.(then, first) === true)
  );
}

async function releaseUnlessBlocked(
  entry: LedgerEntry,
  blocker: LeftOver | undefined,
  options: Releasing,
): Promise<LeftOver | undefined> {
  if (blocker === undefined) return tryRelease(entry, options);
  const { kind, entry: written, id, name } = blocker.entry;
  return leftOver(
    entry,
    `It is in use by the ${kindInWords(kind)} ${id ?? name ?? written}, which could not be released.`,
    options,
  );
}

async function tryRelease(entry: LedgerEntry, options: Releasing): Promise<LeftOver | undefined> {
  const { ledger, isHint = false, within } = options;
  const context = {
    ...contextOf(options),
    signal: within,
    whenOthersAreKnown: () => whenOthersAreKnown(entry, options),
  };
  let inTheWay: readonly Occupant[] = [];
  try {
    const id = entry.id ?? (await find(entry, context, isHint));
    if (id === undefined && entry.state !== 'refused' && !tellMissing(entry, context, isHint))
      return undefined;
    if (id !== undefined && entry.id === undefined)
      ledger.record({ line: 'created', entry: entry.entry, id });
    const told = new ToldOnce({ ...entry, ...(id && { id }) }, context.events);
    const outcome =
      id === undefined
        ? 'gone'
        : await releaseResource(
            { ...entry, id },
            { ...context, tellKept: (more) => told.tell('resource_kept', more) },
            { ...options, onOccupants: (found) => (inTheWay = found) },
          );
    // Whoever comes next looks again.
    if (outcome === 'unlisted') return undefined;
    ledger.record({ line: outcome === 'finished' ? outcome : 'released', entry: entry.entry });
    if (outcome !== 'gone') told.tell(outcome === 'released' ? 'resource_released' : 'resource_kept');
    return undefined;
  } catch (error) {
    if (mayBeDone(error, options) && (await isGoneAllTheSame(entry, contextOf(options)))) {
      ledger.record({ line: 'released', entry: entry.entry });
      new ToldOnce(entry, context.events).tell('resource_released');
      return undefined;
    }
    return leftOver(entry, `${reasonOf(error)} ${inWords(inTheWay)}`.trim(), options);
  }
}

/** See {@link ReleaseContext}. */
async function whenOthersAreKnown(
  entry: LedgerEntry,
  { ledger, cloud, together, within }: Releasing,
): Promise<readonly LedgerEntry[]> {
  if (!isGoodInTheMaking(entry)) ledger.record({ line: 'available', entry: entry.entry });
  together?.isKnown(entry);
  await together?.untilAllAreKnown({ cloud, signal: within });
  return ledger.entries;
}

/** The ID of what the entry stands for, which was not written down. */
function find(entry: LedgerEntry, context: ReleaseContext, isHint: boolean): Promise<string | undefined> {
  if (entry.state === 'refused') return findRefused(entry, context);
  return findPatiently(entry, context, isHint ? mayAppearUntil(entry, context) : 0);
}

function mayBeDone(error: unknown, { within }: Releasing): boolean {
  return leavesOpen(error) || within.reason instanceof TimeOver;
}

/** How long the last look may take: it comes when the time for all else may be over. */
const LAST_LOOK_WITHIN_MS = 10_000;

/**
 * Whether the cloud has done after all what it did not answer: the last look before a resource is told left. One that leaves
 * others behind is looked after by whoever comes next.
 */
async function isGoneAllTheSame(entry: LedgerEntry, context: ReleaseContext): Promise<boolean> {
  const { id, kind } = entry;
  if (id === undefined || releasables[kind].releaseRest !== undefined) return false;
  using limit = timeLimit(LAST_LOOK_WITHIN_MS, context.signal);
  try {
    return (await lookPatiently({ ...entry, id }, { ...context, signal: limit.signal })) === undefined;
  } catch {
    return false;
  }
}

/** What releasing one entry works with. */
export function contextOf({ ledger, cloud, events, signal, runName }: ReleaseOptions): ReleaseContext {
  return { cloud, events, signal, runName, mark: ledger.header.mark, entries: ledger.entries };
}

async function releaseResource(
  resource: OpenResource,
  context: ReleaseContext,
  options: Releasing & { readonly onOccupants: (found: readonly Occupant[]) => void },
): Promise<'released' | 'finished' | 'gone' | 'unlisted'> {
  const { isHint = false, ledger, onOccupants } = options;
  const { kind, entry } = resource;
  const ours = isHint ? await proveOurs(resource, context) : resource;
  if (ours === 'missing') {
    await releasables[kind].releaseRest?.(resource, context);
    if (resource.isReleasing || wentWithImage(resource, context)) return 'gone';
    tellUnlisted(resource, context);
    return 'unlisted';
  }
  if (ours === 'ours no more') return 'finished';
  ledger.record({ line: 'releasing', entry });
  using _watch = watchOccupants(ours, context, async (found) => {
    onOccupants(found);
    if (isHint) await Promise.all(found.map((occupant) => releaseLate(occupant, ours, options)));
  });
  return await releasables[kind].release(ours, context);
}

/** Releases an instance of the build that its network shows, though it was not to be seen before. */
async function releaseLate(occupant: Occupant, place: LedgerEntry, options: Releasing): Promise<void> {
  const { foundLate } = options;
  const late = entryOfOccupant(occupant, place, contextOf(options));
  if (late === undefined) return;
  const release = foundLate.get(late.id) ?? tryRelease(late, options);
  foundLate.set(late.id, release);
  await release;
}

/** Tells what has become of a resource; what is told already is not told again. */
class ToldOnce {
  #isTold = false;

  constructor(
    private readonly resource: LedgerEntry,
    private readonly events: Events,
  ) {}

  tell(type: 'resource_released' | 'resource_kept', { name: given, snapshotIds }: KeptFacts = {}): void {
    if (this.#isTold) return;
    this.#isTold = true;
    const { kind, id, region, facts } = this.resource;
    // A replacing image is made under a temporary name.
    const name = given ?? facts?.['final_name'] ?? this.resource.name;
    if (id === undefined) return;
    this.events.emit({ type, kind, id, region, ...(name && { name }), ...(snapshotIds && { snapshotIds }) });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof TimeOver)) return describeError(error);
  return `The ${error.milliseconds / 1000} seconds that a release may take were over before it was gone.`;
}

function leftOver(entry: LedgerEntry, reason: string, { events }: ReleaseOptions): LeftOver {
  const id = entry.id ?? entry.name ?? entry.entry;
  events.emit({ type: 'resource_left', kind: entry.kind, id, region: entry.region, reason });
  return { entry, reason };
}
