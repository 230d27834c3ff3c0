import {
  CloudError,
  DeleteImage,
  DescribeImages,
  DescribeSnapshots,
  EVERY_IMAGE_STATUS,
  snapshotsBehind,
  UntagResources,
  type Cloud,
} from '../../alicloud/index.js';
import { describeError } from '../../errors/index.js';
import { EXPIRES_TAG, RESOURCE_TAG, resourceTag, RUN_TAG } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
import { finishReplacement } from '../replacement.js';
import { deleteSnapshot } from './snapshot.js';
import type { OpenResource, Releasable, ReleaseContext } from './releasable.js';

/**
 * An image in the making. One that turns out to be available is a result, and stays; what is unfinished goes,
 * with the snapshots that were made for it.
 */
export const image: Releasable = {
  kind: 'image',
  after: [],

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, status: EVERY_IMAGE_STATUS, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeImages, request, {
      region,
      signal,
      doing: 'look for an image of this build',
    });
    return found.images?.image?.[0]?.imageId;
  },

  async release(resource, context) {
    const found = await describeImage(context.cloud, resource.id, resource.region, context.signal);
    if (found?.status === 'Available') {
      await finishReplacement(resource, context);
      await unmarkImage(resource, context);
      return 'finished';
    }
    const snapshots = await snapshotsOf(resource, found?.snapshotIds ?? [], context);
    if (found !== undefined) await deleteImage(resource, context);
    await Promise.all(
      snapshots.map((id) => deleteSnapshot(context.cloud, id, resource.region, context.signal)),
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

/** Takes our marks off a finished image: it is the user's, and carries the user's tags alone. */
export async function unmarkImage(
  { id, region }: OpenResource,
  { cloud, signal, events }: Omit<ReleaseContext, 'mark'>,
): Promise<void> {
  try {
    await cloud.call(
      UntagResources,
      {
        regionId: region,
        resourceType: 'image',
        resourceId: [id],
        tagKey: [RESOURCE_TAG, RUN_TAG, EXPIRES_TAG],
      },
      { region, signal, doing: `take this build's marks off the image ${id}` },
    );
  } catch (error) {
    // A good image is not lost for tags too many.
    if (!(error instanceof CloudError)) throw error;
    events.emit({
      type: 'notice',
      message: `The image ${id} keeps the tags ${RESOURCE_TAG} …: ${describeError(error)}`,
    });
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
