import { delay } from '../../async/index.js';
import { BuildError, toError } from '../../errors/index.js';
import { CloudError } from '../errors.js';
import type { CredentialProvider, Credentials } from './credentials.js';

/** Temporary credentials are renewed this long before they end, or after two thirds of their life if that is later. */
const RENEW_AHEAD_MS = 5 * 60_000;

/** After a renewal that failed, credentials that are still good are used for this long before the next try. */
const RENEWAL_PAUSE_MS = 10_000;

/** How long who has credentials that are still good waits for newer ones, at most. */
const RENEWAL_PATIENCE_MS = 2_000;

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
    return unlessAborted(this.#renewalOrCurrent(this.#renewal), signal);
  }

  /** A source that is slow to answer must not hold up who has credentials that are still good. */
  #renewalOrCurrent(renewal: Promise<Credentials>): Promise<Credentials> {
    const usable = this.#usable();
    if (usable === undefined) return renewal;
    const patience = new AbortController();
    const left = (usable.expiresAt ?? Infinity) - Date.now();
    const enough = delay(Math.min(RENEWAL_PATIENCE_MS, left / 2), patience.signal).then(
      () => this.#usable() ?? renewal,
    );
    return Promise.race([renewal, enough]).finally(() => {
      patience.abort();
      // Nobody may be left to hear of either's end.
      enough.catch(() => undefined);
      renewal.catch(() => undefined);
    });
  }

  #usable(): Credentials | undefined {
    const current = this.#current;
    return current !== undefined && Date.now() < (current.expiresAt ?? Infinity) ? current : undefined;
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
      const usable = this.#usable();
      if (usable === undefined) throw explained(this.source, error);
      this.#renewAt = Date.now() + RENEWAL_PAUSE_MS;
      return usable;
    }
  }
}

function renewAt(obtainedAt: number, expiresAt: number | undefined): number {
  if (expiresAt === undefined) return Infinity;
  return Math.max(expiresAt - RENEW_AHEAD_MS, obtainedAt + ((expiresAt - obtainedAt) * 2) / 3);
}

/**
 * Errors of our own tell what is wrong; anything else is put into a sentence. What STS refused is no refusal of the call
 * that the credentials were for: whoever does without that call's answer must not take it for one.
 */
function explained(source: string, error: unknown): Error {
  if (error instanceof CloudError)
    return new BuildError(error.message, {
      cause: error,
      ...(error.hint !== undefined && { hint: error.hint }),
    });
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
