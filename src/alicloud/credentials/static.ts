import type { CredentialProvider, Credentials } from './credentials.js';

/** Credentials that are as they are: keys from the options or the environment. */
export class StaticProvider implements CredentialProvider {
  readonly source: string;
  readonly #credentials: Credentials;

  /** @param source for the log, such as "the inputs access_key and secret_key" */
  constructor(source: string, credentials: Credentials) {
    this.source = source;
    this.#credentials = credentials;
  }

  get(): Promise<Credentials> {
    return Promise.resolve(this.#credentials);
  }
}
