import {
  CancelCopyImage,
  CloudError,
  DeleteImage,
  DescribeImages,
  DescribeSnapshots,
  EVERY_IMAGE_STATUS,
} from '../../alicloud/index.js';
import { deleteForCertain, tellGone } from '../deletion.js';
import { describeImage, type ImageFacts } from '../describe-image.js';
import { isGoodInTheMaking } from '../entry.js';
import { isGoodImage, isInTheMaking, isMade } from '../good-image.js';
import { isCopy, isTemporary, mayBeUnpublished } from '../image-facts.js';
import { lookUntilFound, ONCE, patienceFor, SHORTLY } from '../patience.js';
import { markedSnapshots, markSnapshots } from '../marked-snapshots.js';
import { replacementOf } from '../replacement-facts.js';
import { finishReplacement } from '../replacement.js';
import { unmark } from '../unmark.js';
import { deleteSnapshot } from './snapshot.js';
import { listed, readTime } from './listing.js';
import type { OpenResource, Releasable, ReleaseContext } from './releasable.js';

/**
 * An image in the making. One that turns out to be good when it is looked at is a result, and stays, unless it was only
 * there to be copied. What is unfinished then goes, with the snapshots that were made for it: at once, or as soon as the cloud
 * lets it go, which is when it has been made.
 */
export const image: Releasable = {
  kind: 'image',
  after: [],
  comesAfter: (entry, other) => isTemporary(entry) && !isTemporary(other),

  ...listed({
    words: 'image',
    pageSize: 100,
    byId: (id) => ({ imageId: id }),
    async read(cloud, request, options) {
      const { images, totalCount: total } = await cloud.call(
        DescribeImages,
        { ...request, status: EVERY_IMAGE_STATUS, imageOwnerAlias: 'self' },
        options,
      );
      return { items: images?.image, total };
    },
    describe: (one) => ({
      id: one.imageId ?? '',
      name: one.imageName,
      isComplete: isMade(one),
      isInTheMaking: isInTheMaking(one),
      aliveUntil: isInTheMaking(one) ? longestMaking(readTime(one.creationTime)) : undefined,
    }),
  }),

  async willStay(resource, { cloud, signal }) {
    const found = await describeImage(cloud, resource.id, resource.region, signal);
    return found !== undefined && isGoodImage(found, resource);
  },

  async release(resource, context) {
    const { id, region } = resource;
    const look = () => describeImage(context.cloud, id, region, context.signal);
    const isGood = (image: ImageFacts | undefined) => image !== undefined && isGoodImage(image, resource);
    // It may not be listed yet; nobody looks for it once it counts as released.
    let found = await lookUntilFound(look, patienceFor(resource, context), context);
    if (found === undefined) tellGone(resource, context);
    if (found !== undefined && isCopy(resource) && isInTheMaking(found) && !isGood(found)) {
      found = await cancelCopy(resource, look, context);
    }
    if (isGood(found)) {
      const other = await finishReplacement(resource, context);
      if (mayBeUnpublished(resource) && replacementOf(resource) === undefined)
        tellUnpublished(resource, context);
      context.tellKept?.({ name: other?.nameInstead, snapshotIds: found?.snapshotIds ?? [] });
      await unmark({ type: 'image', ids: [id], region, facts: resource.facts }, context);
      return 'finished';
    }
    const snapshots = await snapshotsOf(resource, found?.snapshotIds ?? [], context);
    if (found !== undefined) {
      tellIfFailed(found, resource, context);
      const marked = context.entries.map((entry) => entry.id);
      const unmarked = snapshots.filter((snapshot) => !marked.includes(snapshot));
      await markSnapshots(unmarked, resource, context);
      await deleteImage(resource, look, context);
    }
    await deleteSnapshots(snapshots, resource, context);
    return 'released';
  },

  async releaseRest(resource, context) {
    await deleteSnapshots(await markedSnapshots(resource, context), resource, context);
  },
};

/** Of an image that replaces another it is told by that one. */
function tellUnpublished({ id, region }: OpenResource, { events }: ReleaseContext): void {
  events.emit({
    type: 'notice',
    message: `The image ${id} in ${region} is good, and not certain to be tagged and shared as asked for, since its build did not come to its end.`,
  });
}

/** The build has told that it was good. */
function tellIfFailed({ status }: ImageFacts, resource: OpenResource, { events }: ReleaseContext): void {
  if (!isGoodInTheMaking(resource) || isTemporary(resource)) return;
  const { id, region } = resource;
  events.emit({
    type: 'warning',
    message: `The image ${id} in ${region} could be used, and has failed since (its status is "${status}"): it is deleted.`,
  });
}

/** The largest disks take most of a day to be copied to another continent. */
const LONGEST_MAKING_MS = 24 * 60 * 60_000;

function longestMaking(begun: Date | undefined): Date | undefined {
  return begun && new Date(begun.getTime() + LONGEST_MAKING_MS);
}

type Look = () => Promise<ImageFacts | undefined>;

/**
 * The new image goes with its copying: the cloud deletes it by itself.
 * @returns the image if it is there still: the copy may have been done before it was cancelled
 */
async function cancelCopy(
  resource: OpenResource,
  look: Look,
  context: ReleaseContext,
): Promise<ImageFacts | undefined> {
  const { id, region } = resource;
  const { cloud, signal } = context;
  let isOver = false;
  const remove = async (): Promise<void> => {
    try {
      await cloud.call(
        CancelCopyImage,
        { regionId: region, imageId: id },
        { region, signal, doing: `cancel the copying of the image ${id}` },
      );
    } catch (error) {
      isOver = error instanceof CloudError && error.isOneOf(['CancelNotSupported', 'IncorrectImageStatus']);
      if (!isOver) throw error;
    }
  };
  await deleteForCertain({ remove, look }, resource, context);
  return await lookUntilFound(look, isOver ? SHORTLY : ONCE, context);
}

async function deleteSnapshots(
  snapshots: readonly string[],
  resource: OpenResource,
  context: ReleaseContext,
): Promise<void> {
  await Promise.all(snapshots.map((id) => deleteSnapshot({ ...resource, id }, context)));
}

async function deleteImage(resource: OpenResource, look: Look, context: ReleaseContext): Promise<void> {
  const { id, region } = resource;
  const { cloud, signal } = context;
  const remove = () =>
    cloud.call(
      DeleteImage,
      { regionId: region, imageId: id },
      { region, signal, doing: `delete the unfinished image ${id}` },
    );
  const outcome = await deleteForCertain({ remove, look }, resource, context);
  if (outcome === 'was gone') tellGone(resource, context);
}

/**
 * The snapshots made for an image: those it names, and those of its instance's disks, which a failed image does
 * not name.
 */
async function snapshotsOf(
  { region, facts }: OpenResource,
  named: readonly string[],
  { cloud, signal }: ReleaseContext,
): Promise<string[]> {
  const diskIds = (facts?.['disk_ids'] ?? '').split(',').filter((id) => id !== '');
  const listed = await Promise.all(
    diskIds.map((diskId) =>
      cloud.call(
        DescribeSnapshots,
        { regionId: region, diskId },
        { region, signal, doing: `look for snapshots of ${diskId}` },
      ),
    ),
  );
  const ofDisks = listed
    .flatMap(({ snapshots }) => snapshots?.snapshot ?? [])
    // Nothing is deleted on a filter's word alone.
    .flatMap(({ snapshotId, sourceDiskId }) =>
      snapshotId && diskIds.includes(sourceDiskId ?? '') ? [snapshotId] : [],
    );
  return [...new Set([...named, ...ofDisks])];
}
