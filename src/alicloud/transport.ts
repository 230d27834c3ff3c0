import { BuildError, quoted } from '../errors/index.js';
import { LARGEST_ANSWER, TOO_LARGE } from './bounded-text.js';
import { DirectRoute } from './direct-route.js';
import { proxyFor, type ProxyEnvironment } from './proxy.js';
import { RouteError, type HttpAnswer, type HttpRequest, type Route, type RouteSettings } from './route.js';

export type { HttpAnswer, HttpRequest } from './route.js';

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

/** No complete answer came. The message says how it ended, without any part of the request. */
export class TransportError extends Error {
  /** As {@link RouteError} has it. */
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
  readonly #settings: RouteSettings;
  readonly #env: ProxyEnvironment;
  readonly #routes = new Map<string, Promise<Route>>();

  constructor({ env, connectTimeoutMs, readTimeoutMs, ca }: TransportSettings = {}) {
    this.#env = env ?? {};
    this.#settings = {
      connectTimeoutMs: connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS,
      readTimeoutMs: readTimeoutMs ?? DEFAULT_READ_TIMEOUT_MS,
      ca,
    };
  }

  /** Milliseconds without a byte of the answer. */
  get readTimeoutMs(): number {
    return this.#settings.readTimeoutMs;
  }

  /**
   * @returns the answer, whatever its status
   * @throws TransportError if none came, or the signal's reason if it aborted
   */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    const proxy = proxyFor(request.url, this.#env);
    try {
      const route = await this.#routeThrough(proxy);
      return await route.send(request);
    } catch (error) {
      request.signal?.throwIfAborted();
      throw error instanceof RouteError ? this.#explain(error, proxy) : error;
    }
  }

  /** Closes every connection. */
  async close(): Promise<void> {
    await Promise.all([...this.#routes.values()].map(async (route) => (await route).close()));
    this.#routes.clear();
  }

  #routeThrough(proxy: URL | undefined): Promise<Route> {
    const key = proxy?.href ?? '';
    const known = this.#routes.get(key);
    if (known !== undefined) return known;
    const route = this.#newRoute(proxy);
    this.#routes.set(key, route);
    return route;
  }

  async #newRoute(proxy: URL | undefined): Promise<Route> {
    if (proxy === undefined) return new DirectRoute(this.#settings);
    // Few need it, and it needs the whole of undici.
    const { ProxyRoute } = await import('./proxy-route.js');
    return new ProxyRoute(proxy, this.#settings);
  }

  #explain(error: RouteError, proxy: URL | undefined): TransportError {
    const { code } = error;
    const mayHaveArrived = error.mayHaveArrived && !HOPELESS.test(code);
    return new TransportError(this.#describe(error), { code, mayHaveArrived, proxy: proxy?.host });
  }

  #describe({ code, message }: RouteError): string {
    const { connectTimeoutMs, readTimeoutMs } = this.#settings;
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
      case 'CONNECT_TIMEOUT':
      case 'UND_ERR_CONNECT_TIMEOUT':
        return `no connection within ${connectTimeoutMs / 1000} seconds`;
      case 'ANSWER_TIMEOUT':
      case 'UND_ERR_HEADERS_TIMEOUT':
      case 'UND_ERR_BODY_TIMEOUT':
        return `no answer within ${readTimeoutMs / 1000} seconds`;
      case TOO_LARGE:
        return `the answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`;
      case PROXY_REFUSED:
        return `the proxy refused (${message})`;
      default:
        // The messages of TLS and of the HTTP parser speak of certificates and bytes, never of parameters.
        return `${code}: ${message}`;
    }
  }
}

/**
 * A transport by the environment's proxy settings, and by `TLSHandshakeTimeout`, the connect time-out in seconds.
 * @throws BuildError if `TLSHandshakeTimeout` is no positive number, or more than a day
 */
export function transportFromEnvironment(env: ProxyEnvironment, settings: TransportSettings = {}): Transport {
  const written = env.TLSHandshakeTimeout?.trim() ?? '';
  if (written === '') return new Transport({ env, ...settings });
  const seconds = Number(written);
  if (!(seconds > 0 && seconds <= LONGEST_HANDSHAKE)) {
    throw new BuildError(
      `The environment variable TLSHandshakeTimeout must be a number of seconds, more than 0 and at most ${LONGEST_HANDSHAKE}; found ${quoted(written)}.`,
    );
  }
  return new Transport({ env, connectTimeoutMs: seconds * 1000, ...settings });
}

/** In seconds. */
const LONGEST_HANDSHAKE = 86_400;

const DEFAULT_CONNECT_TIMEOUT_MS = 10_000;
const DEFAULT_READ_TIMEOUT_MS = 60_000;
const PROXY_REFUSED = 'UND_ERR_ABORTED';

/** Ends that another attempt would meet again: no trust, no passage. */
const HOPELESS = /^(UND_ERR_ABORTED|ERR_TLS_.*|ERR_SSL_.*|EPROTO|CERT_.*|UNABLE_TO_.*|.*SELF_SIGNED.*)$/;
