import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { GuestAddress } from './guest.js';

const SSH_PORT = 22;
const ATTEMPTS = 50;
/** What guests share where the system routes no other address of 127/8. */
const SHARED = '127.0.0.1';

/**
 * The port of this machine at which a guest's port is found: the same where the guest has an address of its own, else
 * next to the one that was reserved for it. Its main service, SSH or WinRM over HTTP, has that one itself; SSH has it
 * everywhere, since not every machine lets us have port 22.
 */
export function portAt({ address, port }: GuestAddress, guestPort: number): number {
  if (guestPort === SSH_PORT) return port;
  if (address !== SHARED) return guestPort;
  return guestPort === 5986 ? port + 1 : port;
}

/** Hands out loopback addresses that nobody listens on, each to one guest at a time. */
export class AddressPool {
  readonly #reserved = new Set<string>();
  #port: Promise<number> | undefined;
  #ownAddresses: Promise<boolean> | undefined;

  /**
   * An address of its own on port 22 where the system allows both; else one of its own on another port; else
   * 127.0.0.1 on a port of its own (macOS routes no other address of 127/8).
   */
  async reserve(): Promise<GuestAddress> {
    const ownAddresses = await this.#hasOwnAddresses();
    const port = await this.sshPort();
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const candidate = ownAddresses
        ? { address: randomLoopback(), port }
        : { address: SHARED, port: attempt === 0 ? port : randomPort() };
      if (this.#reserved.has(keyOf(candidate)) || !(await canListen(candidate))) continue;
      this.#reserved.add(keyOf(candidate));
      return candidate;
    }
    throw new Error('No loopback address is free for another guest to listen on.');
  }

  release(address: GuestAddress): void {
    this.#reserved.delete(keyOf(address));
  }

  /** The port to connect to: that of every address, or, where all share 127.0.0.1, of the first one reserved. */
  sshPort(): Promise<number> {
    return (this.#port ??= this.#hasOwnAddresses().then((own) => (own ? portForAll() : randomPort())));
  }

  #hasOwnAddresses(): Promise<boolean> {
    return (this.#ownAddresses ??= canListen({ address: randomLoopback(), port: 0 }));
  }
}

/** One port for all guests where each has an address, so that a client needs to be told once. */
async function portForAll(): Promise<number> {
  return (await canListen({ address: randomLoopback(), port: SSH_PORT })) ? SSH_PORT : randomPort();
}

function keyOf({ address, port }: GuestAddress): string {
  return `${address}:${port}`;
}

/** Out of the way of 127.0.0.1 and of what resolvers use (127.0.0.53). */
function randomLoopback(): string {
  return `127.${randomInt(16, 250)}.${randomInt(0, 256)}.${randomInt(2, 250)}`;
}

/** Below the ranges that systems take for outgoing connections, so that none takes it before the guest boots; even. */
function randomPort(): number {
  return randomInt(10_000, 16_000) * 2;
}

function canListen({ address, port }: GuestAddress): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: address, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
