import { Budget } from './budget.js';
import { execute } from './execute.js';
import type { WindowsMachine } from './machine.js';
import type { ScheduledTask } from './scheduled-task.js';
import { ADMINISTRATOR, SERVICE_USERS } from './settings.js';
import { Input, output } from './streams.js';

export interface NewTask {
  readonly name: string;
  readonly user: string;
  readonly password: string | undefined;
  /** Logged on without a password, as System and the service accounts are. */
  readonly isService: boolean;
  readonly actions: ScheduledTask['actions'];
}

export interface TaskRefusal {
  readonly refusal: string;
}

/** SCHED_S_TASK_HAS_NOT_RUN and SCHED_S_TASK_RUNNING */
const NOT_RUN = 267011;
const RUNNING = 267009;
const SERVICE_ACCOUNTS =
  /^((NT AUTHORITY|BUILTIN)\\)?(system|local ?service|network ?service|administrators)$/i;

/** Keeps a task under its name; a user must be there and give the right password. */
export function registerTask(machine: WindowsMachine, wanted: NewTask): ScheduledTask | TaskRefusal {
  const isKnown = SERVICE_ACCOUNTS.test(wanted.user) || machine.user(wanted.user) !== undefined;
  if (!isKnown)
    return {
      refusal: `No mapping between account names and security IDs was done. (40,14):UserId:${wanted.user}`,
    };
  if (
    !wanted.isService &&
    !SERVICE_ACCOUNTS.test(wanted.user) &&
    !machine.isPassword(wanted.user, wanted.password ?? '')
  )
    return { refusal: 'The user name or password is incorrect. (Exception from HRESULT: 0x8007052E)' };
  const task: ScheduledTask = { ...wanted, state: 'ready', lastResult: NOT_RUN };
  machine.tasks.set(wanted.name.toLowerCase(), task);
  return task;
}

/** Starts a task's actions; `state` and `lastResult` tell how they go. */
export function runTask(machine: WindowsMachine, task: ScheduledTask): void {
  if (task.state === 'running') return;
  task.state = 'running';
  task.lastResult = RUNNING;
  runActions(machine, task)
    .then((code) => (task.lastResult = code))
    .catch(() => (task.lastResult = 1))
    .finally(() => (task.state = 'ready'));
}

async function runActions(machine: WindowsMachine, task: ScheduledTask): Promise<number> {
  const user = machine.user(task.user)?.name ?? serviceUser(task.user) ?? ADMINISTRATOR;
  const nowhere = output(437, () => undefined);
  let code = 0;
  for (const action of task.actions) {
    const process = {
      machine,
      environment: machine.environmentOf(user),
      folder: 'C:\\Windows\\system32',
      stdin: Input.of(Buffer.alloc(0)),
      stdout: nowhere,
      stderr: nowhere,
      codePage: 437,
      user,
      signal: machine.off,
      budget: new Budget(machine.off),
    };
    code = (await execute(process, action.command.replaceAll('"', ''), action.arguments)) ?? 0x80070002 | 0;
  }
  return code;
}

/** The account that a service account's name stands for, written with its authority or without. */
function serviceUser(name: string): string | undefined {
  const wanted = (name.split('\\').at(-1) ?? '').replaceAll(' ', '').toUpperCase();
  return [...SERVICE_USERS.keys()].find((user) => user.replaceAll(' ', '') === wanted);
}
