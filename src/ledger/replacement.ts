import {
  CloudError,
  DescribeImages,
  EVERY_IMAGE_STATUS,
  ModifyImageAttribute,
  snapshotsBehind,
  TagResources,
  type ImageState,
} from '../alicloud/index.js';
import { describeError } from '../errors/index.js';
import type { LedgerEntry } from './entry.js';
import { areOthersGood } from './image-facts.js';
import type { OpenResource, ReleaseContext } from './kinds/releasable.js';
import { factTags } from './marks.js';
import { lookUntilFound, SHORTLY } from './patience.js';
import { doomedSnapshots, isStillTheReplaced, removeReplaced, removeRest } from './replaced-image.js';
import { replacementOf, type ReplacementFacts } from './replacement-facts.js';

/**
 * Gives an available image the name of the one that it replaces, and deletes that one. At every moment a good
 * image has the name, or the temporary one. Every step looks before it acts, so that a swap that was cut off
 * anywhere is finished by doing it again: the build, the post step and the sweep all come here.
 *
 * The replaced image only goes where all images of the build have become good, and where its successor is shared
 * and tagged as asked for; else it is kept under its temporary name, and told of: who uses it still can. Facts that
 * come from tags are trusted no further than the cloud bears them out: images that have none of the names which they have
 * during a swap, and snapshots that are not behind the replaced one, are not touched.
 * @returns the name that the image has in the end, where that is not its own: another has taken that, or somebody has
 * renamed it
 */
export async function finishReplacement(
  resource: OpenResource,
  context: ReleaseContext,
): Promise<{ readonly nameInstead: string } | undefined> {
  const { id, region } = resource;
  const facts = replacementOf(resource);
  if (facts === undefined) return undefined;
  const images = await bothImages(resource, facts, context);
  const state = images.get(id) ?? {};
  const { imageName: own = '' } = state;
  const snapshotIds = snapshotsBehind(state);
  if (own !== '') context.events.emit({ type: 'image_named', id, region, name: own, snapshotIds });
  const replaced = images.get(facts.replaces);
  if (isRenamed(own, facts)) {
    leaveRenamed(resource, { ...facts, own }, replaced, context);
    return { nameInstead: own };
  }
  if (own !== facts.final_name) {
    if (replaced?.imageName === facts.final_name)
      await rename(facts.replaces, facts.retired_name, region, context);
    if (!(await takeName(resource, facts, context))) {
      leaveToOthers(resource, facts, replaced, context);
      return { nameInstead: own };
    }
  }
  if (replaced === undefined) {
    await removeRest(resource, facts, context);
    return undefined;
  }
  const entries = (await context.whenOthersAreKnown?.()) ?? context.entries;
  const reason = reasonToKeep(resource, facts, entries);
  if (reason === undefined) await removeReplaced(resource, facts, replaced, context);
  else keepReplaced(resource, { ...facts, reason }, replaced, context);
  return undefined;
}

/** Whether somebody has given the new image a name of their own since. */
function isRenamed(own: string, { final_name: name, retired_name: retired }: ReplacementFacts): boolean {
  const temporary = retired.replace(/-old(_\w+)?$/, '-new$1');
  return ![name, temporary, ''].includes(own);
}

/** @returns false if another image has the name: both stay as they are, and it is told */
async function takeName(
  { id, region }: OpenResource,
  { final_name: name }: ReplacementFacts,
  context: ReleaseContext,
): Promise<boolean> {
  try {
    await rename(id, name, region, context);
    context.events.emit({ type: 'image_named', id, region, name });
    return true;
  } catch (error) {
    if (!(error instanceof CloudError && error.isOneOf(['InvalidImageName.Duplicated']))) throw error;
    context.events.emit({
      type: 'warning',
      message: `The new image ${id} in ${region} keeps its temporary name, since another image has been given the name "${name}" meanwhile. Rename one of them, or delete the one that you do not need.`,
    });
    return false;
  }
}

/** An image or snapshot that is deleted since a new image replaces it. */
export interface Doomed {
  readonly kind: 'image' | 'snapshot';
  readonly id: string;
  readonly region: string;
  /** Such as "replaced by m-123". */
  readonly reason: string;
}

/** What {@link finishReplacement} would delete. Changes nothing. */
export async function doomedBy(resource: OpenResource, context: ReleaseContext): Promise<readonly Doomed[]> {
  const { id, region } = resource;
  const facts = replacementOf(resource);
  if (facts === undefined || reasonToKeep(resource, facts, context.entries) !== undefined) return [];
  const images = await imagesOf(resource, facts, context);
  if (isRenamed(images.get(id)?.imageName ?? '', facts)) return [];
  const replaced = images.get(facts.replaces);
  if (replaced === undefined || !isStillTheReplaced(replaced, facts)) return [];
  if (await isTaken(resource, facts, context)) return [];
  const reason = `replaced by ${id}`;
  const snapshots = doomedSnapshots(replaced, facts);
  return [
    { kind: 'image', id: facts.replaces, region, reason },
    ...snapshots.map((snapshot) => ({ kind: 'snapshot' as const, id: snapshot, region, reason })),
  ];
}

