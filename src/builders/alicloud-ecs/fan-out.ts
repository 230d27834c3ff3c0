/** So many copies out of one region run at once, the cloud lets the rest wait (CopyImage). */
export const COPIES_AT_ONCE = 5;

/** How one copy is made. */
export interface FanOut<Image, Target> {
  readonly copy: (source: Image, target: Target) => Promise<Image>;
  /** Whether a copy that failed may be tried again from the original, where it was made from another copy. */
  readonly mayRetry: (error: unknown) => boolean;
}

/** What became of one target. */
export type Outcome<Image> = { readonly image: Image } | { readonly error: unknown };

/**
 * Copies an image to all targets: from the original and from every copy that is good already, at most
 * {@link COPIES_AT_ONCE} at once from each. So thirty targets take the time of two copies, where one source alone
 * takes that of six. What a copy is made from is decided when a source has room for it: nothing hangs on a copy that
 * fails, and one that fails from another copy is tried again from the original.
 * @returns what became of each target, in their order
 */
export async function fanOut<Image, Target>(
  original: Image,
  targets: readonly Target[],
  { copy, mayRetry }: FanOut<Image, Target>,
): Promise<readonly Outcome<Image>[]> {
  const outcomes: Outcome<Image>[] = [];
  const waiting = [...targets.entries()];

  const serveFrom = async (source: Image): Promise<void> => {
    await Promise.all(Array.from({ length: COPIES_AT_ONCE }, () => serveOneByOne(source)));
  };
  const serveOneByOne = async (source: Image): Promise<void> => {
    const further: Promise<void>[] = [];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, target] = next;
      const outcome = await copyTo(target, source);
      outcomes[place] = outcome;
      if ('image' in outcome) further.push(serveFrom(outcome.image));
    }
    await Promise.all(further);
  };
  const copyTo = async (target: Target, source: Image): Promise<Outcome<Image>> => {
    try {
      return { image: await copy(source, target) };
    } catch (error) {
      return source === original || !mayRetry(error) ? { error } : copyTo(target, original);
    }
  };

  await serveFrom(original);
  return outcomes;
}
