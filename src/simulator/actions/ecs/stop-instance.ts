import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { requireChangeable, requireInstance } from './instance-access.js';

export const stopInstance = defineAction(
  'StopInstance',
  ecs.StopInstance,
  ({ parameters, region, checksPassed }) => {
    const { InstanceId, ForceStop = false, StoppedMode } = parameters;
    const instance = requireInstance(region, InstanceId);
    requireChangeable(instance, 'Running');
    checksPassed();
    instance.stop(ForceStop, StoppedMode);
    return {};
  },
);
