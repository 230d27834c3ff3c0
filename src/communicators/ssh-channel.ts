import type { ClientChannel, PseudoTtyOptions } from 'ssh2';
import { BuildError } from '../errors/index.js';
import { abortable } from './abort.js';
import type { SshSession } from './ssh-session.js';

/** The connection to the guest was lost while something was going on: it may work again after a reconnect. */
export class ConnectionLost extends BuildError {}

export interface ChannelRequest<Attached> {
  readonly command: string;
  readonly signal: AbortSignal;
  readonly pty?: PseudoTtyOptions;
  /**
   * Called with the channel in the moment it opens: a command that is over at once has its exit code in the
   * same packet, and whoever listens later misses it.
   */
  readonly attach: (channel: ClientChannel) => Attached;
}

/** Starts a command on the guest. @throws ConnectionLost, or BuildError if the guest refuses to run any */
export async function openChannel<Attached extends object>(
  session: SshSession,
  { command, signal, pty, attach }: ChannelRequest<Attached>,
): Promise<Attached & { readonly channel: ClientChannel }> {
  const opened = new Promise<Attached & { readonly channel: ClientChannel }>((resolve, reject) => {
    const onOpen = (error: Error | undefined, channel: ClientChannel) => {
      // Nobody is left to close a channel that opens after all.
      if (signal.aborted) channel?.close();
      else if (error === undefined) resolve({ ...attach(channel), channel });
      else reject(session.isOpen ? refusal(error) : lost(session));
    };
    try {
      session.client.exec(command, pty === undefined ? {} : { pty }, onOpen);
    } catch (error) {
      reject(lost(session, error));
    }
  });
  return abortable(opened, signal, () => undefined);
}

export function lost(session: SshSession, cause?: unknown): ConnectionLost {
  return new ConnectionLost(`The SSH connection to the guest was lost: ${session.lostBecause}.`, { cause });
}

function refusal(cause: Error): BuildError {
  return new BuildError(`The guest does not run commands over SSH: ${cause.message}.`, { cause });
}
