import type { Duplex } from 'node:stream';
import type { Client } from 'ssh2';
import { release } from './release.js';

/**
 * Gives back the memory of what arrives as soon as the SSH library has decrypted it. Only with AES-GCM: of other ciphers it
 * keeps packets whose end is still to come.
 */
export function releaseReceived(client: Client, socket: Duplex): void {
  let keepsNothing = false;
  client.on('handshake', ({ sc }) => (keepsNothing = sc.cipher.includes('-gcm@')));
  socket.on('data', (bytes: Uint8Array) => {
    // After the library, which listens to the same event.
    if (keepsNothing) queueMicrotask(() => release(bytes));
  });
}
