import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { requireInstance } from './instance-access.js';

export const describeUserData = defineAction(
  'DescribeUserData',
  ecs.DescribeUserData,
  ({ parameters, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    return {
      InstanceId: instance.id,
      RegionId: region.id,
      UserData: instance.traits.userData?.toString('base64') ?? '',
    };
  },
);
