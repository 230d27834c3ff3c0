import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builderKinds, runBuilds, type BuildResult } from '../../../src/builders/index.js';
import { formatProblem, Problems } from '../../../src/errors/index.js';
import type { BuildEvent } from '../../../src/events/index.js';
import { provisionerKinds } from '../../../src/provisioners/index.js';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { planBuilds, readLegacyTemplate } from '../../../src/template/index.js';
import { textAt } from '../../simulator/support/client.js';
import { CloudClient, text } from '../../simulator/support/cloud-client.js';
import { build, calls, check, ownRegion, temporaryFolder } from './kit.js';

/** examples/no-open-port.json, built on a simulated cloud. */
const FOLDER = join(import.meta.dirname, '../../../examples');
let cloud: Simulator;
let client: CloudClient;
let folder: string;
let built: BuildResult | undefined;
const events: BuildEvent[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'no-port-'));
  cloud = await startSimulator();
  client = new CloudClient(cloud, 'cn-hangzhou');
  const problems = new Problems();
  const context = {
    facts: { startedAt: new Date(), workingDirectory: FOLDER, env: {} },
    variables: undefined,
    problems,
    notice: () => undefined,
  };
  const access = {
    access_key: cloud.accessKey,
    secret_key: cloud.secretKey,
    custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  };
  const file = join(FOLDER, 'no-open-port.json');
  const example = JSON.parse(readFileSync(file, 'utf8')) as { builders: [Record<string, unknown>] };
  example.builders[0] = { ...example.builders[0], ...access };
  const template = readLegacyTemplate(JSON.stringify(example), { ...context, file });
  const builds = planBuilds(template, {
    builderKinds,
    provisionerKinds,
    env: {},
    workspace: FOLDER,
    problems,
    notice: () => undefined,
  });
  expect(problems.all.map(formatProblem)).toEqual([]);
  [built] = await runBuilds(builds, {
    env: {},
    programEnv: process.env,
    pace: {
      wait: { shortestPauseMs: 20, longestPauseMs: 100, appearWithinMs: 1_000 },
      retry: { firstPauseMs: 20, longestPauseMs: 200, longestNotYetPauseMs: 100 },
    },
    idToken: () => Promise.reject(new Error('There is no job here.')),
    signal: new AbortController().signal,
    ledgerFolder: folder,
    run: 'octo/images run 1.1',
    listener: (event) => void events.push(event),
    onProgress: () => undefined,
  });
}, 120_000);

afterAll(async () => {
  expect(cloud.problems()).toEqual([]);
  await cloud.close();
  rmSync(folder, { recursive: true });
});

test('succeeds, a reboot on the way included', () => {
  expect(built).toMatchObject({ status: 'success' });
  const lines = events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
  expect(lines).toContain('Installed hello 1.0.0 in /root/hello');
  expect(lines).toContain('built without an open port');
});

test('the instance had no public address, no open port and no key, and nothing of the build is left', () => {
  const [launch] = calls(cloud, 'RunInstances');
  expect(Object.keys(launch ?? {})).not.toContain('InternetMaxBandwidthOut');
  expect(Object.keys(launch ?? {})).not.toContain('KeyPairName');
  for (const action of ['AuthorizeSecurityGroup', 'ImportKeyPair', 'AllocateEipAddress'])
    expect(calls(cloud, action)).toEqual([]);
  const { images, snapshots, ...others } = ownRegion(cloud) ?? {};
  expect([images?.length, snapshots?.length]).toEqual([1, 1]);
  expect(Object.values({ ...others }).flat()).toEqual([]);
  expect(events.filter(({ type }) => type === 'warning')).toEqual([]);
});

test('the image has what was provisioned, and no script of ours', async () => {
  const [image] = ownRegion(cloud)?.images ?? [];
  const id = await client.launch(await client.network({ zone: 'cn-hangzhou-h' }), {
    ImageId: image?.id ?? '',
  });
  await client.instanceIn(id, 'Running');
  const content =
    'cat /root/hello/README; ls /usr/local/share/aliyun-assist/work/script /tmp; find / -xdev -name "packer-*" -not -path "/proc/*"';
  const parameters = { Type: 'RunShellScript', CommandContent: content, 'InstanceId.1': id };
  const InvokeId = text(await client.ecs('RunCommand', parameters), 'InvokeId');
  const result = async (field: string) => {
    const answer = await client.ecs('DescribeInvocationResults', { InvokeId, ContentEncoding: 'PlainText' });
    return textAt(answer, 'Invocation', 'InvocationResults', 'InvocationResult', 0, field);
  };
  await client.until(async () => (await result('InvocationStatus')) === 'Success');
  expect(await result('Output')).toBe(
    `built without an open port\n/tmp:\n\n/usr/local/share/aliyun-assist/work/script:\n${InvokeId}.sh\n`,
  );
}, 60_000);

test('Windows is provisioned by PowerShell and cmd as System, a restart included', async () => {
  using files = temporaryFolder();
  using back = temporaryFolder();
  files.write('file.txt', 'content of the file');
  const download = join(back.path, 'file.txt');
  await using other = await startSimulator();
  const built = await build(
    other,
    {
      communicator: 'cloud_assistant',
      ssh_password: undefined,
      source_image: 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd',
    },
    {
      template: {
        provisioners: [
          {
            type: 'powershell',
            inline: ['"inline: $env:COLOUR by {{ build `User` }}"'],
            env: { COLOUR: 'grün $1' },
          },
          {
            type: 'powershell',
            inline: ['"elevated as $(whoami)"'],
            elevated_user: 'SYSTEM',
            elevated_password: '',
          },
          { type: 'windows-shell', inline: ['@echo batch: %COLOUR%'], env: { COLOUR: 'blue' } },
          { type: 'file', source: `${files.path}/`, destination: 'C:/files' },
          { type: 'windows-restart', restart_timeout: '1m', check_registry: true },
          { type: 'file', direction: 'download', source: 'C:/files/file.txt', destination: download },
          {
            type: 'windows-shell',
            inline: ['@dir /b C:\\Windows\\Temp C:\\ProgramData\\aliyun\\assist\\work\\script'],
          },
        ],
      },
    },
  );
  expect(built.error).toBeUndefined();
  const lines = built.events.flatMap((event) => (event.type === 'output' ? [event.line] : []));
  expect(lines).toEqual(expect.arrayContaining(['inline: grün $1 by SYSTEM', 'batch: blue']));
  expect(readFileSync(download, 'utf8')).toBe('content of the file');
  for (const action of ['AuthorizeSecurityGroup', 'ImportKeyPair', 'AllocateEipAddress'])
    expect(calls(other, action)).toEqual([]);
  expect(ownRegion(other)?.images).toHaveLength(1);
}, 60_000);

test('bandwidth is given to who asks for it, and an address needs none', () => {
  const { problems } = check({ communicator: 'cloud_assistant', internet_max_bandwidth_out: 0 });
  expect(problems).toEqual([]);
});
