import type { Execution, ExecutionStatus } from '../../model/cloud-assistant/execution.js';
import { apiTime } from '../../model/resource.js';

/** What the results of an execution have in both of the actions that show them. */
export function executionView(execution: Execution, encoding: string | undefined) {
  const { instance, status, exitCode, error, dropped, startedAt, finishedAt, stoppedAt } = execution;
  return {
    InstanceId: instance.id,
    InvocationStatus: status,
    ...(exitCode !== undefined && { ExitCode: exitCode }),
    ErrorCode: error?.code ?? '',
    ErrorInfo: error?.info ?? '',
    Output: encoded(execution.output, encoding),
    Dropped: dropped,
    Repeats: startedAt ? 1 : 0,
    StartTime: startedAt ? apiTime(startedAt) : '',
    StopTime: stoppedAt ? apiTime(stoppedAt) : '',
    finished: finishedAt ? apiTime(finishedAt) : '',
  };
}

/** Base64 unless plain text is asked for. */
export function encoded(content: Buffer, encoding: string | undefined): string {
  return content.toString(encoding?.toLowerCase() === 'plaintext' ? 'utf8' : 'base64');
}

/** The state in the words of old, in which Finished says nothing of the exit code. */
export function oldStatus(status: ExecutionStatus): string {
  return OLD_STATUS[status];
}

const OLD_STATUS: Readonly<Record<ExecutionStatus, string>> = {
  Pending: 'Running',
  Running: 'Running',
  Stopping: 'Stopping',
  Success: 'Finished',
  Failed: 'Finished',
  Timeout: 'Failed',
  Error: 'Failed',
  Aborted: 'Failed',
  Cancelled: 'Stopped',
  Terminated: 'Stopped',
};
