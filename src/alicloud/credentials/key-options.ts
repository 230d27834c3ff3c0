import { Secret } from '../../secrets/index.js';
import type { AccessOptions } from '../access-options.js';
import { environmentToken, type Environment } from './environment.js';
import { IncompleteError } from './incomplete-error.js';
import type { CredentialSource } from './source.js';
import { staticSource } from './static.js';

/** The key options as one origin gives them: inputs, or the template. */
export type KeyOptions = Partial<Pick<AccessOptions, 'access_key' | 'secret_key' | 'security_token'>>;

/**
 * The keys of one origin; what another origin says of them does not count.
 * @returns undefined if it gives none
 * @throws IncompleteError if it gives only part of them
 */
export function optionKeys(
  { access_key: id, secret_key: secret, security_token: token }: KeyOptions,
  origin: 'inputs' | 'template',
  env: Environment,
): CredentialSource | undefined {
  if (id === undefined || secret === undefined) {
    const given = id !== undefined ? 'access_key' : secret !== undefined ? 'secret_key' : 'security_token';
    if (given === 'security_token' && token === undefined) return undefined;
    const missing = [
      ...(id === undefined ? ['access_key'] : []),
      ...(secret === undefined ? ['secret_key'] : []),
    ];
    throw new IncompleteError(
      given,
      `is given without ${missing.join(' and ')}: key, secret and token must come from one and the same source, here the ${origin}.`,
    );
  }
  const accessKeyId = trimmed(id).reveal();
  // A template's key that came through {{env}} is the environment's: its token belongs to it.
  const securityToken = token ?? (origin === 'template' ? environmentToken(accessKeyId, env) : undefined);
  const names =
    token === undefined ? 'access_key and secret_key' : 'access_key, secret_key and security_token';
  return staticSource(`${names} of the ${origin}`, {
    accessKeyId,
    accessKeySecret: trimmed(secret),
    ...(securityToken !== undefined && { securityToken: trimmed(securityToken) }),
  });
}

/** Keys are often stored with the line break that followed them. */
function trimmed(secret: Secret): Secret {
  return new Secret(secret.reveal().trim());
}
