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
    .filter(([, value]) => typeof value !== 'string' || value === '')
    .map(([name]) => name);
  if (missing.length > 0) throw new BuildError(`${from} gave credentials without ${missing.join(' and ')}.`);
  new Secret(String(accessKeyId));
  return {
    accessKeyId: String(accessKeyId),
    accessKeySecret: new Secret(String(accessKeySecret)),
    ...(typeof securityToken === 'string' &&
      securityToken !== '' && { securityToken: new Secret(securityToken) }),
    ...expiry(expiration),
  };
}

/** ISO 8601, or seconds since the epoch. */
function expiry(expiration: unknown): { expiresAt?: number } {
  const at = typeof expiration === 'number' ? expiration * 1000 : Date.parse(String(expiration));
  return Number.isNaN(at) || at <= 0 ? {} : { expiresAt: at };
}
