import type { Instance } from '../../model/instance.js';

/** Changes each instance, and tells what it was and is, as StartInstances and StopInstances do. */
export function instanceResponses(instances: readonly Instance[], change: (instance: Instance) => void) {
  const responses = instances.map((instance) => {
    const before = instance.status;
    change(instance);
    return {
      InstanceId: instance.id,
      Code: '200',
      Message: 'success',
      PreviousStatus: before,
      CurrentStatus: instance.status,
    };
  });
  return { InstanceResponses: { InstanceResponse: responses } };
}
