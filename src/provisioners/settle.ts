import { delay } from '../async/index.js';
import type { ProvisionContext } from './provisioner.js';

/** Succeeds unless the guest says that it is shutting down; one that cannot tell is taken as up. */
const IS_UP = 'test "$(systemctl is-system-running 2>/dev/null)" != stopping';
const PAUSE = 1000;

/**
 * Waits until a guest that may be rebooting is back. A guest that goes down still answers for a while: what is
 * started then would be killed.
 */
export async function untilBack(
  { communicator, signal }: Pick<ProvisionContext, 'communicator' | 'signal'>,
  wasDisconnected: boolean,
): Promise<void> {
  if (wasDisconnected) await communicator.reconnect(signal);
  for (;;) {
    const { exitCode, disconnected } = await communicator.run(IS_UP, { signal, onOutput: () => undefined });
    if (exitCode === 0) return;
    await delay(PAUSE, signal);
    if (disconnected) await communicator.reconnect(signal);
  }
}
