import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { startSimulator, type FaultRule, type Simulator } from '../../src/simulator/index.js';
import { readFaultRules } from '../../src/simulator/faults/read-fault-rules.js';
import { callV3, textAt, type Parameters } from './support/client.js';

let simulator: Simulator;

afterEach(() => simulator?.close());

async function cloudWith(...faults: FaultRule[]): Promise<Simulator> {
  simulator = await startSimulator({ guests: 'none', faults });
  return simulator;
}

const createVpc = (token = 'token') =>
  callV3(simulator, 'ecs', 'CreateVpc', { RegionId: 'cn-beijing', VpcName: 'x', ClientToken: token });

const vpcs = () => simulator.state().accounts[0]?.regions['cn-beijing']?.vpcs.length ?? 0;

const action = { action: 'CreateVpc' };

test('an error strikes the first call and no other, and the call has no effect', async () => {
  await cloudWith({ match: action, effect: { kind: 'error', code: 'ServiceUnavailable', status: 503 } });
  expect(await createVpc()).toMatchObject({ status: 503, json: { Code: 'ServiceUnavailable' } });
  expect(vpcs()).toBe(0);
  expect(await createVpc()).toMatchObject({ status: 200 });
  expect(simulator.faultStrikes()).toEqual([1]);
  expect(simulator.calls()[0]).toMatchObject({ status: 503, code: 'ServiceUnavailable', faults: ['error'] });
});

test('an error after the effect leaves what was made, and the same token finds it', async () => {
  await cloudWith({
    match: action,
    effect: { kind: 'error', code: 'InternalError', status: 500, when: 'after' },
  });
  expect(await createVpc()).toMatchObject({ status: 500 });
  expect(vpcs()).toBe(1);
  expect(await createVpc()).toMatchObject({ status: 200 });
  expect(vpcs()).toBe(1);
});

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a connection is reset %s the effect', async (when, made) => {
  await cloudWith({ match: action, effect: { kind: 'reset', when } });
  await expect(createVpc()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect(vpcs()).toBe(made);
  expect(simulator.calls()[0]).toMatchObject({ status: 0 });
});

test('a hanging call gets no answer, and does not keep the simulator from ending', async () => {
  await cloudWith({ match: action, effect: { kind: 'hang', when: 'after' } });
  const call = createVpc().catch((error: unknown) => error);
  while (vpcs() === 0) await new Promise((resolve) => setImmediate(resolve));
  await simulator.close();
  expect(await call).toMatchObject({ code: 'ECONNRESET' });
});

test('another body takes the place of the answer', async () => {
  const body = '<html>502 Bad Gateway</html>';
  await cloudWith({ match: action, effect: { kind: 'body', body, status: 502, contentType: 'text/html' } });
  expect(await createVpc()).toMatchObject({ status: 502, text: body });
});

test('rules count calls: the second and the third', async () => {
  await cloudWith({
    match: action,
    calls: { from: 2, times: 2 },
    effect: { kind: 'error', code: 'Throttling.User' },
  });
  const statuses = [];
  for (const token of ['1', '2', '3', '4']) statuses.push((await createVpc(token)).status);
  expect(statuses).toEqual([200, 400, 400, 200]);
});

test('a rule can hold for a while', async () => {
  await cloudWith({ match: action, forSeconds: 0.3, effect: { kind: 'error', code: 'Throttling.User' } });
  expect((await createVpc()).status).toBe(400);
  expect((await createVpc()).status).toBe(400);
  while ((await createVpc()).status !== 200);
  expect(simulator.faultStrikes()[0]).toBeGreaterThan(1);
});

test('a delay comes before the effect', async () => {
  await cloudWith({ match: action, effect: { kind: 'delay', seconds: 0.2 } });
  const call = createVpc();
  await callV3(simulator, 'ecs', 'DescribeRegions');
  expect(vpcs()).toBe(0);
  expect((await call).status).toBe(200);
});

test.each<[FaultRule['match'], boolean]>([
  [{ action: 'Create*' }, true],
  [{ action: '*Vpc', region: 'cn-beijing', product: 'ecs' }, true],
  [{ parameters: { VpcName: 'x' } }, true],
  [{ parameters: { VpcName: 'y' } }, false],
  [{ region: 'eu-*' }, false],
  [{ product: 'vpc' }, false],
  [{}, true],
])('%j matches the call: %s', async (match, strikes) => {
  await cloudWith({ match, effect: { kind: 'error', code: 'InternalError', status: 500 } });
  expect((await createVpc()).status).toBe(strikes ? 500 : 200);
});

/** Each VPC that is listed, with how many of our tags. */
async function listedVpcs(filter: Parameters = {}): Promise<readonly string[]> {
  const { json } = await callV3(simulator, 'vpc', 'DescribeVpcs', { RegionId: 'cn-beijing', ...filter });
  const vpcs = json['Vpcs']?.['Vpc'] as unknown as readonly { VpcId: string; Tags: { Tag: unknown[] } }[];
  return vpcs.map(({ VpcId, Tags }) => `${VpcId} ${Tags.Tag.length}`);
}

const region = { RegionId: 'cn-beijing' };
const tagged = { ...region, 'Tag.1.Key': 'of', 'Tag.1.Value': 'build' };
const byTag = { 'Tag.1.Key': 'of' };

