/**
 * A signal that aborts a while after another, with its reason: for work that is better finished than cut off,
 * such as a call whose answer tells what was created.
 * @param milliseconds how long after
 */
export function lingering(signal: AbortSignal, milliseconds: number): AbortSignal {
  const controller = new AbortController();
  const abortLater = (): void => {
    setTimeout(() => controller.abort(signal.reason), milliseconds).unref();
  };
  if (signal.aborted) abortLater();
  else signal.addEventListener('abort', abortLater, { once: true });
  return controller.signal;
}
