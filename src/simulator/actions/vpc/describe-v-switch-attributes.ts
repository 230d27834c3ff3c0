import { vpc as api } from '../../api/vpc.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { vSwitchView } from './views.js';

export const describeVSwitchAttributes = defineAction(
  'DescribeVSwitchAttributes',
  api.DescribeVSwitchAttributes,
  ({ parameters, region }) => {
    const vSwitch = region.vSwitches.get(parameters.VSwitchId);
    if (!vSwitch) throw new ApiError('InvalidVSwitchId.NotFound', 404, 'VSwitch not exist.');
    return vSwitchView(region, vSwitch);
  },
);
