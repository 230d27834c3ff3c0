import { delay } from '../async/index.js';
import { ConnectionLost, GuestOff, type CommandResult } from '../communicators/index.js';
import type { ProvisionContext } from './provisioner.js';

type Guest = Pick<ProvisionContext, 'communicator' | 'signal'>;

/** Succeeds unless the guest says that it is shutting down; one that cannot tell is taken as up. */
const IS_UP = 'test "$(systemctl is-system-running 2>/dev/null)" != stopping';
/** A guest without systemd tells of its going down by killing what runs: within seconds. */
const STAYS_UP = `${IS_UP} && sleep 2 && ${IS_UP}`;
const PAUSE = 1000;

/**
 * Waits until a guest that may be rebooting is back. A guest that goes down still answers for a while: what is
 * started then would be killed.
 * @returns whether it went away at all, and whether for good
 */
export async function untilBack(guest: Guest, wasDisconnected: boolean): Promise<'stayed' | 'back' | 'off'> {
  try {
    return (await reconnected(guest, wasDisconnected)) ? 'back' : 'stayed';
  } catch (error) {
    if (error instanceof GuestOff) return 'off';
    throw error;
  }
}

async function reconnected(guest: Guest, wasDisconnected: boolean): Promise<boolean> {
  const { communicator, signal } = guest;
  if (wasDisconnected) await communicator.reconnect(signal);
  for (let wentAway = wasDisconnected; ; wentAway = true) {
    const { exitCode, disconnected } = await probe(guest);
    if (exitCode === 0) return wentAway;
    await delay(PAUSE, signal);
    if (disconnected) await communicator.reconnect(signal);
  }
}

async function probe({ communicator, signal }: Guest): Promise<CommandResult> {
  try {
    return await communicator.run(STAYS_UP, { signal, onOutput: () => undefined });
  } catch (error) {
    if (!(error instanceof ConnectionLost) || error instanceof GuestOff) throw error;
    return { exitCode: undefined, disconnected: true };
  }
}
