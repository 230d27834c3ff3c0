import {
  CloudError,
  DescribeInvocationResults,
  RunCommand,
  StopInvocation,
  type ResponseOf,
} from '../../alicloud/index.js';
import { Patience } from './patience.js';
import { about, type CloudAssistantRequest } from './request.js';

/** How a script ended, as far as Cloud Assistant can tell. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly exitCode: number;
      readonly output: string;
      /** Bytes of output that the service threw away. */
      readonly dropped: number;
    }
  /** It never began: the agent did not take it. */
  | { readonly kind: 'undelivered'; readonly reason: string; readonly isOff: boolean }
  /** It began, and nobody knows how far it came: a reboot, an agent that ended, a time-out, a service that does not tell. */
  | { readonly kind: 'interrupted'; readonly reason: string; readonly output: string };

export interface ScriptRun {
  /** What RunCommand calls its language. */
  readonly type: 'RunShellScript' | 'RunPowerShellScript';
  /** At most 18 KB, which the service takes as 24 KB of base64. */
  readonly script: string;
  /** Seconds after which the service ends it. */
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** What is being done, as it follows "Could not": "run a command on". */
  readonly doing: string;
  /** Told of all output so far whenever there is more. */
  readonly onOutput?: (output: string) => void;
  /** Told of the service's ID of it. */
  readonly onStart?: (invokeId: string) => void;
  /** Ends a script that nobody waits for any more; default true. */
  readonly stopOnAbort?: boolean;
}

/** Output of a script that is looked at, in base64: far more than the 24 KB that the service keeps. */
const LONGEST_OUTPUT = 1024 * 1024;

/** Runs one script to its end, or until its end should have been told. The service's own record of it holds the script: no secrets that need not be there. */
export async function invoke(request: CloudAssistantRequest, run: ScriptRun): Promise<Outcome> {
  let invokeId: string | undefined;
  try {
    invokeId = await start(request, run);
  } catch (error) {
    if (error instanceof CloudError && error.isOneOf(NOT_RUNNING))
      return { kind: 'undelivered', reason: error.code, isOff: true };
    throw error;
  }
  if (invokeId === undefined)
    return { kind: 'interrupted', reason: 'the service gives it no ID to ask by', output: '' };
  run.onStart?.(invokeId);
  try {
    const outcome = await follow(request, run, invokeId);
    if (outcome !== undefined) return outcome;
    void stop(request, invokeId);
    return { kind: 'interrupted', reason: 'the service does not tell how a script ended', output: '' };
  } catch (error) {
    if (run.signal.aborted && run.stopOnAbort !== false) void stop(request, invokeId);
    throw error;
  }
}

/** Codes by which the service refuses an instance that is off. */
const NOT_RUNNING = ['InvalidInstance', 'InvalidInstanceStatus', 'IncorrectInstanceStatus'];

async function start(
  request: CloudAssistantRequest,
  { type, script, timeout, signal, doing }: ScriptRun,
): Promise<string | undefined> {
  const { invokeId } = await request.cloud.call(
    RunCommand,
    {
      regionId: request.region,
      instanceId: [request.instanceId],
      type,
      contentEncoding: 'Base64',
      commandContent: Buffer.from(script).toString('base64'),
      keepCommand: false,
      timeout,
    },
    about(request, signal, doing),
  );
  return invokeId || undefined;
}

type Result = NonNullable<
  NonNullable<
    NonNullable<ResponseOf<typeof DescribeInvocationResults>['invocation']>['invocationResults']
  >['invocationResult']
>[number];

/** Undefined where its end was not told in time. */
async function follow(
  request: CloudAssistantRequest,
  run: ScriptRun,
  invokeId: string,
): Promise<Outcome | undefined> {
  const patience = new Patience(request, run.timeout);
  let told = '';
  for (;;) {
    await patience.pause(run.signal);
    const result = await resultOf(request, run, invokeId);
    const packed = (result?.output ?? '').slice(0, LONGEST_OUTPUT);
    const output = Buffer.from(packed, 'base64').toString('latin1');
    if (output !== told && output !== '') {
      told = output;
      patience.shortenPauses();
      run.onOutput?.(output);
    }
    const outcome = result && outcomeOf(result, output);
    if (outcome !== undefined || patience.isOver) return outcome;
  }
}

async function resultOf(
  request: CloudAssistantRequest,
  { signal, doing }: ScriptRun,
  invokeId: string,
): Promise<Result | undefined> {
  const { invocation } = await request.cloud.call(
    DescribeInvocationResults,
    { regionId: request.region, invokeId, instanceId: request.instanceId },
    about(request, signal, doing),
  );
  return invocation?.invocationResults?.invocationResult?.[0];
}

/** Undefined while it goes on. */
function outcomeOf(result: Result, output: string): Outcome | undefined {
  const reason = result.errorCode || result.errorInfo || result.invocationStatus || '';
  switch (result.invocationStatus) {
    case 'Success':
    case 'Failed':
      // A script that could not be started has an error code of its own, and no exit code to speak of.
      return result.invocationStatus === 'Success' || reason === 'ExitCodeNonzero' || reason === 'Failed'
        ? {
            kind: 'done',
            exitCode: result.exitCode ?? 0,
            output,
            dropped: result.dropped ?? 0,
          }
        : { kind: 'interrupted', reason, output };
    case 'Aborted':
    case 'Invalid':
    case 'Cancelled':
      return { kind: 'undelivered', reason, isOff: reason === 'InstanceNotRunning' || isGone(reason) };
    case 'Error':
    case 'Timeout':
    case 'Terminated':
      return { kind: 'interrupted', reason, output };
    default:
      return undefined;
  }
}

function isGone(reason: string): boolean {
  return reason === 'InstanceReleased' || reason === 'InstanceNotExists';
}

/** The build has other things to do than to wait for this; it is only kind to the guest. */
async function stop(request: CloudAssistantRequest, invokeId: string): Promise<void> {
  try {
    await request.cloud.call(
      StopInvocation,
      { regionId: request.region, invokeId, instanceId: [request.instanceId] },
      about(request, AbortSignal.timeout(STOP_LIMIT), 'stop a command on'),
    );
  } catch {
    // It ends by itself, or with the instance.
  }
}

const STOP_LIMIT = 10_000;
