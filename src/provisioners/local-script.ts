import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { abortable } from '../async/index.js';
import { HeldOpen, LineSplitter } from '../communicators/index.js';
import { BuildError, toError } from '../errors/index.js';

/** How long a script may take to end when it is asked to, before it is killed. */
const GRACE = 5000;

export interface LocalCommand {
  readonly command: readonly string[];
  /** Its whole environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onOutput: (stream: 'stdout' | 'stderr', line: string) => void;
  /** Told why it goes on where that is not to be seen. */
  readonly notice: (message: string) => void;
}

export interface LocalResult {
  /** Undefined if it was killed by a signal. */
  readonly exitCode: number | undefined;
  readonly signalName: string | undefined;
}

/**
 * Runs a command on the runner, its output told by line. When the signal aborts, it and all it has started are
 * ended.
 * @throws BuildError if it cannot be started; the signal's reason if that aborts
 */
export async function runLocally(local: LocalCommand): Promise<LocalResult> {
  const { command, env, signal, onOutput, notice } = local;
  signal.throwIfAborted();
  using heldOpen = new HeldOpen(notice);
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    // A group of its own, so that what it has started can be ended with it.
    detached: process.platform !== 'win32',
    windowsVerbatimArguments: process.platform === 'win32',
  });
  for (const stream of ['stdout', 'stderr'] as const) {
    const splitter = new LineSplitter((line) => onOutput(stream, line));
    child[stream].on('data', (chunk: Buffer) => splitter.write(chunk));
    child[stream].once('end', () => splitter.end());
  }
  const ended = new Promise<LocalResult>((resolve, reject) => {
    child.once('error', (error) => {
      reject(
        new BuildError(`${program} cannot be run on the runner: ${toError(error).message}.`, {
          cause: error,
        }),
      );
    });
    child.once('exit', () => heldOpen.commandEnded());
    child.once('close', (code, signalName) => {
      resolve({ exitCode: code ?? undefined, signalName: signalName ?? undefined });
    });
  });
  return await abortable(ended, signal, () => endWithAll(child));
}

function endWithAll(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  signalGroup(pid, 'SIGTERM');
  if (child.exitCode !== null || child.signalCode !== null) return hangUp(child);
  const impatience = setTimeout(() => {
    signalGroup(pid, 'SIGKILL');
    hangUp(child);
  }, GRACE);
  child.once('close', () => clearTimeout(impatience));
}

/** What has left the group may hold the output open for good, and this process would never end. */
function hangUp({ stdout, stderr }: ChildProcess): void {
  stdout?.destroy();
  stderr?.destroy();
}

function signalGroup(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // All of it has ended.
  }
}
