import { timeLimit } from '../async/index.js';
import type { LedgerEntry } from './entry.js';
import { kindInWords } from './kind-in-words.js';
import { releasables, type OpenResource, type ReleaseContext } from './kinds/index.js';
import { LEAST_LOOKS, lookUntilFound, mayAppearUntil } from './patience.js';

/** Fact of an instance: when the cloud releases it by itself. */
export const AUTO_RELEASE_FACT = 'auto_release';

/**
 * What a create call made whose answer never came, found by its tag: nothing is created in order to see it.
 * @param until milliseconds since the epoch: it is looked for until then, and for some seconds at the least
 */
export function findPatiently(
  entry: LedgerEntry,
  context: ReleaseContext,
  until: number,
): Promise<string | undefined> {
  const look = () => releasables[entry.kind].find(entry, context);
  return lookUntilFound(look, { until, leastLooks: LEAST_LOOKS }, context);
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

/** Tells that what the cloud said it has created is not listed, and that nobody has begun to release it. */
export function tellUnlisted(resource: OpenResource, { events }: Pick<ReleaseContext, 'events'>): void {
  const { kind, id, region } = resource;
  events.emit({
    type: 'notice',
    message: `The ${kindInWords(kind)} ${id} in ${region} was created, and the cloud does not list it: it is gone, or not to be seen yet. ${wayOut(resource)}`,
  });
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
