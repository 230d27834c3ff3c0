import { vpc as api } from '../../api/vpc.js';
import { releaseEip, requireEip } from '../../model/eip.js';
import { defineAction } from '../action.js';

export const releaseEipAddress = defineAction(
  'ReleaseEipAddress',
  api.ReleaseEipAddress,
  ({ parameters, region }) => {
    releaseEip(region, requireEip(region, parameters.AllocationId));
    return {};
  },
);
