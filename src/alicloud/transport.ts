import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { BuildError } from '../errors/index.js';
import { proxyFor, type ProxyEnvironment } from './proxy.js';
import { Agent, send } from './undici.js';

export interface TransportSettings {
  /** Time for the connection including TLS, in milliseconds; default 10 seconds. */
  readonly connectTimeoutMs?: number;
  /** Time without a byte of the answer, in milliseconds; default 60 seconds. */
  readonly readTimeoutMs?: number;
  /** Where the proxy settings are read from: `https_proxy`, `http_proxy`, `no_proxy`, in capitals too. */
  readonly env?: ProxyEnvironment;
  /** PEM certificates to trust instead of the usual ones. Node itself honours NODE_EXTRA_CA_CERTS. */
  readonly ca?: string;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** No complete answer came. The message says how it ended, without any part of the request. */
export class TransportError extends Error {
  /** As Node or undici name it: ECONNREFUSED, UND_ERR_HEADERS_TIMEOUT … */
  readonly code: string;
  /** Whether the request may have reached the other side. */
  readonly mayHaveArrived: boolean;
  /** Whether trying again cannot help. */
  readonly isHopeless: boolean;
  /** The proxy that was used, without its password. */
  readonly proxy: string | undefined;

  constructor(
    message: string,
    details: { code: string; mayHaveArrived: boolean; proxy: string | undefined },
  ) {
    super(message);
    this.name = 'TransportError';
    this.code = details.code;
    this.mayHaveArrived = details.mayHaveArrived;
    this.isHopeless = HOPELESS.test(details.code);
    this.proxy = details.proxy;
  }
}

/** Sends HTTP requests over connections that are kept open, through the proxy that the environment names. */
export class Transport {
  readonly #settings: TransportSettings;
  readonly #dispatchers = new Map<string, Promise<Dispatcher>>();

  constructor(settings: TransportSettings = {}) {
    this.#settings = settings;
  }

  /**
   * @returns the answer, whatever its status
   * @throws TransportError if none came, or the signal's reason if it aborted
   */
  async send({ method, url, headers, body, signal }: HttpRequest): Promise<HttpAnswer> {
    const proxy = proxyFor(url, this.#settings.env ?? {});
    try {
      const answer = await send(await this.#dispatcherFor(proxy), {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers,
        ...(body !== undefined && { body }),
        ...(signal !== undefined && { signal }),
      });
      const text = await boundedText(answer.body);
      // Only after this turn does undici know the connection as free; a call made at once would open another.
      await setImmediate();
      return { status: answer.statusCode, headers: answer.headers, body: text };
    } catch (error) {
      signal?.throwIfAborted();
      throw this.#explain(error, proxy);
    }
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await Promise.all(
      [...this.#dispatchers.values()].map(async (dispatcher) => (await dispatcher).destroy()),
    );
    this.#dispatchers.clear();
  }

  #dispatcherFor(proxy: URL | undefined): Promise<Dispatcher> {
    const key = proxy?.href ?? '';
    const known = this.#dispatchers.get(key);
    if (known !== undefined) return known;
    const dispatcher = this.#newDispatcher(proxy);
    this.#dispatchers.set(key, dispatcher);
    return dispatcher;
  }

