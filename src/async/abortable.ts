/**
 * The outcome of `work`, or the signal's reason if that comes first; `onAbort` then stops what is going on.
 * What the work ends with after that is of no interest.
 */
export async function abortable<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  onAbort: () => void,
): Promise<Result> {
  work.catch(() => undefined);
  let listener = () => {};
  const aborted = new Promise<never>((_, reject) => {
    listener = () => {
      onAbort();
      reject(signal.reason);
    };
    if (signal.aborted) listener();
    else signal.addEventListener('abort', listener, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', listener);
  }
}
