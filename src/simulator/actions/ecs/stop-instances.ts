import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { requireChangeable, requireInstance } from './instance-access.js';
import { instanceResponses } from './instance-responses.js';

export const stopInstances = defineAction(
  'StopInstances',
  ecs.StopInstances,
  ({ parameters, region, checksPassed }) => {
    const instances = parameters.InstanceId.map((id) => requireInstance(region, id));
    for (const instance of instances) requireChangeable(instance, 'Running');
    checksPassed();
    return instanceResponses(instances, (instance) => {
      instance.stop(parameters.ForceStop ?? false, parameters.StoppedMode);
    });
  },
);
