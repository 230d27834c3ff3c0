import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { toError } from '../errors/index.js';
import { abortable } from '../async/index.js';
import { bastionDialer } from './bastion.js';
import { LoginFailure } from './login-failure.js';
import { address, type SshRequest } from './ssh-request.js';

/** Makes connections to one guest: directly, or by the way that the options describe. */
export interface Dialer {
  /** @throws LoginFailure if the guest cannot be reached; BuildError if what lies between is wrong */
  dial(limits: DialLimits): Promise<Duplex>;
  /** Ends what the way to the guest needed. */
  close(): Promise<void>;
}

export interface DialLimits {
  readonly signal: AbortSignal;
  readonly milliseconds: number;
}

/**
 * While a guest boots its packets are dropped, and the kernel repeats a lost one after a second: giving up after
 * two keeps it to one question a second, however long the boot takes.
 */
const DIRECT_LIMIT = 2000;
/** A proxy waits for the guest itself, and says when it has waited long enough. */
const PROXY_LIMIT = 15_000;

export function dialerFor(request: SshRequest): Dialer {
  if (request.bastion !== undefined) return bastionDialer(request, request.bastion);
  const { ssh_proxy_host: proxy } = request.options;
  const dial = proxy === undefined ? dialDirectly : dialByProxy;
  return { dial: (limits) => dial(request, limits), close: () => Promise.resolve() };
}

/** A TCP connection. */
export async function dialDirectly(
  target: Pick<SshRequest, 'host' | 'port'>,
  { signal, milliseconds }: DialLimits,
): Promise<Duplex> {
  const socket = connect({ host: target.host, port: target.port, noDelay: true });
  const connected = new Promise<Duplex>((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('error', (error) => reject(new LoginFailure('unreachable', error.message, error)));
  });
  const tooLate = setTimeout(
    () => socket.destroy(new Error(`connecting to ${address(target)} timed out`)),
    Math.min(DIRECT_LIMIT, milliseconds),
  );
  try {
    return await abortable(connected, signal, () => socket.destroy());
  } finally {
    clearTimeout(tooLate);
  }
}

/** A connection through the SOCKS5 proxy that the options name. */
async function dialByProxy(request: SshRequest, { signal, milliseconds }: DialLimits): Promise<Duplex> {
  const {
    ssh_proxy_host: host = '',
    ssh_proxy_port: port,
    ssh_proxy_username,
    ssh_proxy_password,
  } = request.options;
  const { SocksClient } = await import('socks');
  const connecting = SocksClient.createConnection({
    command: 'connect',
    destination: { host: request.host, port: request.port },
    proxy: {
      type: 5,
      host,
      port,
      ...(ssh_proxy_username && { userId: ssh_proxy_username }),
      ...(ssh_proxy_password && { password: ssh_proxy_password.reveal() }),
    },
    timeout: Math.max(1, Math.min(PROXY_LIMIT, milliseconds)),
    set_tcp_nodelay: true,
  });
  const connected = connecting.then(
    ({ socket }) => socket,
    (error: unknown) => {
      // The error of the library carries the proxy's password.
      throw new LoginFailure(
        'unreachable',
        `the proxy ${address({ host, port })}: ${toError(error).message}`,
      );
    },
  );
  return abortable(
    connected,
    signal,
    () =>
      void connected.then(
        (socket) => socket.destroy(),
        () => undefined,
      ),
  );
}
