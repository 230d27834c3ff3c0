import type { Duplex } from 'node:stream';
import { release } from './release.js';

/**
 * Sends all that the SSH library writes in one turn of the event loop together. It writes each packet in three pieces,
 * the first of four bytes, and each would be a system call, a segment of TCP and a wake-up of the guest's server. It makes
 * new memory for each packet, too, which is given back as soon as it is sent.
 */
export function gatherWrites(socket: Duplex): void {
  const write = socket.write.bind(socket) as (...given: unknown[]) => boolean;
  let isGathering = false;
  socket.write = (...given: unknown[]) => {
    if (!isGathering) {
      isGathering = true;
      socket.cork();
      process.nextTick(() => {
        isGathering = false;
        socket.uncork();
      });
    }
    const [piece, ...rest] = given;
    if (rest.length > 0 || !(piece instanceof Uint8Array)) return write(...given);
    return write(piece, () => release(piece));
  };
}
