import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { textAt, type Json } from './support/client.js';
import { CloudClient, text } from './support/cloud-client.js';

/** Cloud Assistant of the simulated cloud: scripts that run for real in a guest nobody can reach otherwise. */
let simulator: Simulator;
let cloud: CloudClient;
let id: string;

const WITHOUT_AGENT = 'centos_7_04_64_20G_alibase_201701015.vhd';
const WINDOWS = 'win2022_21H2_x64_dtc_en-us_40G_alibase_20240815.vhd';

beforeAll(async () => {
  simulator = await startSimulator({
    // Soon enough for what is never delivered.
    scale: 0.02,
    profile: { agentReport: 1 },
    quotas: { invocationsPerDay: 40 },
  });
  cloud = new CloudClient(simulator);
  id = await cloud.launch(await cloud.network());
  await cloud.until(async () => (await agentOf(id)) === 'true');
}, 60_000);

afterAll(async () => {
  expect(simulator.problems()).toEqual([]);
  await simulator.close();
});

async function agentOf(instance: string): Promise<string> {
  const answer = await cloud.ecs('DescribeCloudAssistantStatus', { 'InstanceId.1': instance });
  const path = ['InstanceCloudAssistantStatusSet', 'InstanceCloudAssistantStatus', 0, 'CloudAssistantStatus'];
  return textAt(answer, ...path);
}

const NOTHING = JSON.parse('{}') as Json;

const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64');

const shell = (content: string) => ({
  Type: 'RunShellScript',
  ContentEncoding: 'Base64',
  CommandContent: base64(content),
  'InstanceId.1': id,
});

/** Starts a command, and returns its invocation. */
async function start(content: string, parameters: Record<string, string> = {}): Promise<string> {
  return text(await cloud.ecs('RunCommand', { ...shell(content), ...parameters }), 'InvokeId');
}

async function resultOf(invocation: string): Promise<Json> {
  const answer = await cloud.ecs('DescribeInvocationResults', { InvokeId: invocation });
  return answer['Invocation']?.['InvocationResults']?.['InvocationResult']?.[0] ?? NOTHING;
}

async function over(invocation: string): Promise<Json> {
  await cloud.until(async () => text(await resultOf(invocation), 'FinishedTime') !== '');
  return resultOf(invocation);
}

const outputOf = (result: Json) => Buffer.from(text(result, 'Output'), 'base64').toString();

const run = async (content: string, parameters: Record<string, string> = {}) =>
  over(await start(content, parameters));

test('a script runs as root in its home folder, both of its streams in one', async () => {
  const result = await run('id -u; pwd; echo to standard error >&2');
  expect(result).toMatchObject({ InvocationStatus: 'Success', InvokeRecordStatus: 'Finished', ExitCode: 0 });
  expect(outputOf(result)).toBe('0\n/root\nto standard error\n');
});

test.each([
  ['an exit code', 'exit 3', {}, { InvocationStatus: 'Failed', ExitCode: 3, ErrorCode: 'ExitCodeNonzero' }],
  ['no such user', 'id', { Username: 'nobody-here' }, { ErrorCode: 'AccountNotExists' }],
  ['no such folder', 'pwd', { WorkingDir: '/no/such' }, { ErrorCode: 'DirectoryNotExists' }],
  ['another folder', 'pwd', { WorkingDir: '/usr' }, { InvocationStatus: 'Success' }],
])('%s', async (_what, content, parameters, expected) => {
  expect(await run(content, parameters as Record<string, string>)).toMatchObject(expected);
});

test('of much output the first 24 KB are kept, and the rest is counted', async () => {
  const result = await run("head -c 30000 /dev/zero | tr '\\0' x");
  expect(outputOf(result)).toBe('x'.repeat(24 * 1024));
  expect(result).toMatchObject({ Dropped: 30000 - 24 * 1024 });
});

