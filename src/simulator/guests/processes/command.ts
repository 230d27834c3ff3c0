import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import type { CommandExit, RunningCommand } from '../platform.js';
import { openPipes } from './pipes.js';

export interface CommandLine {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string | undefined;
  /** Called with the process number of a started command's leader, and how to send it a signal. */
  readonly signal: (leader: number, name: NodeJS.Signals) => void;
}

/** Starts a command in a process group of its own, with three pipes. */
export async function startCommand(line: CommandLine): Promise<RunningCommand> {
  const [program, ...args] = line.argv;
  const pipes = await openPipes();
  const child = spawn(program ?? '', args, {
    env: line.env,
    cwd: line.cwd,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: pipes === undefined ? 'pipe' : [...pipes.childEnds],
  });
  pipes?.childEnds.forEach((descriptor) => closeSync(descriptor));
  const exited = exitOf(child);
  const { stdin, stdout, stderr } = pipes ?? child;
  if (stdin === null || stdout === null || stderr === null)
    throw new Error(`${program} was started without its pipes.`);
  const signal = (name: string): void => {
    if (child.pid !== undefined && child.exitCode === null)
      line.signal(child.pid, `SIG${name}` as NodeJS.Signals);
  };
  return { stdin, stdout, stderr, exited, pid: child.pid, signal };
}

function exitOf(child: ChildProcess): Promise<CommandExit> {
  return new Promise((resolve) => {
    child.once('error', () => resolve({ code: 127 }));
    child.once('exit', (code, signal) => {
      resolve(signal === null ? { code: code ?? 255 } : { signal: signal.replace(/^SIG/, '') });
    });
  });
}
