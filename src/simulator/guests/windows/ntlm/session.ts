import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { FLAG } from './messages.js';
import { Rc4 } from './rc4.js';

/** Signs and seals the messages of an authenticated connection, at the server's end (MS-NLMP 3.4, extended session security). */
export class NtlmSession {
  readonly #incoming: Direction;
  readonly #outgoing: Direction;

  constructor(
    private readonly flags: number,
    exportedSessionKey: Buffer,
  ) {
    const direction = (name: string) => new Direction(flags, exportedSessionKey, name);
    this.#incoming = direction('client-to-server');
    this.#outgoing = direction('server-to-client');
  }

  get canSeal(): boolean {
    return (this.flags & FLAG.seal) !== 0 && (this.flags & FLAG.extendedSecurity) !== 0;
  }

  /** Undefined where the signature does not fit: changed on the way, or out of turn. */
  unseal(sealed: Buffer, signature: Buffer): Buffer | undefined {
    const message = this.#incoming.cipher.update(sealed);
    const expected = this.#incoming.sign(message);
    return signature.length === expected.length && timingSafeEqual(signature, expected) ? message : undefined;
  }

  seal(message: Buffer): { readonly sealed: Buffer; readonly signature: Buffer } {
    const sealed = this.#outgoing.cipher.update(message);
    return { sealed, signature: this.#outgoing.sign(message) };
  }
}

class Direction {
  readonly cipher: Rc4;
  readonly #signingKey: Buffer;
  #sequence = 0;

  constructor(
    private readonly flags: number,
    sessionKey: Buffer,
    name: string,
  ) {
    const strength = (flags & FLAG.key128) !== 0 ? 16 : (flags & FLAG.key56) !== 0 ? 7 : 5;
    const key = (base: Buffer, purpose: string) =>
      md5(base, Buffer.from(`session key to ${name} ${purpose} key magic constant\0`, 'latin1'));
    this.#signingKey = key(sessionKey, 'signing');
    this.cipher = new Rc4(key(sessionKey.subarray(0, strength), 'sealing'));
  }

  /** Sealed itself where keys were exchanged; each message has its number. */
  sign(message: Buffer): Buffer {
    const sequence = Buffer.alloc(4);
    sequence.writeUInt32LE(this.#sequence++);
    const checksum = createHmac('md5', this.#signingKey)
      .update(sequence)
      .update(message)
      .digest()
      .subarray(0, 8);
    const shown = (this.flags & FLAG.keyExchange) !== 0 ? this.cipher.update(checksum) : checksum;
    return Buffer.concat([Buffer.from([1, 0, 0, 0]), shown, sequence]);
  }
}

function md5(...parts: readonly Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}
