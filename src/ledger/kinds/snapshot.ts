import { DeleteSnapshot, DescribeSnapshots, type Cloud } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { isMadeFrom } from '../image-facts.js';
import { unmark } from '../unmark.js';
import { unlessGone } from '../unless-gone.js';
import type { Releasable } from './releasable.js';

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

  async release({ id, region }, context) {
    const { cloud, signal, entries } = context;
    if (entries.some((entry) => entry.state === 'finished' && isMadeFrom(entry, id))) {
      await unmark({ type: 'snapshot', ids: [id], region }, context);
      return 'finished';
    }
    await deleteSnapshot(cloud, id, region, signal);
    return 'released';
  },
};

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
