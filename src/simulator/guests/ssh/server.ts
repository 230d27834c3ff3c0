import { setMaxListeners } from 'node:events';
import { createServer, type Server as NetServer, type Socket } from 'node:net';
import ssh2, { type ClientInfo, type Connection } from 'ssh2';
import type { GuestAddress } from '../guest.js';
import { authenticateWith } from './authentication.js';
import type { SshHost } from './host.js';
import { serveSession } from './session.js';

const { Server } = ssh2;

export interface SshServerOptions {
  readonly listen: readonly GuestAddress[];
  /** Private keys in a format that OpenSSH writes. */
  readonly hostKeys: readonly string[];
  readonly host: SshHost;
}

export interface SshServer {
  /** Stops listening and cuts every connection. */
  close(): Promise<void>;
  dropConnections(): void;
}

/** The machine's SSH service on each of its addresses. Rejects where one is taken. */
export async function startSshServer(options: SshServerOptions): Promise<SshServer> {
  const sockets = new Map<string, Socket>();
  const protocol = new Server({ hostKeys: [...options.hostKeys], ident: options.host.ident });
  protocol.on('connection', (connection: Connection, info: ClientInfo) => {
    serveConnection(connection, options, { info, socket: sockets.get(`${info.ip}:${info.port}`) });
  });
  const accept = (socket: Socket): void => {
    const name = `${socket.remoteAddress}:${socket.remotePort}`;
    sockets.set(name, socket);
    socket.once('close', () => sockets.delete(name));
    // Without it small packets wait for each other's acknowledgement, 40 ms at a time.
    socket.setNoDelay(true);
    protocol.injectSocket(socket);
  };
  const listeners: NetServer[] = [];
  const dropConnections = (): void => {
    for (const socket of sockets.values()) socket.destroy();
  };
  const close = async (): Promise<void> => {
    dropConnections();
    await Promise.all(listeners.map(stopListening));
  };
  try {
    for (const address of options.listen) listeners.push(await listen(address, accept));
  } catch (error) {
    await close();
    throw error;
  }
  return { close, dropConnections };
}

function serveConnection(
  connection: Connection,
  options: SshServerOptions,
  { info, socket }: { readonly info: ClientInfo; readonly socket: Socket | undefined },
): void {
  // A client may vanish at any moment; its connection ends, and nothing else follows from it.
  connection.on('error', () => socket?.destroy());
  const login = authenticateWith(connection, options.host);
  connection.once('ready', () => {
    const account = login.account;
    if (account === undefined) return void socket?.destroy();
    const disconnected = new AbortController();
    // One listener a command.
    setMaxListeners(0, disconnected.signal);
    connection.once('close', () => disconnected.abort());
    const context = {
      disconnected: disconnected.signal,
      host: options.host,
      account,
      connection: `${info.ip} ${info.port} ${socket?.localAddress} ${socket?.localPort}`,
      clientName: info.header.versions.software,
    };
    connection.on('session', (accept) => serveSession(accept(), context));
  });
}

function listen({ address, port }: GuestAddress, accept: (socket: Socket) => void): Promise<NetServer> {
  return new Promise((resolve, reject) => {
    const server = createServer(accept);
    server.once('error', reject);
    server.listen({ host: address, port, exclusive: true }, () => resolve(server));
  });
}

function stopListening(server: NetServer): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