  async #newDispatcher(proxy: URL | undefined): Promise<Dispatcher> {
    const timeout = this.#settings.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS;
    const silence = this.#settings.readTimeoutMs ?? DEFAULT_READ_TIMEOUT_MS;
    const tls = this.#settings.ca === undefined ? {} : { ca: this.#settings.ca };
    const timeouts = { headersTimeout: silence, bodyTimeout: silence };
    if (proxy === undefined) return new Agent({ ...timeouts, connect: { timeout, ...tls } });
    // Few need it, and it needs the whole of undici.
    const { Pool, ProxyAgent } = await import('undici');
    return new ProxyAgent({
      ...timeouts,
      uri: proxy.href,
      // https is tunnelled (CONNECT) all the same; http goes to the proxy in the absolute form.
      proxyTunnel: false,
      // A proxy that takes the connection and says nothing is as good as no connection.
      clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: timeout }),
      proxyTls: { timeout, ...tls },
      requestTls: { timeout, ...tls },
    });
  }

  #explain(error: unknown, proxy: URL | undefined): TransportError {
    const code = codeOf(error);
    const details = {
      code,
      mayHaveArrived: !NEVER_SENT.test(code) && !HOPELESS.test(code),
      proxy: proxy?.host,
    };
    return new TransportError(this.#describe(code, error), details);
  }

  #describe(code: string, error: unknown): string {
    const { connectTimeoutMs = DEFAULT_CONNECT_TIMEOUT_MS, readTimeoutMs = DEFAULT_READ_TIMEOUT_MS } =
      this.#settings;
    switch (code) {
      case 'ECONNREFUSED':
        return 'the connection was refused';
      case 'ENOTFOUND':
        return 'there is no such host';
      case 'EAI_AGAIN':
        return 'the name service (DNS) did not answer';
      case 'ECONNRESET':
      case 'EPIPE':
      case 'UND_ERR_SOCKET':
        return 'the connection was lost';
      case 'ETIMEDOUT':
      case 'UND_ERR_CONNECT_TIMEOUT':
        return `no connection within ${connectTimeoutMs / 1000} seconds`;
      case 'UND_ERR_HEADERS_TIMEOUT':
      case 'UND_ERR_BODY_TIMEOUT':
        return `no answer within ${readTimeoutMs / 1000} seconds`;
      case TOO_LARGE:
        return `the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`;
      case PROXY_REFUSED:
        return `the proxy refused (${(error as Error).message})`;
      default:
        // The messages of TLS and of the HTTP parser speak of certificates and bytes, never of parameters.
        return `${code}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
}

/**
 * A transport by the environment's proxy settings, and by `TLSHandshakeTimeout`, the connect time-out in seconds.
 * @throws BuildError if `TLSHandshakeTimeout` is no positive number
 */
export function transportFromEnvironment(env: ProxyEnvironment, settings: TransportSettings = {}): Transport {
  const written = env.TLSHandshakeTimeout?.trim() ?? '';
  if (written === '') return new Transport({ env, ...settings });
  const seconds = Number(written);
  if (!(seconds > 0)) {
    throw new BuildError(
      `The environment variable TLSHandshakeTimeout must be a number of seconds; found "${written}".`,
    );
  }
  return new Transport({ env, connectTimeoutMs: seconds * 1000, ...settings });
}

/** A hundred images with all their tags are some hundred kilobytes. */
const LARGEST_ANSWER = 32 * 1024 * 1024;

/** @throws Error with the code {@link TOO_LARGE}, as soon as there is more than any service answers */
async function boundedText(body: Readable): Promise<string> {
  const portions: Buffer[] = [];
  let size = 0;
  for await (const portion of body as AsyncIterable<Buffer>) {
    size += portion.length;
    if (size > LARGEST_ANSWER) throw Object.assign(new Error('too large'), { code: TOO_LARGE });
    portions.push(portion);
  }
  return new TextDecoder().decode(Buffer.concat(portions));
}

const TOO_LARGE = 'ANSWER_TOO_LARGE';
const DEFAULT_CONNECT_TIMEOUT_MS = 10_000;
const DEFAULT_READ_TIMEOUT_MS = 60_000;
const PROXY_REFUSED = 'UND_ERR_ABORTED';

/** Ends that another attempt would meet again: no trust, no passage. */
const HOPELESS = /^(UND_ERR_ABORTED|ERR_TLS_.*|ERR_SSL_.*|EPROTO|CERT_.*|UNABLE_TO_.*|.*SELF_SIGNED.*)$/;

/** Ends at which not a byte of the request has left, {@link HOPELESS} ones aside: no name, no connection. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? 'UNKNOWN' : codeOf(cause);
}
