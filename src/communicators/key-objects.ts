import { createSecretKey } from 'node:crypto';
import type { Client } from 'ssh2';

/** What ssh2 1.17 has inside, as far as it is needed here: each direction's key for AES-GCM, as bytes. */
interface Inside {
  readonly _protocol?: {
    readonly _cipher?: { _encKey?: unknown };
    readonly _decipher?: { _decipherKey?: unknown };
  };
}

/**
 * Gives ssh2 its session keys as key objects, after every exchange of keys. By AES-GCM it makes a cipher for each packet,
 * and from Node 24 on to make one from a key's bytes takes as long as to encrypt the packet: a fifth of a transfer. Where
 * ssh2 is another inside, nothing is changed and everything works as before.
 */
export function useKeyObjects(client: Client): void {
  client.on('handshake', () => {
    const { _cipher, _decipher } = (client as unknown as Inside)._protocol ?? {};
    if (_cipher?._encKey instanceof Uint8Array) _cipher._encKey = createSecretKey(_cipher._encKey);
    if (_decipher?._decipherKey instanceof Uint8Array)
      _decipher._decipherKey = createSecretKey(_decipher._decipherKey);
  });
}
