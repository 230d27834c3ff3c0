import { setTimeout } from 'node:timers/promises';
import { decodeFile } from './code-pages.js';
import { extensionOf, fullPath, nameOf } from '../files/paths.js';
import { Budget, Terminated } from './budget.js';
import { splitArguments, type Program, type WindowsProcess } from './process.js';
import type { ScriptedCommand } from './scripted-command.js';

/**
 * Starts a program by the name that somebody typed and waits for its exit code. Undefined where there is no such program.
 */
export async function execute(
  process: WindowsProcess,
  name: string,
  commandLine: string,
): Promise<number | undefined> {
  const scripted = process.machine.scripted.take(`${name} ${commandLine}`);
  if (scripted !== undefined) return perform(process, scripted);
  const program = await findProgram(process, name);
  return program?.(process, commandLine, splitArguments(commandLine));
}

/** Says and does what a test wants of this command. */
export async function perform(process: WindowsProcess, command: ScriptedCommand): Promise<number> {
  const { machine, signal } = process;
  for (const [path, content] of Object.entries(command.files ?? {}))
    machine.files.lay(fullPath(path), content);
  process.stdout.text(command.stdout ?? '');
  process.stderr.text(command.stderr ?? '');
  if (command.effect === 'drop') machine.dropConnections();
  if (command.effect === 'reboot' || command.effect === 'shutdown')
    machine.shutdown.schedule(command.effect === 'reboot' ? 'reboot' : 'poweroff', 0);
  if (command.effect === 'hang') await forever(signal);
  if (command.takes !== undefined) await sleep(process, command.takes);
  return command.exitCode ?? 0;
}

/** @throws Terminated when the process is ended meanwhile */
export async function sleep({ signal }: WindowsProcess, ms: number): Promise<void> {
  try {
    await setTimeout(ms, undefined, { signal });
  } catch {
    throw new Terminated('The process was terminated.');
  }
}

/** A process of its own in the same console, for a program that starts another. */
export function childOf(process: WindowsProcess, changes: Partial<WindowsProcess> = {}): WindowsProcess {
  return { ...process, environment: process.environment.copy(), ...changes };
}

export function newBudget(signal: AbortSignal): Budget {
  return new Budget(signal);
}

function forever(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new Terminated('The process was terminated.'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
  });
}

async function findProgram(process: WindowsProcess, name: string): Promise<Program | undefined> {
  const { PROGRAMS } = await import('../programs/index.js');
  const written = name.replaceAll('/', '\\');
  const base = nameOf(written).toLowerCase();
  const known = PROGRAMS[base.replace(/\.(exe|com)$/, '')];
  const isSystems = !written.includes('\\') || /^[a-z]:\\windows\\/i.test(fullPath(written, process.folder));
  const path = findScript(process, written);
  if (path !== undefined) return batchFile(path);
  if (known !== undefined && isSystems) return known;
  return process.machine.files.isFile(fullPath(written, process.folder)) ? notAProgram(written) : undefined;
}

/** A batch file in the current folder, else along %PATH%, by its name with or without extension. */
export function findScript(process: WindowsProcess, typed: string): string | undefined {
  const name = typed.replaceAll('/', '\\');
  const folders = /[\\:]/.test(name)
    ? [process.folder]
    : [process.folder, ...(process.environment.get('Path') ?? '').split(';')];
  const names = /^\.(bat|cmd)$/i.test(extensionOf(name)) ? [name] : [`${name}.bat`, `${name}.cmd`];
  return folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((candidate) => fullPath(candidate, fullPath(folder, process.folder))))
    .find((path) => process.machine.files.isFile(path));
}

function batchFile(path: string): Program {
  return async (process, _, words) => {
    const { runBatch } = await import('../cmd/run.js');
    return runBatch(childOf(process), path, decodeFile(process.machine.files.read(path)), words);
  };
}

/** Somebody's .exe: nothing here can run it; a test says what it would do (ScriptedCommand). */
function notAProgram(name: string): Program {
  return (process) => {
    process.stderr.text(
      `This version of ${name} is not compatible with the version of Windows you're running.\r\n`,
    );
    return Promise.resolve(216);
  };
}
