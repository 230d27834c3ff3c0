import { DeleteSecurityGroup, DescribeSecurityGroups } from '../../alicloud/index.js';
import { deleteListed } from '../deletion.js';
import { listed } from './listing.js';
import type { Releasable } from './releasable.js';

export const securityGroup: Releasable = {
  kind: 'security_group',
  after: ['instance'],

  ...listed({
    words: 'security group',
    pageSize: 100,
    byId: (id) => ({ securityGroupId: id }),
    async read(cloud, request, options) {
      const { securityGroups, totalCount: total } = await cloud.call(
        DescribeSecurityGroups,
        request,
        options,
      );
      return { items: securityGroups?.securityGroup, total };
    },
    describe: (one) => ({ id: one.securityGroupId ?? '', name: one.securityGroupName }),
  }),

  async release(resource, context) {
    const { id, region } = resource;
    const { cloud, signal } = context;
    // The instance's interface leaves the group some seconds after the instance is gone.
    await deleteListed(securityGroup, resource, context, () =>
      cloud.call(
        DeleteSecurityGroup,
        { regionId: region, securityGroupId: id },
        { region, signal, doing: `delete the security group ${id}` },
      ),
    );
    return 'released';
  },
};
