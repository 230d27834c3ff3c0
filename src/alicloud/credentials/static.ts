import type { CredentialProvider, Credentials } from './credentials.js';
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

export function staticSource(source: string, credentials: Credentials): CredentialSource {
  return { source, open: () => new StaticProvider(source, credentials) };
}
