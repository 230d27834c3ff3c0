import { ecs } from '../../api/ecs.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { requireInstance, requireStatus } from './instance-access.js';

/** For an instance of CreateInstance; the address answers once the instance has started or rebooted. */
export const allocatePublicIpAddress = defineAction(
  'AllocatePublicIpAddress',
  ecs.AllocatePublicIpAddress,
  async ({ parameters, cloud, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    requireStatus(instance, 'Running', 'Stopped');
    if (instance.publicAddress) {
      throw new ApiError(
        'AllocatedAlready',
        403,
        'There is an IpAddress allocated already for the specified instance.',
      );
    }
    if (instance.facts.bandwidthOut < 1 || instance.eip) {
      throw new ApiError(
        'AllocateIpInvalidInstanceBandwidth',
        400,
        'The InternetMaxBandwidthOut of the specified instance cannot be less than 1.',
      );
    }
    const address = await cloud.addresses.reservePublic();
    instance.traits.publicAddress = address;
    return { IpAddress: address.address };
  },
);
