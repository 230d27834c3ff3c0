import type { ClientChannel, PseudoTtyOptions } from 'ssh2';
import { BuildError } from '../errors/index.js';
import { abortable } from '../async/index.js';
import { ConnectionLost } from './connection-lost.js';
import { GuestSilent, Silence } from './silence.js';
import { sshReason } from './ssh-reason.js';
import type { SshSession } from './ssh-session.js';

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
  request: ChannelRequest<Attached>,
): Promise<Attached & { readonly channel: ClientChannel }> {
  const opening = open(session, request);
  const answered = new Silence(session.longestSilence).until(opening);
  try {
    return await abortable(answered, request.signal, () => undefined);
  } catch (error) {
    if (error instanceof GuestSilent) {
      opening.then(({ channel }) => channel.close()).catch(() => undefined);
      throw refusal(error);
    }
    if (!(error instanceof AgentRefused)) throw error;
    session.forwardsAgent = false;
    return openChannel(session, request);
  }
}

class AgentRefused extends Error {}

function open<Attached extends object>(
  session: SshSession,
  { command, signal, pty, attach }: ChannelRequest<Attached>,
): Promise<Attached & { readonly channel: ClientChannel }> {
  return new Promise((resolve, reject) => {
    const onOpen = (error: Error | undefined, channel: ClientChannel) => {
      // Nobody is left to close a channel that opens after all.
      if (signal.aborted) channel?.close();
      else if (error === undefined) resolve({ ...attach(channel), channel });
      else if (!session.isOpen) reject(lost(session));
      else reject(error.message.includes('agent forwarding') ? new AgentRefused() : refusal(error));
    };
    try {
      const forwarding = session.forwardsAgent ? { agentForward: true } : {};
      session.client.exec(command, { ...forwarding, ...(pty && { pty }) }, onOpen);
    } catch (error) {
      reject(lost(session, error));
    }
  });
}

export function lost(session: SshSession, cause?: unknown): ConnectionLost {
  return new ConnectionLost(`The SSH connection to the guest was lost: ${session.lostBecause}.`, { cause });
}

function refusal(cause: Error): BuildError {
  return new BuildError(`The guest does not run commands over SSH: ${sshReason(cause)}.`, { cause });
}
