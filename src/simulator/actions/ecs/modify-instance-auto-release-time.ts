import { ecs } from '../../api/ecs.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { readAutoReleaseTime } from './auto-release-time.js';

/** Moves the time at which an instance is released by itself; none given takes it away. */
export const modifyInstanceAutoReleaseTime = defineAction(
  'ModifyInstanceAutoReleaseTime',
  ecs.ModifyInstanceAutoReleaseTime,
  ({ parameters, region }) => {
    const instance = region.instances.get(parameters.InstanceId);
    if (!instance || instance.releasing) {
      throw new ApiError('NoSuchResource', 404, 'The specified resource is not found.');
    }
    instance.releaseAt(readAutoReleaseTime(region, parameters.AutoReleaseTime));
    return {};
  },
);
