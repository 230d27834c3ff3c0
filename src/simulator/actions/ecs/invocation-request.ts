import { invoke, PARAMETER, type Command, type Invocation } from '../../model/cloud-assistant/invocation.js';
import type { Region } from '../../model/region.js';
import { readTags, type TagParameter } from '../../model/tags.js';
import { ApiError } from '../../protocol/api-error.js';
import { atMost, readTimeout, requireMatch, requireTargets } from './assistant-access.js';

const MOST_INSTANCES = 100;
const MOST_PARAMETERS = 10;
const DAY = 24 * 60 * 60 * 1000;

/** What RunCommand and InvokeCommand have in common. */
export interface InvocationRequest {
  readonly InstanceId?: readonly string[] | undefined;
  readonly Username?: string | undefined;
  readonly WindowsPasswordName?: string | undefined;
  readonly WorkingDir?: string | undefined;
  readonly Timeout?: number | undefined;
  readonly Parameters?: string | undefined;
  readonly TerminationMode?: string | undefined;
  readonly RepeatMode?: string | undefined;
  readonly Frequency?: string | undefined;
  readonly Launcher?: string | undefined;
  readonly OssOutputDelivery?: string | undefined;
  readonly ContainerId?: string | undefined;
  readonly ContainerName?: string | undefined;
  readonly ResourceGroupId?: string | undefined;
  readonly Tag?: readonly TagParameter[] | undefined;
}

/** Checks a request to run a command, and runs it. `command` may be about to be made by the same call. */
export function startInvocation(
  region: Region,
  command: Command,
  request: InvocationRequest,
  beforeStart: () => void = () => undefined,
): Invocation {
  refuseUnsupported(request);
  const instances = requireTargets(region, request.InstanceId, MOST_INSTANCES);
  requireMatch(command.type, instances);
  const username = atMost(255, 'Username.ExceedLimit', request.Username);
  atMost(255, 'WindowsPasswordName.ExceedLimit', request.WindowsPasswordName);
  if (username !== '' && command.type !== 'RunShellScript' && !request.WindowsPasswordName) {
    throw new ApiError('WindowsPasswordName.Missed', 400, 'WindowsPasswordName must be specified.');
  }
  const terminationMode = request.TerminationMode || 'Process';
  if (terminationMode !== 'Process' && terminationMode !== 'ProcessTree') {
    throw new ApiError(
      'InvalidTerminationMode.NotFound',
      404,
      'The specified parameter TerminationMode does not exist.',
    );
  }
  const parameters = readValues(command, request.Parameters);
  const tags = readTags(request.Tag);
  requireQuota(region);
  beforeStart();
  return invoke(region, {
    command,
    instances,
    username,
    workingDir: readWorkingDir(request.WorkingDir) || command.workingDir,
    timeout: request.Timeout === undefined ? command.timeout : readTimeout(request.Timeout),
    parameters,
    terminationMode,
    tags,
    resourceGroupId: request.ResourceGroupId ?? '',
  });
}

export function readWorkingDir(text: string | undefined): string {
  if ((text ?? '').length <= 200) return text ?? '';
  throw new ApiError('InvalidParameter.WorkingDir', 400, 'The specified parameter WorkingDir is not valid.');
}

/** What the real cloud can do and this one does not is refused, rather than done in part. */
function refuseUnsupported(request: InvocationRequest): void {
  if (request.OssOutputDelivery) {
    throw new ApiError(
      'InvalidParameter.OssOutputDelivery',
      400,
      'The specified parameter OssOutputDelivery is not valid: the simulated cloud delivers no output to OSS.',
    );
  }
  if ((request.Launcher ?? '').length > 1024) {
    throw new ApiError(
      'InvalidLauncher.LengthLimitExceeded',
      403,
      'The length of the parameter Launcher exceeds the limit of 1 KB characters.',
    );
  }
  const mode = request.RepeatMode || (request.Frequency ? 'Period' : 'Once');
  if (!REPEAT_MODES.has(mode)) {
    throw new ApiError('InvalidRepeatMode.NotFound', 404, 'The specified repeat mode does not exist.');
  }
  if (mode === 'Period' && !request.Frequency) {
    throw new ApiError(
      'MissingParam.Frequency',
      403,
      'The frequency must be specified when you create a timed task.',
    );
  }
  if (mode !== 'Once' || request.Launcher || request.ContainerId || request.ContainerName) {
    throw new ApiError(
      'Operation.Forbidden',
      403,
      'The operation is not permitted: the simulated cloud runs commands once, by the shell of the instance.',
    );
  }
}

const REPEAT_MODES = new Set(['Once', 'Period', 'NextRebootOnly', 'EveryReboot', 'DryRun']);

function readValues({ enableParameter, content }: Command, text: string | undefined): Record<string, string> {
  const values = parseValues(text);
  const names = Object.keys(values);
  if (names.length === 0) return values;
  if (!enableParameter) {
    throw new ApiError(
      'Parameter.Disabled',
      400,
      'Parameters should not be passed when CreateCommand.EnableParameter is false.',
    );
  }
  if (names.includes(''))
    throw new ApiError('CmdParam.EmptyKey', 400, 'Command parameters can not be empty.');
  if (names.length > MOST_PARAMETERS) {
    throw new ApiError(
      'ParameterCount.ExceedLimit',
      403,
      'The number of command parameters exceeds the maximum.',
    );
  }
  if (names.some(({ length }) => length > 64)) {
    throw new ApiError('ParameterKey.ExceedLimit', 403, 'The length of the specified parameter key exceeds.');
  }
  const defined = new Set([...content.matchAll(PARAMETER)].map(([, name = '']) => name.toLowerCase()));
  if (names.some((name) => !defined.has(name.toLowerCase()))) {
    throw new ApiError(
      'Parameter.NotMatched',
      400,
      'The parameters of creation do not match those of invocation.',
    );
  }
  return values;
}

function parseValues(text = '{}'): Record<string, string> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text || '{}');
  } catch {
    parsed = undefined;
  }
  const isMap =
    typeof parsed === 'object' &&
    parsed !== null &&
    !Array.isArray(parsed) &&
    Object.values(parsed).every((value) => typeof value === 'string');
  if (isMap) return parsed as Record<string, string>;
  throw new ApiError('ParameterType.NotSupported', 403, 'The type of parameter value is not supported.');
}

function requireQuota(region: Region): void {
  const yesterday = Date.now() - DAY;
  const today = [...region.invocations.values()].filter(({ createdAt }) => createdAt.getTime() > yesterday);
  if (today.length < region.cloud.quotas.invocationsPerDay) return;
  throw new ApiError(
    'Invocation.ExceedQuota',
    403,
    'The invocation quota in the current region has been reached for today.',
  );
}
