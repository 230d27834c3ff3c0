import type { ClientChannel, PseudoTtyOptions } from 'ssh2';
import { BuildError } from '../errors/index.js';
import { abortable } from './abort.js';
import type { SshSession } from './ssh-session.js';

/** The connection to the guest was lost while something was going on: it may work again after a reconnect. */
export class ConnectionLost extends BuildError {}

/** Starts a command on the guest. @throws ConnectionLost, or BuildError if the guest refuses to run any */
export async function openChannel(
  session: SshSession,
  command: string,
  signal: AbortSignal,
  pty?: PseudoTtyOptions,
): Promise<ClientChannel> {
  const opened = new Promise<ClientChannel>((resolve, reject) => {
    const onOpen = (error: Error | undefined, channel: ClientChannel) => {
      if (error === undefined) return resolve(channel);
      reject(session.isOpen ? refusal(error) : lost(session));
    };
    try {
      if (pty === undefined) session.client.exec(command, onOpen);
      else session.client.exec(command, { pty }, onOpen);
    } catch (error) {
      reject(lost(session, error));
    }
  });
  // A channel that opens after all has nobody left to close it.
  return abortable(
    opened,
    signal,
    () =>
      void opened.then(
        (channel) => channel.close(),
        () => undefined,
      ),
  );
}

export function lost(session: SshSession, cause?: unknown): ConnectionLost {
  return new ConnectionLost(`The SSH connection to the guest was lost: ${session.lostBecause}.`, { cause });
}

function refusal(cause: Error): BuildError {
  return new BuildError(`The guest does not run commands over SSH: ${cause.message}.`, { cause });
}
