import { vpc as api } from '../../api/vpc.js';
import { bearsTags } from '../../model/tags.js';
import { commaList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';
import { vpcView } from './views.js';

export const describeVpcs = defineAction('DescribeVpcs', api.DescribeVpcs, ({ parameters, region }) => {
  const ids = commaList(parameters.VpcId);
  const { VpcName, IsDefault, Tag } = parameters;
  const found = [...region.vpcs.values()].filter(
    (vpc) =>
      (!ids || ids.includes(vpc.id)) &&
      (!VpcName || vpc.name === VpcName) &&
      (IsDefault === undefined || vpc.isDefault === IsDefault) &&
      bearsTags(vpc.tags, Tag),
  );
  const { items, fields } = pageOf(found, parameters);
  return { ...fields, Vpcs: { Vpc: items.map((vpc) => vpcView(region, vpc)) } };
});
