import type { GuestAgent } from '../../guests/guest.js';
import type { Instance } from '../instance.js';

/** Seconds within which a task must reach its instance. */
export const DELIVERY_LIMIT = 60;

/** Why a task did not come to its instance, or not to its end: an error code of the results, with the cloud's words. */
export interface TaskError {
  readonly code: string;
  readonly info: string;
}

/**
 * Hands a task to the agent of an instance: it waits for an instance that boots, but not for long.
 *
 * @param given whether the task is still wanted
 */
export async function deliver(
  instance: Instance,
  given: () => boolean,
): Promise<{ readonly agent: GuestAgent } | { readonly failure: TaskError }> {
  const { timeline, latency } = instance.region;
  if (instance.status !== 'Running') return { failure: taskError('InstanceNotRunning') };
  const limit = timeline.pause(DELIVERY_LIMIT);
  await Promise.race([instance.assistant.whenThere(), limit]);
  await timeline.pause(latency.agentTask);
  const agent = instance.assistant.agent;
  if (agent !== undefined && given()) return { agent };
  if (instance.releasing) return { failure: taskError('InstanceReleased') };
  return { failure: taskError(instance.status === 'Running' ? 'ClientNotRunning' : 'InstanceNotRunning') };
}

/** An error code with what the cloud writes beside it. */
export function taskError(code: string): TaskError {
  return { code, info: INFO[code] ?? 'the execution got an exception' };
}

const INFO: Readonly<Record<string, string>> = {
  AccountNotExists: 'the specified account does not exists',
  ClientNotRunning: 'the aliyun service is not running on the instance',
  DirectoryNotExists: 'the specified directory does not exists',
  ExecutionInterrupted: 'the command execution has been interrupted',
  ExecutionTimeout: 'the command execution has been timeout',
  ExitCodeNonzero: 'the command execution exit code is not zero',
  FileAlreadyExists: 'File already exists',
  FileContentInvalid: 'the content of file is invalid',
  FileCreateFail: 'the file creation is failed due to unknown error',
  FilePathInvalid: 'File path is invalid',
  InstanceNotRunning: 'the instance is not running when create task',
  InstanceReleased: 'the specified instance has been released',
  UserGroupNotExists: 'Group not exists',
};
