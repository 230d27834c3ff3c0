import { together } from '../../async/index.js';
import { BuildError, describeError, toError, type Place } from '../../errors/index.js';
import { copyImage, mayDoFromAnother } from './copy.js';
import { fanOut, type Outcome } from './fan-out.js';
import type { Image } from './image.js';
import type { CheckedTarget } from './names.js';
import { publishImage } from './publish.js';
import type { BuildingSite } from './site.js';
import { ensureStillThere } from './still-there.js';

/**
 * Brings the image to every region that it is to be in, as many copies at the same time as the cloud makes, and makes
 * all of them the user's. One that fails does not take the others with it.
 * @param original the image in the build's own region, or the temporary one that all are copied from
 * @param onGood called with each copy as soon as it is good
 * @throws BuildError that says where something failed, and which images are good all the same
 */
export async function distribute(
  site: BuildingSite,
  original: Image,
  targets: readonly CheckedTarget[],
  onGood: (copy: Image) => void,
): Promise<void> {
  const { events, signal } = site;
  const copyTo = targets.filter((target) => target !== original.target);
  const copyAll = async () => {
    const outcomes = await fanOut(original, copyTo, {
      copy: async (source, target: CheckedTarget) => {
        const copy = await copyImage(site, source, target);
        onGood(copy);
        return copy;
      },
      mayRetry: (error) => !signal.aborted && mayDoFromAnother(error),
    });
    signal.throwIfAborted();
    return sorted(copyTo, outcomes);
  };
  const own = original.target === undefined ? [] : [original];
  // Names change hands when all images are good; nothing else needs to wait for the slowest copy.
  const isReplacement = targets.some(({ replaces }) => replaces !== undefined);
  const [copied, early] = await together(
    copyTo.length === 0
      ? Promise.resolve<Sorted>({ images: [], failures: [] })
      : events.phase('distribute', `Copying the image to ${listed(copyTo)}`, copyAll),
    publishAll(site, isReplacement ? [] : own),
  );
  const earlier = copyTo.length === 0 ? [] : early.images;
  const [late, there] = await together(
    publishAll(site, [...(isReplacement ? own : []), ...copied.images]),
    withEach(site, earlier, ensureStillThere),
  );
  const gone = earlier.filter((image) => !there.images.includes(image));
  throwIfAny(
    site,
    [...copied.failures, ...early.failures, ...there.failures, ...late.failures],
    [...own, ...copied.images].filter((image) => !gone.includes(image)),
  );
}

async function publishAll(site: BuildingSite, images: readonly Image[]): Promise<Sorted> {
  if (images.length === 0) return { images, failures: [] };
  return await site.events.phase('publish', 'Tagging the image and its snapshots', () =>
    withEach(site, images, publishImage),
  );
}

async function withEach(
  site: BuildingSite,
  images: readonly Image[],
  work: (site: BuildingSite, image: Image) => Promise<void>,
): Promise<Sorted> {
  const outcomes = await Promise.all(
    images.map((image) =>
      work(site, image).then(
        () => ({ image }),
        (error: unknown) => ({ error }),
      ),
    ),
  );
  site.signal.throwIfAborted();
  return sorted(images, outcomes);
}

/** What became of the images of a build. */
interface Sorted {
  readonly images: readonly Image[];
  readonly failures: readonly Failure[];
}

interface Failure {
  readonly region: string;
  readonly error: unknown;
}

function sorted(places: readonly { readonly region: string }[], outcomes: readonly Outcome<Image>[]): Sorted {
  const images: Image[] = [];
  const failures: Failure[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    if ('image' in outcome) images.push(outcome.image);
    else failures.push({ region: places[index]?.region ?? '', error: outcome.error });
  }
  return { images, failures };
}

function throwIfAny(site: BuildingSite, failures: readonly Failure[], good: readonly Image[]): void {
  const [first, ...others] = failures;
  if (first === undefined) return;
  if (others.length === 0 && first.region === site.region) throw withGood(first.error, good);
  const reasons = failures.map(({ region, error }) => `In ${region}: ${describeError(error)}`);
  throw new BuildError(
    `The image ${site.options.image_name} is not everywhere as it should be. ${reasons.join(' ')}`,
    {
      place: placeOf(first.error) ?? site.placeOf('image_copy_regions'),
      hint: goodAllTheSame(good),
      cause: first.error,
    },
  );
}

/** What failed in the build's own region alone, with what is good. */
function withGood(thrown: unknown, good: readonly Image[]): Error {
  const error = toError(thrown);
  if (!(error instanceof BuildError) || good.length === 0) return error;
  const { message, hint, place } = error;
  return new BuildError(message, {
    hint: [hint, goodAllTheSame(good)].filter((part) => part !== undefined).join(' '),
    ...(place !== undefined && { place }),
    cause: error,
  });
}

function goodAllTheSame(good: readonly Image[]): string {
  const named = good.map(({ region, id }) => `${id} in ${region}`);
  return `Good all the same: ${named.join(', ') || 'none'}.`;
}

function placeOf(error: unknown): Place | undefined {
  return error instanceof BuildError ? error.place : undefined;
}

function listed(targets: readonly CheckedTarget[]): string {
  return targets.map(({ region }) => region).join(', ');
}
