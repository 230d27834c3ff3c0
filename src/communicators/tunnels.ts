import { connect, createServer, type Server } from 'node:net';
import { BuildError } from '../errors/index.js';
import type { CommunicatorOptions } from './options.js';
import type { SshSession } from './ssh-session.js';

interface Tunnel {
  readonly listen: number;
  readonly host: string;
  readonly port: number;
}

/** The tunnels of `ssh_local_tunnels` and `ssh_remote_tunnels`, which outlive the session they go through. */
export class Tunnels {
  readonly #local: readonly Tunnel[];
  readonly #remote: readonly Tunnel[];
  readonly #servers: Server[] = [];
  #session: SshSession | undefined;

  constructor(options: CommunicatorOptions) {
    this.#local = (options.ssh_local_tunnels ?? []).map(parseTunnel);
    this.#remote = (options.ssh_remote_tunnels ?? []).map(parseTunnel);
  }

  /** Leads every tunnel through `session` from now on. @throws BuildError if a port cannot be had */
  async lead(session: SshSession): Promise<void> {
    this.#session = session;
    if (this.#servers.length === 0) {
      for (const tunnel of this.#local) this.#servers.push(await this.#listenLocally(tunnel));
    }
    if (this.#remote.length > 0) await listenRemotely(session, this.#remote);
  }

  close(): void {
    for (const server of this.#servers.splice(0)) server.close();
  }

  #listenLocally({ listen, host, port }: Tunnel): Promise<Server> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      if (this.#session?.isOpen !== true) return void socket.destroy();
      this.#session.client.forwardOut('127.0.0.1', socket.remotePort ?? 0, host, port, (error, channel) => {
        if (error) return void socket.destroy();
        channel.on('error', () => undefined);
        socket.pipe(channel).pipe(socket);
      });
    });
    return new Promise((resolve, reject) => {
      server.once('error', (error) => {
        reject(
          new BuildError(
            `The port ${listen} of ssh_local_tunnels cannot be used on the runner: ${error.message}.`,
            {
              cause: error,
            },
          ),
        );
      });
      server.listen(listen, 'localhost', () => resolve(server.unref()));
    });
  }
}

async function listenRemotely({ client }: SshSession, tunnels: readonly Tunnel[]): Promise<void> {
  client.on('tcp connection', ({ destPort }, accept, reject) => {
    const tunnel = tunnels.find(({ listen }) => listen === destPort);
    if (tunnel === undefined) return reject?.();
    const socket = connect(tunnel.port, tunnel.host);
    const channel = accept();
    channel.on('error', () => undefined);
    socket.on('error', () => channel.end());
    socket.pipe(channel).pipe(socket);
  });
  for (const { listen } of tunnels) {
    await new Promise<void>((resolve, reject) => {
      client.forwardIn('localhost', listen, (error) => {
        if (!error) return resolve();
        reject(
          new BuildError(`The guest does not let us listen on port ${listen} (ssh_remote_tunnels).`, {
            hint: 'The port may be taken, or its SSH server may not allow TCP forwarding.',
            cause: error,
          }),
        );
      });
    });
  }
}

function parseTunnel(text: string): Tunnel {
  const [listen, host = '', port] = text.split(':');
  return { listen: Number(listen), host, port: Number(port) };
}
