import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Cloud, Endpoints, Transport } from '../../src/alicloud/index.js';
import { StaticProvider } from '../../src/alicloud/credentials/static.js';
import { connect } from '../../src/communicators/cloud-assistant/cloud-assistant.js';
import { invoke } from '../../src/communicators/cloud-assistant/invocation.js';
import type { CloudAssistantRequest } from '../../src/communicators/cloud-assistant/request.js';
import { ConnectionLost, type Communicator } from '../../src/communicators/index.js';
import { BuildError } from '../../src/errors/index.js';
import { Secret } from '../../src/secrets/index.js';
import { expectForPeople } from '../hostile/for-people.js';
import { runs } from '../long-run.js';
import { change, changed } from '../hostile/nonsense.js';

/*
 * A service and a guest that say whatever they like: what they say is neither believed nor waited for without an end.
 */

const never = new AbortController().signal;

const CONTENT = Buffer.from('there\n');
const SHA256 = createHash('sha256').update(CONTENT).digest('hex');
const HELLO = '@folder /run/x\n@boot b\n@end\n';
const FILE = `@size ${CONTENT.length}\n@sha256 ${SHA256}\n`;
const SLICE = frame('d', CONTENT);
const RAN = `${frame('o', Buffer.from('out\n'))}@exit 0\n`;

/** What scripts print, by a word that only they hold. */
const GUEST: readonly (readonly [RegExp, string])[] = [
  [/echo @end/, HELLO],
  [/@lost/, RAN],
  [/echo "@at/, SLICE],
  [/echo "@size/, FILE],
  [/echo "@have/, '@have 1\n'],
  [/@done/, '@done\n'],
];

test('a script whose end is never told is given up', async () => {
  await using cloud = await lying({ tell: () => ({ InvocationStatus: 'Running', Output: '' }) });
  const outcome = await invoke(
    { ...cloud.request, timeout: 100 },
    { type: 'RunShellScript', script: ':', timeout: 1, signal: never, doing: 'try' },
  );
  expect(outcome).toMatchObject({ kind: 'interrupted', reason: expect.stringContaining('does not tell') });
  await cloud.called('StopInvocation');
});

test('a script that gets no ID is not asked for', async () => {
  await using cloud = await lying({ distort: () => Buffer.from('{"RequestId": "x"}') });
  const outcome = await invoke(cloud.request, {
    type: 'RunShellScript',
    script: ':',
    timeout: 1,
    signal: never,
    doing: 'try',
  });
  expect(outcome).toMatchObject({ kind: 'interrupted', reason: expect.stringContaining('no ID') });
});

test.concurrent.each([
  ['not base64', '\u{1f600} not base64 at all <html>'],
  [
    'bytes',
    Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256)).toString('base64'),
  ],
  ['nothing', ''],
  ['ten million empty lines', Buffer.alloc(10_000_000, '\n').toString('base64')],
  ['no numbers', base64('@o x y z\n@e 1e3 -1 YWFh\n')],
  ['a gap that is never filled', base64('@o 999999999999999999999 3 YWFh\n')],
])('a command of which the guest says but %s is given up', async (_, output) => {
  await using cloud = await lying({
    tell: (script) => ({
      InvocationStatus: 'Success',
      Output: /@lost/.test(script) ? output : printed(script),
    }),
  });
  await using guest = await connect({ ...cloud.request, timeout: 500 }, never);
  const ran = guest.run('x', { signal: never, onOutput: () => undefined });
  await expect(ran).rejects.toThrow(ConnectionLost);
  await expect(ran).rejects.toThrow('what it answers makes no sense');
});

test('a frame that unpacks to more than a script ever sends is left out', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024)).toString('base64');
  await using cloud = await lying({
    tell: (script) => ({
      InvocationStatus: 'Success',
      Output: base64(/echo @end/.test(script) ? `@packs\n${HELLO}` : `@o 0 67108864 ${bomb}\n@exit 3\n`),
    }),
  });
  await using guest = await connect(cloud.request, never);
  let lines = 0;
  const { exitCode } = await guest.run('x', { signal: never, onOutput: () => (lines += 1) });
  expect({ exitCode, lines }).toEqual({ exitCode: 3, lines: 0 });
});

