import { DeleteSnapshot, DescribeImages, DescribeSnapshots, type Cloud } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { isMadeFrom } from '../image-facts.js';
import { unmark } from '../unmark.js';
import { unlessGone } from '../unless-gone.js';
import { ANY_MARK, everyPage, lookFor, readTags, readTime } from './listing.js';
import type { Releasable, ReleaseContext } from './releasable.js';

export const snapshot: Releasable = {
  kind: 'snapshot',
  after: ['image'],

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeSnapshots, request, {
      region,
      signal,
      doing: 'look for a snapshot of this build',
    });
    return found.snapshots?.snapshot?.[0]?.snapshotId;
  },

  async list(region, { cloud, signal }, wanted) {
    const options = { region, signal, doing: lookFor(wanted, 'snapshot') };
    const which = wanted === 'ours' ? { tag: ANY_MARK } : { snapshotIds: JSON.stringify([wanted.id]) };
    const found = await everyPage(100, async (page) => {
      const request = { regionId: region, ...which, ...page };
      const { snapshots, totalCount: total } = await cloud.call(DescribeSnapshots, request, options);
      return { items: snapshots?.snapshot, total };
    });
    return found.map((one) => ({
      id: one.snapshotId ?? '',
      name: one.snapshotName,
      tags: readTags(one.tags),
      createdAt: readTime(one.creationTime),
    }));
  },

  async release({ id, region }, context) {
    const { cloud, signal, entries } = context;
    const isKnownToStay = entries.some((entry) => entry.state === 'finished' && isMadeFrom(entry, id));
    if (isKnownToStay || (await isBehindGoodImage(id, region, context))) {
      await unmark({ type: 'snapshot', ids: [id], region }, context);
      return 'finished';
    }
    await deleteSnapshot(cloud, id, region, signal);
    return 'released';
  },
};

/** An image that became a result has lost its marks: the cloud knows what it is made of. */
async function isBehindGoodImage(
  snapshotId: string,
  region: string,
  { cloud, signal }: ReleaseContext,
): Promise<boolean> {
  const { images } = await cloud.call(
    DescribeImages,
    { regionId: region, snapshotId, imageOwnerAlias: 'self' },
    { region, signal, doing: `look for an image made from ${snapshotId}` },
  );
  return (images?.image ?? []).length > 0;
}

/** Deletes a snapshot as soon as the cloud lets go of it. */
export async function deleteSnapshot(
  cloud: Cloud,
  id: string,
  region: string,
  signal: AbortSignal,
): Promise<void> {
  await unlessGone(
    cloud.call(DeleteSnapshot, { snapshotId: id }, { region, signal, doing: `delete the snapshot ${id}` }),
  );
}
