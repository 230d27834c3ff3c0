import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { md4 } from './md4.js';
import {
  FLAG,
  challengeMessage,
  clientPairs,
  negotiatedFlags,
  parseAuthenticate,
  withoutMic,
} from './messages.js';
import { Rc4 } from './rc4.js';
import { NtlmSession } from './session.js';

export interface NtlmOptions {
  readonly hostName: string;
  /** The password of an account here; undefined where there is none, or none to log in with. */
  readonly passwordOf: (user: string) => string | undefined;
  /** DER of the server's certificate, where the connection is encrypted: a client that binds to another is refused. */
  readonly certificate: Buffer | undefined;
}

export interface Authenticated {
  readonly user: string;
  readonly session: NtlmSession;
}

/** One NTLMv2 authentication, at the server's end (MS-NLMP 3.2.5). */
export class NtlmServer {
  readonly #challenge = randomBytes(8);
  readonly #negotiate: Buffer;
  readonly #challengeMessage: Buffer;
  readonly #flags: number;

  constructor(
    private readonly options: NtlmOptions,
    negotiate: Buffer,
  ) {
    this.#negotiate = negotiate;
    this.#flags = negotiatedFlags(negotiate);
    this.#challengeMessage = challengeMessage({
      flags: this.#flags,
      challenge: this.#challenge,
      hostName: options.hostName,
      now: new Date(),
    });
  }

  get challengeMessage(): Buffer {
    return this.#challengeMessage;
  }

  /** Undefined where the client does not prove that it knows the password. NTLMv1 is not taken. */
  authenticate(message: Buffer): Authenticated | undefined {
    const parsed = parseAuthenticate(message);
    const password = parsed && this.options.passwordOf(parsed.user);
    if (parsed === undefined || password === undefined || parsed.response.length < 48) return undefined;
    const { user, domain, response } = parsed;
    const key = hmac(
      md4(Buffer.from(password, 'utf16le')),
      Buffer.from(user.toUpperCase() + domain, 'utf16le'),
    );
    const proof = response.subarray(0, 16);
    if (!same(proof, hmac(key, Buffer.concat([this.#challenge, response.subarray(16)])))) return undefined;
    const baseKey = hmac(key, proof);
    const isExchanged = (parsed.flags & FLAG.keyExchange) !== 0 && parsed.encryptedSessionKey.length === 16;
    const sessionKey = isExchanged ? new Rc4(baseKey).update(parsed.encryptedSessionKey) : baseKey;
    if (!this.#isIntact(message, response, sessionKey) || !this.#isBoundHere(response)) return undefined;
    return { user, session: new NtlmSession(parsed.flags & this.#flags, sessionKey) };
  }

  /** A client that says it sent an integrity code must have sent the right one. */
  #isIntact(authenticate: Buffer, response: Buffer, sessionKey: Buffer): boolean {
    const flags = clientPairs(response).get(6);
    if (flags === undefined || (flags.readUInt32LE(0) & 2) === 0) return true;
    const { message, mic } = withoutMic(authenticate);
    return same(mic, hmac(sessionKey, Buffer.concat([this.#negotiate, this.#challengeMessage, message])));
  }

  /** CbtHardeningLevel "Relaxed": a token is not asked for, but a wrong one is refused. */
  #isBoundHere(response: Buffer): boolean {
    const token = clientPairs(response).get(10);
    const { certificate } = this.options;
    if (token === undefined || certificate === undefined || token.every((byte) => byte === 0)) return true;
    const hash = createHash('sha256').update(certificate).digest();
    const data = Buffer.concat([Buffer.from('tls-server-end-point:', 'latin1'), hash]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(data.length);
    return same(
      token,
      createHash('md5')
        .update(Buffer.concat([Buffer.alloc(16), length, data]))
        .digest(),
    );
  }
}

function hmac(key: Buffer, data: Buffer): Buffer {
  return createHmac('md5', key).update(data).digest();
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
