import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { requireChangeable, requireInstance } from './instance-access.js';

export const rebootInstance = defineAction(
  'RebootInstance',
  ecs.RebootInstance,
  ({ parameters, region, checksPassed }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    requireChangeable(instance, 'Running');
    checksPassed();
    instance.reboot(parameters.ForceStop ?? false);
    return {};
  },
);
