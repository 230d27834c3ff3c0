/** Lets through a burst at once, and from then on no more than one thing in each interval. */
export class Allowance {
  readonly #interval: number;
  readonly #now: () => number;
  /** When all of the burst may be taken again. */
  #fullAt = -Infinity;
  readonly #burst: number;

  /** @param interval in milliseconds, as `now` tells them */
  constructor(burst: number, interval: number, now: () => number) {
    this.#burst = burst;
    this.#interval = interval;
    this.#now = now;
  }

  /** @returns whether one more may pass; if so it counts */
  take(): boolean {
    const now = this.#now();
    const fullAt = Math.max(this.#fullAt, now) + this.#interval;
    if (fullAt > now + this.#burst * this.#interval) return false;
    this.#fullAt = fullAt;
    return true;
  }
}
