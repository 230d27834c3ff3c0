import { vpc as api } from '../../api/vpc.js';
import { requireEip, unassociateEip } from '../../model/eip.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';

export const unassociateEipAddress = defineAction(
  'UnassociateEipAddress',
  api.UnassociateEipAddress,
  ({ parameters: { AllocationId, InstanceId }, region }) => {
    const eip = requireEip(region, AllocationId);
    if (InstanceId && eip.instanceId && eip.instanceId !== InstanceId) {
      throw new ApiError('InvalidBindInstance.NotFound', 404, 'The specified bind instance does not exist.');
    }
    unassociateEip(region, eip);
    return {};
  },
);
