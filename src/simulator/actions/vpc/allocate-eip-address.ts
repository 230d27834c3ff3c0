import { vpc as api } from '../../api/vpc.js';
import { allocateEip } from '../../model/eip.js';
import { readVpcTags } from '../../model/tags.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';

/** Largest bandwidths in Mbit/s, by charge type. Source: AllocateEipAddress. */
const LARGEST_BANDWIDTH: Readonly<Record<string, number>> = { PayByBandwidth: 500, PayByTraffic: 200 };

export const allocateEipAddress = defineAction(
  'AllocateEipAddress',
  api.AllocateEipAddress,
  async ({ parameters, region }) => {
    const chargeType = parameters.InternetChargeType || 'PayByBandwidth';
    const largest = LARGEST_BANDWIDTH[chargeType];
    if (largest === undefined) {
      throw new ApiError('InvalidParameter', 400, 'Specified value of "InternetChargeType" is not valid');
    }
    const bandwidth = Number(parameters.Bandwidth || 5);
    if (!Number.isInteger(bandwidth) || bandwidth < 1 || bandwidth > largest) {
      throw new ApiError('InvalidBandwidth.Malformed', 400, 'The specified Bandwidth is invalid.');
    }
    const eip = await allocateEip(region, {
      bandwidth,
      internetChargeType: chargeType,
      name: parameters.Name,
      description: parameters.Description,
      isp: parameters.ISP,
      resourceGroupId: parameters.ResourceGroupId,
      tags: readVpcTags(parameters.Tag),
    });
    return { AllocationId: eip.id, EipAddress: eip.address.address, ResourceGroupId: eip.resourceGroupId };
  },
  { tokenMismatch: { code: 'TokenVerfiy.Failed', status: 400 } },
);
