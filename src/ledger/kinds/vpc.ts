import { DeleteVpc, DescribeVpcs } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
import { ANY_MARK, everyPage, lookFor, readTags, readTime } from './listing.js';
import type { Releasable } from './releasable.js';

export const vpc: Releasable = {
  kind: 'vpc',
  after: ['vswitch', 'security_group'],

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeVpcs, request, {
      region,
      signal,
      doing: 'look for a VPC of this build',
    });
    return found.vpcs?.vpc?.[0]?.vpcId;
  },

  async list(region, { cloud, signal }, wanted) {
    const options = { region, signal, doing: lookFor(wanted, 'VPC') };
    const which = wanted === 'ours' ? { tag: ANY_MARK } : { vpcId: wanted.id };
    const found = await everyPage(50, async (page) => {
      const request = { regionId: region, ...which, ...page };
      const { vpcs, totalCount: total } = await cloud.call(DescribeVpcs, request, options);
      return { items: vpcs?.vpc, total };
    });
    return found.map((one) => ({
      id: one.vpcId ?? '',
      name: one.vpcName,
      tags: readTags(one.tags),
      createdAt: readTime(one.creationTime),
    }));
  },

  async release({ id, region }, { cloud, signal }) {
    await unlessGone(
      cloud.call(
        DeleteVpc,
        { regionId: region, vpcId: id },
        { region, signal, doing: `delete the VPC ${id}` },
      ),
    );
    return 'released';
  },
};
