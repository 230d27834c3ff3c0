import { randomUUID } from 'node:crypto';
import { readAnswer, retryAfter } from './answer.js';
import type { CredentialProvider, Credentials } from './credentials/credentials.js';
import { delay, TimeOver } from '../async/index.js';
import type { Endpoints } from './endpoints.js';
import { CloudError, leavesOpen, UnclearOutcomeError, UnreachableError, type CallContext } from './errors.js';
import type { Operation, Plain, Product } from './operation.js';
import { DEFAULT_RETRY, pauseBeforeRetry, type RetrySettings } from './retry.js';
import { signedHeaders } from './signature.js';
import { TransportError, type HttpAnswer, type Transport } from './transport.js';
import { fromBody, toParameters } from './wire.js';

export interface CallerSettings {
  readonly endpoints: Endpoints;
  readonly transport: Transport;
  readonly retry?: Partial<RetrySettings>;
  readonly userAgent: string;
  /** Told of every attempt once it is over. */
  readonly onCall?: (call: CallRecord) => void;
}

/** One attempt, for the debug log: nothing of what was sent or received. */
export interface CallRecord {
  readonly product: Product;
  readonly action: string;
  readonly region: string;
  readonly host: string;
  /** Counted from 1 within one call. */
  readonly attempt: number;
  readonly milliseconds: number;
  readonly outcome: 'done' | 'failed';
  /** The cloud's error code, or how the connection ended. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
}

export interface CallOptions {
  readonly region: string;
  readonly signal?: AbortSignal | undefined;
  /** What the call is for, as it follows "Could not" in an error: "create the image". */
  readonly doing?: string;
  /**
   * What must not take effect any more when the call is answered: where an attempt's answer did not come in time, the next one's
   * is followed by a pause as long as that was waited for.
   */
  readonly settles?: boolean;
}

/** Sends calls: flattens, signs, repeats what may be repeated, and turns every failure into one of `errors.ts`. */
export class Caller {
  readonly #settings: CallerSettings;
  readonly #retry: RetrySettings;
  readonly #contacted = new Set<string>();
  #calls = 0;

  constructor(settings: CallerSettings) {
    this.#settings = settings;
    this.#retry = { ...DEFAULT_RETRY, ...settings.retry };
  }

  get endpoints(): Endpoints {
    return this.#settings.endpoints;
  }

  /** How many attempts were sent so far. */
  get calls(): number {
    return this.#calls;
  }

