import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A Windows that nothing but Cloud Assistant reaches: WinRM is off. */
let simulator: Simulator;
let client: CloudClient;
let request: CloudAssistantRequest;
let guest: Communicator;
let folder: string;
let transport: Transport;
const signal = new AbortController().signal;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assistant-'));
  simulator = await startSimulator();
  client = new CloudClient(simulator);
  transport = new Transport();
  const instanceId = await client.launch(await client.network(), {
    ImageId: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
  });
  request = {
    cloud: new Cloud({
      endpoints: new Endpoints({ custom_endpoint_ecs: simulator.url }),
      transport,
      userAgent: 'test',
      retry: { firstPauseMs: 10, longestPauseMs: 50 },
      credentials: new StaticProvider('the simulator', {
        accessKeyId: simulator.accessKey,
        accessKeySecret: new Secret(simulator.secretKey),
      }),
    }),
    region: client.region,
    instanceId,
    system: 'windows',
    timeout: 20_000,
    pauseBeforeConnecting: 0,
    news: { progress: () => undefined, notice: () => undefined, warning: () => undefined },
  };
  guest = await connect(request, signal);
}, 60_000);

afterAll(async () => {
  await guest[Symbol.asyncDispose]();
  await transport.close();
  expect(simulator.problems()).toEqual([]);
  await simulator.close();
  rmSync(folder, { recursive: true });
});

interface Ran extends CommandResult {
  readonly out: string;
  readonly err: string;
}

async function run(command: string, until = signal): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const result = await guest.run(command, {
    signal: until,
    onOutput: (stream, line) => void (stream === 'stdout' ? out : err).push(line),
  });
  return { ...result, out: out.join('\n'), err: err.join('\n') };
}

function powershell(script: string): string {
  return `powershell -EncodedCommand ${Buffer.from(`$ProgressPreference='SilentlyContinue';${script}`, 'utf16le').toString('base64')}`;
}

const callsOf = (action: string) => simulator.calls().filter((call) => call.action === action).length;

test('a command runs by cmd as System, its streams apart, its exit code told, in one call', async () => {
  const before = callsOf('RunCommand');
  expect(await run(`whoami& cd& echo it's "ü" 100%& echo oops>&2& exit 7`)).toEqual({
    exitCode: 7,
    disconnected: false,
    out: `nt authority\\system\nC:\\\nit's "ü" 100%`,
    err: 'oops',
  });
  expect(callsOf('RunCommand') - before).toBe(1);
});

test('errors of PowerShell are text, and characters are what they are', async () => {
  const ran = await run(powershell(`Write-Output 'größe'; Write-Error 'sounds ünlikely'; exit 3`));
  expect(ran).toMatchObject({ exitCode: 3, out: 'größe' });
  expect(ran.err).toContain('sounds ünlikely');
  expect(ran.err).not.toContain('CLIXML');
});

test('nothing is lost of output that is far more than the service keeps', async () => {
  const { out, exitCode } = await run(powershell(`1..2500|%{"line $_ of the standard output"}`));
  expect(out.split('\n')).toEqual(
    Array.from({ length: 2500 }, (_none, index) => `line ${index + 1} of the standard output`),
  );
  expect(exitCode).toBe(0);
}, 60_000);

test('output is told while the command runs, and an abort ends it in the guest', async () => {
  const controller = new AbortController();
  let heard: (line: string) => void = () => undefined;
  const first = new Promise<string>((resolve) => (heard = resolve));
  const aborted = guest.run('echo begun& ping -n 600 127.0.0.1 >nul& echo x>C:\\survived', {
    signal: controller.signal,
    onOutput: (_stream, line) => heard(line),
  });
  expect(await first).toBe('begun');
  controller.abort(new Error('enough'));
  await expect(aborted).rejects.toThrow('enough');
  await client.until(async () => {
    const { out } = await run(
      powershell('Get-Process -Id (4000..4200) -ErrorAction SilentlyContinue|%{$_.Id}'),
    );
    // This question is itself the only one left.
    return out.split('\n').length === 1;
  });
}, 30_000);

