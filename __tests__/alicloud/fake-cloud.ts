import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { Caller, type CallRecord } from '../../src/alicloud/caller.js';
import { Cloud, type CloudSettings } from '../../src/alicloud/cloud.js';
import { StaticProvider } from '../../src/alicloud/credentials/static.js';
import { Endpoints } from '../../src/alicloud/endpoints.js';
import { Transport, type TransportSettings } from '../../src/alicloud/transport.js';
import { Secret } from '../../src/secrets/index.js';

export const ACCESS_KEY = 'LTAI-of-the-tests';
export const SECRET_KEY = 'secret-key-of-the-tests';

/** What arrived. `signature` is checked by an implementation of its own. */
export interface Arrival {
  readonly method: string;
  readonly action: string;
  readonly version: string;
  readonly path: string;
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signature: 'right' | 'wrong' | 'none';
}

/** A JSON body (with status 200), an error, or whatever is done to the connection. */
export type Reply =
  | { readonly json: object; readonly status?: number; readonly headers?: Record<string, string> }
  | { readonly raw: string; readonly status: number; readonly headers?: Record<string, string> }
  | {
      readonly code: string;
      readonly message?: string;
      readonly status?: number;
      readonly headers?: Record<string, string>;
    }
  | 'reset'
  | 'hang'
  | 'break off';

/** A server on the loopback that answers calls one by one from a script, then the last reply for ever. */
export class FakeCloud {
  readonly arrivals: Arrival[] = [];
  /** The keys that it knows, by their ID. */
  readonly keys = new Map([[ACCESS_KEY, SECRET_KEY]]);
  #script: (Reply | ((arrival: Arrival) => Reply))[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #connections = 0;
  readonly #transports: Transport[] = [];

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.on('connection', (socket) => {
      this.#connections += 1;
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  static async start(): Promise<FakeCloud> {
    const cloud = new FakeCloud();
    await new Promise<void>((resolve) => cloud.#server.listen(0, '127.0.0.1', resolve));
    return cloud;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** How many connections were made to it so far. */
  get connections(): number {
    return this.#connections;
  }

  replies(...script: (Reply | ((arrival: Arrival) => Reply))[]): void {
    this.arrivals.length = 0;
    this.#script = script;
  }

  /** A client of it, with pauses so short that tests need not wait. */
  client(settings: Partial<CloudSettings> & { readonly http?: TransportSettings } = {}): Cloud {
    const { http, ...rest } = settings;
    return new Cloud({ ...this.#settings(http), credentials: staticKeys(), ...rest });
  }

  caller(records: CallRecord[] = []): Caller {
    return new Caller({ ...this.#settings(), onCall: (record) => records.push(record) });
  }

  async stop(): Promise<void> {
    await Promise.all(this.#transports.map((transport) => transport.close()));
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #settings(http: TransportSettings = {}) {
    const transport = new Transport({ readTimeoutMs: 2_000, ...http });
    this.#transports.push(transport);
    return {
      endpoints: new Endpoints({ custom_endpoint_ecs: this.address, custom_endpoint_sts: this.address }),
      transport,
      retry: FAST_RETRY,
      wait: { shortestPauseMs: 5, longestPauseMs: 20, appearWithinMs: 200 },
      userAgent: 'tests',
    };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrival = arrived(request, await text(request), this.keys);
    this.arrivals.push(arrival);
    const next = this.#script.length > 1 ? this.#script.shift() : this.#script[0];
    const reply = typeof next === 'function' ? next(arrival) : next;
    if (reply === undefined) throw new Error(`The test expects no call, but ${arrival.action} arrived.`);
    if (reply === 'reset') return void request.socket.resetAndDestroy();
    if (reply === 'hang') return;
    if (reply === 'break off') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"RequestId":"cut');
      return void setTimeout(() => request.socket.destroy(), 5);
    }
    const [status, body] = rendered(reply);
    response.writeHead(status, { 'content-type': 'application/json', ...reply.headers });
    response.end(body);
  }
}

export const FAST_RETRY = {
  attempts: 4,
  attemptsToFirstContact: 3,
  firstPauseMs: 1,
  longestPauseMs: 5,
  firstThrottledPauseMs: 1,
  longestThrottledPauseMs: 5,
  totalMs: 500,
};

export function staticKeys(): StaticProvider {
  return new StaticProvider('the tests', {
    accessKeyId: ACCESS_KEY,
    accessKeySecret: new Secret(SECRET_KEY),
  });
}

function rendered(reply: Exclude<Reply, string>): [number, string] {
  if ('json' in reply) return [reply.status ?? 200, JSON.stringify(reply.json)];
  if ('raw' in reply) return [reply.status, reply.raw];
  const { code, message = `The message of ${code}.`, status = 400 } = reply;
  return [
    status,
    JSON.stringify({ Code: code, Message: message, RequestId: 'REQUEST-1', HostId: 'ecs.test' }),
  ];
}

function arrived(request: IncomingMessage, body: string, keys: ReadonlyMap<string, string>): Arrival {
  const url = new URL(request.url ?? '/', 'http://fake');
  const header = (name: string): string => String(request.headers[name] ?? '');
  return {
    method: request.method ?? '',
    action: header('x-acs-action') || (url.searchParams.get('Action') ?? ''),
    version: header('x-acs-version') || (url.searchParams.get('Version') ?? ''),
    path: request.url ?? '',
    host: header('host'),
    headers: request.headers,
    fields: Object.fromEntries(new URLSearchParams(body)),
    body,
    signature: checkSignature(request, body, keys),
  };
}

/** ACS3-HMAC-SHA256 as published, for a POST to `/` without a query. */
function checkSignature(
  request: IncomingMessage,
  body: string,
  keys: ReadonlyMap<string, string>,
): Arrival['signature'] {
  const authorization = request.headers.authorization;
  if (authorization === undefined) return 'none';
  const [, key, names, signature] =
    /^ACS3-HMAC-SHA256 Credential=([^,]+),SignedHeaders=([^,]+),Signature=([0-9a-f]+)$/.exec(authorization) ??
    [];
  const hex = (data: string): string => createHash('sha256').update(data).digest('hex');
  const canonicalHeaders = (names ?? '')
    .split(';')
    .map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const canonical = ['POST', '/', '', canonicalHeaders.join(''), names, hex(body)].join('\n');
  const expected = createHmac('sha256', keys.get(key ?? '') ?? '')
    .update(`ACS3-HMAC-SHA256\n${hex(canonical)}`)
    .digest('hex');
  const mustBeSigned = [
    'host',
    ...Object.keys(request.headers).filter((name) => /^(content-type|x-acs-.*)$/.test(name)),
  ];
  const isWhole = mustBeSigned.every((name) => names?.split(';').includes(name));
  const isSameBody = request.headers['x-acs-content-sha256'] === hex(body);
  return isWhole && isSameBody && signature === expected ? 'right' : 'wrong';
}
