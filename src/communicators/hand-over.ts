import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { toError } from '../errors/index.js';
import type { Dialer } from './dial.js';
import type { SshAuth, SshRequest } from './ssh-request.js';

/** What another SSH client on the runner needs to log in to the same guest, while the communicator is open. */
export interface SshHandOver extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
  readonly username: string;
  readonly auth: SshAuth;
  /** The only key to be trusted, as `ssh-ed25519 AAAA…`; undefined if keys are not checked. */
  readonly hostKey: string | undefined;
}

/** How long the connection through a bastion or a proxy may take, in milliseconds. */
const DIAL_LIMIT = 30_000;

/**
 * Hands the way to a guest over. One that leads through a bastion or a proxy begins at a port of the runner's
 * loopback, so that the other client needs to know nothing of them.
 */
export async function handOver(
  request: SshRequest,
  dialer: Dialer,
  hostKey: string | undefined,
): Promise<SshHandOver> {
  const { host, port, username, auth, options, bastion } = request;
  const login = { username, auth, hostKey };
  if (bastion === undefined && options.ssh_proxy_host === undefined)
    return { ...login, host, port, [Symbol.asyncDispose]: () => Promise.resolve() };
  const ending = new AbortController();
  const server = createServer((socket) => void join(socket, dialer, ending.signal));
  return {
    ...login,
    host: '127.0.0.1',
    port: await listening(server),
    async [Symbol.asyncDispose]() {
      ending.abort(new Error('The way to the guest was closed.'));
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function join(socket: Socket, dialer: Dialer, signal: AbortSignal): Promise<void> {
  socket.on('error', () => undefined);
  const hangUp = () => socket.destroy();
  signal.addEventListener('abort', hangUp, { once: true });
  socket.once('close', () => signal.removeEventListener('abort', hangUp));
  let guest: Duplex;
  try {
    guest = await dialer.dial({ signal, milliseconds: DIAL_LIMIT });
  } catch (error) {
    // The client sees a connection that closes, and says so in its own words.
    socket.destroy(toError(error));
    return;
  }
  guest.on('error', hangUp);
  guest.once('close', hangUp);
  socket.once('close', () => guest.destroy());
  socket.pipe(guest).pipe(socket);
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}