test('output can be seen while a script runs', async () => {
  const invocation = await start('echo begun; while [ ! -e /tmp/go ]; do sleep 0.02; done; echo done');
  await cloud.until(async () => outputOf(await resultOf(invocation)) === 'begun\n');
  expect(await resultOf(invocation)).toMatchObject({ InvocationStatus: 'Running', FinishedTime: '' });
  await run('touch /tmp/go');
  expect(outputOf(await over(invocation))).toBe('begun\ndone\n');
});

test('a script that is stopped is terminated', async () => {
  const invocation = await start('echo begun; sleep 600');
  await cloud.until(async () => text(await resultOf(invocation), 'Output') !== '');
  await cloud.ecs('StopInvocation', { InvokeId: invocation });
  expect(await over(invocation)).toMatchObject({
    InvocationStatus: 'Terminated',
    InvokeRecordStatus: 'Stopped',
  });
});

test('the agent leaves its scripts on the disk', async () => {
  const invocation = await start('exit 0');
  await over(invocation);
  const listed = outputOf(await run('ls /usr/local/share/aliyun-assist/work/script'));
  expect(listed).toContain(`${invocation}.sh`);
});

test('parameters are put into the script, and none that it does not name', async () => {
  const content = 'echo {{ name }} {{ACS::RegionId}}';
  const given = { EnableParameter: 'true', Parameters: JSON.stringify({ name: 'Jack' }) };
  expect(outputOf(await run(content, given))).toBe('Jack cn-beijing\n');
  const stranger = { ...shell(content), EnableParameter: 'true', Parameters: '{"other":""}' };
  expect(await cloud.refusal('ecs', 'RunCommand', stranger)).toBe('Parameter.NotMatched');
});

test('a command that is kept can be run again', async () => {
  const kept = await cloud.ecs('RunCommand', { ...shell('echo again'), KeepCommand: 'true' });
  await over(text(kept, 'InvokeId'));
  const again = await cloud.ecs('InvokeCommand', { CommandId: text(kept, 'CommandId'), 'InstanceId.1': id });
  expect(outputOf(await over(text(again, 'InvokeId')))).toBe('again\n');
});

test('the same call with the same token runs once', async () => {
  const call = { ...shell('echo x >> /tmp/once'), ClientToken: 'token-1' };
  const first = text(await cloud.ecs('RunCommand', call), 'InvokeId');
  expect(text(await cloud.ecs('RunCommand', call), 'InvokeId')).toBe(first);
  await over(first);
  expect(outputOf(await run('cat /tmp/once'))).toBe('x\n');
});

const file = (content: Buffer, parameters: Record<string, string> = {}) => ({
  Name: 'sent',
  TargetDir: '/srv/new/folder',
  ContentType: 'Base64',
  Content: base64(content),
  'InstanceId.1': id,
  ...parameters,
});

async function send(content: Buffer, parameters: Record<string, string> = {}): Promise<Json> {
  const invocation = text(await cloud.ecs('SendFile', file(content, parameters)), 'InvokeId');
  const find = async () =>
    (await cloud.ecs('DescribeSendFileResults', { InvokeId: invocation }))['Invocations']?.[
      'Invocation'
    ]?.[0];
  await cloud.until(async () => !['Pending', 'Running'].includes(textAt(await find(), 'InvocationStatus')));
  return (await find())?.['InvokeInstances']?.['InvokeInstance']?.[0] ?? NOTHING;
}

test('a file is sent, folder and all, and never over another one unless asked for', async () => {
  const bytes = Buffer.from([0, 255, 10, 13]);
  expect(await send(bytes, { FileMode: '0600' })).toMatchObject({
    InvocationStatus: 'Success',
    ErrorCode: '',
  });
  expect(outputOf(await run('stat -c %a /srv/new/folder/sent; base64 /srv/new/folder/sent'))).toBe(
    `600\n${base64(bytes)}\n`,
  );
  expect(await send(bytes)).toMatchObject({ ErrorCode: 'FileAlreadyExists' });
  expect(await send(bytes, { Overwrite: 'true' })).toMatchObject({ InvocationStatus: 'Success' });
  expect(await send(bytes, { TargetDir: '/srv/new/folder/sent' })).toMatchObject({
    ErrorCode: 'FilePathInvalid',
  });
});

