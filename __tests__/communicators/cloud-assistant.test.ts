import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Cloud, Endpoints, Transport } from '../../src/alicloud/index.js';
import { StaticProvider } from '../../src/alicloud/credentials/static.js';
import { connect } from '../../src/communicators/cloud-assistant/cloud-assistant.js';
import type { CloudAssistantRequest } from '../../src/communicators/cloud-assistant/request.js';
import type { CommandResult, Communicator } from '../../src/communicators/index.js';
import { Secret } from '../../src/secrets/index.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { CloudClient } from '../simulator/support/cloud-client.js';

/** Guests that nothing but Cloud Assistant reaches: no address, no inbound rule, no key. */
let simulator: Simulator;
let client: CloudClient;
let request: CloudAssistantRequest;
let guest: Communicator;
let folder: string;
const told: string[] = [];
const transports: Transport[] = [];
const signal = new AbortController().signal;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-'));
  simulator = await startSimulator();
  client = new CloudClient(simulator);
  request = await newGuest();
  guest = await connect(request, signal);
}, 60_000);

afterAll(async () => {
  await guest[Symbol.asyncDispose]();
  await Promise.all(transports.map((transport) => transport.close()));
  expect(simulator.problems()).toEqual([]);
  await simulator.close();
  rmSync(folder, { recursive: true });
});

async function newGuest(
  options: Record<string, string> = {},
  { of, through } = { of: simulator, through: client },
): Promise<CloudAssistantRequest> {
  const instanceId = await through.launch(await through.network(), options);
  const transport = new Transport();
  transports.push(transport);
  return {
    cloud: new Cloud({
      endpoints: new Endpoints({ custom_endpoint_ecs: of.url }),
      transport,
      userAgent: 'test',
      retry: { firstPauseMs: 10, longestPauseMs: 50 },
      credentials: new StaticProvider('the simulator', {
        accessKeyId: of.accessKey,
        accessKeySecret: new Secret(of.secretKey),
      }),
    }),
    region: client.region,
    instanceId,
    system: 'linux',
    timeout: 20_000,
    pauseBeforeConnecting: 0,
    news: {
      progress: (message) => void told.push(message),
      notice: (message) => void told.push(message),
      warning: (message) => void told.push(message),
    },
  };
}

interface Ran extends CommandResult {
  readonly out: string;
  readonly err: string;
}

async function run(command: string, on = guest, until = signal): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const result = await on.run(command, {
    signal: until,
    onOutput: (stream, line) => void (stream === 'stdout' ? out : err).push(line),
  });
  return { ...result, out: out.join('\n'), err: err.join('\n') };
}

const callsOf = (action: string) => simulator.calls().filter((call) => call.action === action).length;

test('what goes on in the background does not hold up the command that has started it', async () => {
  const lines: string[] = [];
  const onOutput = (_: string, line: string) => void lines.push(line);
  const result = await guest.run('sleep 1000 & echo started', { signal, onOutput });
  expect({ ...result, lines }).toEqual({ exitCode: 0, disconnected: false, lines: ['started'] });
});

test('a command runs as root at home, its streams apart, its exit code told', async () => {
  const before = callsOf('RunCommand');
  expect(await run("id -u; pwd; echo 'it''s' >&2; exit 7")).toEqual({
    exitCode: 7,
    disconnected: false,
    out: '0\n/root',
    err: 'its',
  });
  // One call is enough for what is over soon.
  expect(callsOf('RunCommand') - before).toBe(1);
});

test('nothing is lost of output that is far more than the service keeps', async () => {
  const { out, err, exitCode } = await run(
    'i=0; while [ $i -lt 3000 ]; do echo "line $i of the standard output"; echo "error $i" >&2; i=$((i+1)); done; head -c 60000 /dev/urandom | base64',
  );
  const lines = out.split('\n');
  expect(lines.slice(0, 3000)).toEqual(
    Array.from({ length: 3000 }, (_none, index) => `line ${index} of the standard output`),
  );
  expect(lines.slice(3000).join('')).toHaveLength(80_000);
  expect(err.split('\n')).toHaveLength(3000);
  expect(exitCode).toBe(0);
}, 60_000);

