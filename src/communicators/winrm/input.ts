import { isTooLarge } from './client.js';
import type { RunningCommand } from './shell.js';

/** Bytes of input in one envelope, for services that take 500 KiB (the default since 2012) and 150 KiB (before). */
const LARGE = portionFor(512_000);
const SMALL = portionFor(153_600);

/** How much input the service of a guest takes at once, as far as it was tried. */
export interface InputLimit {
  bytes: number;
  isProven: boolean;
}

export function unknownLimit(): InputLimit {
  return { bytes: LARGE, isProven: false };
}

/** The next attempt shall send less at once. @returns whether that makes a difference */
export function reduceLimit(limit: InputLimit): boolean {
  if (limit.isProven || limit.bytes === SMALL) return false;
  limit.bytes = SMALL;
  return true;
}

/** Sends a command its input, in as few envelopes as the service takes. */
export class InputWriter {
  readonly #command: RunningCommand;
  readonly #limit: InputLimit;
  readonly #waiting: Buffer[] = [];
  #size = 0;

  constructor(command: RunningCommand, limit: InputLimit) {
    this.#command = command;
    this.#limit = limit;
  }

  async write(input: Buffer): Promise<void> {
    this.#waiting.push(input);
    this.#size += input.length;
    if (this.#size >= this.#limit.bytes) await this.#flush(false);
  }

  async end(): Promise<void> {
    await this.#flush(true);
  }

  /** Sends full portions; at the end, also the rest. */
  async #flush(isEnd: boolean): Promise<void> {
    let input = Buffer.concat(this.#waiting.splice(0));
    while (isEnd || input.length >= this.#limit.bytes) {
      const portion = input.subarray(0, this.#limit.bytes);
      const isLast = isEnd && portion.length === input.length;
      if (!(await this.#send(portion, isLast))) continue;
      input = input.subarray(portion.length);
      if (isLast) break;
    }
    this.#waiting.push(input);
    this.#size = input.length;
  }

  /** @returns false if less must be sent at once */
  async #send(portion: Buffer, isLast: boolean): Promise<boolean> {
    try {
      await this.#command.send(portion, isLast);
      if (portion.length > SMALL) this.#limit.isProven = true;
      return true;
    } catch (error) {
      if (isTooLarge(error) && reduceLimit(this.#limit)) return false;
      throw error;
    }
  }
}

/** What fits into an envelope, as base64, beside its header and the padding of encryption. */
function portionFor(envelopeSize: number): number {
  return Math.floor((envelopeSize - 4096) / 4) * 3;
}
