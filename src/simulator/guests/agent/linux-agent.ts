import type { Readable } from 'node:stream';
import type { AgentFile, AgentRefusal, AgentRun, AgentTask, GuestAgent } from '../guest.js';
import type { Account, CommandExit, Machine, RunningCommand } from '../platform.js';

/** Where the real agent (aliyun/aliyun_assist_client) keeps the scripts that it runs, and leaves them. */
const SCRIPTS = '/usr/local/share/aliyun-assist/work/script';

/** What a signal ends, Go's os/exec reports as -1. */
const BY_SIGNAL = -1;

const KILL_AGAIN_MS = 50;

/** How long after a process it may be known that the machine went off and took it along. */
const POWER_NEWS_MS = 300;

/** The agent of a machine that runs Linux. */
export function linuxAgent(machine: Machine): GuestAgent {
  return {
    run: (task) => run(machine, task),
    writeFile: (file) => writeFile(machine, file),
  };
}

async function run(machine: Machine, task: AgentTask): Promise<AgentRun | AgentRefusal> {
  const account = await machine.account(task.username || 'root');
  if (account === undefined) return { errorCode: 'AccountNotExists' };
  const folder = task.workingDir || account.home;
  if (task.workingDir !== '' && (await statusOf(machine, account, `test -d ${quoted(folder)}`)) !== 0)
    return { errorCode: 'DirectoryNotExists' };
  // A user who is not root could not read the agent's own folder.
  const script = `${task.username === '' ? SCRIPTS : '/tmp'}/${task.id}.sh`;
  await machine.writeFiles([
    { path: script, content: machine.scriptText(task.content), mode: 0o755, how: 'replace' },
  ]);
  const command = `cd ${quoted(folder)} && exec sh -c ${quoted(script)}`;
  const running = await machine.run({ command, account, environment: {} });
  running.stdin.on('error', () => undefined);
  running.stdin.end();
  return {
    output: merged([running.stdout, running.stderr]),
    ended: endOf(running, machine),
    kill: () => void kill(running),
  };
}

/** What has only just been started has no process yet that could be killed. */
async function kill(running: RunningCommand): Promise<void> {
  let over = false;
  void running.exited.then(() => (over = true));
  while (!over) {
    running.signal('KILL');
    await pause(KILL_AGAIN_MS);
  }
}

async function endOf(
  { exited }: RunningCommand,
  machine: Machine,
): Promise<{ exitCode: number } | 'interrupted'> {
  const off = machine.ended.then(() => 'interrupted' as const);
  const exit = await Promise.race([off, exited]);
  if (exit === 'interrupted') return exit;
  if ('code' in exit) return { exitCode: exit.code };
  return Promise.race([off, pause(POWER_NEWS_MS).then(() => ({ exitCode: BY_SIGNAL }))]);
}

async function writeFile(machine: Machine, file: AgentFile): Promise<AgentRefusal | undefined> {
  if (file.content.length === 0) return { errorCode: 'FileContentInvalid' };
  const root = await machine.account('root');
  if (root === undefined) return { errorCode: 'AccountNotExists' };
  const folder = file.folder.replace(/\/+$/, '');
  const path = `${folder}/${file.name}`;
  const refusal = OBSTACLES[await statusOf(machine, root, lookFor(folder, path, file.overwrite))];
  if (refusal !== undefined) return { errorCode: refusal };
  if (file.owner !== '' && (await machine.account(file.owner)) === undefined)
    return { errorCode: 'AccountNotExists' };
  const owner = [file.owner || 'root', ...(file.group === '' ? [] : [file.group])].join(':');
  try {
    await machine.writeFiles([{ path, content: file.content, mode: file.mode, owner }]);
    return undefined;
  } catch {
    return { errorCode: file.group === '' ? 'FileCreateFail' : 'UserGroupNotExists' };
  }
}

/** By the exit code of what looks for them. */
const OBSTACLES: Readonly<Record<number, string>> = {
  11: 'FilePathInvalid',
  12: 'FileCreateFail',
  13: 'FileAlreadyExists',
};

function lookFor(folder: string, path: string, overwrite: boolean): string {
  const checks = [
    `if test -e ${quoted(folder || '/')} && ! test -d ${quoted(folder || '/')}; then exit 11; fi`,
    `if test -d ${quoted(path)}; then exit 12; fi`,
    ...(overwrite ? [] : [`if test -e ${quoted(path)}; then exit 13; fi`]),
  ];
  return checks.join('; ');
}

async function statusOf(machine: Machine, account: Account, command: string): Promise<number> {
  const running = await machine.run({ command, account, environment: {} });
  running.stdin.on('error', () => undefined);
  running.stdin.end();
  running.stdout.resume();
  running.stderr.resume();
  const exit: CommandExit = await running.exited;
  return 'code' in exit ? exit.code : BY_SIGNAL;
}

/** What several streams bring, in the order in which it comes. */
async function* merged(streams: readonly Readable[]): AsyncGenerator<Buffer> {
  const arrived: Buffer[] = [];
  let open = streams.length;
  let wake = (): void => undefined;
  for (const stream of streams) {
    stream.on('data', (chunk: Buffer) => {
      arrived.push(chunk);
      wake();
    });
    stream.on('error', () => undefined);
    stream.once('close', () => {
      open -= 1;
      wake();
    });
  }
  for (;;) {
    yield* arrived.splice(0);
    if (arrived.length > 0) continue;
    if (open === 0) return;
    await new Promise<void>((resolve) => (wake = resolve));
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
