import { delay } from '../async/index.js';
import { nextPause, type PaceSettings, type WaitSoFar } from './pace.js';
import type { Progress } from './watch.js';

/** What is polled for many at once. */
export interface Polled<State> {
  /** The states of those of `ids` that are there. */
  readonly describe: (ids: readonly string[], signal: AbortSignal) => Promise<ReadonlyMap<string, State>>;
  /** How many IDs one call may ask for. */
  readonly batch: number;
}

/** One who waits for the state of one resource. */
export interface Subscription<State> extends Pick<WaitSoFar, 'usuallyMs' | 'tellsProgress' | 'isBeside'> {
  readonly id: string;
  /** Told after each poll; answers how far it is, from which the next pause is taken. */
  readonly notice: (state: State | undefined) => Progress | undefined;
  readonly fail: (error: unknown) => void;
}

/** Polls for all its subscriptions together, for as long as there are any. */
export class Poll<State> {
  readonly #polled: Polled<State>;
  readonly #settings: PaceSettings;
  readonly #schedules = new Map<Subscription<State>, Schedule>();
  /** No look before this: those that are due soon after one wait for the next one together. */
  #restUntil = -Infinity;
  /** Ends the pause that is being made. */
  #wake = new AbortController();
  /** Ends the whole: nobody waits any more. */
  #stop: AbortController | undefined;

  constructor(polled: Polled<State>, settings: PaceSettings) {
    this.#polled = polled;
    this.#settings = settings;
  }

  add(subscription: Subscription<State>): void {
    const schedule: Schedule = { startedAt: performance.now(), dueAt: 0, isAsked: false, samples: [] };
    this.#schedules.set(subscription, schedule);
    this.#plan(subscription, schedule);
    if (this.#stop === undefined) void this.#run((this.#stop = new AbortController()).signal);
    else this.#wake.abort();
  }

  remove(subscription: Subscription<State>): void {
    this.#schedules.delete(subscription);
    if (this.#schedules.size > 0) return;
    this.#stop?.abort();
    this.#stop = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.#pauseUntilDue(signal);
      if (!signal.aborted) this.#look(signal);
    }
  }

  /** What is added, or answered, may be due earlier than that which the pause was made for: it is cut short, and made anew. */
  async #pauseUntilDue(signal: AbortSignal): Promise<void> {
    for (;;) {
      const waiting = [...this.#schedules.values()].filter(({ isAsked }) => !isAsked);
      const dueAt = Math.max(Math.min(...waiting.map((schedule) => schedule.dueAt)), this.#restUntil);
      this.#wake = new AbortController();
      const wake = AbortSignal.any([signal, this.#wake.signal]);
      const pausedInFull = await delay(timerFor(dueAt - performance.now()), wake).then(
        () => true,
        () => false,
      );
      if (pausedInFull || signal.aborted) return;
    }
  }

  /** Asks for all but those that an answer is still awaited for: one that is long in coming holds up nobody else. */
  #look(signal: AbortSignal): void {
    const waiting = [...this.#schedules].filter(([, { isAsked }]) => !isAsked);
    const ids = [...new Set(waiting.map(([{ id }]) => id))];
    const batches = inBatches(ids, this.#polled.batch);
    this.#restUntil = performance.now() + this.#settings.shortestPauseMs * batches.length;
    for (const batch of batches) {
      const asking = waiting.filter(([{ id }]) => batch.includes(id));
      void this.#ask(batch, asking, signal);
    }
  }

  async #ask(
    ids: readonly string[],
    asking: readonly (readonly [Subscription<State>, Schedule])[],
    signal: AbortSignal,
  ): Promise<void> {
    for (const [, schedule] of asking) schedule.isAsked = true;
    try {
      const found = await this.#polled.describe(ids, signal);
      for (const [subscription, schedule] of asking) {
        schedule.isAsked = false;
        // It may have been cancelled, or timed out, while the cloud was asked.
        if (!this.#schedules.has(subscription)) continue;
        const progress = subscription.notice(found.get(subscription.id));
        if (progress !== undefined) schedule.samples = [...schedule.samples, progress].slice(-SAMPLES);
        this.#plan(subscription, schedule);
      }
    } catch (error) {
      if (signal.aborted) return;
      for (const [subscription] of asking) if (this.#schedules.has(subscription)) subscription.fail(error);
    }
    this.#wake.abort();
  }

  #plan({ usuallyMs, tellsProgress, isBeside }: Subscription<State>, schedule: Schedule): void {
    const elapsedMs = performance.now() - schedule.startedAt;
    const soFar = { elapsedMs, usuallyMs, tellsProgress, isBeside, samples: schedule.samples };
    schedule.dueAt = schedule.startedAt + elapsedMs + nextPause(soFar, this.#settings);
  }
}

/** What pauses are planned by: the last, the one before it that it must agree with, and since when a percentage stands. */
const SAMPLES = 3;

/** The longest pause of a timer; a longer one would be none. */
const LONGEST_TIMER = 2 ** 31 - 1;

interface Schedule {
  readonly startedAt: number;
  dueAt: number;
  /** Whether an answer is awaited. */
  isAsked: boolean;
  samples: readonly Progress[];
}

function timerFor(milliseconds: number): number {
  return Math.min(Math.max(0, milliseconds), LONGEST_TIMER);
}

function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
