import type { Caller } from '../caller.js';
import type { Endpoints } from '../endpoints.js';
import type { Transport } from '../transport.js';
import type { CredentialProvider } from './credentials.js';

/** Gets the job's ID token for an audience. Handed down, since only the action knows the runner. */
export type IdTokenSource = (audience: string) => Promise<string>;

/** What sources of temporary credentials work with. */
export interface SourceContext {
  readonly caller: Caller;
  readonly transport: Transport;
  readonly endpoints: Endpoints;
  /** Where STS is called. */
  readonly region: string;
  readonly idToken: IdTokenSource | undefined;
}

/** A source of credentials that was decided on, and is not opened yet: nothing is read over the network before. */
export interface CredentialSource {
  /** For the log, as in "Credentials come from …": never a secret. */
  readonly source: string;
  open(context: SourceContext): CredentialProvider;
}
