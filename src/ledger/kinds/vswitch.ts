import { DeleteVSwitch, DescribeVSwitches } from '../../alicloud/index.js';
import { deleteListed } from '../deletion.js';
import { listed } from './listing.js';
import type { Releasable } from './releasable.js';

export const vswitch: Releasable = {
  kind: 'vswitch',
  after: ['instance'],

  ...listed({
    words: 'vSwitch',
    pageSize: 50,
    byId: (id) => ({ vSwitchId: id }),
    async read(cloud, request, options) {
      const { vSwitches, totalCount: total } = await cloud.call(DescribeVSwitches, request, options);
      return { items: vSwitches?.vSwitch, total };
    },
    describe: (one) => ({ id: one.vSwitchId ?? '', name: one.vSwitchName }),
  }),

  async release(resource, context) {
    const { id, region } = resource;
    const { cloud, signal } = context;
    await deleteListed(vswitch, resource, context, () =>
      cloud.call(
        DeleteVSwitch,
        { regionId: region, vSwitchId: id },
        { region, signal, doing: `delete the vSwitch ${id}` },
      ),
    );
    return 'released';
  },
};
