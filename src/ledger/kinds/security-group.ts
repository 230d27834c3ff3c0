import { DeleteSecurityGroup, DescribeSecurityGroups } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
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
