import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { WireRequest } from '../protocol/api-request.js';
import type { WireResponse } from '../protocol/service.js';

/** Idle connections stay open longer than clients keep them, so that none is closed under a request. */
const KEEP_ALIVE_MS = 65_000;

/** Larger bodies than any action takes are refused. */
const LARGEST_BODY = 4 * 1024 * 1024;

export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  readonly api: (request: WireRequest) => Promise<WireResponse>;
  /** Answers the simulator's own paths; undefined means that the path is none of them. */
  readonly own: (request: OwnRequest) => OwnPage | undefined;
}

export interface OwnRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface OwnPage {
  /** 200 by default. */
  readonly status?: number;
  readonly contentType: string;
  readonly body: string;
}

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The HTTP side: takes requests sent to it, or through it as through a proxy. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    respond(options, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  // A client that wants a tunnel for TLS is told at once that there is none, and falls back.
  server.on('connect', (_request, socket: Socket) => {
    socket.end(
      'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, POST\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    );
  });
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return { port, close: () => close(server) };
}

async function respond(
  { api, own }: ServerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  const headers = plainHeaders(request);
  const { method = 'GET' } = request;
  const isApiCall = url.pathname === '/' && (url.search !== '' || method !== 'GET');
  const page = isApiCall ? undefined : own({ method, path: url.pathname, query: url.searchParams, headers });
  if (page) {
    response.writeHead(page.status ?? 200, { 'content-type': page.contentType }).end(page.body);
    return;
  }
  const body = await readBody(request);
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const answer = await api({
    method,
    host: url.host,
    query: [...url.searchParams],
    headers,
    body,
  });
  send(answer, request, response);
}

function send(answer: WireResponse, request: IncomingMessage, response: ServerResponse): void {
  if (answer.kind === 'reset') request.socket.resetAndDestroy();
  if (answer.kind !== 'answer') return;
  response.writeHead(answer.status, { 'content-type': answer.contentType }).end(answer.body);
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function plainHeaders({ headers }: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
}

function listen(server: Server, { port, host }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
