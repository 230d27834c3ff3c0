import { ecs } from '../../api/ecs.js';
import type { CommandType } from '../../guests/guest.js';
import { PARAMETER, type Command } from '../../model/cloud-assistant/invocation.js';
import { newId } from '../../model/ids.js';
import type { Region } from '../../model/region.js';
import { readTags, type TagParameter } from '../../model/tags.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { atMost, base64Length, fromBase64, readTimeout } from './assistant-access.js';
import { readWorkingDir, startInvocation } from './invocation-request.js';

/** Characters of a command's content in base64, its parameters included. */
const LARGEST = { kept: 18 * 1024, passing: 24 * 1024 };
const MOST_PARAMETERS = 20;

export const runCommand = defineAction(
  'RunCommand',
  ecs.RunCommand,
  ({ parameters, region }) => {
    const command = readCommand(region, parameters);
    const { id } = startInvocation(region, command, parameters, () => keep(region, command));
    return { CommandId: command.id, InvokeId: id };
  },
  { tokenMismatch: { code: 'IdempotentParameterMismatch', status: 403 } },
);

interface CommandRequest {
  readonly Type: string;
  readonly CommandContent: string;
  readonly ContentEncoding?: string | undefined;
  readonly KeepCommand?: boolean | undefined;
  readonly EnableParameter?: boolean | undefined;
  readonly Parameters?: string | undefined;
  readonly Name?: string | undefined;
  readonly Description?: string | undefined;
  readonly WorkingDir?: string | undefined;
  readonly Timeout?: number | undefined;
  readonly ResourceGroupId?: string | undefined;
  readonly Tag?: readonly TagParameter[] | undefined;
}

function readCommand(region: Region, request: CommandRequest): Command {
  const { KeepCommand: kept = false, EnableParameter: enableParameter = false } = request;
  // An encoding that is no such word counts as plain text.
  const isEncoded = request.ContentEncoding?.toLowerCase() === 'base64';
  const content = isEncoded
    ? fromBase64(request.CommandContent, 'CmdContent.DecodeError')
    : Buffer.from(request.CommandContent);
  const size = base64Length(content) + base64Length(Buffer.from(request.Parameters ?? ''));
  if (size > (kept ? LARGEST.kept : LARGEST.passing)) {
    throw new ApiError(
      'CmdContent.ExceedLimit',
      403,
      'The length of the command content exceeds the upper limit.',
    );
  }
  if (enableParameter) requireParameterNames(content.toString());
  const tags = readTags(request.Tag);
  return {
    id: newId('c'),
    name: atMost(128, 'CmdName.ExceedLimit', request.Name),
    description: atMost(512, 'CmdDesc.ExceedLimit', request.Description),
    type: readType(request.Type),
    content: content.toString(),
    enableParameter,
    workingDir: readWorkingDir(request.WorkingDir),
    timeout: readTimeout(request.Timeout),
    kept,
    ...region.born({ tags, resourceGroupId: request.ResourceGroupId }),
  };
}

function readType(type: string): CommandType {
  if (type === 'RunShellScript' || type === 'RunBatScript' || type === 'RunPowerShellScript') return type;
  throw new ApiError('InvalidCmdType.NotFound', 404, 'The specified command type does not exist.');
}

function requireParameterNames(content: string): void {
  const names = new Set(
    [...content.matchAll(PARAMETER)].map(([, name = '']) => name).filter((name) => !/^acs::/i.test(name)),
  );
  if (names.size > MOST_PARAMETERS) {
    throw new ApiError('CmdParamCount.ExceedLimit', 403, 'You have reached the limit on command parameters.');
  }
  if ([...names].some(({ length }) => length > 64)) {
    throw new ApiError('CmdParamName.ExceedLimit', 403, 'The length of the command parameter name exceeds.');
  }
}

function keep(region: Region, command: Command): void {
  if (!command.kept) return;
  if (region.commands.size >= region.cloud.quotas.commands) {
    throw new ApiError(
      'CmdCount.ExceedQuota',
      403,
      'The total number of commands in the current region exceeds the quota.',
    );
  }
  region.commands.set(command.id, command);
}
