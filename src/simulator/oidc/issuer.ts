import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto';

/** The claims of an ID token. */
export type Claims = Readonly<Record<string, string | number | readonly string[]>>;

/** What a token turned out to be. */
export type TokenReading =
  | { readonly outcome: 'good'; readonly claims: Claims }
  /** `unreadable`: no JWT at all; `forged`: not of this issuer. */
  | { readonly outcome: 'unreadable' | 'forged' | 'expired' };

/** Signs ID tokens as an OIDC issuer does (RS256), and knows its own. */
export class Issuer {
  readonly #keyId = randomUUID();
  #key: KeyObject | undefined;

  /** @param url the issuer's URL, as its tokens have it in `iss` */
  constructor(readonly url: string) {}

  /** A token with these claims and the issuer's own; `exp` must be among them. */
  token(claims: Claims): string {
    const content = [
      { alg: 'RS256', typ: 'JWT', kid: this.#keyId },
      { iss: this.url, ...claims },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    return `${content}.${sign('RSA-SHA256', Buffer.from(content), this.#privateKey()).toString('base64url')}`;
  }

  read(token: string, now: Date): TokenReading {
    const claims = claimsOf(token);
    if (claims === undefined) return { outcome: 'unreadable' };
    const at = token.lastIndexOf('.');
    const signature = Buffer.from(token.slice(at + 1), 'base64url');
    const isOwn = verify('RSA-SHA256', Buffer.from(token.slice(0, at)), this.#publicKey(), signature);
    if (!isOwn || claims['iss'] !== this.url) return { outcome: 'forged' };
    const ends = Number(claims['exp']) * 1000;
    return ends > now.getTime() ? { outcome: 'good', claims } : { outcome: 'expired' };
  }

  /** The keys that its tokens can be verified with, as `jwks_uri` gives them. */
  keys(): object {
    const key = this.#publicKey().export({ format: 'jwk' });
    return { keys: [{ ...key, alg: 'RS256', use: 'sig', kid: this.#keyId }] };
  }

  #privateKey(): KeyObject {
    this.#key ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    return this.#key;
  }

  #publicKey(): KeyObject {
    return createPublicKey(this.#privateKey());
  }
}

/** What a token says of itself, unverified; undefined where it is no JWT. */
export function claimsOf(token: string): Claims | undefined {
  const [, payload, signature] = token.split('.');
  if (payload === undefined || signature === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  } catch {
    return undefined;
  }
}
