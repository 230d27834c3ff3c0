import { cancelled } from '../errors/index.js';

/** The exit codes of a shell for a process that died of the signal: 128 and the signal's number. */
const EXIT_CODES = {
  SIGINT: 130,
  SIGTERM: 143,
  /** The runner's second, harder request on Windows, where SIGTERM does not exist. */
  SIGBREAK: 143,
} as const;

type CancelSignal = keyof typeof EXIT_CODES;

/** The user's or the runner's wish that the build stop. */
export interface Cancellation extends Disposable {
  /** Aborts at the first signal, with a `CancelledError` as reason. */
  readonly signal: AbortSignal;
  /** What to exit with; undefined while nobody asked. Of several signals the first counts. */
  readonly exitCode: number | undefined;
}

/**
 * Listens for the signals that a cancelled job gets (SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL on a
 * GitHub runner). While it listens they do not end the process: the build ends itself. Disposing ends it.
 * @param subject what is cancelled, as the reason begins. Default: the build
 */
export function cancelOnSignals(subject?: string): Cancellation {
  const controller = new AbortController();
  let first: CancelSignal | undefined;
  const onSignal = (name: CancelSignal): void => {
    first ??= name;
    controller.abort(cancelled(first, subject));
  };
  const names = Object.keys(EXIT_CODES) as CancelSignal[];
  for (const name of names) process.on(name, onSignal);
  return {
    signal: controller.signal,
    get exitCode() {
      return first === undefined ? undefined : EXIT_CODES[first];
    },
    [Symbol.dispose]() {
      for (const name of names) process.off(name, onSignal);
    },
  };
}
