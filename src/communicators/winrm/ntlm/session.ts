import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Rc4 } from './rc4.js';

export const SIGNATURE_LENGTH = 16;

const MAGIC = {
  client: {
    sign: 'session key to client-to-server signing key magic constant\0',
    seal: 'session key to client-to-server sealing key magic constant\0',
  },
  server: {
    sign: 'session key to server-to-client signing key magic constant\0',
    seal: 'session key to server-to-client sealing key magic constant\0',
  },
} as const;

type End = keyof typeof MAGIC;

/**
 * Signs and encrypts what one NTLM connection carries, with extended session security, keys of 128 bits and key
 * exchange (MS-NLMP 3.4). Each end counts its messages: they must be given in the order of the connection.
 */
export class SealedSession {
  readonly #outgoing: OneWay;
  readonly #incoming: OneWay;

  constructor(sessionKey: Buffer, end: End = 'client') {
    this.#outgoing = new OneWay(sessionKey, end);
    this.#incoming = new OneWay(sessionKey, end === 'client' ? 'server' : 'client');
  }

  /** @returns the signature, and the encrypted message behind it */
  seal(message: Uint8Array): Buffer {
    const sealed = this.#outgoing.cipher.apply(message);
    return Buffer.concat([this.#outgoing.signature(message), sealed]);
  }

  /** @throws Error if the message was changed on its way, or is not the next one */
  unseal(signed: Buffer): Buffer {
    const message = this.#incoming.cipher.apply(signed.subarray(SIGNATURE_LENGTH));
    const expected = this.#incoming.signature(message);
    const found = signed.subarray(0, SIGNATURE_LENGTH);
    if (found.length !== SIGNATURE_LENGTH || !timingSafeEqual(found, expected)) {
      throw new Error('a message of the guest was changed on its way: its signature is wrong');
    }
    return message;
  }
}

class OneWay {
  readonly cipher: Rc4;
  readonly #signKey: Buffer;
  #count = 0;

  constructor(sessionKey: Buffer, from: End) {
    this.#signKey = md5(sessionKey, MAGIC[from].sign);
    this.cipher = new Rc4(md5(sessionKey, MAGIC[from].seal));
  }

  signature(message: Uint8Array): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32LE(this.#count);
    this.#count = (this.#count + 1) >>> 0;
    const mac = createHmac('md5', this.#signKey).update(count).update(message).digest().subarray(0, 8);
    return Buffer.concat([Buffer.from([1, 0, 0, 0]), this.cipher.apply(mac), count]);
  }
}

function md5(key: Buffer, magic: string): Buffer {
  return createHash('md5').update(key).update(magic, 'latin1').digest();
}
