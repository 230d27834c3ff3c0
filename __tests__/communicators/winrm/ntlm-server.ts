import { createHmac } from 'node:crypto';
import { WANTED } from '../../../src/communicators/winrm/ntlm/flags.js';
import { md4 } from '../../../src/communicators/winrm/ntlm/md4.js';
import { Rc4 } from '../../../src/communicators/winrm/ntlm/rc4.js';
import { SealedSession } from '../../../src/communicators/winrm/ntlm/session.js';

const SERVER_CHALLENGE = Buffer.from('0123456789abcdef', 'hex');
const TARGET_INFO = Buffer.concat([
  // MsvAvNbDomainName "GUEST", MsvAvTimestamp, and their end.
  Buffer.from([2, 0, 10, 0]),
  Buffer.from('GUEST', 'utf16le'),
  Buffer.from([7, 0, 8, 0, 0, 0, 0, 0, 0, 208, 220, 1]),
  Buffer.alloc(4),
]);

export interface User {
  readonly username: string;
  readonly password: string;
}

/** The server's half of an NTLM login over one connection. */
export class NtlmServer {
  readonly #user: User;
  #negotiate = Buffer.alloc(0);
  #challenge = Buffer.alloc(0);
  session: SealedSession | undefined;

  constructor(user: User) {
    this.#user = user;
  }

  /** @returns the challenge to answer, `true` if the user is let in, `false` if not */
  answer(message: Buffer): Buffer | boolean {
    if (message.readUInt32LE(8) !== 1) return this.#letsIn(message);
    this.#negotiate = Buffer.from(message);
    const head = Buffer.alloc(56);
    head.write('NTLMSSP\0', 'latin1');
    head.writeUInt32LE(2, 8);
    head.writeUInt32LE(56, 16);
    head.writeUInt32LE(WANTED, 20);
    SERVER_CHALLENGE.copy(head, 24);
    head.writeUInt16LE(TARGET_INFO.length, 40);
    head.writeUInt16LE(TARGET_INFO.length, 42);
    head.writeUInt32LE(56, 44);
    this.#challenge = Buffer.concat([head, TARGET_INFO]);
    return this.#challenge;
  }

  #letsIn(message: Buffer): boolean {
    const { username, password } = this.#user;
    const domain = field(message, 2).toString('utf16le');
    const name = field(message, 3).toString('utf16le');
    const response = field(message, 1);
    const key = hmac(md4(utf16(password)), utf16(name.toUpperCase() + domain));
    const proof = hmac(key, SERVER_CHALLENGE, response.subarray(16));
    if (name !== username || !proof.equals(response.subarray(0, 16))) return false;
    const sessionKey = new Rc4(hmac(key, proof)).apply(field(message, 5));
    const withoutCode = Buffer.from(message).fill(0, 72, 88);
    const code = hmac(sessionKey, this.#negotiate, this.#challenge, withoutCode);
    if (!code.equals(message.subarray(72, 88))) return false;
    this.session = new SealedSession(sessionKey, 'server');
    return true;
  }
}

function field(message: Buffer, index: number): Buffer {
  const at = 12 + index * 8;
  const start = message.readUInt32LE(at + 4);
  return message.subarray(start, start + message.readUInt16LE(at));
}

function hmac(key: Buffer, ...parts: Buffer[]): Buffer {
  const mac = createHmac('md5', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}
