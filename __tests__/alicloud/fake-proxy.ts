import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** A proxy that tunnels every CONNECT to one port of this machine, or refuses or ignores it; it echoes other requests. */
export class FakeProxy {
  /** What it was asked for: `host:port`, and the credentials that came along. */
  readonly tunnels: { readonly target: string; readonly authorization: string | undefined }[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  private constructor(behaviour: { readonly port: number } | 'refuses' | 'ignores') {
    this.#server = createServer((request, response) => response.end(`${request.method} ${request.url}`));
    this.#server.on('connection', (socket) => this.#remember(socket));
    this.#server.on('connect', (request, socket) => {
      this.tunnels.push({ target: request.url ?? '', authorization: request.headers['proxy-authorization'] });
      if (behaviour === 'ignores') return;
      if (behaviour === 'refuses')
        return void socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      const upstream = connect(behaviour.port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
      this.#remember(upstream);
      socket.pipe(upstream).pipe(socket);
    });
  }

  static async start(behaviour: { readonly port: number } | 'refuses' | 'ignores'): Promise<FakeProxy> {
    const proxy = new FakeProxy(behaviour);
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #remember(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
