import { PassThrough } from 'node:stream';
import type { CommandExit, MachineCommand, RunningCommand } from '../../platform.js';
import { Budget, Terminated } from '../system/budget.js';
import { execute } from '../system/execute.js';
import type { WindowsMachine } from '../system/machine.js';
import type { WindowsProcess } from '../system/process.js';
import { Input, output } from '../system/streams.js';
import { ownPath } from './paths.js';
import { REGISTRY } from './setup.js';

/** Of a console that a service's child gets: the system's own. */
const CODE_PAGE = 437;
/** What a Windows process that was ended from outside leaves (STATUS_CONTROL_C_EXIT). */
const CONTROL_C = 0xc000013a;
const CMD = 'c:\\windows\\system32\\cmd.exe';

/** Starts a command by the shell that the registry names, as sshd does (w32-doexec.c, pwd.c): `cmd.exe` by default. */
export function run(machine: WindowsMachine, command: MachineCommand): RunningCommand {
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, machine.off]);
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  // What a session has started is a job that ends with it.
  for (const stream of [stdout, stderr]) stream.once('close', () => ended.abort());
  const process = processFor(machine, command, {
    signal,
    stdin: inputFrom(stdin),
    stdout: output(CODE_PAGE, (data) => void stdout.write(data)),
    stderr: output(CODE_PAGE, (data) => void stderr.write(data)),
  });
  const exited = start(process, command.command).then(
    (code): CommandExit => ({ code: code >>> 0 }),
    (error: unknown): CommandExit => {
      if (!(error instanceof Terminated))
        process.stderr.text(`The simulated Windows failed: ${String(error)}\r\n`);
      return { code: CONTROL_C };
    },
  );
  void exited.then(() => {
    stdout.end();
    stderr.end();
  });
  return { stdin, stdout, stderr, exited, pid: undefined, signal: () => ended.abort() };
}

async function start(process: WindowsProcess, command: string | undefined): Promise<number> {
  const { registry } = process.machine.settings;
  const shell = String(registry.get(REGISTRY, 'DefaultShell') ?? CMD).toLowerCase();
  const isCmd = shell.includes('system32\\cmd');
  const option = String(registry.get(REGISTRY, 'DefaultShellCommandOption') ?? (isCmd ? '/c' : '-c'));
  if (command === undefined) return (await execute(process, shell, '')) ?? 1;
  const line = command.replace(/^(scp|sftp-server)(?:\.exe)?(?=\s|$)/i, '$1.exe');
  const code = isCmd
    ? await execute(process, shell, `${option} "${line}"`)
    : await byPowerShell(process, shell, option, line);
  if (code !== undefined) return code;
  process.stderr.text('The system cannot find the file specified.\r\n');
  return 1;
}

/**
 * Windows PowerShell lets a program that is all of a command write to its own output: scp's bytes come through. Ours
 * reads every program's output as lines.
 */
function byPowerShell(
  process: WindowsProcess,
  shell: string,
  option: string,
  line: string,
): Promise<number | undefined> {
  const [, scp, words = ''] = /^(scp\.exe)\s([^;|&$]*)$/.exec(line) ?? [];
  return scp === undefined
    ? execute(process, shell, `${option} ${escaped(line)}`)
    : execute(process, scp, words.replaceAll("'", '"'));
}

/** As sshd writes an argument (misc.c, build_commandline_string): one in single quotes stays as it is. */
function escaped(text: string): string {
  const inner = text.replace(/(\\*)"/g, '$1$1\\"');
  return text.includes(' ') && !text.startsWith("'") ? `"${inner}"` : inner;
}

function processFor(
  machine: WindowsMachine,
  { account, environment: given }: MachineCommand,
  io: Pick<WindowsProcess, 'signal' | 'stdin' | 'stdout' | 'stderr'>,
): WindowsProcess {
  const environment = machine.environmentOf(account.name);
  // sshd sets it for what it starts, but takes none that a client sends.
  for (const [name, value] of Object.entries(given))
    if (name.startsWith('SSH_')) environment.set(name, value);
  environment.set('Path', `C:\\Windows\\System32\\OpenSSH;${environment.get('Path') ?? ''}`);
  const home = ownPath(account.home) ?? 'C:\\';
  machine.files.makeFolders(`${home}\\AppData\\Local\\Temp`);
  return {
    machine,
    environment,
    folder: home,
    codePage: CODE_PAGE,
    user: account.name,
    budget: new Budget(io.signal),
    ...io,
  };
}

function inputFrom(stream: PassThrough): Input {
  const input = new Input();
  stream.on('data', (data: Buffer) => input.write(data));
  stream.once('end', () => input.end());
  stream.once('close', () => input.end());
  return input;
}
