import { delay } from '../../async/index.js';

const SHORTEST = 100;
const LONGEST = 2_000;
const GROWTH = 1.4;

/** Pauses between polls, in milliseconds: short at first, since most scripts are soon over, then longer. */
export class Pauses {
  #next = SHORTEST;

  async take(signal: AbortSignal): Promise<void> {
    await delay(this.#next, signal);
    this.#next = Math.min(this.#next * GROWTH, LONGEST);
  }

  /** Something happened: more is likely to follow soon. */
  shorten(): void {
    this.#next = Math.max(SHORTEST, this.#next / 2);
  }
}
