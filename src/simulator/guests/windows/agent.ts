import type { AgentFile, AgentRefusal, AgentRun, AgentTask, GuestAgent } from '../guest.js';
import { FileError } from './files/file-system.js';
import { fullPath, parentOf } from './files/paths.js';
import { Budget, Terminated } from './system/budget.js';
import { execute } from './system/execute.js';
import type { WindowsMachine } from './system/machine.js';
import { SYSTEM_USER } from './system/settings.js';
import { Input, output } from './system/streams.js';
import type { WindowsProcess } from './system/process.js';

/** Where the real agent (aliyun/aliyun_assist_client) keeps the scripts that it runs, and leaves them. */
const SCRIPTS = 'C:\\ProgramData\\aliyun\\assist\\work\\script';
const HOME = 'C:\\Windows\\system32';

/** The agent of Cloud Assistant in a Windows that is on; it runs as System. */
export function windowsAgent(machine: WindowsMachine): GuestAgent {
  return {
    run: (task) => Promise.resolve(run(machine, task)),
    writeFile: (file) => Promise.resolve(writeFile(machine, file)),
  };
}

function run(machine: WindowsMachine, task: AgentTask): AgentRun | AgentRefusal {
  const user =
    task.username === '' || /^system$/i.test(task.username) ? undefined : machine.user(task.username);
  if (user === undefined && task.username !== '' && !/^system$/i.test(task.username))
    return { errorCode: 'AccountNotExists' };
  const folder = fullPath(task.workingDir || HOME, HOME);
  if (!machine.files.isFolder(folder)) return { errorCode: 'DirectoryNotExists' };
  const isBatch = task.type === 'RunBatScript';
  const script = `${SCRIPTS}\\${task.id}.${isBatch ? 'bat' : 'ps1'}`;
  machine.files.lay(script, isBatch ? `@echo off\r\n${task.content}` : task.content);
  const killed = new AbortController();
  const said = new Pieces();
  const process = agentProcess(machine, {
    user: user?.name ?? SYSTEM_USER,
    folder,
    signal: AbortSignal.any([killed.signal, machine.off]),
    write: (data) => said.add(data),
  });
  const program = isBatch
    ? execute(process, script, '')
    : execute(process, 'powershell', `-file "${script}"`);
  const ended = program
    .then(
      (exitCode) => ({ exitCode: exitCode ?? 1 }),
      (error: unknown) => {
        if (error instanceof Terminated && machine.off.aborted) return 'interrupted' as const;
        return { exitCode: error instanceof Terminated ? -1 : 1 };
      },
    )
    .finally(() => said.end());
  return { output: said.all(), ended, kill: () => killed.abort() };
}

function writeFile(machine: WindowsMachine, file: AgentFile): AgentRefusal | undefined {
  const folder = fullPath(file.folder);
  const path = fullPath(`${file.folder}\\${file.name}`);
  if (file.content.length === 0) return { errorCode: 'FileContentInvalid' };
  if (machine.files.isFile(folder)) return { errorCode: 'FilePathInvalid' };
  if (machine.files.isFolder(path)) return { errorCode: 'FileCreateFail' };
  if (!file.overwrite && machine.files.isFile(path)) return { errorCode: 'FileAlreadyExists' };
  try {
    machine.files.makeFolders(parentOf(path));
    machine.files.write(path, file.content);
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { errorCode: 'FileCreateFail' };
  }
}

function agentProcess(
  machine: WindowsMachine,
  options: {
    readonly user: string;
    readonly folder: string;
    readonly signal: AbortSignal;
    readonly write: (data: Buffer) => void;
  },
): WindowsProcess {
  // Its console has the system's code page.
  const stream = output(437, options.write);
  return {
    machine,
    environment: machine.environmentOf(options.user),
    folder: options.folder,
    stdin: Input.of(Buffer.alloc(0)),
    stdout: stream,
    stderr: stream,
    codePage: 437,
    user: options.user,
    signal: options.signal,
    budget: new Budget(options.signal),
  };
}

/** Output as it comes, until the end. */
class Pieces {
  readonly #ready: Buffer[] = [];
  #isEnded = false;
  #wake: () => void = () => undefined;

  add(data: Buffer): void {
    this.#ready.push(Buffer.from(data));
    this.#wake();
  }

  end(): void {
    this.#isEnded = true;
    this.#wake();
  }

  async *all(): AsyncGenerator<Buffer, void> {
    for (;;) {
      yield* this.#ready.splice(0);
      if (this.#ready.length > 0) continue;
      if (this.#isEnded) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
