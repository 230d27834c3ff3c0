/** Longest delay that setTimeout takes; longer waits go in several steps. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The cloud's time: real clock, scaled durations. Every timer of the simulator is set here, so that none outlives it.
 */
export class Timeline {
  /** What to do to look at the clock again, by the function that cancels it. */
  readonly #pending = new Map<Cancel, () => void>();
  readonly #sleepers = new Set<() => void>();
  #aheadMs = 0;
  #closed = false;

  /** @param scale factor on all durations: 0.1 makes everything ten times as fast */
  constructor(readonly scale: number) {}

  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }

  /** Moves the clock on by so many real seconds: what is due by then is done, in the order in which it was begun. */
  pass(seconds: number): void {
    this.#aheadMs += seconds * 1000;
    for (const look of [...this.#pending.values()]) look();
  }

  /** Runs `action` after so many simulated seconds, unless cancelled or closed before. */
  after(seconds: number, action: () => void): Cancel {
    return this.#at(this.#nowMs() + seconds * this.scale * 1000, action);
  }

  /** Runs `action` at a real point of time: expiry and release times are never scaled. */
  at(date: Date, action: () => void): Cancel {
    return this.#at(date.getTime(), action);
  }

  /** Waits so many simulated seconds; ends early when the timeline closes. */
  pause(seconds: number): Promise<void> {
    if (seconds <= 0 || this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        this.#sleepers.delete(wake);
        resolve();
      };
      this.#sleepers.add(wake);
      this.after(seconds, wake);
    });
  }

  /** How far a thing begun at `start` that takes `seconds` has come, 0 to 100. */
  progress(start: Date, seconds: number): number {
    const total = seconds * this.scale * 1000;
    return total <= 0 ? 100 : Math.min(100, Math.floor(((this.#nowMs() - start.getTime()) / total) * 100));
  }

  close(): void {
    this.#closed = true;
    for (const cancel of [...this.#pending.keys()]) cancel();
    for (const wake of [...this.#sleepers]) wake();
  }

  #at(deadline: number, action: () => void): Cancel {
    if (this.#closed) return () => {};
    let timer: NodeJS.Timeout | undefined;
    const cancel = () => {
      clearTimeout(timer);
      this.#pending.delete(cancel);
    };
    const wait = () => {
      clearTimeout(timer);
      const left = deadline - this.#nowMs();
      timer = setTimeout(
        left > LONGEST_TIMER_MS ? wait : fire,
        Math.max(0, Math.min(left, LONGEST_TIMER_MS)),
      );
    };
    const fire = () => {
      this.#pending.delete(cancel);
      action();
    };
    this.#pending.set(cancel, wait);
    wait();
    return cancel;
  }

  #nowMs(): number {
    return this.now().getTime();
  }
}

export type Cancel = () => void;
