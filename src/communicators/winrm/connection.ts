import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { abortable } from '../../async/index.js';
import { toError } from '../../errors/index.js';
import type { DialLimits } from '../dial.js';
import { PATH, urlOf, type WinRmRequest } from './request.js';
import { openSocket, proxyAuthorization } from './socket.js';

/** More than any answer may have, who is asked for six times less: what a guest sends beyond it is not read. */
const LARGEST_BODY = 1024 * 1024;

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  /** The WWW-Authenticate headers. */
  readonly challenges: readonly string[];
  readonly body: Buffer;
}

export interface Posting {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly signal: AbortSignal;
  /** For the whole answer, in milliseconds. */
  readonly timeout: number;
}

/** The connection broke, or nothing came in time. */
export class ConnectionBroken extends Error {}

/** Nothing came in time: the guest may be gone, or the connection dead without either end knowing. */
export class NoAnswer extends ConnectionBroken {}

/**
 * One HTTP connection, on which one request follows another: NTLM logs in to a connection, and counts what it carries.
 */
export class HttpConnection {
  readonly #socket: Duplex;
  readonly #agent: Agent;
  readonly #path: string;
  readonly #headers: Readonly<Record<string, string>>;
  #isOpen = true;

  static async open(request: WinRmRequest, limits: DialLimits): Promise<HttpConnection> {
    return new HttpConnection(await openSocket(request, limits), request);
  }

  private constructor(socket: Duplex, request: WinRmRequest) {
    const { proxy, useSsl } = request;
    const url = urlOf(request);
    const isForwarded = proxy !== undefined && !useSsl;
    this.#socket = socket;
    this.#path = isForwarded ? url.href : PATH;
    this.#headers = { Host: url.host, ...(isForwarded && proxyAuthorization(proxy)) };
    this.#agent = new Agent({ keepAlive: true, maxSockets: 1 });
    // The agent would connect anew by itself, and nobody would know that the login is gone.
    this.#agent.createConnection = () => {
      if (!this.#isOpen) throw new ConnectionBroken('the guest hung up');
      return socket;
    };
    const close = () => (this.#isOpen = false);
    socket.once('end', close);
    socket.once('close', close);
    socket.on('error', close);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** @throws ConnectionBroken; the signal's reason if it aborts: the connection is closed then, too */
  async post({ headers, body, signal, timeout }: Posting): Promise<HttpAnswer> {
    if (!this.#isOpen) throw new ConnectionBroken('the guest hung up');
    signal.throwIfAborted();
    const asking = httpRequest({
      agent: this.#agent,
      method: 'POST',
      path: this.#path,
      headers: { ...this.#headers, ...headers, 'Content-Length': body.length },
    });
    let tooLate: NodeJS.Timeout | undefined;
    const answered = new Promise<HttpAnswer>((resolve, reject) => {
      // An answer that stops midway fails in words of its own, and one may end the request without any.
      tooLate = setTimeout(() => reject(new NoAnswer(`no answer within ${timeout / 1000} s`)), timeout);
      asking.once('error', reject);
      asking.once('upgrade', () => reject(new Error('HTTP status 101 instead of an answer')));
      asking.once('response', (response) => void readAnswer(response).then(resolve, reject));
    });
    asking.end(body);
    try {
      return await abortable(answered, signal, () => this.close());
    } catch (error) {
      this.close();
      signal.throwIfAborted();
      if (error instanceof NoAnswer) throw error;
      throw new ConnectionBroken(wordsFor(toError(error)), { cause: error });
    } finally {
      clearTimeout(tooLate);
    }
  }

  close(): void {
    this.#isOpen = false;
    this.#agent.destroy();
    this.#socket.destroy();
  }
}

/** The parser's own words are for programmers. */
function wordsFor(error: Error & { readonly code?: unknown }): string {
  return String(error.code).startsWith('HPE_') ? 'what it answers is no HTTP' : error.message;
}

async function readAnswer(response: IncomingMessage): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Error(`its answer has more than ${LARGEST_BODY} bytes`);
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    challenges: challengesOf(response),
    body: Buffer.concat(chunks),
  };
}

/** Every WWW-Authenticate header by itself: Node would put them together, and their parts have commas too. */
function challengesOf({ rawHeaders }: IncomingMessage): string[] {
  return rawHeaders.filter(
    (_, index) => index % 2 === 1 && /^www-authenticate$/i.test(rawHeaders[index - 1] ?? ''),
  );
}
