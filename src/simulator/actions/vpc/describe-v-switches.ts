import { vpc as api } from '../../api/vpc.js';
import { bearsTags } from '../../model/tags.js';
import { commaList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';
import { vSwitchView } from './views.js';

export const describeVSwitches = defineAction(
  'DescribeVSwitches',
  api.DescribeVSwitches,
  ({ parameters, region }) => {
    const ids = commaList(parameters.VSwitchId);
    const { VpcId, ZoneId, VSwitchName, IsDefault, Tag } = parameters;
    const found = [...region.vSwitches.values()].filter(
      (vSwitch) =>
        (!ids || ids.includes(vSwitch.id)) &&
        (!VpcId || vSwitch.vpcId === VpcId) &&
        (!ZoneId || vSwitch.zoneId === ZoneId) &&
        (!VSwitchName || vSwitch.name === VSwitchName) &&
        (IsDefault === undefined || vSwitch.isDefault === IsDefault) &&
        bearsTags(vSwitch.tags, Tag),
    );
    const { items, fields } = pageOf(found, parameters);
    return { ...fields, VSwitches: { VSwitch: items.map((vSwitch) => vSwitchView(region, vSwitch)) } };
  },
);
