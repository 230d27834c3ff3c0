import { createServer, connect, type Server, type Socket } from 'node:net';

/**
 * What befalls a connection: it is reset, or nothing comes through it any more; `refused`: it is reset, and so long as the
 * trouble lasts, nobody listens where it led to. Before the first byte of the first connection nobody listens at all.
 */
export const TROUBLES = ['refused', 'reset', 'hang'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What has gone through a way so far. */
export interface SoFar {
  /** In both directions and all connections together. */
  readonly bytes: number;
  /** Those that came through to the guest. */
  readonly connections: number;
}

/** When it befalls the connection that is in use then, and whether that is all. */
export interface WayFault {
  readonly trouble: Trouble;
  /** The first connection that it can befall, counted from 1 by those that come through to the guest. */
  readonly connection: number;
  /** The line of the log, as a regular expression, from which on bytes are counted. Default: from the first one on. */
  readonly afterLine?: string | undefined;
  /** How many bytes have gone through that one and those after it together, in both directions. */
  readonly afterBytes: number;
  /** Every other connection too from then on, new ones as soon as they have come as far as `isLogin` says. */
  readonly forGood: boolean;
  /** Whether new connections come through the first `afterBytes` bytes again; else they are struck at once. */
  readonly isLogin: boolean;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

/** For how long nobody listens, where that passes: some attempts find nobody. */
const REFUSES_FOR_MS = 700;

/**
 * A way to a guest that can fail: a TCP proxy on the guest's own port, which its security group admits, at a loopback
 * address of its own.
 */
export class WayToGuest implements AsyncDisposable {
  readonly host: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #bytes = 0;
  #connections = 0;
  /** Since the connection that the fault can befall first. */
  #bytesSince = 0;
  #struck = false;
  #isCounting: boolean;
  #later: NodeJS.Timeout | undefined;

  private constructor(
    private readonly port: number,
    private readonly guest: () => Address | undefined,
    private readonly fault: WayFault | undefined,
  ) {
    this.#isCounting = fault?.afterLine === undefined;
    this.host = `127.250.${Math.floor(Math.random() * 256)}.${1 + Math.floor(Math.random() * 254)}`;
    this.#server = createServer((client) => {
      this.#lead(client);
    });
  }

  /** @param guest where it is; undefined while it is nowhere */
  static async open(
    port: number,
    guest: () => Address | undefined,
    fault: WayFault | undefined,
  ): Promise<WayToGuest> {
    const way = new WayToGuest(port, guest, fault);
    if (!way.#refusesFirst)
      await new Promise<void>((listening) => {
        way.#listen(listening);
      });
    return way;
  }

  /** To be called when the build begins to connect: where nobody has listened so far, that is a time of its trouble. */
  approached(): void {
    if (!this.#refusesFirst || this.#struck || this.fault === undefined) return;
    this.#struck = true;
    this.#listenLater(this.fault);
  }

  /** To be called with each line of the log. */
  read(line: string): void {
    if (this.fault?.afterLine !== undefined) this.#isCounting ||= new RegExp(this.fault.afterLine).test(line);
  }

  get #refusesFirst(): boolean {
    const { trouble, connection, afterBytes, afterLine } = this.fault ?? {};
    return trouble === 'refused' && connection === 1 && afterBytes === 0 && afterLine === undefined;
  }

  get struck(): boolean {
    return this.#struck;
  }

  get soFar(): SoFar {
    return { bytes: this.#bytes, connections: this.#connections };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#later);
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.#server.close(closed));
  }

  #lead(client: Socket): void {
    const target = this.guest();
    this.#hold(client);
    if (target === undefined) return void client.resetAndDestroy();
    const guest = this.#hold(connect(target));
    guest.once('connect', () => {
      this.#join(client, guest);
    });
    guest.once('error', () => client.resetAndDestroy());
  }

  #join(client: Socket, guest: Socket): void {
    this.#connections += 1;
    const isMeant = this.#connections >= (this.fault?.connection ?? Infinity);
    let own = 0;
    let isStruck = isMeant && this.#strikeIfDue(own, client, guest);
    const lead = (from: Socket, to: Socket): void => {
      from.on('data', (chunk: Buffer) => {
        if (isStruck) return;
        own += chunk.length;
        this.#bytes += chunk.length;
        if (isMeant && this.#isCounting) this.#bytesSince += chunk.length;
        isStruck = isMeant && this.#strikeIfDue(own, client, guest);
        if (!isStruck) to.write(chunk);
      });
      from.once('close', () => to.destroy());
    };
    lead(client, guest);
    lead(guest, client);
  }

  /** @param own how many bytes have gone through this connection */
  #strikeIfDue(own: number, client: Socket, guest: Socket): boolean {
    const { fault } = this;
    if (fault === undefined || !this.#isDue(fault, own)) return false;
    this.#struck = true;
    if (fault.trouble === 'hang') return true;
    guest.destroy();
    client.resetAndDestroy();
    if (fault.trouble === 'refused') this.#refuse(fault);
    return true;
  }

  #isDue({ afterBytes, forGood, isLogin }: WayFault, own: number): boolean {
    // Of no bytes one has gone through at once; of others, those that are named and the next one.
    if (!this.#struck && !this.#isCounting) return false;
    if (!this.#struck) return afterBytes === 0 || this.#bytesSince > afterBytes;
    return forGood && (!isLogin || afterBytes === 0 || own > afterBytes);
  }

  #refuse(fault: WayFault): void {
    this.#server.close();
    this.#listenLater(fault);
  }

  #listenLater({ forGood }: WayFault): void {
    if (!forGood)
      this.#later = setTimeout(() => {
        this.#listen();
      }, REFUSES_FOR_MS);
  }

  #listen(listening: () => void = () => undefined): void {
    this.#server.listen(this.port, this.host, listening);
  }

  #hold(socket: Socket): Socket {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    return socket;
  }
}
