import { delay } from '../async/index.js';
import type { LedgerEntry } from './entry.js';
import type { ReleaseContext } from './kinds/index.js';

/**
 * The pauses between looks, as parts of the time within which what was made must appear (a minute): half a second, then
 * ever longer, up to eight. A new resource can take seconds to be listed, so that one empty answer proves nothing.
 */
const FIRST_PAUSE = 1 / 120;
const LONGEST_PAUSE = 16 / 120;

/** So many looks there are at the least at what may be new: within seven and a half seconds. */
export const LEAST_LOOKS = 5;

/** For so many times as long as it may take to appear, something may be new: five minutes. */
const NEW_FOR = 5;

/** And so many at what is not: any single answer may come from a replica that lags behind. One and a half seconds. */
const LEAST_LOOKS_AT_OLD = 3;

/** What tells how old something is: when its creation was answered. */
export type Age = Pick<LedgerEntry, 'at'>;

export interface Patience {
  /** Milliseconds since the epoch: it is looked again until then. */
  readonly until: number;
  readonly leastLooks: number;
}

/** For what was seen before: only an answer that lags behind is to be got over. */
export const SHORTLY: Patience = { until: 0, leastLooks: LEAST_LOOKS_AT_OLD };

/** Where one answer is enough. */
export const ONCE: Patience = { until: 0, leastLooks: 1 };

/** For what may be new: seven and a half seconds. */
export const FOR_SOME_SECONDS: Patience = { until: 0, leastLooks: LEAST_LOOKS };

/**
 * How patiently something is looked for whose creation is known to be answered: by its age. What has no entry of its own in
 * a ledger was found in the cloud itself.
 */
export function patienceFor(entry: Age, context: Pick<ReleaseContext, 'cloud'>): Patience {
  if (entry.at === undefined) return SHORTLY;
  const { appearWithinMs } = context.cloud.waiter;
  const isNew = Date.now() < bornAt(entry) + NEW_FOR * appearWithinMs;
  return {
    until: mayAppearUntil(entry, context),
    leastLooks: isNew ? LEAST_LOOKS : LEAST_LOOKS_AT_OLD,
  };
}

/**
 * Looks until something is found, or the patience ends.
 * @throws what a look throws; the signal's reason
 */
export async function lookUntilFound<Found>(
  look: () => Promise<Found | undefined>,
  { until, leastLooks }: Patience,
  { cloud, signal }: Pick<ReleaseContext, 'cloud' | 'signal'>,
): Promise<Found | undefined> {
  for (let looks = 1; ; looks += 1) {
    const found = await look();
    if (found !== undefined) return found;
    const left = until - Date.now();
    if (looks >= leastLooks && left <= 0) return undefined;
    const pause = pauseAfter(looks, cloud);
    await delay(looks < leastLooks ? pause : Math.min(pause, left), signal);
  }
}

/** The pause after so many looks, or attempts, in milliseconds. */
export function pauseAfter(looks: number, { waiter }: ReleaseContext['cloud']): number {
  return Math.min(FIRST_PAUSE * 2 ** (looks - 1), LONGEST_PAUSE) * waiter.appearWithinMs;
}

/**
 * Until when the effect of a call is waited for, in milliseconds since the epoch: half a minute from when its intent, or
 * its answer, was written. No document bounds it; creations are usually answered within two seconds. Longer would
 * hold up every post step of a build that died just before it sent a call.
 */
export function mayAppearUntil(entry: Age, { cloud }: Pick<ReleaseContext, 'cloud'>): number {
  return bornAt(entry) + cloud.waiter.appearWithinMs / 2;
}

function bornAt({ at }: Age): number {
  const now = Date.now();
  const written = Date.parse(at ?? '');
  // A file may say anything.
  return Number.isNaN(written) ? now : Math.min(written, now);
}
