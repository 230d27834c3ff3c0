import { DeleteSecurityGroup, DescribeSecurityGroups } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
import { ANY_MARK, everyPage, lookFor, readTags, readTime } from './listing.js';
import type { Releasable } from './releasable.js';

export const securityGroup: Releasable = {
  kind: 'security_group',
  after: ['instance'],

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeSecurityGroups, request, {
      region,
      signal,
      doing: 'look for a security group of this build',
    });
    return found.securityGroups?.securityGroup?.[0]?.securityGroupId;
  },

  async list(region, { cloud, signal }, wanted) {
    const options = { region, signal, doing: lookFor(wanted, 'security group') };
    const which = wanted === 'ours' ? { tag: ANY_MARK } : { securityGroupId: wanted.id };
    const found = await everyPage(100, async (page) => {
      const request = { regionId: region, ...which, ...page };
      const { securityGroups, totalCount: total } = await cloud.call(
        DescribeSecurityGroups,
        request,
        options,
      );
      return { items: securityGroups?.securityGroup, total };
    });
    return found.map((one) => ({
      id: one.securityGroupId ?? '',
      name: one.securityGroupName,
      tags: readTags(one.tags),
      createdAt: readTime(one.creationTime),
    }));
  },

  async release({ id, region }, { cloud, signal }) {
    // The instance's interface leaves the group some seconds after the instance is gone.
    await unlessGone(
      cloud.call(
        DeleteSecurityGroup,
        { regionId: region, securityGroupId: id },
        { region, signal, doing: `delete the security group ${id}` },
      ),
    );
    return 'released';
  },
};
