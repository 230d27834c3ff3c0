/** So many copies out of one region run at once, the cloud lets the rest wait (CopyImage). */
export const COPIES_AT_ONCE = 5;

/** One target may be what a copy fails for; not two. */
const FAILURES_OF_A_SOURCE = 2;

/** An image, or where one is to be. */
export interface Placed {
  readonly region: string;
}

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
 * {@link COPIES_AT_ONCE} at once out of each region. So thirty targets take the time of two copies, where one source
 * alone takes that of six. What a copy is made from is decided when a source has room for it: nothing hangs on a copy
 * that fails. One that fails from another copy is tried again from the original; a second failure is that other copy's
 * own, and it serves no more.
 * @returns what became of each target, in their order
 */
export async function fanOut<Image extends Placed, Target extends Placed>(
  original: Image,
  targets: readonly Target[],
  { copy, mayRetry }: FanOut<Image, Target>,
): Promise<readonly Outcome<Image>[]> {
  const outcomes: Outcome<Image>[] = [];
  const waiting = inOrder(original, targets);
  const first = sourceOf(original);
  const sources = [first];

  const serve = async (source: Source<Image>, wanted: Wanted<Target>): Promise<void> => {
    source.running += 1;
    try {
      const image = await copy(source.image, wanted.target);
      outcomes[wanted.place] = { image };
      // A second image in a region gives it no more room.
      if (sources.every((other) => other.image.region !== image.region)) sources.push(sourceOf(image));
    } catch (error) {
      if (source !== first && mayRetry(error)) {
        source.failures += 1;
        waiting.unshift({ ...wanted, isAgain: true });
      } else outcomes[wanted.place] = { error };
    } finally {
      source.running -= 1;
    }
  };
  const startNext = (): Promise<void> | undefined => {
    for (const source of sources) {
      if (source.running >= COPIES_AT_ONCE || source.failures >= FAILURES_OF_A_SOURCE) continue;
      const next = waiting.findIndex(({ isAgain }) => !isAgain || source === first);
      const [wanted] = next < 0 ? [] : waiting.splice(next, 1);
      if (wanted !== undefined) return serve(source, wanted);
    }
    return undefined;
  };

  await startAll(startNext);
  return outcomes;
}

/** Starts all that there is to start, and looks for more whenever something is over, until there is no more. */
async function startAll(startNext: () => Promise<void> | undefined): Promise<void> {
  const underWay = new Set<Promise<void>>();
  for (;;) {
    for (let started = startNext(); started !== undefined; started = startNext()) {
      const one: Promise<void> = started.finally(() => underWay.delete(one));
      underWay.add(one);
    }
    if (underWay.size === 0) return;
    await Promise.race(underWay);
  }
}

/** An image that others are copied from. */
interface Source<Image> {
  readonly image: Image;
  running: number;
  /** How many copies from it have failed and might not from another source: never of the original. */
  failures: number;
}

/** A target that no copy is under way to. */
interface Wanted<Target> {
  readonly target: Target;
  readonly place: number;
  /** Whether a copy of a copy has failed: it must be one of the original. */
  readonly isAgain: boolean;
}

function sourceOf<Image>(image: Image): Source<Image> {
  return { image, running: 0, failures: 0 };
}

/** A copy in the region of the original serves nobody: those that will serve others come first. */
function inOrder<Target extends Placed>(original: Placed, targets: readonly Target[]): Wanted<Target>[] {
  const isBeside = ({ target }: Wanted<Target>) => Number(target.region === original.region);
  const wanted = targets.map((target, place): Wanted<Target> => ({ target, place, isAgain: false }));
  return wanted.toSorted((a, b) => isBeside(a) - isBeside(b));
}
