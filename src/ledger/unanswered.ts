import { delay, timeLimit } from '../async/index.js';
import type { LedgerEntry } from './entry.js';
import { kindInWords } from './kind-in-words.js';
import { releasables, type ReleaseContext } from './kinds/index.js';

/** Fact of an instance: when the cloud releases it by itself. */
export const AUTO_RELEASE_FACT = 'auto_release';

/**
 * The pauses between looks, as parts of the time within which what was made must appear (a minute): half a second, then
 * ever longer, up to eight. A new resource can take seconds to be listed, so that one empty answer proves nothing.
 */
const FIRST_PAUSE = 1 / 120;
const LONGEST_PAUSE = 16 / 120;

/** So many looks there are at the least: within seven and a half seconds. */
const LEAST_LOOKS = 5;

/**
 * What a create call made whose answer never came, found by its tag: nothing is created in order to see it.
 * @param until milliseconds since the epoch: it is looked for until then, and for some seconds at the least
 */
export async function findPatiently(
  entry: LedgerEntry,
  context: ReleaseContext,
  until: number,
): Promise<string | undefined> {
  const within = context.cloud.waiter.appearWithinMs;
  for (let looks = 1; ; looks += 1) {
    const id = await releasables[entry.kind].find(entry, context);
    if (id !== undefined) return id;
    const left = until - Date.now();
    if (looks >= LEAST_LOOKS && left <= 0) return undefined;
    const pause = Math.min(FIRST_PAUSE * 2 ** (looks - 1), LONGEST_PAUSE) * within;
    await delay(looks < LEAST_LOOKS ? pause : Math.min(pause, left), context.signal);
  }
}

/** How long a look may take for what the cloud says that it has not made. */
const LOOK_WITHIN_MS = 10_000;

/**
 * What a create call made that the cloud refused: a service that fails half-way says no, and leaves something behind all
 * the same. It takes one look; where that fails, the cloud's word stands.
 */
export async function findRefused(entry: LedgerEntry, context: ReleaseContext): Promise<string | undefined> {
  using limit = timeLimit(LOOK_WITHIN_MS, context.signal);
  try {
    return await releasables[entry.kind].find(entry, { ...context, signal: limit.signal });
  } catch {
    return undefined;
  }
}

/**
 * Until when the effect of a call is waited for whose answer never came, in milliseconds since the epoch: half a minute from
 * when its intent was written. No document bounds it; creations are usually answered within two seconds. Longer would
 * hold up every post step of a build that died just before it sent a call.
 */
export function mayAppearUntil({ at }: LedgerEntry, { cloud }: Pick<ReleaseContext, 'cloud'>): number {
  const now = Date.now();
  const written = Date.parse(at ?? '');
  // A file may say anything.
  const begun = Number.isNaN(written) ? now : Math.min(written, now);
  return begun + cloud.waiter.appearWithinMs / 2;
}

/**
 * Tells that something was looked for in vain that may yet come to exist.
 * @param isLast whether nobody looks after this, but for the sweep
 * @returns whether it counts as never made from now on
 */
export function tellMissing(entry: LedgerEntry, context: ReleaseContext, isLast: boolean): boolean {
  const { kind, region } = entry;
  const words = kindInWords(kind);
  const what = `${/^[aeiou]/.test(words) ? 'An' : 'A'} ${words} may still appear in ${region}: nothing tells what became of the call that was to create it`;
  if (isLast) {
    const message = `${what}, and it is not there by now. ${wayOut(entry)}`;
    context.events.emit({ type: 'notice', message });
    return true;
  }
  if (Date.now() >= mayAppearUntil(entry, context)) return true;
  context.events.emit({ type: 'info', message: `${what}. The post step looks for it again.` });
  return false;
}

function wayOut({ kind, facts }: LedgerEntry): string {
  const sweep = 'The sweep (the action in sweep/ of this repository) finds it by its tags.';
  if (kind !== 'instance') return sweep;
  const release = new Date(facts?.[AUTO_RELEASE_FACT] ?? '');
  const when = Number.isNaN(release.getTime())
    ? ''
    : `, ${release.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return `The cloud would release it at its automatic release time${when}. ${sweep}`;
}
