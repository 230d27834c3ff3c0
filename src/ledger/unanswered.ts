import { delay } from '../async/index.js';
import type { LedgerEntry } from './entry.js';
import { kindInWords } from './kind-in-words.js';
import { releasables, type ReleaseContext } from './kinds/index.js';

/** Fact of an instance: when the cloud releases it by itself. */
export const AUTO_RELEASE_FACT = 'auto_release';

/** A new resource can take seconds to be listed, so that one empty answer proves nothing. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000];
const LONGEST_PAUSE_MS = 8_000;

/**
 * What a create call made whose answer never came, found by its tag: nothing is created in order to see it.
 * @param until milliseconds since the epoch: it is looked for until then, and for some seconds at the least
 */
export async function findPatiently(
  entry: LedgerEntry,
  context: ReleaseContext,
  until: number,
): Promise<string | undefined> {
  for (let look = 0; ; look += 1) {
    const id = await releasables[entry.kind].find(entry, context);
    if (id !== undefined) return id;
    const left = until - Date.now();
    if (look >= PAUSES_MS.length && left <= 0) return undefined;
    const pause = PAUSES_MS[look] ?? Math.min(LONGEST_PAUSE_MS, left);
    await delay(pause, context.signal);
  }
}

/** Until when the effect of a call may come whose answer did not, in milliseconds since the epoch. */
export function mayAppearUntil({ at }: LedgerEntry, { cloud }: Pick<ReleaseContext, 'cloud'>): number {
  const now = Date.now();
  const written = Date.parse(at ?? '');
  // A file may say anything.
  const begun = Number.isNaN(written) ? now : Math.min(written, now);
  return begun + cloud.waiter.appearWithinMs;
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
