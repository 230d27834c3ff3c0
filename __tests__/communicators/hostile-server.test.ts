import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { connectSsh, type Communicator } from '../../src/communicators/index.js';
import { BuildError, describeError } from '../../src/errors/index.js';
import { expectForPeople } from '../hostile/for-people.js';
import { runs } from '../long-run.js';
import { startFakeServer, type FakeServer } from './fake-server.js';
import { requestFor } from './requests.js';

jest.setTimeout(Math.max(60_000, runs(0) * 1_000));

const never = new AbortController().signal;

/** Long enough for one login, and too short for a second. */
const PATIENCE_MS = 300;

let real: FakeServer;
let folder: string;
/** What SFTP answers to a request: any number of packets, or bytes that are none. */
let answerTo: (type: number, id: number) => readonly Buffer[] = () => [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  real = await startFakeServer({
    onSubsystem: (channel) => {
      channel.on('data', (request: Buffer) => {
        const [type = 0, id] = [request[4], request.length < 9 ? 0 : request.readUInt32BE(5)];
        for (const packet of answerTo(type, id)) channel.write(packet);
      });
    },
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await real.close();
});

const KEY_EXCHANGE = 20;
const NEW_KEYS = 21;
const said = fc.oneof(
  fc.constantFrom(
    'SSH-2.0-x\r\n',
    'SSH-1.99-x\n',
    'SSH-2.0-',
    'SSH-1.5-old\r\n',
    'HTTP/1.1 400 Bad Request\r\n\r\n',
    '\r\n',
    '::error::x\r\n',
    '\u001b]0;x\u0007\n',
    'z'.repeat(300_000),
    'a line before\r\n'.repeat(20_000),
    '\0'.repeat(10_000),
  ),
  fc.string({ unit: 'binary' }),
  // A packet of that type, or one that says it is longer than it is.
  fc
    .tuple(
      fc.constantFrom(1, 2, 4, KEY_EXCHANGE, NEW_KEYS, 31, 52, 98, 255),
      fc.uint8Array({ maxLength: 100 }),
      fc.constantFrom(0, 0, 1, 0x7fffffff),
    )
    .map(([type, bytes, more]) => sshPacket(type, bytes, more)),
);

function sshPacket(type: number, bytes: Uint8Array, more = 0): Buffer {
  const padding = 4 + ((8 - ((bytes.length + 2 + 4 + 4) % 8)) % 8);
  const head = Buffer.alloc(6);
  head.writeUInt32BE((2 + bytes.length + padding + more) >>> 0);
  head.set([padding, type], 4);
  return Buffer.concat([head, bytes, Buffer.alloc(padding)]);
}

test('whatever a server says at first, it is given up in a sentence', async () => {
  let greeting: readonly (string | Uint8Array)[] = [];
  let then: 'close' | 'reset' | 'wait' | 'go on' = 'close';
  await using server = await listening((socket) => {
    for (const part of greeting) socket.write(part);
    if (then === 'close') socket.end();
    if (then === 'reset') socket.resetAndDestroy();
    if (then === 'go on') keepTalking(socket);
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { maxLength: 4 }),
      fc.constantFrom('close' as const, 'reset' as const, 'wait' as const, 'go on' as const),
      async (parts, end) => {
        [greeting, then] = [parts, end];
        const request = requestFor({ ...real, port: server.port }, { ssh_timeout: PATIENCE_MS });
        const failure = await connectSsh(request, never).catch((error: unknown) => error);
        expectSentence(failure);
        for (const message of request.told.progress) expectForPeople(message);
      },
    ),
    {
      numRuns: runs(15),
      examples: [[['SSH-2.0-x\r\n', sshPacket(NEW_KEYS, new Uint8Array())], 'close']],
    },
  );
});

test('whatever is changed on the way, the guest is reached or given up in a sentence', async () => {
  let change: Change = { at: 0, kind: 'flip', by: 1 };
  await using server = await listening((socket) => forward(socket, real.port, () => change));
  await fc.assert(
    fc.asyncProperty(changes, async (wanted) => {
      change = wanted;
      const request = requestFor({ ...real, port: server.port }, { ssh_timeout: PATIENCE_MS * 3 });
      const signal = AbortSignal.timeout(PATIENCE_MS * 4);
      try {
        await using guest = await connectSsh(request, never);
        await guest.run('true', { signal, onOutput: () => undefined });
      } catch (error) {
        if (error !== signal.reason) expectSentence(error);
      }
    }),
    { numRuns: runs(15) },
  );
});