/** Whether the name that the image is to have is that of a third one. */
async function isTaken(
  { id, region }: OpenResource,
  { final_name: imageName, replaces }: ReplacementFacts,
  { cloud, signal }: ReleaseContext,
): Promise<boolean> {
  const { images } = await cloud.call(
    DescribeImages,
    { regionId: region, imageName, status: EVERY_IMAGE_STATUS, imageOwnerAlias: 'self' },
    { region, signal, doing: `see which image is named ${imageName}` },
  );
  return (images?.image ?? []).some(({ imageId }) => imageId !== id && imageId !== replaces);
}

/**
 * Notes in the tags of a replacing image that what it replaces may go, for a process that has no ledger. Without that
 * such a process keeps what is replaced.
 */
export async function tagPublished(
  { id, region }: OpenResource,
  { cloud, signal, events }: ReleaseContext,
): Promise<void> {
  try {
    await cloud.call(
      TagResources,
      { regionId: region, resourceType: 'image', resourceId: [id], tag: factTags({ published: 'yes' }) },
      // Else it could come back when it has been taken off.
      { region, signal, doing: `note that the image ${id} is complete`, settles: true },
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const message = `A sweep after a crash in the next moments would keep the image that ${id} replaces: ${describeError(error)}`;
    events.emit({ type: 'notice', message });
  }
}

/** As it follows "is kept", or undefined where the replaced image may go. */
function reasonToKeep(
  resource: OpenResource,
  { final_name: name, published }: ReplacementFacts,
  entries: readonly LedgerEntry[],
): string | undefined {
  const others = areOthersGood(resource, entries);
  if (others === 'no') return `not every region has its new image "${name}"`;
  if (others === 'unknown') return `it is not certain that every region has its new image "${name}"`;
  if (published === 'yes' || resource.state === 'published') return undefined;
  return `its successor ${resource.id}, which has the name "${name}", is not certain to be tagged and shared as asked for`;
}

/** Both images, as far as they are there. A single answer without one of them does not count. */
async function bothImages(
  resource: OpenResource,
  facts: ReplacementFacts,
  context: ReleaseContext,
): Promise<ReadonlyMap<string | undefined, ImageState>> {
  const seen = new Map<string | undefined, ImageState>();
  const look = async () => {
    for (const [id, image] of await imagesOf(resource, facts, context)) seen.set(id, image);
    return seen.has(resource.id) && seen.has(facts.replaces) ? seen : undefined;
  };
  return (await lookUntilFound(look, SHORTLY, context)) ?? seen;
}

async function imagesOf(
  { id, region }: OpenResource,
  { replaces }: ReplacementFacts,
  { cloud, signal }: ReleaseContext,
): Promise<ReadonlyMap<string | undefined, ImageState>> {
  const listed = await cloud.call(
    DescribeImages,
    { regionId: region, imageId: `${id},${replaces}`, status: EVERY_IMAGE_STATUS, imageOwnerAlias: 'self' },
    { region, signal, doing: 'look at both images of a replacement' },
  );
  return new Map((listed.images?.image ?? []).map((image) => [image.imageId, image]));
}

async function rename(
  imageId: string,
  imageName: string,
  region: string,
  { cloud, signal }: ReleaseContext,
): Promise<void> {
  await cloud.call(
    ModifyImageAttribute,
    { regionId: region, imageId, imageName },
    { region, signal, doing: `rename the image ${imageId} to ${imageName}` },
  );
}

function keepReplaced(
  { region }: OpenResource,
  { replaces, retired_name: name, reason }: ReplacementFacts & { readonly reason: string },
  replaced: ImageState | undefined,
  { events }: ReleaseContext,
): void {
  if (replaced === undefined) return;
  events.emit({
    type: 'warning',
    message: `The replaced image ${replaces} in ${region} is kept as ${name}, since ${reason}. Delete it when you do not need it any more.`,
  });
}

function leaveRenamed(
  { id, region }: OpenResource,
  { replaces, final_name: name, own }: ReplacementFacts & { readonly own: string },
  replaced: ImageState | undefined,
  { events }: ReleaseContext,
): void {
  if (replaced === undefined) return;
  events.emit({
    type: 'warning',
    message: `The new image ${id} in ${region} has been renamed to "${own}" meanwhile, and keeps that name. The image ${replaces}, which it was to replace as "${name}", is left as it is.`,
  });
}

/** Nobody here knows whether the other image's build deletes it. */
function leaveToOthers(
  { region }: OpenResource,
  { replaces, final_name: name }: ReplacementFacts,
  replaced: ImageState | undefined,
  { events }: ReleaseContext,
): void {
  if (replaced === undefined) return;
  events.emit({
    type: 'warning',
    message: `The image ${replaces} in ${region}, which was to be replaced, is not deleted by this build, since another image has taken the name "${name}"; the build of that one may delete it.`,
  });
}
