import { BuildError } from '../../errors/index.js';
import type { CredentialProvider, Credentials } from './credentials.js';
import { keyProblem } from './key-problem.js';
import type { CredentialSource } from './source.js';

/** Credentials that are as they are: keys from the options, a profile or the environment. */
export class StaticProvider implements CredentialProvider {
  readonly source: string;
  readonly #credentials: Credentials;

  constructor(source: string, credentials: Credentials) {
    this.source = source;
    this.#credentials = credentials;
  }

  get(): Promise<Credentials> {
    return Promise.resolve(this.#credentials);
  }
}

/**
 * Keys that are as they are.
 * @throws BuildError for a character that no key has, which would fail as a header later and blame the network
 */
export function staticSource(source: string, credentials: Credentials): CredentialSource {
  const { accessKeyId, accessKeySecret, securityToken } = credentials;
  const parts = {
    'access key ID': accessKeyId,
    secret: accessKeySecret.reveal(),
    token: securityToken?.reveal() ?? '',
  };
  for (const [name, value] of Object.entries(parts)) {
    const problem = keyProblem(value);
    if (problem !== undefined) throw new BuildError(`The ${name} in ${source} ${problem}: store it anew.`);
  }
  return { source, open: () => new StaticProvider(source, credentials) };
}
