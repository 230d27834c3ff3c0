import { BuildError, toError } from '../../errors/index.js';
import type { CredentialProvider, Credentials } from './credentials.js';

/** Temporary credentials are renewed this long before they end, or after two thirds of their life if that is shorter. */
const RENEW_AHEAD_MS = 5 * 60_000;

/** After a renewal that failed, credentials that are still good are used for this long before the next try. */
const RENEWAL_PAUSE_MS = 10_000;

/** Gets new temporary credentials from a source. */
export type Obtain = () => Promise<Credentials>;

/** Temporary credentials that are renewed in time, once for all who ask at that moment. */
export class RenewingProvider implements CredentialProvider {
  readonly source: string;
  readonly #obtain: Obtain;
  #current: Credentials | undefined;
  #renewAt = 0;
  #renewal: Promise<Credentials> | undefined;

  constructor(source: string, obtain: Obtain) {
    this.source = source;
    this.#obtain = obtain;
  }

  async get(signal?: AbortSignal): Promise<Credentials> {
    if (this.#current !== undefined && Date.now() < this.#renewAt) return this.#current;
    this.#renewal ??= this.#renew().finally(() => (this.#renewal = undefined));
    // Who gives up leaves the renewal to the others who wait for it.
    return unlessAborted(this.#renewal, signal);
  }

  reject(credentials: Credentials): boolean {
    if (this.#current === credentials) this.#current = undefined;
    return true;
  }

  async #renew(): Promise<Credentials> {
    const askedAt = Date.now();
    try {
      this.#current = await this.#obtain();
      this.#renewAt = renewAt(askedAt, this.#current.expiresAt);
      return this.#current;
    } catch (error) {
      const usable = this.#current;
      if (usable === undefined || (usable.expiresAt ?? Infinity) <= Date.now())
        throw explained(this.source, error);
      this.#renewAt = Date.now() + RENEWAL_PAUSE_MS;
      return usable;
    }
  }
}

function renewAt(obtainedAt: number, expiresAt: number | undefined): number {
  if (expiresAt === undefined) return Infinity;
  return Math.max(expiresAt - RENEW_AHEAD_MS, obtainedAt + ((expiresAt - obtainedAt) * 2) / 3);
}

/** Errors of our own tell what is wrong; anything else is put into a sentence. */
function explained(source: string, error: unknown): Error {
  if (error instanceof BuildError || (error instanceof Error && error.name === 'AbortError')) return error;
  return new BuildError(`No credentials could be obtained from ${source}: ${toError(error).message}`, {
    cause: error,
  });
}

function unlessAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
