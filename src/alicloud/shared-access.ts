import type { Waiter } from './wait.js';
import type { CredentialProvider } from './credentials/credentials.js';

/**
 * What the builds of a run that are told the same access have in common: their credentials, so that a program is run, a
 * role assumed and a renewal made once for all of them, and their polls.
 */
export class SharedAccess {
  /** Who waits, by identity: one poll of a kind of resource is for all of them. */
  readonly waiters = new Map<string, Waiter>();
  readonly #providers = new Map<string, CredentialProvider>();

  /** @param identity what the provider depends on: see Access.identity */
  get(identity: string, open: () => CredentialProvider): CredentialProvider {
    const known = this.#providers.get(identity);
    if (known !== undefined) return known;
    const provider = open();
    this.#providers.set(identity, provider);
    return provider;
  }
}