test.each<[string, string, () => Record<string, string>, string]>([
  ['a script over 24 KB', 'RunCommand', () => shell('#'.repeat(18433)), 'CmdContent.ExceedLimit'],
  [
    'one over 18 KB that is kept',
    'RunCommand',
    () => ({ ...shell('#'.repeat(13825)), KeepCommand: 'true' }),
    'CmdContent.ExceedLimit',
  ],
  [
    'what is no base64',
    'RunCommand',
    () => ({ ...shell(''), CommandContent: '?' }),
    'CmdContent.DecodeError',
  ],
  ['no such type', 'RunCommand', () => ({ ...shell('id'), Type: 'RunPython' }), 'InvalidCmdType.NotFound'],
  [
    'a script for Windows',
    'RunCommand',
    () => ({ ...shell('id'), Type: 'RunBatScript' }),
    'InvalidInstance.NotMatch',
  ],
  [
    'no such instance',
    'RunCommand',
    () => ({ ...shell('id'), 'InstanceId.1': 'i-none' }),
    'InvalidInstance.NotFound',
  ],
  [
    'delivery to OSS',
    'RunCommand',
    () => ({ ...shell('id'), OssOutputDelivery: 'oss://b/p' }),
    'InvalidParameter.OssOutputDelivery',
  ],
  [
    'more than a day',
    'RunCommand',
    () => ({ ...shell('id'), Timeout: '86401' }),
    'InvalidTimeout.ExceedLimit',
  ],
  ['a file over 32 KB', 'SendFile', () => file(Buffer.alloc(24577)), 'FileSize.ExceedLimit'],
  ['no such invocation', 'StopInvocation', () => ({ InvokeId: 't-none' }), 'InvalidInvokeId.NotFound'],
])('refused: %s', async (_what, action, parameters, code) => {
  expect(await cloud.refusal('ecs', action, parameters())).toBe(code);
});

test('scripts come to an end with their instance, and none is delivered to one without an agent', async () => {
  const network = await cloud.network();
  const old = await cloud.launch(network, { ImageId: WITHOUT_AGENT });
  await cloud.instanceIn(old, 'Running');
  const undelivered = await start('id', { 'InstanceId.1': old });
  expect(await over(undelivered)).toMatchObject({
    InvocationStatus: 'Aborted',
    ErrorCode: 'ClientNotRunning',
  });
  expect(await agentOf(old)).toBe('false');
  await cloud.ecs('InstallCloudAssistant', { 'InstanceId.1': old });
  await cloud.ecs('RebootInstance', { InstanceId: old });
  await cloud.until(async () => (await agentOf(old)) === 'true');
  const running = await start('sleep 600', { 'InstanceId.1': old });
  await cloud.until(async () => text(await resultOf(running), 'InvocationStatus') === 'Running');
  await cloud.ecs('RebootInstance', { InstanceId: old });
  expect(await over(running)).toMatchObject({ InvocationStatus: 'Error', ErrorCode: 'ExecutionInterrupted' });
}, 30_000);

test('after a reboot from within, the agent is there again', async () => {
  await run('reboot');
  await cloud.until(async () => {
    const result = await run('cat /run/up 2> /dev/null; touch /run/up');
    return text(result, 'InvocationStatus') === 'Success';
  });
  await cloud.until(async () => (await agentOf(id)) === 'true');
}, 30_000);

test('scripts are limited by the day, and Windows takes no shell', async () => {
  const windows = await cloud.launch(await cloud.network(), { ImageId: WINDOWS });
  expect(await cloud.refusal('ecs', 'RunCommand', { ...shell('id'), 'InstanceId.1': windows })).toBe(
    'InvalidInstance.NotMatch',
  );
  let refused: string | undefined;
  for (let count = 0; count < 60 && refused === undefined; count++)
    refused = await cloud.refusal('ecs', 'RunCommand', shell('exit 0'));
  expect(refused).toBe('Invocation.ExceedQuota');
});
