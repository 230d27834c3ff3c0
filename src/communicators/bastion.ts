import type { Duplex } from 'node:stream';
import { BuildError } from '../errors/index.js';
import { abortable } from '../async/index.js';
import { dialDirectly, type Dialer, type DialLimits } from './dial.js';
import { HostKeys } from './host-keys.js';
import { LoginFailure } from './login-failure.js';
import { address, type Bastion, type SshRequest } from './ssh-request.js';
import { logIn, type SshSession } from './ssh-session.js';

/** The bastion tries to reach a guest that is booting for minutes; asking it again is quicker. */
const FORWARD_LIMIT = 5000;

/** Connects to a guest from a bastion host, which it stays logged in to. */
export function bastionDialer(request: SshRequest, bastion: Bastion): Dialer {
  // Unlike the guest's, the key of a bastion is known to no cloud: it is recorded at first use.
  const checking = request.options.ssh_host_key_checking === 'off' ? 'off' : 'auto';
  const hostKeys = new HostKeys({ checking }, `the bastion ${address(bastion)}`, request.news);
  let session: SshSession | undefined;
  return {
    async dial(limits) {
      session = session?.isOpen ? session : await logInToBastion(request, bastion, hostKeys, limits);
      return forward(session, request, limits);
    },
    async close() {
      await session?.end();
    },
  };
}

async function logInToBastion(
  request: SshRequest,
  bastion: Bastion,
  hostKeys: HostKeys,
  limits: DialLimits,
): Promise<SshSession> {
  try {
    const socket = await dialDirectly(bastion, limits);
    const { options, news } = request;
    return await logIn(
      socket,
      { ...bastion, options, news, hostKeys: { checking: 'auto' } },
      hostKeys,
      limits,
    );
  } catch (error) {
    if (!(error instanceof LoginFailure)) throw error;
    if (error.kind === 'unreachable')
      throw new LoginFailure('unreachable', `the bastion ${address(bastion)}: ${error.message}`, error);
    throw new BuildError(
      `The bastion ${address(bastion)} does not let "${bastion.username}" in: ${error.message}.`,
      {
        hint: 'Check ssh_bastion_username, and ssh_bastion_password, ssh_bastion_private_key_file (and its certificate) or ssh_bastion_agent_auth.',
        cause: error,
      },
    );
  }
}

async function forward(session: SshSession, { host, port }: SshRequest, limits: DialLimits): Promise<Duplex> {
  let tooLate: NodeJS.Timeout | undefined;
  const opened = new Promise<Duplex>((resolve, reject) => {
    const fail = (reason: string) => reject(new LoginFailure('unreachable', `from the bastion: ${reason}`));
    tooLate = setTimeout(() => fail('timed out'), Math.min(FORWARD_LIMIT, limits.milliseconds));
    session.client.forwardOut('127.0.0.1', 0, host, port, (error, channel) => {
      if (error) return fail(error.message.replace('(SSH) Channel open failure: ', ''));
      resolve(channel);
      // The channel that opens after all is closed.
      opened.catch(() => channel.destroy());
    });
  });
  try {
    return await abortable(opened, limits.signal, () => undefined);
  } finally {
    clearTimeout(tooLate);
  }
}
