import type { CommandType } from '../../guests/guest.js';
import type { Instance } from '../instance.js';
import type { Region } from '../region.js';
import type { Resource } from '../resource.js';
import { newId } from '../ids.js';
import { Execution } from './execution.js';

/** A command as it was given: its script, and how it is to be run. */
export interface Command extends Resource {
  readonly name: string;
  readonly description: string;
  readonly type: CommandType;
  /** Decoded. */
  readonly content: string;
  readonly enableParameter: boolean;
  readonly workingDir: string;
  /** Seconds. */
  readonly timeout: number;
  /** Whether it stays for InvokeCommand. */
  readonly kept: boolean;
}

/** One call of RunCommand or InvokeCommand. */
export interface Invocation extends Resource {
  readonly command: Command;
  readonly username: string;
  readonly workingDir: string;
  readonly timeout: number;
  readonly parameters: Readonly<Record<string, string>>;
  readonly terminationMode: string;
  readonly executions: readonly Execution[];
}

export interface NewInvocation extends Pick<
  Invocation,
  'command' | 'username' | 'workingDir' | 'timeout' | 'parameters' | 'terminationMode' | 'tags'
> {
  readonly instances: readonly Instance[];
  readonly resourceGroupId: string;
}

/** Runs a command on instances; the caller asks for the results. */
export function invoke(region: Region, { instances, ...wanted }: NewInvocation): Invocation {
  const id = newId('t');
  const { command } = wanted;
  const content = command.enableParameter
    ? fillIn(command.content, wanted.parameters, { region, id, command })
    : command.content;
  const task = { id, type: command.type, content, workingDir: wanted.workingDir, username: wanted.username };
  const executions = instances.map((instance) => new Execution(instance, task, wanted.timeout));
  const invocation: Invocation = {
    ...wanted,
    id,
    executions,
    createdAt: region.timeline.now(),
  };
  region.invocations.set(id, invocation);
  for (const execution of executions) {
    // It may go on for as long as the guest is there, so that nothing waits for it.
    execution.carryOut().catch((error: unknown) => region.cloud.problems.push(String(error)));
  }
  return invocation;
}

/** The state of the whole, over all its instances. */
export function statusOf({ executions }: Invocation): string {
  const statuses = new Set(executions.map(({ status }) => status));
  for (const status of ['Pending', 'Running', 'Stopping'] as const) if (statuses.has(status)) return status;
  const stopped = executions.filter(({ status }) => status === 'Cancelled' || status === 'Terminated');
  const successes = executions.filter(({ status }) => status === 'Success');
  if (stopped.length === executions.length) return 'Stopped';
  if (successes.length + stopped.length === executions.length) return 'Success';
  return successes.length === 0 ? 'Failed' : 'PartialFailed';
}

/** `{{name}}` in a script; the built-in `{{ACS::…}}` too. */
function fillIn(
  content: string,
  parameters: Readonly<Record<string, string>>,
  { region, id, command }: { region: Region; id: string; command: Command },
): string {
  const values = new Map(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
  values.set('acs::regionid', region.id);
  values.set('acs::accountid', region.accountId);
  values.set('acs::invokeid', id);
  values.set('acs::commandid', command.id);
  return content.replace(PARAMETER, (_whole, name: string) => values.get(name.toLowerCase()) ?? '');
}

export const PARAMETER = /\{\{\s*((?:ACS::)?[\w-]+)\s*\}\}/g;
