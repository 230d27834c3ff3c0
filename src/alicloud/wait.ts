import { BuildError } from '../errors/index.js';
import type { PaceSettings } from './pace.js';
import { Poll } from './poll.js';
import type { Calls, Progress, Watch } from './watch.js';

/** Times are in milliseconds. */
export interface WaitSettings extends PaceSettings {
  /** How long a resource may stay unseen after its creation before it counts as vanished. Default 60 seconds. */
  readonly appearWithinMs: number;
  /** How long one release of all that a build has created may take, whoever does it. Default 3 minutes. */
  readonly releaseWithinMs: number;
}

export const DEFAULT_WAIT: WaitSettings = {
  shortestPauseMs: 250,
  longestPauseMs: 60_000,
  appearWithinMs: 60_000,
  releaseWithinMs: 3 * 60_000,
};

export interface WaitRequest<State> {
  readonly watch: Watch<State>;
  readonly region: string;
  readonly id: string;
  /** Whether this is what is waited for. */
  readonly until: (state: State) => boolean;
  /** How long at most, in milliseconds. */
  readonly timeoutMs: number;
  /** After how long it is usually over, in milliseconds: its looks lie close there. */
  readonly usuallyMs?: number;
  /** Whether it goes on beside something that takes longer: it is looked at less often. Default false. */
  readonly isBeside?: boolean;
  /** The option that sets the time limit: named when it passes. */
  readonly timeoutOption?: string;
  readonly signal?: AbortSignal;
  /** Called after each look at the resource. */
  readonly onProgress?: (progress: Progress) => void;
}

/** A wait ended without what was waited for. */
export class WaitError extends BuildError {
  readonly kind: string;
  readonly id: string;
  readonly region: string;
  /** It ended badly, it is not there (any more), or the time limit passed. */
  readonly outcome: 'failed' | 'vanished' | 'timeout';
  /** The last status that the cloud told. */
  readonly status: string | undefined;

  constructor(
    {
      watch,
      region,
      id,
    }: Pick<WaitRequest<never>, 'region' | 'id'> & { readonly watch: { readonly kind: string } },
    { outcome, status, message, hint }: WaitEnd,
  ) {
    super(`The ${watch.kind} ${id} in ${region} ${message}`, hint === undefined ? {} : { hint });
    this.kind = watch.kind;
    this.id = id;
    this.region = region;
    this.outcome = outcome;
    this.status = status;
  }
}

interface WaitEnd {
  readonly outcome: WaitError['outcome'];
  readonly status: string | undefined;
  readonly message: string;
  readonly hint?: string;
}

/** The one who waits. Waits of one kind in one region share their polls. */
export class Waiter {
  readonly #calls: Calls;
  readonly #settings: WaitSettings;
  readonly #polls = new Map<string, Poll<unknown>>();
  /** How long the last wait took beside what is usual, at most 1: a cloud that is faster is soon asked sooner. */
  #pace = 1;

  constructor(calls: Calls, settings: Partial<WaitSettings> = {}) {
    this.#calls = calls;
    this.#settings = { ...DEFAULT_WAIT, ...settings };
  }

  /** See {@link WaitSettings}. */
  get appearWithinMs(): number {
    return this.#settings.appearWithinMs;
  }

  /** See {@link WaitSettings}. */
  get releaseWithinMs(): number {
    return this.#settings.releaseWithinMs;
  }

  /**
   * Waits until a resource is as wished.
   * @returns the state that was waited for
   * @throws WaitError at once when the resource has failed or vanished, with the cloud's reason where it tells one, and
   * when the time limit has passed; whatever the cloud's answer to a poll throws; the signal's reason if it aborts
   */
  waitFor<State>(request: WaitRequest<State>): Promise<State> {
    let seen: Progress | undefined;
    let unseenInARow = 0;
    return this.#poll(
      request,
      () => seen,
      (state, elapsedMs) => {
        if (state === undefined) {
          unseenInARow += 1;
          // A single answer without it may come from a replica that lags behind.
          const isGone = seen === undefined ? elapsedMs > this.#settings.appearWithinMs : unseenInARow > 1;
          return isGone ? { failure: this.#vanished(request, seen) } : { progress: undefined };
        }
        unseenInARow = 0;
        const { failure, ...progress } = request.watch.view(state);
        seen = { ...progress, elapsedMs };
        request.onProgress?.(seen);
        if (request.until(state)) return { done: state };
        if (failure === undefined) return { progress: seen };
        return {
          failure: new WaitError(request, { outcome: 'failed', status: seen.status, message: failure }),
        };
      },
    );
  }