test('whatever SFTP answers, files come or a sentence', async () => {
  await using guest = await connectSsh(requestFor(real, { ssh_file_transfer_method: 'sftp' }), never);
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(packets), fc.boolean(), async (stream, isHonestAtFirst) => {
      answerTo = (type, id) => {
        if (type === INIT && isHonestAtFirst) return [packet(VERSION, Buffer.from([0, 0, 0, 3]))];
        const { value } = stream.next() as { value: (id: number) => readonly Buffer[] };
        return value(id);
      };
      for (const transfer of transfers(guest, AbortSignal.timeout(PATIENCE_MS))) await transfer();
    }),
    { numRuns: runs(15) },
  );
});

function* transfers(guest: Communicator, signal: AbortSignal): Generator<() => Promise<void>> {
  const judged = (work: () => Promise<unknown>) => async () => {
    await work().catch((error: unknown) => {
      if (!signal.aborted) expectSentence(error);
    });
  };
  yield judged(() => guest.download('/srv/x', join(folder, 'x'), { signal }));
  yield judged(() => guest.downloadFolder('/srv', join(folder, 'srv'), { signal }));
  yield judged(() => guest.upload(Buffer.from('content'), '/srv/x', { signal }));
}

const [INIT, VERSION, STATUS, HANDLE, DATA, NAME, ATTRS] = [1, 2, 101, 102, 103, 104, 105];

/** An answer to the request with this ID. */
const packets = fc
  .tuple(
    fc.constantFrom(VERSION, STATUS, HANDLE, DATA, NAME, ATTRS, 200, 201, 0),
    fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      // The code of a status, the length of a text, a count, flags.
      fc
        .tuple(fc.constantFrom(0, 1, 2, 4, 15, 100, 0x7fffffff, 0xffffffff), fc.uint8Array({ maxLength: 80 }))
        .map(([count, rest]) => Buffer.concat([uint32(count), rest])),
    ),
    fc.constantFrom(0, 0, 0, 1, -1),
    fc.constantFrom(0, 0, 0, 0, 1, 5, 0x7ffffff0),
    fc.constantFrom(1, 1, 1, 0, 3),
  )
  .map(([type, body, otherId, more, times]) => (id: number) => {
    const whole = packet(type, Buffer.concat([uint32((id + otherId) >>> 0), body]), more);
    return Array.from({ length: times }, () => whole);
  });

function packet(type: number, body: Uint8Array, more = 0): Buffer {
  return Buffer.concat([uint32((body.length + 1 + more) >>> 0), Buffer.from([type]), body]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

interface Change {
  /** Which byte of what the server says. */
  readonly at: number;
  readonly kind: 'flip' | 'drop' | 'insert' | 'cut' | 'hold';
  readonly by: number;
}

const changes: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(3_500),
  kind: fc.constantFrom('flip', 'flip', 'drop', 'insert', 'cut', 'hold'),
  by: fc.integer({ min: 1, max: 255 }),
});

/** Hands everything on, and what the server says with one change. */
function forward(socket: Socket, port: number, change: () => Change): void {
  const onward = connect(port, '127.0.0.1');
  let position = 0;
  onward.on('error', () => socket.destroy());
  onward.once('close', () => socket.destroy());
  socket.once('close', () => onward.destroy());
  socket.pipe(onward);
  onward.on('data', (chunk: Buffer) => {
    const { at, kind, by } = change();
    const index = at - position;
    position += chunk.length;
    if (index < 0 && kind === 'hold') return;
    if (index < 0 || index >= chunk.length) return void socket.write(chunk);
    const [before, after] = [chunk.subarray(0, index), chunk.subarray(index)];
    if (kind === 'flip') chunk.writeUInt8((chunk[index] ?? 0) ^ by, index);
    if (kind === 'cut') socket.end(before);
    else if (kind === 'hold') socket.write(before);
    else if (kind === 'flip') socket.write(chunk);
    else if (kind === 'drop') socket.write(Buffer.concat([before, after.subarray(by)]));
    else socket.write(Buffer.concat([before, Buffer.alloc(by, by), after]));
  });
}

function keepTalking(socket: Socket): void {
  const talk = (): void => {
    if (!socket.destroyed && socket.write('still talking\r\n'.repeat(100))) setTimeout(talk, 1);
  };
  socket.on('drain', talk);
  talk();
}

async function listening(onSocket: (socket: Socket) => void): Promise<AsyncDisposable & { port: number }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function expectSentence(error: unknown): void {
  if (!(error instanceof BuildError)) throw error;
  expectForPeople(describeError(error));
  expect(describeError(error)).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
}