test('what was made is listed late, by no question before, and is there for who names it', async () => {
  await cloudWith({ match: action, effect: { kind: 'lag', of: 'resources', seconds: 60 } });
  const { json } = await callV3(simulator, 'vpc', 'CreateVpc', tagged);
  const VpcId = textAt(json, 'VpcId');
  expect(await listedVpcs()).toEqual([]);
  expect(await listedVpcs({ VpcId })).toEqual([]);
  const attribute = await callV3(simulator, 'vpc', 'DescribeVpcAttribute', { ...region, VpcId });
  expect(textAt(attribute.json, 'Code')).toBe('InvalidVpcId.NotFound');
  const subnet = { RegionId: 'cn-beijing', VpcId, ZoneId: 'cn-beijing-h', CidrBlock: '172.16.0.0/24' };
  // Pending at first, and no list tells when it is no more.
  while ((await callV3(simulator, 'vpc', 'CreateVSwitch', subnet)).status !== 200) await pause(5);
  expect(vpcs()).toBe(1);
  simulator.passTime(61);
  expect(await listedVpcs({ ...byTag })).toEqual([`${VpcId} 1`]);
});

test('tags come late on what was made with them, and go late from what they were taken off', async () => {
  const lag = { kind: 'lag', of: 'tags', seconds: 60 } as const;
  await cloudWith({ match: action, effect: lag }, { match: { action: 'UnTagResources' }, effect: lag });
  const VpcId = textAt((await callV3(simulator, 'vpc', 'CreateVpc', tagged)).json, 'VpcId');
  expect(await listedVpcs()).toEqual([`${VpcId} 0`]);
  expect(await listedVpcs(byTag)).toEqual([]);
  simulator.passTime(61);
  expect(await listedVpcs(byTag)).toEqual([`${VpcId} 1`]);
  const untag = { RegionId: 'cn-beijing', ResourceType: 'VPC', 'ResourceId.1': VpcId, 'TagKey.1': 'of' };
  expect((await callV3(simulator, 'vpc', 'UnTagResources', untag)).status).toBe(200);
  expect(await listedVpcs(byTag)).toEqual([`${VpcId} 1`]);
  simulator.passTime(61);
  expect(await listedVpcs(byTag)).toEqual([]);
});

test('an instance whose tags come late shows everything else at once', async () => {
  await cloudWith({
    match: { action: 'TagResources' },
    effect: { kind: 'lag', of: 'tags', seconds: 60 },
  });
  const vpcId = simulator.furnish.vpc('cn-beijing');
  const vSwitchId = simulator.furnish.vSwitch('cn-beijing', {
    vpcId,
    zoneId: 'cn-beijing-h',
    cidrBlock: '172.16.0.0/24',
  });
  const securityGroupId = simulator.furnish.securityGroup('cn-beijing', { vpcId });
  const id = await simulator.furnish.instance('cn-beijing', { vSwitchId, securityGroupId, tags: {} });
  const tag = { ...tagged, ResourceType: 'instance', 'ResourceId.1': id };
  expect((await callV3(simulator, 'ecs', 'TagResources', tag)).status).toBe(200);
  const { json } = await callV3(simulator, 'ecs', 'DescribeInstances', { RegionId: 'cn-beijing' });
  expect(json['Instances']?.['Instance']?.[0]).toMatchObject({
    InstanceId: id,
    VpcAttributes: { VpcId: vpcId },
    Tags: { Tag: [] },
  });
  const state = simulator.state().accounts[0]?.regions['cn-beijing'];
  expect(state?.instances[0]).toMatchObject({ tags: { of: 'build' } });
});

test('every call is told of twice: when it has arrived and when its answer leaves', async () => {
  const heard: string[] = [];
  simulator = await startSimulator({
    guests: 'none',
    onCall: (moment, call) => heard.push(`${moment} ${call.action} ${call.status}`),
  });
  await createVpc();
  expect(heard).toEqual(['arrived CreateVpc 0', 'answered CreateVpc 200']);
});

test('calls beyond a limit are throttled until the next window, each action by itself', async () => {
  simulator = await startSimulator({
    guests: 'none',
    limits: [{ action: 'Create*', requests: 2, seconds: 1 }],
  });
  let throttled: string | undefined;
  for (let count = 0; count < 5; count++) throttled = textAt((await createVpc(`${count}`)).json, 'Code');
  expect(throttled).toBe('Throttling.User');
  expect((await callV3(simulator, 'ecs', 'DescribeRegions')).status).toBe(200);
  while ((await createVpc('again')).status !== 200);
});

test('rules are read from JSON', () => {
  const rules = [{ match: action, effect: { kind: 'reset', when: 'after' } }];
  expect(readFaultRules(JSON.stringify(rules))).toEqual(rules);
});

test.each([
  ['{}', 'must be a JSON array'],
  ['[{}]', 'Fault rule 1 needs "match"'],
  ['[{"match":{},"effect":{"kind":"meteor"}}]', 'Fault rule 1 needs "effect" with a "kind"'],
  ['[{"match":{},"effect":{"kind":"error"}}]', 'Fault rule 1: an error needs its "code"'],
  ['[{"match":{},"effect":{"kind":"delay"}}]', 'Fault rule 1: a delay needs its "seconds"'],
  ['[{"match":{},"effect":{"kind":"lag","of":"tags"}}]', 'Fault rule 1: a lag needs its "seconds"'],
  ['[{"match":{},"effect":{"kind":"lag","seconds":1}}]', 'Fault rule 1: a lag is "of" resources or tags'],
])('%s is no schedule', (json, message) => {
  expect(() => readFaultRules(json)).toThrow(message);
});
