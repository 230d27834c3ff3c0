import { BuildError } from '../../errors/index.js';
import { Secret } from '../../secrets/index.js';
import type { Credentials } from './credentials.js';
import { keyProblem } from './key-problem.js';

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
 * @throws BuildError that names what is missing, or is none
 */
export function credentialsOf(answer: CredentialAnswer, from: string): Credentials {
  const { accessKeyId: id, accessKeySecret: secret, securityToken: token, expiration } = answer;
  const needed = { 'access key ID': id, 'access key secret': secret };
  for (const [name, part] of Object.entries({ ...needed, 'security token': token }))
    refuseOdd(name, part, from);
  if (!isGiven(id) || !isGiven(secret)) {
    const missing = Object.entries(needed).flatMap(([name, part]) => (isGiven(part) ? [] : [name]));
    throw new BuildError(`${from} gave credentials without ${missing.join(' and ')}.`);
  }
  new Secret(id);
  return {
    accessKeyId: id,
    accessKeySecret: new Secret(secret),
    ...(isGiven(token) && { securityToken: new Secret(token) }),
    ...expiry(expiration),
  };
}

function isGiven(part: unknown): part is string {
  return typeof part === 'string' && part !== '';
}

/** A part that is not there is told by who needs it. */
function refuseOdd(name: string, part: unknown, from: string): void {
  if (part === undefined || part === null) return;
  const problem = typeof part === 'string' ? keyProblem(part) : 'is no text';
  if (problem !== undefined) throw new BuildError(`${from} gave credentials whose ${name} ${problem}.`);
}

/** ISO 8601, or seconds since the epoch. */
function expiry(expiration: unknown): { expiresAt?: number } {
  const at =
    typeof expiration === 'number'
      ? expiration * 1000
      : Date.parse(typeof expiration === 'string' ? expiration : '');
  return Number.isNaN(at) || at <= 0 ? {} : { expiresAt: at };
}
