import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { requireChangeable, requireInstance } from './instance-access.js';

export const startInstance = defineAction(
  'StartInstance',
  ecs.StartInstance,
  ({ parameters, region, checksPassed }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    requireChangeable(instance, 'Stopped');
    checksPassed();
    instance.start();
    return {};
  },
);