test.each(['', '1e308', '9'.repeat(400), '9007199254740991', '1000000000000'])(
  'a file of "%s" bytes is not downloaded, nor a list of as many',
  async (size) => {
    await using cloud = await lying({
      tell: (script) => ({
        InvocationStatus: 'Success',
        Output: /echo "@at/.test(script)
          ? ''
          : base64(/echo "@size/.test(script) ? `@size ${size}\n@sha256 x\n` : atob(printed(script))),
      }),
    });
    await using guest = await connect(cloud.request, never);
    const downloaded = guest.download('/x', join(tmpdir(), randomUUID()), { signal: never });
    await expect(downloaded).rejects.toThrow(/^Downloading \/x failed: (?:the guest|\d+ bytes are)/);
    expect(await guest.find('/x/*', { signal: never })).toEqual([]);
  },
);

const WORK: Readonly<Record<string, (guest: Communicator, signal: AbortSignal) => Promise<unknown>>> = {
  run: (guest, signal) => guest.run('x', { signal, onOutput: () => undefined }),
  download: (guest, signal) => guest.download('/x', join(tmpdir(), randomUUID()), { signal }),
  upload: (guest, signal) => guest.upload(Buffer.from('x'), '/x', { signal }),
  find: (guest, signal) => guest.find('/x/*', { signal }),
};

test(
  'whatever the service answers, it ends in words for people',
  async () => {
    const lies = fc.record({
      work: fc.constantFrom(...Object.keys(WORK)),
      call: fc.integer({ min: 1, max: 8 }),
      change,
    });
    await fc.assert(
      fc.asyncProperty(lies, async ({ work, call, change: lie }) => {
        let calls = 0;
        await using cloud = await lying({
          distort: (body) => (++calls === call ? changed(body, lie) : body),
        });
        const signal = AbortSignal.timeout(1500);
        try {
          await using guest = await connect({ ...cloud.request, timeout: 100 }, signal);
          await WORK[work]?.(guest, signal);
        } catch (error) {
          if (error === signal.reason) return;
          expect(error).toBeInstanceOf(BuildError);
          expectForPeople((error as Error).message);
        }
      }),
      { numRuns: runs(8), endOnFailure: true },
    );
  },
  runs(8) * 15_000,
);

interface Lies {
  /** What is known of a script that was run. */
  readonly tell?: (script: string) => object;
  /** What becomes of an answer. */
  readonly distort?: (body: Buffer) => Buffer;
}

/** A cloud that knows Cloud Assistant alone. */
async function lying({
  tell = (script) => ({ InvocationStatus: 'Success', ExitCode: 0, Output: printed(script) }),
  distort = (body) => body,
}: Lies) {
  const scripts: string[] = [];
  const told = new Set<string>();
  const answers: Readonly<Record<string, (fields: URLSearchParams) => object>> = {
    DescribeCloudAssistantStatus: () => ({
      InstanceCloudAssistantStatusSet: {
        InstanceCloudAssistantStatus: [{ InstanceId: 'i-1', CloudAssistantStatus: 'true' }],
      },
    }),
    RunCommand: (fields) => ({
      InvokeId: `t-${scripts.push(Buffer.from(fields.get('CommandContent') ?? '', 'base64').toString()) - 1}`,
    }),
    DescribeInvocationResults: (fields) => ({
      Invocation: {
        InvocationResults: {
          InvocationResult: [tell(scripts[Number(fields.get('InvokeId')?.slice(2))] ?? '')],
        },
      },
    }),
    SendFile: () => ({ InvokeId: 'f-1' }),
    DescribeSendFileResults: () => ({
      Invocations: {
        Invocation: [
          { InvokeId: 'f-1', InvokeInstances: { InvokeInstance: [{ InvocationStatus: 'Success' }] } },
        ],
      },
    }),
    StopInvocation: () => ({}),
  };
  const server = createServer((incoming, outgoing) => {
    const action = String(incoming.headers['x-acs-action']);
    void buffer(incoming).then((body) => {
      const query = new URL(incoming.url ?? '/', 'http://x').search.slice(1);
      const answer = answers[action]?.(new URLSearchParams(`${query}&${body.toString()}`)) ?? {};
      told.add(action);
      outgoing.setHeader('content-type', 'application/json');
      outgoing.end(distort(Buffer.from(JSON.stringify({ RequestId: 'r', ...answer }))));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const transport = new Transport();
  const quiet = () => undefined;
  const request: CloudAssistantRequest = {
    cloud: new Cloud({
      endpoints: new Endpoints({
        custom_endpoint_ecs: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      }),
      transport,
      userAgent: 'test',
      retry: { firstPauseMs: 1, longestPauseMs: 2 },
      credentials: new StaticProvider('the test', {
        accessKeyId: 'LTAItest',
        accessKeySecret: new Secret('not-a-real-key'),
      }),
    }),
    region: 'cn-hangzhou',
    instanceId: 'i-1',
    system: 'linux',
    timeout: 2000,
    pauseBeforeConnecting: 0,
    news: { progress: quiet, notice: quiet, warning: quiet },
  };
  return {
    request,
    async called(action: string): Promise<void> {
      while (!told.has(action)) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await transport.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function printed(script: string): string {
  return base64(GUEST.find(([word]) => word.test(script))?.[1] ?? '');
}

function frame(stream: string, bytes: Buffer): string {
  return `@${stream} 0 ${bytes.length} ${bytes.toString('base64')}\n`;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
