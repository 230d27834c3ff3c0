import { vpc as api } from '../../api/vpc.js';
import { bearsTags } from '../../model/tags.js';
import { commaList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';
import { eipView } from './views.js';

export const describeEipAddresses = defineAction(
  'DescribeEipAddresses',
  api.DescribeEipAddresses,
  ({ parameters, region }) => {
    const ids = commaList(parameters.AllocationId);
    const addresses = commaList(parameters.EipAddress);
    const { EipName, Status, AssociatedInstanceId, Tag } = parameters;
    const found = [...region.eips.values()].filter(
      (eip) =>
        (!ids || ids.includes(eip.id)) &&
        (!addresses || addresses.includes(eip.address.address)) &&
        (!EipName || eip.name === EipName) &&
        (!Status || eip.status === Status) &&
        (!AssociatedInstanceId || eip.instanceId === AssociatedInstanceId) &&
        bearsTags(eip.tags, Tag),
    );
    const { items, fields } = pageOf(found, parameters, 100);
    return { ...fields, EipAddresses: { EipAddress: items.map((eip) => eipView(region, eip)) } };
  },
);
