import {
  CancelCopyImage,
  CloudError,
  DeleteImage,
  DescribeImages,
  DescribeSnapshots,
  EVERY_IMAGE_STATUS,
  snapshotsBehind,
  TagResources,
  type Cloud,
} from '../../alicloud/index.js';
import { isCopy, isTemporary } from '../image-facts.js';
import { readResourceTag, resourceTag } from '../marks.js';
import { finishReplacement } from '../replacement.js';
import { unlessGone } from '../unless-gone.js';
import { unmark } from '../unmark.js';
import { deleteSnapshot } from './snapshot.js';
import { ANY_MARK, everyPage, lookFor, readTags, readTime } from './listing.js';
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

  async list(region, { cloud, signal }, wanted) {
    const options = { region, signal, doing: lookFor(wanted, 'image') };
    const which = wanted === 'ours' ? { tag: ANY_MARK } : { imageId: wanted.id };
    const found = await everyPage(100, async (page) => {
      const request = {
        regionId: region,
        status: EVERY_IMAGE_STATUS,
        imageOwnerAlias: 'self',
        ...which,
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
    if (found !== undefined) {
      await markSnapshots(snapshots, resource, context);
      await deleteImage(resource, context);
    }
    await deleteSnapshots(snapshots, resource, context);
    return 'released';
  },

  async releaseRest(resource, context) {
    const { region } = resource;
    const { snapshots } = await context.cloud.call(
      DescribeSnapshots,
      { regionId: region, tag: [resourceTag(context.mark, resource.entry)] },
      { region, signal: context.signal, doing: 'look for snapshots of a deleted image' },
    );
    const left = (snapshots?.snapshot ?? []).flatMap(({ snapshotId, tags }) => {
      const belongs = readResourceTag(readTags(tags));
      const isItsOwn = belongs?.mark === context.mark && belongs.entry === resource.entry;
      return snapshotId !== undefined && isItsOwn ? [snapshotId] : [];
    });
    await deleteSnapshots(left, resource, context);
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

/** When their image is gone, nothing else tells a later process whose those were that the cloud itself made. */
async function markSnapshots(
  all: readonly string[],
  { entry, region }: OpenResource,
  { cloud, mark, signal, entries }: ReleaseContext,
): Promise<void> {
  const snapshots = all.filter((snapshot) => !entries.some(({ id }) => id === snapshot));
  if (snapshots.length === 0) return;
  try {
    await cloud.call(
      TagResources,
      {
        regionId: region,
        resourceType: 'snapshot',
        resourceId: [...snapshots],
        tag: [resourceTag(mark, entry)],
      },
      { region, signal, doing: `mark the snapshots ${snapshots.join(', ')}` },
    );
  } catch (error) {
    // It only matters to a process that comes after this one.
    if (!(error instanceof CloudError)) throw error;
  }
}

async function deleteSnapshots(
  snapshots: readonly string[],
  { region }: OpenResource,
  { cloud, signal }: ReleaseContext,
): Promise<void> {
  await Promise.all(snapshots.map((snapshot) => deleteSnapshot(cloud, snapshot, region, signal)));
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
