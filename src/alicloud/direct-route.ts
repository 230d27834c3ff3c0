import { setMaxListeners } from 'node:events';
import { Agent, request as httpRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import { setImmediate } from 'node:timers/promises';
import { boundedText } from './bounded-text.js';
import { RouteError, type HttpAnswer, type HttpRequest, type Route, type RouteSettings } from './route.js';

/** Sends requests straight to where they go, over connections that are kept open. */
export class DirectRoute implements Route {
  readonly #settings: RouteSettings;
  readonly #plain = new Agent(KEEPING);
  #secure: Promise<Client> | undefined;

  constructor(settings: RouteSettings) {
    this.#settings = settings;
  }

  async send({ method, url, headers, body, signal }: HttpRequest): Promise<HttpAnswer> {
    const { agent, request } = await this.#clientFor(url);
    signal?.throwIfAborted();
    // All calls of a build that are under way listen to one signal: Node would take many for a leak, and say so in the log.
    if (signal !== undefined) setMaxListeners(0, signal);
    const sent = request(url, { agent, method, headers, ...(signal !== undefined && { signal }) });
    const answer = await answerTo(sent, body, this.#settings);
    // Only after this turn does the agent know the connection as free; a call made at once would open another.
    await setImmediate();
    return answer;
  }

  async close(): Promise<void> {
    this.#plain.destroy();
    (await this.#secure)?.agent.destroy();
  }

  #clientFor({ protocol }: URL): Client | Promise<Client> {
    if (protocol === 'http:') return { agent: this.#plain, request: httpRequest };
    this.#secure ??= this.#loadSecure();
    return this.#secure;
  }

  async #loadSecure(): Promise<Client> {
    const https = await import('node:https');
    const { ca } = this.#settings;
    return {
      agent: new https.Agent({ ...KEEPING, ...(ca !== undefined && { ca }) }),
      request: https.request,
    };
  }
}

/** What differs between http and https. */
interface Client {
  readonly agent: Agent;
  readonly request: (url: URL, options: RequestOptions) => ClientRequest;
}

/**
 * How long a connection that nobody uses is kept, in milliseconds; less where the server says so. Longer than the
 * steps of most waits, and shorter than what gateways forget.
 */
const KEEPING = { keepAlive: true, timeout: 30_000 };

/** Sends the request, and takes its answer within the times that are set. */
async function answerTo(
  request: ClientRequest,
  body: string | undefined,
  { connectTimeoutMs, readTimeoutMs }: RouteSettings,
): Promise<HttpAnswer> {
  let isConnected = false;
  let timeout: Error | undefined;
  const endWith = (code: string): void => {
    timeout = Object.assign(new Error('timed out'), { code });
    request.destroy(timeout);
  };
  let timer = setTimeout(endWith, connectTimeoutMs, 'CONNECT_TIMEOUT');
  const connected = (): void => {
    isConnected = true;
    clearTimeout(timer);
    timer = setTimeout(endWith, readTimeoutMs, 'ANSWER_TIMEOUT');
  };
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      // It may come more than once; without anyone listening it would end the process.
      request.on('error', reject);
      request.once('socket', (socket) => {
        if (!socket.connecting) connected();
        else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', connected);
      });
      request.once('response', resolve);
      request.end(body);
    });
    timer.refresh();
    const text = await boundedText(response, () => timer.refresh());
    return { status: response.statusCode ?? 0, headers: response.headers, body: text };
  } catch (error) {
    // Within the answer, Node says no more than that the connection was lost.
    throw new RouteError(timeout ?? error, { mayHaveArrived: isConnected });
  } finally {
    clearTimeout(timer);
  }
}
