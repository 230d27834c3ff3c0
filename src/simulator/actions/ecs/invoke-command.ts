import { ecs } from '../../api/ecs.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { startInvocation } from './invocation-request.js';

/** Runs a command that RunCommand kept. */
export const invokeCommand = defineAction(
  'InvokeCommand',
  ecs.InvokeCommand,
  ({ parameters, region }) => {
    const command = region.commands.get(parameters.CommandId);
    if (!command)
      throw new ApiError('InvalidCmdId.NotFound', 404, 'The specified command ID does not exist.');
    return { InvokeId: startInvocation(region, command, parameters).id };
  },
  { tokenMismatch: { code: 'IdempotentParameterMismatch', status: 403 } },
);
