import { createHmac, randomBytes } from 'node:crypto';
import type { Secret } from '../../../secrets/index.js';
import { readChallenge, type Challenge } from './challenge.js';
import { WANTED } from './flags.js';
import { md4 } from './md4.js';
import { Rc4 } from './rc4.js';
import { SealedSession } from './session.js';

export interface NtlmUser {
  /** `user`, `DOMAIN\user` or `user@domain`. */
  readonly username: string;
  readonly password: Secret;
}

/** What chance gives to a login; tests give it themselves. */
export interface Randomness {
  readonly clientChallenge: Buffer;
  readonly sessionKey: Buffer;
}

const AV_FLAGS = 6;
const AV_FLAG_INTEGRITY = 2;
const HEADER = 88;
const MIC_START = 72;
const FIRST_FILE_TIME = 116_444_736_000_000_000n;
/** Windows 10, NTLM revision 15: what a client says when it has nothing to say (MS-NLMP 2.2.2.10). */
const VERSION = Buffer.from([10, 0, 0, 0, 0, 0, 0, 15]);

/** The first message of an NTLM login: NEGOTIATE_MESSAGE (MS-NLMP 2.2.1.1). */
export function negotiateMessage(): Buffer {
  const message = Buffer.alloc(40);
  message.write('NTLMSSP\0', 'latin1');
  message.writeUInt32LE(1, 8);
  message.writeUInt32LE(WANTED, 12);
  VERSION.copy(message, 32);
  return message;
}

/**
 * Answers the server's challenge by NTLMv2 (MS-NLMP 3.3.2).
 * @returns the AUTHENTICATE_MESSAGE, and the session whose keys it settles
 * @throws LoginFailure if the challenge is none, or the server cannot do what we need
 */
export function authenticate(
  user: NtlmUser,
  challengeMessage: Buffer,
  { clientChallenge, sessionKey }: Randomness = {
    clientChallenge: randomBytes(8),
    sessionKey: randomBytes(16),
  },
): { readonly message: Buffer; readonly session: SealedSession } {
  const challenge = readChallenge(challengeMessage);
  const { name, domain } = splitName(user.username);
  const key = responseKey(name, domain, user.password);
  const blob = clientBlob(challenge, clientChallenge);
  const proof = hmac(key, challenge.serverChallenge, blob);
  const baseKey = hmac(key, proof);
  const message = authenticateMessage({
    flags: (challenge.flags & WANTED) >>> 0,
    fields: [
      // Where the server's clock is known, the weak old response is left empty.
      challenge.timestamp ? Buffer.alloc(24) : lmResponse(key, challenge, clientChallenge),
      Buffer.concat([proof, blob]),
      utf16(domain),
      utf16(name),
      Buffer.alloc(0),
      new Rc4(baseKey).apply(sessionKey),
    ],
  });
  if (challenge.timestamp !== undefined) {
    hmac(sessionKey, negotiateMessage(), challengeMessage, message).copy(message, MIC_START);
  }
  return { message, session: new SealedSession(sessionKey) };
}

function splitName(username: string): { name: string; domain: string } {
  const backslash = username.indexOf('\\');
  if (backslash < 0) return { name: username, domain: '' };
  return { domain: username.slice(0, backslash), name: username.slice(backslash + 1) };
}

/** NTOWFv2. */
function responseKey(name: string, domain: string, password: Secret): Buffer {
  return hmac(md4(utf16(password.reveal())), utf16(name.toUpperCase() + domain));
}

function lmResponse(key: Buffer, { serverChallenge }: Challenge, clientChallenge: Buffer): Buffer {
  return Buffer.concat([hmac(key, serverChallenge, clientChallenge), clientChallenge]);
}

/** NTLMv2_CLIENT_CHALLENGE (MS-NLMP 2.2.2.7). */
function clientBlob({ timestamp, targetInfo }: Challenge, clientChallenge: Buffer): Buffer {
  const head = Buffer.from([1, 1, 0, 0, 0, 0, 0, 0]);
  const pairs = timestamp === undefined ? targetInfo : withIntegrityFlag(targetInfo);
  return Buffer.concat([head, timestamp ?? now(), clientChallenge, Buffer.alloc(4), pairs, Buffer.alloc(4)]);
}

/** The server's pairs, and one more before their end: that we send a code over the integrity of the exchange. */
function withIntegrityFlag(pairs: Buffer): Buffer {
  const flag = Buffer.from([AV_FLAGS, 0, 4, 0, AV_FLAG_INTEGRITY, 0, 0, 0]);
  return Buffer.concat([pairs.subarray(0, -4), flag, Buffer.alloc(4)]);
}

function now(): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigUInt64LE(BigInt(Date.now()) * 10_000n + FIRST_FILE_TIME);
  return time;
}

/** AUTHENTICATE_MESSAGE (MS-NLMP 2.2.1.3), its integrity code still zero. */
function authenticateMessage({ flags, fields }: { flags: number; fields: readonly Buffer[] }): Buffer {
  const header = Buffer.alloc(HEADER);
  header.write('NTLMSSP\0', 'latin1');
  header.writeUInt32LE(3, 8);
  let end = HEADER;
  for (const [index, field] of fields.entries()) {
    const at = 12 + index * 8;
    header.writeUInt16LE(field.length, at);
    header.writeUInt16LE(field.length, at + 2);
    header.writeUInt32LE(end, at + 4);
    end += field.length;
  }
  header.writeUInt32LE(flags, 60);
  VERSION.copy(header, 64);
  return Buffer.concat([header, ...fields]);
}

function hmac(key: Buffer, ...parts: readonly Uint8Array[]): Buffer {
  const mac = createHmac('md5', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}