test('output is told while the command runs', async () => {
  const heard = new Promise<string>((resolve) => {
    void guest.run('echo begun; while [ ! -e /tmp/go ]; do sleep 0.05; done', {
      signal,
      onOutput: (_stream, line) => resolve(line),
    });
  });
  expect(await heard).toBe('begun');
  await run('touch /tmp/go');
});

test('a command that is aborted is ended in the guest', async () => {
  const controller = new AbortController();
  const aborted = run('echo $$ > /tmp/pid; sleep 600', guest, controller.signal);
  await client.until(async () => (await run('cat /tmp/pid')).exitCode === 0);
  controller.abort(new Error('enough'));
  await expect(aborted).rejects.toThrow('enough');
  await client.until(async () => (await run('kill -0 $(cat /tmp/pid)')).exitCode !== 0);
}, 30_000);

test('a command longer than a script may be', async () => {
  const { out } = await run(`printf %s '${'long '.repeat(20_000)}' | wc -c`);
  expect(out.trim()).toBe('100000');
});

test.each([
  ['an empty file', 0],
  ['a small one', 1000],
  ['just as much as SendFile takes', 24 * 1024],
  ['one byte more', 24 * 1024 + 1],
  ['many parts', 150_000],
])(
  'upload and download: %s',
  async (_what, size) => {
    const content = randomBytes(size);
    await guest.upload(content, '/srv/data file', { signal, mode: 0o640 });
    expect((await run("stat -c '%a %s' '/srv/data file'; ls /srv")).out).toBe(`640 ${size}\ndata file`);
    await guest.download('/srv/data file', join(folder, 'back'), { signal });
    expect(readFileSync(join(folder, 'back')).equals(content)).toBe(true);
  },
  60_000,
);

test('paths are as they would be at a login, and secrets are nobody else’s to read', async () => {
  await guest.upload(Buffer.from('a'), '~/in-home', { signal });
  await guest.upload(Buffer.from('b'), 'also-in-home', { signal, mode: 0o600 });
  expect((await run('cat /root/in-home /root/also-in-home; stat -c %a /root/also-in-home')).out).toBe(
    'ab600',
  );
});

test.each([
  [
    'a folder in the way',
    () => guest.upload(Buffer.from('x'), '/usr', { signal }),
    /Uploading to \/usr failed: .*folder/,
  ],
  [
    'a folder that is not there',
    () => guest.upload(Buffer.alloc(0), '/no/such/file', { signal }),
    /\/no\/such/,
  ],
  [
    'no such file',
    () => guest.download('/no/such', join(folder, 'x'), { signal }),
    /Downloading \/no\/such failed: \/no\/such does not exist/,
  ],
])('a transfer that fails says why: %s', async (_what, work, message) => {
  await expect(work()).rejects.toThrow(message);
});

test('folders go there and back, with permission bits and long names', async () => {
  const local = join(folder, 'tree');
  const deep = join(local, 'a folder', 'n'.repeat(120), 'm'.repeat(120));
  mkdirSync(deep, { recursive: true });
  mkdirSync(join(local, 'empty'));
  writeFileSync(join(local, 'tool'), '#!/bin/sh\necho tool\n', { mode: 0o755 });
  writeFileSync(join(deep, 'ünï'), randomBytes(50_000));
  await guest.uploadFolder(local, '/srv/tree', { signal });
  expect((await run('/srv/tree/tool; ls /srv/tree; ls /var/tmp')).out).toBe('tool\na folder\nempty\ntool');
  expect((await run("stat -c %a /srv/tree '/srv/tree/a folder'")).out).toBe('755\n755');
  await guest.downloadFolder('/srv/tree', join(folder, 'tree-back'), { signal });
  const back = join(folder, 'tree-back', 'a folder', 'n'.repeat(120), 'm'.repeat(120), 'ünï');
  expect(readFileSync(back).equals(readFileSync(join(deep, 'ünï')))).toBe(true);
  expect(statSync(join(folder, 'tree-back', 'tool')).mode & 0o777).toBe(0o755);
}, 60_000);

