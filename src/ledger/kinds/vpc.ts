import { DeleteVpc, DescribeVpcs } from '../../alicloud/index.js';
import { deleteListed } from '../deletion.js';
import { listed } from './listing.js';
import type { Releasable } from './releasable.js';

export const vpc: Releasable = {
  kind: 'vpc',
  after: ['vswitch', 'security_group'],

  ...listed({
    words: 'VPC',
    pageSize: 50,
    byId: (id) => ({ vpcId: id }),
    async read(cloud, request, options) {
      const { vpcs, totalCount: total } = await cloud.call(DescribeVpcs, request, options);
      return { items: vpcs?.vpc, total };
    },
    describe: (one) => ({ id: one.vpcId ?? '', name: one.vpcName }),
  }),

  async release(resource, context) {
    const { id, region } = resource;
    const { cloud, signal } = context;
    await deleteListed(vpc, resource, context, () =>
      cloud.call(
        DeleteVpc,
        { regionId: region, vpcId: id },
        { region, signal, doing: `delete the VPC ${id}` },
      ),
    );
    return 'released';
  },
};