test('a command longer than a script may be is a file before, and one that cmd does not take fails by its words', async () => {
  expect(await run(`echo ${'ü'.repeat(5000)}`)).toMatchObject({ exitCode: 0, out: 'ü'.repeat(5000) });
  expect(await run(`echo ${'long '.repeat(2000)}`)).toMatchObject({
    exitCode: 1,
    err: 'The command line is too long.',
  });
});

test.each([
  ['an empty file', 0, 'C:/Temp/empty file.bin'],
  ['a small one', 1000, 'C:\\Temp\\small.bin'],
  ['a path that the guest expands', 1000, '$env:ProgramData\\expanded.bin'],
  ['many parts, a name of other letters', 150_000, 'C:/Temp/größe/data.bin'],
])(
  'upload and download: %s',
  async (_what, size, path) => {
    const content = randomBytes(size);
    await guest.upload(content, path, { signal });
    await guest.upload(content, path, { signal });
    await guest.download(path, join(folder, 'back'), { signal });
    expect(readFileSync(join(folder, 'back')).equals(content)).toBe(true);
  },
  60_000,
);

test.each([
  [
    'a folder in the way',
    () => guest.upload(Buffer.from('x'), 'C:\\Windows', { signal }),
    /C:\\Windows is a folder/,
  ],
  [
    'no such file',
    () => guest.download('C:\\no\\such', join(folder, 'x'), { signal }),
    /C:\\no\\such is not a file/,
  ],
  [
    'no such folder',
    () => guest.downloadFolder('C:\\no', join(folder, 'x'), { signal }),
    /C:\\no is not a folder/,
  ],
])('a transfer that fails says why: %s', async (_what, work, message) => {
  await expect(work()).rejects.toThrow(message);
});

test('folders go there and back', async () => {
  const local = join(folder, 'tree');
  mkdirSync(join(local, 'a folder', 'deeper'), { recursive: true });
  mkdirSync(join(local, 'empty'));
  writeFileSync(join(local, 'tool.cmd'), '@echo tool\r\n');
  const content = randomBytes(60_000);
  writeFileSync(join(local, 'a folder', 'deeper', 'ünï'), content);
  await guest.uploadFolder(local, 'C:\\srv\\tree', { signal });
  expect((await run('C:\\srv\\tree\\tool.cmd& dir /b C:\\srv\\tree')).out).toBe(
    'tool\na folder\nempty\ntool.cmd',
  );
  await guest.downloadFolder('C:/srv/tree', join(folder, 'back-tree'), { signal });
  expect(readFileSync(join(folder, 'back-tree', 'a folder', 'deeper', 'ünï')).equals(content)).toBe(true);
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
      calls: { from: 6, times: 2 },
      effect: { kind: 'error', code: 'InternalError.Dispatch', status: 500 },
    },
  ]);
  const content = randomBytes(200_000);
  await guest.upload(content, 'C:\\faulty', { signal });
  expect((await run('echo x>>C:\\count& type C:\\count')).out).toBe('x');
  simulator.setFaults([]);
  await guest.download('C:\\faulty', join(folder, 'faulty'), { signal });
  expect(readFileSync(join(folder, 'faulty')).equals(content)).toBe(true);
}, 60_000);

test('a reboot ends a command, and the guest is there again after it', async () => {
  const ended = await run('shutdown /r /t 0& ping -n 600 127.0.0.1 >nul');
  expect(ended).toMatchObject({ exitCode: undefined, disconnected: true });
  await guest.reconnect(signal);
  expect(await run('echo after')).toMatchObject({ exitCode: 0, out: 'after' });
}, 60_000);

test('its folder is private; it and scripts of ours do not stay', async () => {
  const look = `[IO.Directory]::GetDirectories('C:\\Windows\\Temp')|%{[IO.Directory]::GetAccessControl($_).GetSecurityDescriptorSddlForm('Access')}`;
  expect((await run(powershell(look))).out).toBe('D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)');
  await guest[Symbol.asyncDispose]();
  guest = await connect(request, signal);
  const left = 'dir /b /s C:\\ProgramData\\aliyun\\assist\\work\\script& dir /b C:\\Windows\\Temp';
  expect((await run(left)).out.split('\n')).toEqual([expect.stringMatching(/^packer-\w+$/)]);
}, 60_000);
