import { delay } from '../async/index.js';
import { ConnectionLost, GuestOff } from '../communicators/index.js';

const PAUSE = 500;

/**
 * Does `work`, again when the connection to the guest is lost, until `timeout` milliseconds have passed: SSH may
 * restart, and a guest that reboots answers for a while before it goes down. One that is off is not waited for.
 */
export async function retryWhenLost<Result>(
  timeout: number,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ConnectionLost) || error instanceof GuestOff) throw error;
      if (performance.now() - started > timeout) throw error;
      await delay(PAUSE, signal);
    }
  }
}
