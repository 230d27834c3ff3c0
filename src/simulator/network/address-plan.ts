import type { GuestAddress, GuestHost } from '../guests/guest.js';
import { addressAt, usableAddresses, type Cidr } from '../model/cidr.js';
import { PrivateAddresses } from './private-addresses.js';

/** Where instances can be reached. */
export interface AddressPlan {
  reservePublic(): Promise<GuestAddress>;
  /** In a vSwitch's network where the machine can listen there, else wherever it can. */
  reservePrivate(network: Cidr, wanted: string | undefined): Promise<GuestAddress>;
  release(address: GuestAddress): void;
  /** Whether connections to these addresses are led to guests. */
  readonly isReal: boolean;
}

/** Loopback addresses, for guests that are real; private ones are in their vSwitch's network where that can be had. */
export function loopbackAddresses(host: GuestHost): AddressPlan {
  const ofNetworks = new PrivateAddresses();
  return {
    reservePublic: () => host.reserveAddress(),
    reservePrivate: async (network, wanted) =>
      (await ofNetworks.reserve(network, wanted, await host.sshPort())) ?? host.reserveAddress(),
    release: (address) => {
      ofNetworks.release(address);
      host.releaseAddress(address);
    },
    isReal: true,
  };
}

/** Addresses as the cloud would give them, with nobody behind: public ones from the networks set aside for documents. */
export function imaginaryAddresses(): AddressPlan {
  const taken = new Set<string>();
  const firstFree = (network: Cidr): GuestAddress => {
    for (let index = 0; index < usableAddresses(network); index++) {
      const address = addressAt(network, index);
      if (taken.has(address)) continue;
      taken.add(address);
      return { address, port: 22 };
    }
    throw new Error('No address is left in the network.');
  };
  return {
    // 198.18.0.0/15, for benchmarks of networks (RFC 2544): large enough for any test.
    reservePublic: async () => firstFree({ base: 0xc6120000, mask: 15 }),
    reservePrivate: async (network, wanted) => {
      if (!wanted) return firstFree(network);
      taken.add(wanted);
      return { address: wanted, port: 22 };
    },
    release: ({ address }) => taken.delete(address),
    isReal: false,
  };
}
