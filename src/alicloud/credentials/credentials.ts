import type { Secret } from '../../secrets/index.js';

/** What a call is signed with. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: Secret;
  /** Temporary credentials only. */
  readonly securityToken?: Secret;
  /** When temporary credentials end, in milliseconds since the epoch, where that is known. */
  readonly expiresAt?: number;
}

/** Where credentials come from. A provider of temporary ones renews them; parallel callers share one renewal. */
export interface CredentialProvider {
  /** For the log: which source it is, never a secret. "access_key and secret_key of the inputs" */
  readonly source: string;
  /**
   * Credentials that are good for now.
   * @throws BuildError that says what is wrong with the source
   */
  get(signal?: AbortSignal): Promise<Credentials>;
  /**
   * Says that the cloud took `credentials` for expired.
   * @returns whether {@link get} may give others
   */
  reject?(credentials: Credentials): boolean;
}
