import { vpc as api } from '../../api/vpc.js';
import { associateEip, requireEip } from '../../model/eip.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';

export const associateEipAddress = defineAction(
  'AssociateEipAddress',
  api.AssociateEipAddress,
  ({ parameters, region }) => {
    const eip = requireEip(region, parameters.AllocationId);
    const instance = region.instances.get(parameters.InstanceId);
    // Spelt so by the service.
    if (!instance) throw new ApiError('InvalidInstanId.NotFound', 404, 'Specified instance does not exist.');
    associateEip(region, eip, instance);
    return {};
  },
);