  /**
   * @param credentials asked anew for each attempt, since temporary ones end; undefined for a call without a signature
   * @throws CloudError the cloud refused, or failed as often as the settings allow
   * @throws UnreachableError no answer came
   * @throws UnclearOutcomeError a call that must not be repeated may have been carried out
   */
  async call<Request extends object, Response extends object>(
    operation: Operation<Request, Response>,
    fields: Plain<Request>,
    options: CallOptions,
    credentials: CredentialProvider | undefined,
  ): Promise<Plain<Response>> {
    const { product, action } = operation;
    const context = {
      product,
      action,
      region: options.region,
      doing: options.doing ?? `carry out ${action}`,
    };
    const { request, response } = await operation.models();
    const body = new URLSearchParams(toParameters(request, withToken(operation, fields))).toString();
    const answer = await this.#untilAnswered({
      operation,
      context,
      body,
      credentials,
      signal: options.signal,
      settles: options.settles === true,
    });
    return fromBody(response, answer);
  }

  async #untilAnswered(call: PreparedCall): Promise<Readonly<Record<string, unknown>>> {
    const { operation, context, signal } = call;
    const startedAt = performance.now();
    const url = this.endpoints.urlFor(context.product, context.region);
    let unclear = false;
    let renewed = false;
    let mayComeLate = false;
    let last: unknown;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#attempt(call, url, attempt, unclear).catch(insteadOfTimeOver(last));
      if ('body' in outcome) {
        if (mayComeLate) await delay(this.#settings.transport.readTimeoutMs, signal);
        return outcome.body;
      }
      const { error, retryAfterMs, usedCredentials } = outcome;
      if (!renewed && isExpired(error) && usedCredentials !== undefined) {
        renewed = call.credentials?.reject?.(usedCredentials) === true;
        if (renewed) continue;
      }
      const attempts = {
        failed: attempt,
        inContact: this.#contacted.has(url.host),
        elapsedMs: performance.now() - startedAt,
      };
      const pause = pauseBeforeRetry(error, operation, attempts, this.#retry, retryAfterMs);
      if (pause === undefined) {
        throw operation.repeat === 'unsafe' && leavesOpen(error)
          ? new UnclearOutcomeError(context, error)
          : error;
      }
      unclear ||= leavesOpen(error);
      mayComeLate ||= call.settles && error instanceof UnreachableError && error.isOutOfTime;
      last = error;
      await delay(pause, signal).catch(insteadOfTimeOver(last));
    }
  }

  async #attempt(call: PreparedCall, url: URL, attempt: number, unclear: boolean): Promise<AttemptOutcome> {
    const { context, signal } = call;
    const credentials = await call.credentials?.get(signal);
    signal?.throwIfAborted();
    const startedAt = performance.now();
    this.#calls += 1;
    const told = { ...context, host: url.host, attempt };
    try {
      const answer = await this.#send(call, url, credentials);
      this.#contacted.add(url.host);
      const read = readAnswer(answer);
      const milliseconds = performance.now() - startedAt;
      if ('body' in read) {
        const requestId = typeof read.body.RequestId === 'string' ? read.body.RequestId : undefined;
        this.#tell({ ...told, milliseconds, outcome: 'done', code: undefined, requestId });
        return read;
      }
      const { code, requestId } = read.error;
      this.#tell({ ...told, milliseconds, outcome: 'failed', code, requestId });
      return {
        error: new CloudError(context, read.error, { unclear }),
        retryAfterMs: retryAfter(answer),
        usedCredentials: credentials,
      };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      const milliseconds = performance.now() - startedAt;
      this.#tell({ ...told, milliseconds, outcome: 'failed', code: error.code, requestId: undefined });
      const option = this.endpoints.optionFor(context.product);
      return {
        error: new UnreachableError(context, url, option, error),
        retryAfterMs: undefined,
        usedCredentials: credentials,
      };
    }
  }

  #send(call: PreparedCall, root: URL, credentials: Credentials | undefined): Promise<HttpAnswer> {
    const { operation, body, signal } = call;
    const { transport, userAgent } = this.#settings;
    const common = { accept: 'application/json', 'user-agent': userAgent };
    if (credentials === undefined) {
      const headers = { ...common, 'content-type': FORM };
      return transport.send({ method: 'POST', url: unsignedUrl(root, operation), headers, body, signal });
    }
    const signed = signedHeaders({ url: root, ...operation, body }, credentials);
    return transport.send({ method: 'POST', url: root, headers: { ...common, ...signed }, body, signal });
  }

  #tell({
    product,
    action,
    region,
    host,
    attempt,
    milliseconds,
    outcome,
    code,
    requestId,
  }: CallRecord): void {
    this.#settings.onCall?.({
      product,
      action,
      region,
      host,
      attempt,
      milliseconds,
      outcome,
      code,
      requestId,
    });
  }
}

interface PreparedCall {
  readonly operation: Operation<object, object>;
  readonly context: CallContext;
  readonly body: string;
  readonly credentials: CredentialProvider | undefined;
  readonly signal: AbortSignal | undefined;
  readonly settles: boolean;
}

type AttemptOutcome =
  | { readonly body: Readonly<Record<string, unknown>> }
  | {
      readonly error: CloudError | UnreachableError;
      readonly retryAfterMs: number | undefined;
      readonly usedCredentials: Credentials | undefined;
    };

/** When a time limit of the caller's ends the attempts, what the last of them met tells more than the limit. */
function insteadOfTimeOver(last: unknown): (reason: unknown) => never {
  return (reason) => {
    throw last !== undefined && reason instanceof TimeOver ? last : reason;
  };
}

/** The clock here may be behind the cloud's: then credentials end earlier than their provider thinks. */
function isExpired(error: unknown): boolean {
  return error instanceof CloudError && error.family === 'expired';
}

const FORM = 'application/x-www-form-urlencoded';

/** One token for all attempts of a call; the caller's own, where it must survive this process. */
function withToken<Request extends object>(
  operation: Operation<Request, object>,
  fields: Plain<Request>,
): Plain<Request> {
  const given = (fields as { readonly clientToken?: string }).clientToken;
  return operation.repeat === 'client-token' ? { ...fields, clientToken: given ?? randomUUID() } : fields;
}

/** What needs no signature (AssumeRoleWithOIDC) says in the query what is called; what may be secret is in the body. */
function unsignedUrl(root: URL, { action, version }: Operation<object, object>): URL {
  const url = new URL(root);
  const timestamp = `${new Date().toISOString().slice(0, 19)}Z`;
  for (const [name, value] of [
    ['Action', action],
    ['Version', version],
    ['Format', 'JSON'],
    ['Timestamp', timestamp],
  ] as const) {
    url.searchParams.set(name, value);
  }
  return url;
}
