import { ecs } from '../../api/ecs.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';

const MOST_INSTANCES = 50;

export const stopInvocation = defineAction('StopInvocation', ecs.StopInvocation, ({ parameters, region }) => {
  const { InvokeId, InstanceId } = parameters;
  const invocation = region.invocations.get(InvokeId);
  if (!invocation)
    throw new ApiError('InvalidInvokeId.NotFound', 404, 'The specified invoke ID does not exist.');
  if (InstanceId && InstanceId.length > MOST_INSTANCES) {
    throw new ApiError('InstanceIds.ExceedLimit', 403, 'The number of instance IDs exceeds the upper limit.');
  }
  const here = new Set(invocation.executions.map(({ instance }) => instance.id));
  if (InstanceId?.some((id) => !here.has(id))) {
    throw new ApiError(
      'InvalidInstanceId.NotFound',
      404,
      'The specified parameter InstanceId does not exist.',
    );
  }
  for (const execution of invocation.executions) {
    if (!InstanceId || InstanceId.includes(execution.instance.id)) execution.stop();
  }
  return {};
});
