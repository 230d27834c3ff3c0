import { delay } from '../async/index.js';
import { nextPause, type PaceSettings } from './pace.js';
import type { Progress } from './watch.js';

/** What is polled for many at once. */
export interface Polled<State> {
  /** The states of those of `ids` that are there. */
  readonly describe: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, State>>;
  /** How many IDs one call may ask for. */
  readonly batch: number;
}

/** One who waits for the state of one resource. */
export interface Subscription<State> {
  readonly id: string;
  /** After how long this kind of wait is usually over, in milliseconds; none where that is not known. */
  readonly usuallyMs: readonly number[];
  /** Told after each poll; answers how far it is, from which the next pause is taken. */
  readonly notice: (state: State | undefined) => Progress | undefined;
  readonly fail: (error: unknown) => void;
}

/** Polls for all its subscriptions together, for as long as there are any. */
export class Poll<State> {
  readonly #polled: Polled<State>;
  readonly #settings: PaceSettings;
  readonly #schedules = new Map<Subscription<State>, Schedule>();
  #lookedAt = -Infinity;
  /** Ends the pause that is being made. */
  #wake = new AbortController();
  /** Ends the whole: nobody waits any more. */
  #stop: AbortController | undefined;

  constructor(polled: Polled<State>, settings: PaceSettings) {
    this.#polled = polled;
    this.#settings = settings;
  }

  add(subscription: Subscription<State>): void {
    const now = performance.now();
    this.#schedules.set(subscription, { startedAt: now, dueAt: now + this.#settings.shortestPauseMs });
    if (this.#stop === undefined) void this.#run((this.#stop = new AbortController()));
    else this.#wake.abort();
  }

  remove(subscription: Subscription<State>): void {
    this.#schedules.delete(subscription);
    if (this.#schedules.size > 0) return;
    this.#stop?.abort();
    this.#stop = undefined;
  }

  async #run({ signal }: AbortController): Promise<void> {
    try {
      while (!signal.aborted) {
        await this.#pauseUntilDue(signal);
        if (!signal.aborted) await this.#look(signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      for (const subscription of [...this.#schedules.keys()]) subscription.fail(error);
    }
  }

  /** A new subscription may be due earlier than those that the pause was made for: then it is cut short, and made anew. */
  async #pauseUntilDue(signal: AbortSignal): Promise<void> {
    for (;;) {
      const earliest = Math.min(...[...this.#schedules.values()].map((schedule) => schedule.dueAt));
      // Those that are due soon after a look wait for the next one together.
      const dueAt = Math.max(earliest, this.#lookedAt + this.#settings.shortestPauseMs);
      this.#wake = new AbortController();
      const wake = AbortSignal.any([signal, this.#wake.signal]);
      const pausedInFull = await delay(Math.max(0, dueAt - performance.now()), wake).then(
        () => true,
        () => false,
      );
      if (pausedInFull || signal.aborted) return;
    }
  }

  async #look(signal: AbortSignal): Promise<void> {
    this.#lookedAt = performance.now();
    const looking = [...this.#schedules.keys()];
    const ids = [...new Set(looking.map(({ id }) => id))];
    const found = await Promise.all(
      inBatches(ids, this.#polled.batch).map((batch) => this.#polled.describe(batch, signal)),
    );
    for (const subscription of looking) {
      const schedule = this.#schedules.get(subscription);
      // It may have been cancelled, or timed out, while the cloud was asked.
      if (schedule === undefined) continue;
      const state = found.map((states) => states.get(subscription.id)).find((known) => known !== undefined);
      const progress = subscription.notice(state);
      const now = performance.now();
      const { usuallyMs } = subscription;
      const soFar = { elapsedMs: now - schedule.startedAt, usuallyMs, progress };
      schedule.dueAt = now + nextPause(soFar, this.#settings);
    }
  }
}

interface Schedule {
  readonly startedAt: number;
  dueAt: number;
}

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
