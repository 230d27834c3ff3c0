import { DeleteVSwitch, DescribeVSwitches } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
import { ANY_MARK, everyPage, lookFor, readTags, readTime } from './listing.js';
import type { Releasable } from './releasable.js';

export const vswitch: Releasable = {
  kind: 'vswitch',
  after: ['instance'],

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeVSwitches, request, {
      region,
      signal,
      doing: 'look for a vSwitch of this build',
    });
    return found.vSwitches?.vSwitch?.[0]?.vSwitchId;
  },

  async list(region, { cloud, signal }, wanted) {
    const options = { region, signal, doing: lookFor(wanted, 'vSwitch') };
    const which = wanted === 'ours' ? { tag: ANY_MARK } : { vSwitchId: wanted.id };
    const found = await everyPage(50, async (page) => {
      const request = { regionId: region, ...which, ...page };
      const { vSwitches, totalCount: total } = await cloud.call(DescribeVSwitches, request, options);
      return { items: vSwitches?.vSwitch, total };
    });
    return found.map((one) => ({
      id: one.vSwitchId ?? '',
      name: one.vSwitchName,
      tags: readTags(one.tags),
      createdAt: readTime(one.creationTime),
    }));
  },

  async release({ id, region }, { cloud, signal }) {
    await unlessGone(
      cloud.call(
        DeleteVSwitch,
        { regionId: region, vSwitchId: id },
        { region, signal, doing: `delete the vSwitch ${id}` },
      ),
    );
    return 'released';
  },
};
