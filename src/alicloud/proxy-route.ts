import { Pool, ProxyAgent, request } from 'undici';
import { setImmediate } from 'node:timers/promises';
import { boundedText } from './bounded-text.js';
import {
  codeOf,
  RouteError,
  type HttpAnswer,
  type HttpRequest,
  type Route,
  type RouteSettings,
} from './route.js';

/** Sends requests through a proxy, over connections that are kept open: https in tunnels, http in the absolute form. */
export class ProxyRoute implements Route {
  readonly #dispatcher: ProxyAgent;

  constructor(proxy: URL, { connectTimeoutMs: timeout, readTimeoutMs: silence, ca }: RouteSettings) {
    const tls = ca === undefined ? {} : { ca };
    this.#dispatcher = new ProxyAgent({
      headersTimeout: silence,
      bodyTimeout: silence,
      uri: proxy.href,
      // https is tunnelled (CONNECT) all the same; http goes to the proxy in the absolute form.
      proxyTunnel: false,
      // A proxy that takes the connection and says nothing is as good as no connection.
      clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: timeout }),
      proxyTls: { timeout, ...tls },
      requestTls: { timeout, ...tls },
    });
  }

  async send({ method, url, headers, body, signal }: HttpRequest): Promise<HttpAnswer> {
    try {
      const answer = await request(url, {
        dispatcher: this.#dispatcher,
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
      throw new RouteError(error, { mayHaveArrived: !NEVER_SENT.test(codeOf(error)) });
    }
  }

  async close(): Promise<void> {
    await this.#dispatcher.destroy();
  }
}

/** Ends at which not a byte of the request has left: no name, no connection. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;
