import {
  CancelCopyImage,
  CloudError,
  DeleteImage,
  DescribeImages,
  DescribeSnapshots,
  EVERY_IMAGE_STATUS,
  snapshotsBehind,
  type Cloud,
} from '../../alicloud/index.js';
import { isCopy, isTemporary } from '../image-facts.js';
import { resourceTag } from '../marks.js';
import { finishReplacement } from '../replacement.js';
import { unlessGone } from '../unless-gone.js';
import { unmark } from '../unmark.js';
import { deleteSnapshot } from './snapshot.js';
import { ANY_MARK, everyPage, readTags, readTime } from './listing.js';
import type { OpenResource, Releasable, ReleaseContext } from './releasable.js';

/**
 * An image in the making. One that turns out to be available is a result, and stays, unless it was only there to
 * be copied; what is unfinished goes, with the snapshots that were made for it.
 */
export const image: Releasable = {
  kind: 'image',
  after: [],
  comesAfter: (entry, other) => isTemporary(entry) && !isTemporary(other),

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, status: EVERY_IMAGE_STATUS, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeImages, request, {
      region,
      signal,
      doing: 'look for an image of this build',
    });
    return found.images?.image?.[0]?.imageId;
  },

  async list(region, { cloud, signal }) {
    const options = { region, signal, doing: 'look for images of ours' };
    const found = await everyPage(100, async (page) => {
      const request = {
        regionId: region,
        status: EVERY_IMAGE_STATUS,
        imageOwnerAlias: 'self',
        tag: ANY_MARK,
        ...page,
      };
      const { images, totalCount: total } = await cloud.call(DescribeImages, request, options);
      return { items: images?.image, total };
    });
    return found.map((one) => ({
      id: one.imageId ?? '',
      name: one.imageName,
      tags: readTags(one.tags),
      createdAt: readTime(one.creationTime),
      aliveUntil: isInTheMaking(one) ? longestMaking(readTime(one.creationTime)) : undefined,
    }));
  },

  async release(resource, context) {
    const { id, region } = resource;
    const look = () => describeImage(context.cloud, id, region, context.signal);
    let found = await look();
    if (found !== undefined && isCopy(resource) && isInTheMaking(found)) {
      await cancelCopy(resource, context);
      // The copy may have been done before it was cancelled.
      found = await look();
    }
    if (found?.status === 'Available' && !isTemporary(resource)) {
      await finishReplacement(resource, context);
      await unmark({ type: 'image', ids: [id], region, facts: resource.facts }, context);
      return 'finished';
    }
    const snapshots = await snapshotsOf(resource, found?.snapshotIds ?? [], context);
    if (found !== undefined) await deleteImage(resource, context);
    await Promise.all(
      snapshots.map((snapshot) => deleteSnapshot(context.cloud, snapshot, region, context.signal)),
    );
    return 'released';
  },
};

export interface ImageFacts {
  readonly status: string;
  readonly snapshotIds: readonly string[];
}

/** The image with `id` in whatever state, or undefined if there is none (any more). */
export async function describeImage(
  cloud: Cloud,
  id: string,
  region: string,
  signal: AbortSignal,
): Promise<ImageFacts | undefined> {
  const listed = await cloud.call(
    DescribeImages,
    { regionId: region, imageId: id, status: EVERY_IMAGE_STATUS },
    { region, signal, doing: `look at the image ${id}` },
  );
  const found = listed.images?.image?.find((candidate) => candidate.imageId === id);
  if (found === undefined) return undefined;
  return { status: found.status ?? '', snapshotIds: snapshotsBehind(found) };
}

/** The largest disks take most of a day to be copied to another continent. */
const LONGEST_MAKING_MS = 24 * 60 * 60_000;

function longestMaking(begun: Date | undefined): Date | undefined {
  return begun && new Date(begun.getTime() + LONGEST_MAKING_MS);
}

function isInTheMaking({ status }: { readonly status?: string | undefined }): boolean {
  return status === 'Waiting' || status === 'Creating';
}

/** The new image goes with its copying: the cloud deletes it by itself. */
async function cancelCopy({ id, region }: OpenResource, { cloud, signal }: ReleaseContext): Promise<void> {
  try {
    await cloud.call(
      CancelCopyImage,
      { regionId: region, imageId: id },
      { region, signal, doing: `cancel the copying of the image ${id}` },
    );
  } catch (error) {
    const isOver =
      error instanceof CloudError && error.isOneOf(['CancelNotSupported', 'IncorrectImageStatus']);
    if (!isOver && !(error instanceof CloudError && error.isNotFound)) throw error;
  }
}

function deleteImage({ id, region }: OpenResource, { cloud, signal }: ReleaseContext): Promise<void> {
  return unlessGone(
    cloud.call(
      DeleteImage,
      { regionId: region, imageId: id },
      { region, signal, doing: `delete the unfinished image ${id}` },
    ),
  );
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
