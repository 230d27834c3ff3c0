import type { Duplex } from 'node:stream';

/**
 * Sends all that is written in one turn of the event loop together. The SSH library writes each packet in three pieces,
 * the first of four bytes, and each would be a system call, a segment of TCP and a wake-up of the guest's server.
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
    return write(...given);
  };
}
