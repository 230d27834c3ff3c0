import { delay } from '../../async/index.js';
import { commandIdOf, outputOf, shellIdOf, type Output } from './answer.js';
import { isLost, type WsManClient } from './client.js';
import { NoAnswer } from './connection.js';
import { createShell, deleteShell, receiveOutput, sendInput, startCommand, terminate } from './envelope.js';
import { WsManFault } from './fault.js';

const PAUSE = 1000;
/** Tidying up on the guest must not hold up the build, in milliseconds. */
const TIDY_LIMIT = 5000;

/** The shell, or the guest itself, went away while a command ran. */
export class ShellLost extends Error {}

/**
 * Opens a shell for `work`. What it started is ended with it, also when the signal aborts; that goes on in the
 * background, and {@link WsManClient.settled} waits for it.
 */
export async function withShell<Result>(
  client: WsManClient,
  signal: AbortSignal,
  work: (shell: Shell) => Promise<Result>,
): Promise<Result> {
  const shell = new Shell(client, shellIdOf(await client.send(createShell(), { signal, repeatable: true })));
  try {
    return await work(shell);
  } finally {
    client.inBackground(shell.close());
  }
}

/** A shell of the guest: it starts command lines, each by a `cmd` of its own. */
export class Shell {
  readonly #client: WsManClient;
  readonly #id: string;
  readonly #running = new Set<string>();

  constructor(client: WsManClient, id: string) {
    this.#client = client;
    this.#id = id;
  }

  /** @param pipedInput whether the command reads what is sent to it */
  async start(command: string, signal: AbortSignal, pipedInput = false): Promise<RunningCommand> {
    const operation = startCommand(this.#id, command, { pipedInput });
    const id = commandIdOf(await this.#client.send(operation, { signal }));
    this.#running.add(id);
    return {
      send: async (input, isLast) => {
        await this.#client.send(sendInput(this.#id, id, input, isLast), { signal });
      },
      receive: async () => {
        const output = await this.#receive(id, signal);
        if (output.isDone) this.#running.delete(id);
        return output;
      },
    };
  }

  /** Ends what still runs, and the shell. A guest that cannot be asked any more has ended it all by itself. */
  async close(): Promise<void> {
    const signal = AbortSignal.timeout(TIDY_LIMIT);
    try {
      for (const id of this.#running) {
        await this.#client.send(terminate(this.#id, id), { signal, repeatable: true });
      }
      await this.#client.send(deleteShell(this.#id), { signal, repeatable: true });
    } catch {
      // It has no shell of ours left, or forgets it after a while.
    }
  }

  /** Asks until there is something to tell. A connection that breaks is made anew: the command does not notice. */
  async #receive(commandId: string, signal: AbortSignal): Promise<Output> {
    const operation = receiveOutput(this.#id, commandId);
    let lastAnswer = performance.now();
    for (;;) {
      try {
        return outputOf(await this.#client.send(operation, { signal }));
      } catch (error) {
        if (error instanceof WsManFault && error.isGone) throw new ShellLost(error.message, { cause: error });
        if (error instanceof WsManFault && error.isTimeout) lastAnswer = performance.now();
        else if (!isLost(error)) throw error;
        else if (this.#isOver(error, lastAnswer)) throw new ShellLost(error.message, { cause: error });
        else await delay(PAUSE, signal);
      }
    }
  }

  /** A dead connection is noticed late: whoever was silent on one may still answer on another. */
  #isOver(error: Error, lastAnswer: number): boolean {
    if (error instanceof NoAnswer) return this.#client.isSilent;
    return performance.now() - lastAnswer > this.#client.absenceUntilLost;
  }
}

export interface RunningCommand {
  /** Sends a part of its input. */
  send(input: Buffer, isLast: boolean): Promise<void>;
  /**
   * What it has printed since; waits until there is something, or it has ended.
   * @throws ShellLost if it cannot be known any more what becomes of it
   */
  receive(): Promise<Output>;
}
