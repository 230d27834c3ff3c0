import {
  DeleteSnapshot,
  DescribeImages,
  DescribeSnapshots,
  EVERY_IMAGE_STATUS,
} from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { isGoodImage, isMade } from '../good-image.js';
import { isMadeFrom, isTemporary } from '../image-facts.js';
import { unmark } from '../unmark.js';
import { deleteForCertain, tellGone, type Known } from '../deletion.js';
import { listed } from './listing.js';
import type { OpenResource, Releasable, ReleaseContext } from './releasable.js';

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
    describe: (one) => ({
      id: one.snapshotId ?? '',
      name: one.snapshotName,
      isComplete: one.status === 'accomplished',
    }),
  }),

  async willStay({ id, region }, context) {
    const images = await imagesMadeFrom(id, region, context);
    // The temporary ones of its own build go first.
    const going = context.entries.filter((entry) => entry.kind === 'image' && isTemporary(entry));
    return images.some((image) => image.isGood && !going.some((entry) => entry.id === image.id));
  },

  async release(resource, context) {
    const { id, region } = resource;
    const { entries } = context;
    const isKnownToStay = entries.some((entry) => entry.state === 'finished' && isMadeFrom(entry, id));
    const images = isKnownToStay ? [] : await imagesMadeFrom(id, region, context);
    if (isKnownToStay || images.some(({ isGood }) => isGood)) {
      await unmark({ type: 'snapshot', ids: [id], region }, context);
      return 'finished';
    }
    const [standing] = images;
    if (standing !== undefined)
      throw new BuildError(
        `The image ${standing.id}, of which this build knows nothing, is made from it: its status is ${standing.status}.`,
      );
    // An image takes its snapshots with it.
    const wentWithImage = entries.some(({ kind, state }) => kind === 'image' && state === 'released');
    const outcome = await deleteSnapshot(wentWithImage ? { id, region } : resource, context);
    if (outcome === 'was gone' && !wentWithImage) tellGone(resource, context);
    return 'released';
  },
};

interface MadeImage {
  readonly id: string;
  readonly status: string;
  /** Whether somebody can use it, or could. */
  readonly isGood: boolean;
}

/**
 * The images that a snapshot is behind, in whatever state, as far as they are not known to be gone. One that became a result
 * has lost its marks, and one in the making may be nobody's: the cloud knows what they are made of.
 */
async function imagesMadeFrom(
  snapshotId: string,
  region: string,
  { cloud, signal, entries }: ReleaseContext,
): Promise<readonly MadeImage[]> {
  const { images } = await cloud.call(
    DescribeImages,
    { regionId: region, snapshotId, status: EVERY_IMAGE_STATUS, imageOwnerAlias: 'self' },
    { region, signal, doing: `look for an image made from ${snapshotId}` },
  );
  // The cloud may go on listing what was deleted a moment ago.
  const gone = entries.flatMap((entry) => (entry.state === 'released' ? entry.id : []));
  return (images?.image ?? []).flatMap((image) => {
    const { imageId: id, status = '', usable = false } = image;
    if (id === undefined || gone.includes(id)) return [];
    const entry = entries.find((one) => one.id === id);
    // Of one that is not the build's, or not any more, nobody knows what it is waited for.
    const isGoodYet = entry === undefined ? usable : isGoodImage(image, entry);
    return { id, status, isGood: isMade(image) || isGoodYet };
  });
}

/** Deletes a snapshot as soon as the cloud lets go of it; see {@link deleteForCertain}. */
export function deleteSnapshot(
  { id, region, ...known }: Pick<OpenResource, 'id' | 'region'> & Known,
  context: Pick<ReleaseContext, 'cloud' | 'signal'>,
): Promise<'deleted' | 'was gone'> {
  const { cloud, signal } = context;
  const remove = () =>
    cloud.call(DeleteSnapshot, { snapshotId: id }, { region, signal, doing: `delete the snapshot ${id}` });
  const look = async () => (await snapshot.list(region, context, { id })).find((one) => one.id === id);
  return deleteForCertain({ remove, look }, known, context);
}
