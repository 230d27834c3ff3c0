import { ecs } from '../../api/ecs.js';
import { apiTime } from '../../model/resource.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { requireInstance } from './instance-access.js';

export const getInstanceConsoleOutput = defineAction(
  'GetInstanceConsoleOutput',
  ecs.GetInstanceConsoleOutput,
  ({ parameters, cloud, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    if (instance.status === 'Pending' || instance.image.system.osType === 'windows') {
      throw new ApiError('IncorrectInstanceStatus', 405, 'The instance has no console output.');
    }
    return {
      InstanceId: instance.id,
      ConsoleOutput: Buffer.from(instance.machine.consoleOutput()).toString('base64'),
      LastUpdateTime: apiTime(cloud.timeline.now()),
    };
  },
);
