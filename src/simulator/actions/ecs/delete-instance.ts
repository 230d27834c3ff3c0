import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { checkDeletable } from './deletable.js';
import { requireInstance } from './instance-access.js';

export const deleteInstance = defineAction(
  'DeleteInstance',
  ecs.DeleteInstance,
  ({ parameters, region, checksPassed }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    checkDeletable(instance, parameters.Force ?? false);
    checksPassed();
    instance.release();
    return {};
  },
);