  /**
   * Waits until a resource is not there any more.
   * @throws WaitError when the time limit has passed; see {@link waitFor}
   */
  async waitUntilGone<State>(request: Omit<WaitRequest<State>, 'until'>): Promise<void> {
    let seen: Progress | undefined;
    await this.#poll(
      request,
      () => seen,
      (state, elapsedMs) => {
        if (state === undefined) return { done: undefined };
        const { status, percent, remainingMs } = request.watch.view(state);
        seen = { status, percent, remainingMs, elapsedMs };
        request.onProgress?.(seen);
        return { progress: seen };
      },
    );
  }

  #poll<State, Result>(
    request: Omit<WaitRequest<State>, 'until'>,
    seen: () => Progress | undefined,
    look: (state: State | undefined, elapsedMs: number) => Look<Result>,
  ): Promise<Result> {
    const { watch, region, id, timeoutMs, isBeside, signal } = request;
    const usuallyMs = request.usuallyMs === undefined ? undefined : request.usuallyMs * this.#pace;
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error);
      const startedAt = performance.now();
      let looks = 0;
      const subscription = {
        id,
        usuallyMs,
        tellsProgress: watch.tellsProgress,
        isBeside,
        notice: (state: State | undefined) => {
          looks += 1;
          const elapsedMs = performance.now() - startedAt;
          const looked = look(state, elapsedMs);
          if ('progress' in looked) return looked.progress;
          end();
          if ('done' in looked) {
            this.#learnPace(request, { elapsedMs, looks });
            resolve(looked.done);
          } else Promise.resolve(looked.failure).then(reject, reject);
          return undefined;
        },
        fail: (error: unknown) => {
          end();
          reject(error);
        },
      };
      const onAbort = (): void => subscription.fail(signal?.reason);
      const timer = setTimeout(() => subscription.fail(timedOut(request, seen())), timeoutMs);
      const poll = this.#pollFor(watch, region);
      const end = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        poll.remove(subscription);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      poll.add(subscription);
    });
  }

  /** Only of what is faster than usual: to look too early costs a call, and to look too late costs the user's time. */
  #learnPace(
    { usuallyMs, isBeside = false }: Pick<WaitRequest<never>, 'usuallyMs' | 'isBeside'>,
    { elapsedMs, looks }: { readonly elapsedMs: number; readonly looks: number },
  ): void {
    if (usuallyMs === undefined || isBeside) return;
    // What is over at the first look can have been so for long: it counts as half of that.
    const took = looks === 1 ? elapsedMs / 2 : elapsedMs;
    this.#pace = Math.min(1, took / usuallyMs);
  }

  #pollFor<State>(watch: Watch<State>, region: string): Poll<State> {
    const key = `${watch.kind} ${region}`;
    const known = this.#polls.get(key);
    if (known !== undefined) return known as Poll<State>;
    const describe = (ids: readonly string[], signal: AbortSignal) =>
      watch.describe(this.#calls, ids, {
        region,
        signal,
        doing: `see how far the ${watch.kind} ${ids.join(', ')} is`,
      });
    const poll = new Poll<State>({ describe, batch: watch.batch }, this.#settings);
    this.#polls.set(key, poll as Poll<unknown>);
    return poll;
  }

  async #vanished<State>(request: WaitRequest<State>, seen: Progress | undefined): Promise<WaitError> {
    const { watch, region, id, signal } = request;
    const doing = `ask why the ${watch.kind} ${id} has vanished`;
    // Only a courtesy to the user: the wait has failed, whether the cloud tells why or not.
    const reason = await watch.whyGone?.(this.#calls, id, { region, signal, doing }).catch(() => undefined);
    const ending = reason === undefined ? '.' : `: ${reason}`;
    const message =
      seen === undefined
        ? `was accepted by the cloud, but has not appeared within ${inSeconds(this.#settings.appearWithinMs)}${ending}`
        : `has vanished while its status was ${seen.status}${ending}`;
    return new WaitError(request, { outcome: 'vanished', status: seen?.status, message });
  }
}

type Look<Result> =
  | { readonly done: Result }
  | { readonly progress: Progress | undefined }
  | { readonly failure: WaitError | Promise<WaitError> };

function timedOut(
  request: Omit<WaitRequest<never>, 'until' | 'watch'> & { watch: { kind: string } },
  seen: Progress | undefined,
): WaitError {
  const percent = seen?.percent === undefined ? '' : `, ${seen.percent}%`;
  const last = seen === undefined ? 'it was never seen' : `its last status was ${seen.status}${percent}`;
  return new WaitError(request, {
    outcome: 'timeout',
    status: seen?.status,
    message: `was not ready within ${inSeconds(request.timeoutMs)}: ${last}.`,
    ...(request.timeoutOption !== undefined && { hint: `${request.timeoutOption} sets this time limit.` }),
  });
}

function inSeconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} seconds`;
}
