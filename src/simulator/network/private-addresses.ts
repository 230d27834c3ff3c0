import { createServer } from 'node:net';
import type { GuestAddress } from '../guests/guest.js';
import { addressAt, usableAddresses, type Cidr } from '../model/cidr.js';

/**
 * Addresses in the networks of vSwitches, where this machine takes such an address for its own: root can have that
 * in a network namespace (`ip route add local 172.16.0.0/12 dev lo`).
 */
export class PrivateAddresses {
  readonly #taken = new Set<string>();

  /** @returns undefined where nobody can listen in the network */
  async reserve(network: Cidr, wanted: string | undefined, port: number): Promise<GuestAddress | undefined> {
    const address = wanted ?? this.#firstFree(network);
    if (address === undefined || this.#taken.has(address)) return undefined;
    this.#taken.add(address);
    if (await canListen(address, port)) return { address, port };
    this.#taken.delete(address);
    return undefined;
  }

  release({ address }: GuestAddress): void {
    this.#taken.delete(address);
  }

  #firstFree(network: Cidr): string | undefined {
    for (let index = 0; index < usableAddresses(network); index++) {
      const address = addressAt(network, index);
      if (!this.#taken.has(address)) return address;
    }
    return undefined;
  }
}

function canListen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
