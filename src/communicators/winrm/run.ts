import { BuildError } from '../../errors/index.js';
import type { CommandResult, RunOptions } from '../communicator.js';
import { ConnectionLost } from '../connection-lost.js';
import { LoginFailure } from '../login-failure.js';
import { LineSplitter } from '../lines.js';
import type { Output } from './answer.js';
import { isLost, type WsManClient } from './client.js';
import { ErrorLines } from './error-lines.js';
import { WsManFault } from './fault.js';
import { ShellLost, withShell } from './shell.js';

/**
 * Runs a command line to its end, in a shell of its own, so that it sees what others before it have installed.
 * @throws ConnectionLost if it could not be started; what it ends with is a result
 */
export async function execute(
  client: WsManClient,
  command: string,
  { signal, onOutput }: RunOptions,
): Promise<CommandResult> {
  try {
    return await withShell(client, signal, async (shell) => {
      const running = await shell.start(command, signal);
      const printed = new Printed(onOutput);
      try {
        for (;;) {
          const output = await running.receive();
          printed.add(output);
          if (output.isDone) return { exitCode: output.exitCode, disconnected: false };
        }
      } catch (error) {
        if (error instanceof ShellLost) return { exitCode: undefined, disconnected: true };
        throw error;
      } finally {
        printed.end();
      }
    });
  } catch (error) {
    throw inWords(error);
  }
}

/** A failure of the protocol in words for the user. */
export function inWords(error: unknown): unknown {
  if (isLost(error) || error instanceof ShellLost) {
    return new ConnectionLost(`The WinRM connection to the guest was lost: ${error.message}.`, {
      cause: error,
    });
  }
  if (error instanceof LoginFailure)
    return new BuildError(`The guest does not let us in any more over WinRM: ${error.message}.`, {
      cause: error,
    });
  if (!(error instanceof WsManFault)) return error;
  // Its shells are not to be had while it goes down, or comes up.
  if (error.isGone || error.isPassing)
    return new ConnectionLost(`The WinRM service of the guest is not ready: ${error.message}.`, {
      cause: error,
    });
  return new BuildError(`The guest does not do over WinRM what it was asked: ${error.message}.`, {
    cause: error,
  });
}

/** What a command prints, told line by line. */
class Printed {
  readonly #stdout: LineSplitter;
  readonly #stderr: ErrorLines;

  constructor(onOutput: RunOptions['onOutput']) {
    this.#stdout = new LineSplitter((line) => onOutput('stdout', line));
    this.#stderr = new ErrorLines((line) => onOutput('stderr', line));
  }

  add({ pieces }: Output): void {
    for (const { stream, bytes } of pieces) {
      if (stream === 'stdout') this.#stdout.write(bytes);
      else this.#stderr.write(bytes);
    }
  }

  end(): void {
    this.#stdout.end();
    this.#stderr.end();
  }
}
