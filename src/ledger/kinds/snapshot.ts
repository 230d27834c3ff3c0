import { DeleteSnapshot, DescribeImages, DescribeSnapshots, type Cloud } from '../../alicloud/index.js';
import { isMadeFrom, isTemporary } from '../image-facts.js';
import { unmark } from '../unmark.js';
import { unlessGone } from '../unless-gone.js';
import { listed } from './listing.js';
import type { Releasable, ReleaseContext } from './releasable.js';

export const snapshot: Releasable = {
  kind: 'snapshot',
  after: ['image'],
  // Those that the cloud itself makes with an image are marked as the image's.
  markedAs: ['image'],

  ...listed({
    words: 'snapshot',
    pageSize: 100,
    byId: (id) => ({ snapshotIds: JSON.stringify([id]) }),
    async read(cloud, request, options) {
      const { snapshots, totalCount: total } = await cloud.call(DescribeSnapshots, request, options);
      return { items: snapshots?.snapshot, total };
    },
    describe: (one) => ({ id: one.snapshotId ?? '', name: one.snapshotName }),
  }),

  async willStay({ id, region }, context) {
    const isIn = await imagesMadeFrom(id, region, context);
    // The temporary ones of its own build go first.
    const going = context.entries.filter((entry) => entry.kind === 'image' && isTemporary(entry));
    return isIn.some((imageId) => !going.some((entry) => entry.id === imageId));
  },

  async release({ id, region }, context) {
    const { cloud, signal, entries } = context;
    const isKnownToStay = entries.some((entry) => entry.state === 'finished' && isMadeFrom(entry, id));
    if (isKnownToStay || (await imagesMadeFrom(id, region, context)).length > 0) {
      await unmark({ type: 'snapshot', ids: [id], region }, context);
      return 'finished';
    }
    await deleteSnapshot(cloud, id, region, signal);
    return 'released';
  },
};

/** An image that became a result has lost its marks: the cloud knows what it is made of. */
async function imagesMadeFrom(
  snapshotId: string,
  region: string,
  { cloud, signal }: ReleaseContext,
): Promise<readonly string[]> {
  const { images } = await cloud.call(
    DescribeImages,
    { regionId: region, snapshotId, imageOwnerAlias: 'self' },
    { region, signal, doing: `look for an image made from ${snapshotId}` },
  );
  return (images?.image ?? []).flatMap(({ imageId }) => imageId ?? []);
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
