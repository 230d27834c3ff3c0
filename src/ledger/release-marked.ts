import { delay, timeLimit } from '../async/index.js';
import { BuildError, describeError } from '../errors/index.js';
import { findBuilds } from './found-builds.js';
import { kindInWords } from './kind-in-words.js';
import type { UnseenRegion } from './list-regions.js';
import { releaseAll, type LeftOver, type ReleaseOptions } from './release.js';

export interface ReleaseMarkedOptions extends Omit<ReleaseOptions, 'ledger' | 'only' | 'isHint'> {
  /** The value that marks everything that the build has created. */
  readonly mark: string;
  /** Where the build works. Where its images' tags name others, they are looked at too. */
  readonly regions: readonly string[];
}

/** A pause between looks, as a part of the time within which what was made must appear: 7.5 seconds of a minute. */
const PAUSE = 1 / 8;

/**
 * Releases what bears the mark of a build of this run, for which there is no ledger any more. What was created a moment ago
 * may not be listed yet: it is looked for during half a minute.
 * @returns what could not be released
 * @throws BuildError if not all of it could be looked for
 */
export async function releaseMarked({
  mark,
  regions,
  ...options
}: ReleaseMarkedOptions): Promise<readonly LeftOver[]> {
  const { cloud, signal } = options;
  const { appearWithinMs, releaseWithinMs } = cloud.waiter;
  using limit = timeLimit(releaseWithinMs, signal);
  const until = Date.now() + appearWithinMs / 2;
  const known = new Set<string>();
  const left: LeftOver[] = [];
  for (;;) {
    const { builds, unseen } = await findBuilds(regions, { cloud, signal: limit.signal });
    const ledger = builds.find((build) => build.header.mark === mark);
    const found = ledger?.entries.filter(({ entry }) => !known.has(entry)) ?? [];
    for (const { entry } of found) known.add(entry);
    if (ledger !== undefined && found.length > 0) {
      const only = ({ entry }: { readonly entry: string }) => found.some((one) => one.entry === entry);
      left.push(...(await releaseAll({ ...options, signal: limit.signal, ledger, only, isHint: true })));
    }
    if (Date.now() >= until) {
      throwIfUnseen(unseen);
      return left;
    }
    await delay(PAUSE * appearWithinMs, limit.signal);
  }
}

function throwIfUnseen(unseen: readonly UnseenRegion[]): void {
  if (unseen.length === 0) return;
  const places = unseen.map(
    ({ region, kinds, error }) =>
      `${kinds.map(kindInWords).join(', ')} in ${region} (${describeError(error).replace(/\.$/, '')})`,
  );
  throw new BuildError(`Not everything could be looked at: ${places.join('; ')}.`);
}
