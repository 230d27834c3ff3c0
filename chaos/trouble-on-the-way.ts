import { createServer, connect, type Server, type Socket } from 'node:net';

/** What befalls a connection. */
export type Trouble = 'refused' | 'reset' | 'hang';

/** Which connection it befalls, and after how many bytes in both directions together. */
export interface WayFault {
  readonly trouble: Trouble;
  readonly afterBytes: number;
  /** Counted from 1 among those that reached the guest; `all` of them from that one on with `forGood`. */
  readonly connection: number;
  readonly forGood: boolean;
}

/**
 * A way to a guest that can fail: a TCP proxy on the guest's own port, which its security group admits, at a loopback
 * address of its own.
 */
export class WayToGuest implements AsyncDisposable {
  readonly host: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #guest: () => { readonly host: string; readonly port: number } | undefined;
  readonly #fault: WayFault | undefined;
  #connections = 0;
  #struck = false;

  private constructor(
    guest: () => { readonly host: string; readonly port: number } | undefined,
    fault: WayFault | undefined,
  ) {
    this.#guest = guest;
    this.#fault = fault;
    this.host = `127.250.${Math.floor(Math.random() * 256)}.${1 + Math.floor(Math.random() * 254)}`;
    this.#server = createServer((client) => this.#lead(client));
  }

  /** @param guest where it is; undefined while it is nowhere */
  static async open(
    port: number,
    guest: () => { readonly host: string; readonly port: number } | undefined,
    fault: WayFault | undefined,
  ): Promise<WayToGuest> {
    const way = new WayToGuest(guest, fault);
    await new Promise<void>((listening) => way.#server.listen(port, way.host, listening));
    return way;
  }

  get struck(): boolean {
    return this.#struck;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.#server.close(closed));
  }

  #lead(client: Socket): void {
    const target = this.#guest();
    this.#hold(client);
    if (target === undefined) return void client.resetAndDestroy();
    const guest = this.#hold(connect(target));
    guest.once('connect', () => this.#join(client, guest));
    guest.once('error', () => client.resetAndDestroy());
  }

  #join(client: Socket, guest: Socket): void {
    this.#connections += 1;
    const fault = this.#faultOf(this.#connections);
    if (fault?.trouble === 'refused') return this.#end(client, guest);
    let left = fault?.afterBytes ?? Infinity;
    let isStill = false;
    const lead = (from: Socket, to: Socket): void => {
      from.on('data', (chunk: Buffer) => {
        if (isStill) return;
        left -= chunk.length;
        if (left >= 0) {
          to.write(chunk);
          return;
        }
        this.#struck = true;
        if (fault?.trouble === 'hang') isStill = true;
        else this.#end(client, guest);
      });
      from.once('close', () => to.destroy());
    };
    lead(client, guest);
    lead(guest, client);
  }

  #faultOf(connection: number): WayFault | undefined {
    const fault = this.#fault;
    if (fault === undefined) return undefined;
    return connection === fault.connection || (fault.forGood && connection > fault.connection)
      ? fault
      : undefined;
  }

  #end(client: Socket, guest: Socket): void {
    this.#struck = true;
    guest.destroy();
    client.resetAndDestroy();
  }

  #hold(socket: Socket): Socket {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    return socket;
  }
}
