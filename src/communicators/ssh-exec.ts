import type { ClientChannel, PseudoTtyOptions } from 'ssh2';
import { abortable } from '../async/index.js';
import type { CommandResult, RunOptions } from './communicator.js';
import { ErrorLines } from './winrm/error-lines.js';
import { HeldOpen } from './held-open.js';
import { LineSplitter } from './lines.js';
import { release } from './release.js';
import { openChannel } from './ssh-channel.js';
import type { SshSession } from './ssh-session.js';

/** The terminal that Packer asks for; nothing typed means nothing to echo. */
const TERMINAL: PseudoTtyOptions = { term: 'xterm', rows: 40, cols: 80, modes: { ECHO: 0 } };

export interface Execution extends RunOptions {
  readonly pty: boolean;
  /** Errors of PowerShell are told as text. */
  readonly isWindows: boolean;
  /** Told why the command goes on where that is not to be seen. */
  readonly notice: (message: string) => void;
}

/** Runs a command to its end. @throws ConnectionLost if it could not be started; what it ends with is a result */
export async function execute(
  session: SshSession,
  command: string,
  { signal, onOutput, pty, isWindows, notice }: Execution,
): Promise<CommandResult> {
  using heldOpen = new HeldOpen(notice);
  const { channel, result } = await openChannel(session, {
    command,
    signal,
    ...(pty && { pty: TERMINAL }),
    attach: (opened) => ({ result: outcome(session, opened, { onOutput, isWindows }, heldOpen) }),
  });
  return await abortable(result, signal, () => channel.close());
}

async function outcome(
  session: SshSession,
  channel: ClientChannel,
  { onOutput, isWindows }: Pick<Execution, 'onOutput' | 'isWindows'>,
  heldOpen: HeldOpen,
): Promise<CommandResult> {
  let exit: Pick<CommandResult, 'exitCode' | 'signalName'> | undefined;
  channel.on('exit', (code: number | null, signalName?: string) => {
    exit = code === null ? { exitCode: undefined, ...(signalName && { signalName }) } : { exitCode: code };
    heldOpen.commandEnded();
  });
  const closed = new Promise((resolve) => channel.once('close', resolve));
  const told = [
    tell(channel, new LineSplitter((line) => onOutput('stdout', line))),
    tell(channel.stderr, new (isWindows ? ErrorLines : LineSplitter)((line) => onOutput('stderr', line))),
  ];
  channel.end();
  await Promise.all([closed, ...told]);
  return { ...(exit ?? { exitCode: undefined }), disconnected: exit === undefined && !session.isOpen };
}

function tell(stream: NodeJS.ReadableStream, splitter: LineSplitter | ErrorLines): Promise<void> {
  return new Promise((resolve) => {
    stream.on('data', (chunk: Buffer) => {
      splitter.write(chunk);
      release(chunk);
    });
    stream.once('end', () => {
      splitter.end();
      resolve();
    });
  });
}
