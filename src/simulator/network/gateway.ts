import { createServer, connect, type Server, type Socket } from 'node:net';
import type { GuestAddress } from '../guests/guest.js';

/** One address of an instance, open to the outside. */
export interface Door {
  close(): void;
}

/**
 * The cloud's network: whoever connects to an instance's public or private address is led to its guest, if the
 * instance's security groups let them in. Addresses are translated rather than given to the guest, so that an elastic
 * IP can be bound to a running instance.
 */
export class Gateway {
  readonly #servers = new Set<Server>();
  readonly #sockets = new Set<Socket>();

  constructor(private readonly reportProblem: (problem: string) => void) {}

  /**
   * Starts to listen on `address` and leads each connection on to `guest`. Where `mayEnter` says no, the connection is
   * left without an answer, as a dropped packet would leave it.
   */
  open(address: GuestAddress, guest: GuestAddress, mayEnter: () => boolean): Door {
    const connections = new Set<Socket>();
    const server = createServer((visitor) => {
      this.#keep(visitor, connections);
      if (!mayEnter()) return;
      const inside = connect(guest.port, guest.address);
      this.#keep(inside, connections);
      join(visitor, inside);
    });
    this.#servers.add(server);
    server.on('error', (error) => {
      this.reportProblem(`Nothing listens on ${address.address}:${address.port}: ${error.message}`);
    });
    server.listen(address.port, address.address);
    return {
      close: () => {
        this.#servers.delete(server);
        server.close();
        for (const socket of connections) socket.destroy();
      },
    };
  }

  close(): void {
    for (const server of this.#servers) server.close();
    for (const socket of this.#sockets) socket.destroy();
    this.#servers.clear();
  }

  #keep(socket: Socket, connections: Set<Socket>): void {
    socket.setNoDelay(true);
    connections.add(socket);
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      connections.delete(socket);
      this.#sockets.delete(socket);
    });
  }
}

function join(visitor: Socket, inside: Socket): void {
  visitor.pipe(inside);
  inside.pipe(visitor);
  visitor.on('close', () => inside.destroy());
  inside.on('close', () => visitor.destroy());
}
