/** Why the signal of a {@link timeLimit} aborts. */
export class TimeOver extends Error {
  constructor(readonly milliseconds: number) {
    super(`The time for it was over: ${milliseconds / 1000} seconds.`);
    this.name = 'TimeOver';
  }
}

/**
 * A signal that aborts when a time is over, with {@link TimeOver} as reason, or with another signal, for its reason.
 * Disposing it stops the clock.
 */
export function timeLimit(
  milliseconds: number,
  signal?: AbortSignal,
): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeOver(milliseconds)), milliseconds);
  // What goes on within the limit keeps the process alive by itself.
  timer.unref();
  const follow = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) follow();
  else signal?.addEventListener('abort', follow, { once: true });
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', follow);
    },
  };
}