test('answers that are lost, parts that are refused: nothing is done twice, and nothing is missing', async () => {
  simulator.setFaults([
    {
      match: { action: 'RunCommand' },
      calls: { from: 1, times: 2 },
      effect: { kind: 'reset', when: 'after' },
    },
    { match: { action: 'SendFile' }, calls: { from: 2, times: 3 }, effect: { kind: 'reset', when: 'after' } },
    {
      match: { action: 'SendFile' },
      calls: { from: 8, times: 2 },
      effect: { kind: 'error', code: 'InternalError.Dispatch', status: 500 },
    },
    {
      match: { action: 'Describe*' },
      calls: { from: 3, times: 2 },
      effect: { kind: 'error', code: 'Throttling.User' },
    },
  ]);
  const content = randomBytes(200_000);
  await guest.upload(content, '/srv/faulty', { signal });
  expect(
    (await run('echo x >> /tmp/count; sha256sum < /srv/faulty; cat /tmp/count')).out.split('\n').at(-1),
  ).toBe('x');
  simulator.setFaults([]);
  await guest.download('/srv/faulty', join(folder, 'faulty'), { signal });
  expect(readFileSync(join(folder, 'faulty')).equals(content)).toBe(true);
}, 60_000);

test('a reboot ends a command, and the guest is there again after it', async () => {
  const ended = await run('echo before; reboot; sleep 600');
  expect(ended).toMatchObject({ exitCode: undefined, disconnected: true });
  await guest.reconnect(signal);
  expect(await run('echo after')).toMatchObject({ exitCode: 0, out: 'after' });
}, 60_000);

test('a guest that rebooted between two commands is met anew', async () => {
  await client.ecs('RebootInstance', { InstanceId: request.instanceId });
  await client.instanceIn(request.instanceId, 'Running');
  expect(await run('echo there')).toMatchObject({ exitCode: 0, out: 'there' });
}, 60_000);

test('scripts of ours do not stay on the disk, nor does anything else', async () => {
  const { out } = await run(
    'ls /usr/local/share/aliyun-assist/work/script | wc -l; find / -xdev -name "packer-*" -not -path "/proc/*"; ls /var/tmp',
  );
  expect(out.trim()).toBe('0');
});

test('a guest that powers itself off is gone at once', async () => {
  const other = await newGuest();
  await using communicator = await connect(other, signal);
  expect(await run('poweroff; sleep 600', communicator)).toMatchObject({ disconnected: true });
}, 60_000);

test('an image without the agent: an error that says so', async () => {
  const without = await newGuest({ ImageId: 'centos_7_04_64_20G_alibase_201701015.vhd' });
  await expect(connect({ ...without, timeout: 300 }, signal)).rejects.toThrow(
    /agent of i-\w+ did not report within 0.3 s/,
  );
}, 30_000);

test('a service that tells output at the end alone, and stops no script: the same, only later', async () => {
  await using reluctant = await startSimulator({
    behaviour: { runningOutput: 'withheld', stopInvocation: 'spare' },
  });
  const other = new CloudClient(reluctant);
  const asked = await newGuest({}, { of: reluctant, through: other });
  await using communicator = await connect(asked, signal);
  const { out } = await run(
    'i=0; while [ $i -lt 600 ]; do echo "line $i of many"; i=$((i+1)); done',
    communicator,
  );
  expect(out.split('\n')).toHaveLength(600);
  const controller = new AbortController();
  const aborted = run('echo $$ > /tmp/pid; sleep 600', communicator, controller.signal);
  await other.until(async () => (await run('cat /tmp/pid', communicator)).exitCode === 0);
  controller.abort(new Error('enough'));
  await expect(aborted).rejects.toThrow('enough');
  await other.until(async () => (await run('kill -0 $(cat /tmp/pid)', communicator)).exitCode !== 0);
}, 60_000);
