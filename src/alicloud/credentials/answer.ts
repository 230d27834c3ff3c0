import { BuildError } from '../../errors/index.js';
import { Secret } from '../../secrets/index.js';
import type { Credentials } from './credentials.js';

/** Temporary credentials as STS, the metadata service and credentials URIs spell them. */
export interface CredentialAnswer {
  readonly accessKeyId?: unknown;
  readonly accessKeySecret?: unknown;
  readonly securityToken?: unknown;
  readonly expiration?: unknown;
}

/**
 * Reads what a source answered; the values are secrets from here on.
 * @param from the source, as the subject of a sentence
 * @throws BuildError that names what is missing
 */
export function credentialsOf(answer: CredentialAnswer, from: string): Credentials {
  const { accessKeyId, accessKeySecret, securityToken, expiration } = answer;
  const missing = Object.entries({ 'access key ID': accessKeyId, 'access key secret': accessKeySecret })
    .filter(([, value]) => !isUsable(value))
    .map(([name]) => name);
  if (missing.length > 0) throw new BuildError(`${from} gave credentials without ${missing.join(' and ')}.`);
  if (
    securityToken !== undefined &&
    securityToken !== null &&
    securityToken !== '' &&
    !isUsable(securityToken)
  )
    throw new BuildError(`${from} gave credentials with a security token that is none.`);
  new Secret(String(accessKeyId));
  return {
    accessKeyId: String(accessKeyId),
    accessKeySecret: new Secret(String(accessKeySecret)),
    ...(isUsable(securityToken) && { securityToken: new Secret(securityToken) }),
    ...expiry(expiration),
  };
}

/** Whether it can be part of a request's headers, as keys and tokens are: those of STS have some thousand characters. */
export function isUsable(value: unknown): value is string {
  return typeof value === 'string' && /^[\x20-\x7e]{1,16384}$/.test(value);
}

/** ISO 8601, or seconds since the epoch. */
function expiry(expiration: unknown): { expiresAt?: number } {
  const at =
    typeof expiration === 'number'
      ? expiration * 1000
      : Date.parse(typeof expiration === 'string' ? expiration : '');
  return Number.isNaN(at) || at <= 0 ? {} : { expiresAt: at };
}
