import { DeleteVpc, DescribeVpcs } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
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
