import { afterEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server as TcpServer,
  type Socket,
} from 'node:net';
import { Transport, TransportError, type TransportSettings } from '../../src/alicloud/transport.js';
import { failure } from './failure.js';

const cert = pem('tls-cert.pem');
const key = pem('tls-key.pem');
const endings: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** A transport of this test's own. */
function transport(settings: TransportSettings = {}): Transport {
  const made = new Transport({ ca: cert, connectTimeoutMs: 2_000, readTimeoutMs: 2_000, ...settings });
  endings.push(() => made.close());
  return made;
}

async function listening(server: Server | TcpServer, scheme: 'http' | 'https'): Promise<URL> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endings.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return new URL(`${scheme}://localhost:${(server.address() as AddressInfo).port}/path?a=b`);
}

const get = (url: URL, signal?: AbortSignal) => ({ method: 'GET' as const, url, headers: {}, signal });

const schemes = [
  ['http', (listener: RequestListener) => createHttpServer(listener)],
  ['https', (listener: RequestListener) => createHttpsServer({ cert, key }, listener)],
] as const;

test.each(schemes)(
  'sends method, path, headers and body over %s, and gives what came back',
  async (scheme, serve) => {
    const url = await listening(
      serve((request, response) => {
        let body = '';
        request.setEncoding('utf8').on('data', (portion: string) => (body += portion));
        request.on('end', () => {
          response.writeHead(418, {
            'x-got': `${request.method} ${request.url} ${String(request.headers['x-header'])}`,
          });
          response.write(`${body} ${request.headers['content-length']}`);
          response.end(' – über');
        });
      }),
      scheme,
    );
    const sent = { method: 'POST', url, headers: { 'x-header': 'value' }, body: 'a=ö' } as const;
    const { status, headers, body } = await transport().send(sent);
    expect([status, headers['x-got'], body]).toEqual([418, 'POST /path?a=b value', 'a=ö 4 – über']);
  },
);

test.each(schemes)(
  'keeps one %s connection for calls that follow one another, and as many as run at once',
  async (scheme, serve) => {
    let connections = 0;
    const server = serve((_, response) => response.end('{}'));
    server.on('connection', () => (connections += 1));
    const url = await listening(server, scheme);
    const client = transport();
    for (let call = 0; call < 4; call += 1) await client.send(get(url));
    expect(connections).toBe(1);
    await Promise.all([1, 2, 3].map(() => client.send(get(url))));
    expect(connections).toBe(3);
  },
);

test('does not use a connection that the server has closed meanwhile', async () => {
  const server = createHttpServer((_, response) => response.end('{}'));
  server.keepAliveTimeout = 1;
  const url = await listening(server, 'http');
  const client = transport();
  await client.send(get(url));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await client.send(get(url))).status).toBe(200);
});

/** What is done to each connection of a TCP server, the scheme that the client thinks it speaks, how the call ends. */
const ends: [string, 'http' | 'https', (socket: Socket) => void, Partial<TransportError>][] = [
  [
    'is reset before the handshake is over',
    'https',
    (socket) => socket.once('data', () => socket.resetAndDestroy()),
    { message: 'the connection was lost', code: 'ECONNRESET', mayHaveArrived: false, isHopeless: false },
  ],
  [
    'is reset when the request has come',
    'http',
    (socket) => socket.once('data', () => socket.resetAndDestroy()),
    { message: 'the connection was lost', code: 'ECONNRESET', mayHaveArrived: true, isHopeless: false },
  ],
  [
    'ends when the request has come',
    'http',
    (socket) => socket.once('data', () => socket.end()),
    { message: 'the connection was lost', code: 'ECONNRESET', mayHaveArrived: true },
  ],
  [
    'breaks off within the answer',
    'http',
    (socket) => socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"cut')),
    { message: 'the connection was lost', code: 'ECONNRESET', mayHaveArrived: true },
  ],
  [
    'says nothing',
    'http',
    () => undefined,
    { message: 'no answer within 0.2 seconds', code: 'ANSWER_TIMEOUT', mayHaveArrived: true },
  ],
  [
    'falls silent within the answer',
    'http',
    (socket) => socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"cut')),
    { message: 'no answer within 0.2 seconds', code: 'ANSWER_TIMEOUT', mayHaveArrived: true },
  ],
  [
    'never shakes hands',
    'https',
    () => undefined,
    { message: 'no connection within 0.3 seconds', code: 'CONNECT_TIMEOUT', mayHaveArrived: false },
  ],
  [
    'speaks something else',
    'http',
    (socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.6\r\n')),
    { mayHaveArrived: true, isHopeless: false },
  ],
];

test.each(ends)('tells how a connection ends that %s (%s)', async (_, scheme, behave, expected) => {
  const url = await listening(createTcpServer(behave), scheme);
  const client = transport({ connectTimeoutMs: 300, readTimeoutMs: 200 });
  const error = await failure(client.send(get(url)));
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject(expected);
});

const nowhere: [string, Partial<TransportError>][] = [
  [
    'http://127.0.0.1:1',
    { message: 'the connection was refused', code: 'ECONNREFUSED', mayHaveArrived: false },
  ],
  [
    'https://localhost:1',
    { message: 'the connection was refused', code: 'ECONNREFUSED', mayHaveArrived: false },
  ],
  ['http://nobody.invalid', { mayHaveArrived: false, isHopeless: false }],
];

test.each(nowhere)('knows that nothing arrived at %s', async (url, expected) => {
  expect(await failure(transport().send(get(new URL(url))))).toMatchObject(expected);
});

test('trusts no certificate that nobody vouches for, and does not hope', async () => {
  const url = await listening(createHttpsServer({ cert, key }), 'https');
  const error = await failure(new Transport().send(get(url)));
  expect(error).toMatchObject({ isHopeless: true, mayHaveArrived: false });
});

test('has patience with an answer that comes slowly but steadily', async () => {
  const url = await listening(
    createHttpServer((_, response) => {
      let portions = 0;
      const timer = setInterval(() => {
        portions += 1;
        response.write('x');
        if (portions < 8) return;
        clearInterval(timer);
        response.end();
      }, 50);
    }),
    'http',
  );
  expect((await transport({ readTimeoutMs: 200 }).send(get(url))).body).toBe('xxxxxxxx');
});

test('takes no answer that does not end', async () => {
  const url = await listening(
    createHttpServer((_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(1024 * 1024)));
        response.once('drain', more);
      };
      more();
    }),
    'http',
  );
  expect(await failure(transport().send(get(url)))).toMatchObject({
    message: 'the answer is larger than 32 MB',
    mayHaveArrived: true,
  });
});

test.each(['before it is sent', 'before the answer', 'within the answer'])(
  'stops at once when the signal aborts %s',
  async (when) => {
    const abort = new AbortController();
    const reason = new Error('cancelled');
    if (when === 'before it is sent') abort.abort(reason);
    const url = await listening(
      createHttpServer((_, response) => {
        if (when === 'within the answer') response.write('{"cut');
        setTimeout(() => abort.abort(reason), 20);
      }),
      'http',
    );
    expect(await failure(transport().send(get(url, abort.signal)))).toBe(reason);
  },
);

test('ends what is under way when it is closed', async () => {
  const client = transport();
  const url = await listening(
    createHttpServer(() => void client.close()),
    'http',
  );
  expect(await failure(client.send(get(url)))).toMatchObject({ message: 'the connection was lost' });
});

function pem(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
}
