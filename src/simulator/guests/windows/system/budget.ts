import { setImmediate } from 'node:timers/promises';

/** A program that does not end by itself: what a test's guest may compute, and how long it keeps others waiting. */
const STEPS = 1_000_000;
const STEPS_AT_A_TIME = 2_000;

/** Thrown into a program that has been ended from outside, or went on for too long. */
export class Terminated extends Error {}

/** Steps that a command and all that it starts may take together, so that no loop of a guest stops the simulator. */
export class Budget {
  #taken = 0;

  constructor(private readonly signal: AbortSignal) {}

  /** To be awaited at each step of an interpreter. @throws Terminated */
  async step(): Promise<void> {
    if (this.signal.aborted) throw new Terminated('The process was terminated.');
    this.#taken++;
    if (this.#taken > STEPS)
      throw new Terminated(`The simulated guest ended this command: it took more than ${STEPS} steps.`);
    if (this.#taken % STEPS_AT_A_TIME === 0) await setImmediate();
  }
}
