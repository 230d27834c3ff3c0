import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/index.js';
import { CloudClient, text } from './support/cloud-client.js';
import type { Parameters } from './support/client.js';

let simulator: Simulator;
let cloud: CloudClient;

async function restart(options: SimulatorOptions = {}): Promise<void> {
  await simulator?.close();
  simulator = await startSimulator({ guests: 'none', ...options });
  cloud = new CloudClient(simulator);
}

beforeEach(() => restart());

afterEach(async () => {
  expect(simulator.problems()).toEqual([]);
  await simulator.close();
});

test('an instance of RunInstances goes through its states by itself, and tells all it was given', async () => {
  await restart({ profile: { launch: 4 } });
  await cloud.ecs('CreateKeyPair', { KeyPairName: 'key-1' });
  const network = await cloud.network();
  const id = await cloud.launch(network, {
    InstanceName: 'builder',
    HostName: 'builder-1',
    KeyPairName: 'key-1',
    InternetMaxBandwidthOut: 5,
    'SystemDisk.Category': 'cloud_essd',
    'SystemDisk.Size': 60,
    'DataDisk.1.Size': 100,
    'DataDisk.1.Category': 'cloud_ssd',
    'DataDisk.1.DeleteWithInstance': false,
    'Tag.1.Key': 'run',
    'Tag.1.Value': '42',
    UserData: Buffer.from('#!/bin/sh\n').toString('base64'),
  });
  const seen = new Set<string>();
  await cloud.until(async () => {
    seen.add(await cloud.statusOf(id));
    return seen.has('Running');
  });
  expect([...seen]).toEqual(['Pending', 'Starting', 'Running']);
  expect(await cloud.instance(id)).toMatchObject({
    InstanceName: 'builder',
    HostName: 'builder-1',
    KeyPairName: 'key-1',
    ZoneId: 'cn-beijing-a',
    PublicIpAddress: { IpAddress: [expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/)] },
    VpcAttributes: { VSwitchId: network.vSwitchId, PrivateIpAddress: { IpAddress: ['172.16.0.1'] } },
    SecurityGroupIds: { SecurityGroupId: [network.securityGroupId] },
    InternetChargeType: 'PayByTraffic',
    Tags: { Tag: [{ TagKey: 'run', TagValue: '42' }] },
  });
  const userData = await cloud.ecs('DescribeUserData', { InstanceId: id });
  expect(Buffer.from(text(userData, 'UserData'), 'base64').toString()).toBe('#!/bin/sh\n');
  const disks = await cloud.ecs('DescribeDisks', { InstanceId: id });
  expect(disks['Disks']?.['Disk']).toMatchObject([
    {
      Type: 'system',
      Category: 'cloud_essd',
      Size: 60,
      Device: '/dev/xvda',
      Tags: { Tag: [{ TagKey: 'run' }] },
    },
    { Type: 'data', Category: 'cloud_ssd', Size: 100, Device: '/dev/xvdb', DeleteWithInstance: false },
  ]);
  const interfaces = await cloud.ecs('DescribeNetworkInterfaces', { InstanceId: id });
  expect(interfaces['NetworkInterfaceSets']?.['NetworkInterfaceSet']).toMatchObject([
    { InstanceId: id, Tags: { Tag: [{ TagKey: 'run', TagValue: '42' }] } },
  ]);
});

test.each<[Parameters, string]>([
  [{ ImageId: 'nowhere.vhd' }, 'InvalidImageId.NotFound'],
  [{ ImageFamily: 'acs:centos_7_9_x64' }, 'UnexpectedImageFamily.ImageIdSupplied'],
  [{ InstanceType: 'ecs.unicorn' }, 'InvalidInstanceType.ValueNotSupported'],
  [{ InstanceType: 'ecs.g8y.large' }, 'ImageNotSupportInstanceType'],
  [{ VSwitchId: 'vsw-nowhere' }, 'InvalidVSwitchId.NotFound'],
  [{ VSwitchId: '' }, 'MissingParameter'],
  [{ ZoneId: 'cn-beijing-b' }, 'InvalidParameter.VSwitchId'],
  [{ SecurityGroupId: 'sg-nowhere' }, 'InvalidSecurityGroupId.NotFound'],
  [{ KeyPairName: 'nobody' }, 'InvalidKeyPairName.NotFound'],
  [{ Password: 'simple' }, 'InvalidPassword.Malformed'],
  [{ Password: 'Geheim-123', PasswordInherit: true }, 'InvalidPasswordParam.Mismatch'],
  [{ InstanceName: '1' }, 'InvalidInstanceName.Malformed'],
  [{ HostName: '-x-' }, 'InvalidHostName.Malformed'],
  [{ UserData: '***' }, 'InvalidUserData.Base64FormatInvalid'],
  [{ UserData: Buffer.alloc(32 * 1024 + 1).toString('base64') }, 'InvalidUserData.SizeExceeded'],
  [{ InternetMaxBandwidthOut: 101 }, 'InvalidInternetMaxBandwidthOut.Malformed'],
  [{ InternetChargeType: 'PayNever' }, 'InvalidInternetChargeType.ValueNotSupported'],
  [{ 'SystemDisk.Category': 'floppy' }, 'InvalidSystemDiskCategory.ValueNotSupported'],
  [{ 'SystemDisk.Category': 'cloud' }, 'InvalidInstanceType.NotSupportDiskCategory'],
  [{ 'SystemDisk.Size': 19 }, 'InvalidSystemDiskSize.LessThanMinSize'],
  [{ 'SystemDisk.Size': 9999 }, 'InvalidSystemDiskSize.MoreThanMaxSize'],
  [{ 'DataDisk.1.Size': 1 }, 'InvalidDataDiskSize.ValueNotSupported'],
  [{ 'DataDisk.1.SnapshotId': 's-nowhere' }, 'InvalidDataDiskSnapshotId.NotFound'],
  [{ 'DataDisk.1.Device': '/dev/sda' }, 'InvalidDataDevice.Malformed'],
  [{ 'DataDisk.1.Device': '/dev/xvdc', 'DataDisk.2.Device': '/dev/xvdc' }, 'InvalidDevice.InUse'],
  [{ AutoReleaseTime: inMinutes(15) }, 'InvalidAutoReleaseTime.Malformed'],
  [{ AutoReleaseTime: 'soon' }, 'InvalidAutoReleaseTime.Malformed'],
  [{ RamRoleName: 'nobody' }, 'InvalidRamRole.NotFound'],
  [
    { HttpTokens: 'required', ImageId: 'centos_7_04_64_20G_alibase_201701015.vhd' },
    'InvalidHttpTokens.NotSupported',
  ],
  [
    { SpotStrategy: 'SpotWithPriceLimit', SpotPriceLimit: 0.001 },
    'InvalidSpotPriceLimit.LowerThanPublicPrice',
  ],
  [{ 'Tag.1.Key': 'acs:mine' }, 'InvalidTagKey.Malformed'],
  [{ PrivateIpAddress: '10.0.0.1' }, 'InvalidPrivateIpAddress'],
  [{ DryRun: true }, 'DryRunOperation'],
  [{ DryRun: true, Amount: 2 }, 'DryRun.InvalidAmount'],
])('RunInstances with %j is refused, and makes nothing', async (change, code) => {
  const { vSwitchId, securityGroupId } = await cloud.network();
  const parameters = {
    ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    InstanceType: 'ecs.g6.large',
    VSwitchId: vSwitchId,
    SecurityGroupId: securityGroupId,
    ...change,
  };
  expect(await cloud.refusal('ecs', 'RunInstances', parameters)).toBe(code);
  expect(simulator.state().accounts[0]?.regions['cn-beijing']).toMatchObject({ instances: [], disks: [] });
});

test('stock decides where an instance can be had, and DescribeAvailableResource tells', async () => {
  const network = await cloud.network();
  simulator.furnish.stock('ecs.g6.large', 'WithoutStock', 'cn-beijing-a');
  const launch = {
    ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    VSwitchId: network.vSwitchId,
    SecurityGroupId: network.securityGroupId,
  };
  const run = (InstanceType: string) => cloud.refusal('ecs', 'RunInstances', { ...launch, InstanceType });
  expect(await run('ecs.g6.large')).toBe('OperationDenied.NoStock');
  expect(await run('ecs.g6.xlarge')).toBeUndefined();
  const offer = async (type: string) => {
    const question = { DestinationResource: 'InstanceType', InstanceType: type };
    const { AvailableZones } = await cloud.ecs('DescribeAvailableResource', question);
    const zones = AvailableZones?.['AvailableZone'] as unknown as readonly Record<string, string>[];
    return new Map(zones.map((zone) => [zone['ZoneId'], zone['StatusCategory']]));
  };
  const large = await offer('ecs.g6.large');
  const stocks = ['a', 'b', 'l'].map((zone) => large.get(`cn-beijing-${zone}`));
  expect(stocks).toEqual(['WithoutStock', 'WithStock', 'WithStock']);
  expect((await offer('ecs.n1.tiny')).has('cn-beijing-l')).toBe(false);
});

test('an instance can be stopped, started and rebooted only from the right states', async () => {
  await restart({ profile: { launch: 1, stop: 1, reboot: 1 } });
  const id = await cloud.launch(await cloud.network());
  const InstanceId = id;
  expect(await cloud.refusal('ecs', 'DeleteInstance', { InstanceId, Force: true })).toBe(
    'IncorrectInstanceStatus.Initializing',
  );
  await cloud.instanceIn(id, 'Running');
  expect(await cloud.refusal('ecs', 'StartInstance', { InstanceId })).toBe('IncorrectInstanceStatus');
  await cloud.ecs('StopInstance', { InstanceId });
  expect(await cloud.refusal('ecs', 'StopInstance', { InstanceId })).toBe('IncorrectInstanceStatus');
  expect(text(await cloud.instanceIn(id, 'Stopped'), 'StoppedMode')).toBe('KeepCharging');
  expect(await cloud.refusal('ecs', 'RebootInstance', { InstanceId })).toBe('IncorrectInstanceStatus');
  await cloud.ecs('StartInstance', { InstanceId });
  await cloud.instanceIn(id, 'Running');
  await cloud.ecs('RebootInstance', { InstanceId });
  expect(await cloud.statusOf(id)).toBe('Starting');
  await cloud.instanceIn(id, 'Running');
  expect(await cloud.refusal('ecs', 'DeleteInstance', { InstanceId })).toBe('IncorrectInstanceStatus');
  expect(await cloud.refusal('ecs', 'StopInstance', { InstanceId: 'i-nowhere' })).toBe(
    'InvalidInstanceId.NotFound',
  );
});

test('a security group is in use for a while after its last instance has gone', async () => {
  await restart({ profile: { groupInUse: 600 } });
  const network = await cloud.network();
  const id = await cloud.launch(network);
  await cloud.instanceIn(id, 'Running');
  await cloud.ecs('DeleteInstance', { InstanceId: id, Force: true });
  await cloud.until(async () => (await cloud.instance(id)) === undefined);
  const deletion = { SecurityGroupId: network.securityGroupId };
  expect(await cloud.refusal('ecs', 'DeleteSecurityGroup', deletion)).toBe('DependencyViolation');
  simulator.passTime(600);
  await cloud.until(async () => (await cloud.refusal('ecs', 'DeleteSecurityGroup', deletion)) === undefined);
});

test('a released instance takes with it what goes with it, and holds the network till it is gone', async () => {
  await restart({ profile: { release: 1 } });
  const network = await cloud.network();
  const disks = { 'DataDisk.1.Size': 20, 'DataDisk.2.Size': 20, 'DataDisk.2.DeleteWithInstance': false };
  const id = await cloud.launch(network, disks);
  await cloud.instanceIn(id, 'Running');
  await cloud.ecs('DeleteInstance', { InstanceId: id, Force: true });
  const deletion = { SecurityGroupId: network.securityGroupId };
  expect(await cloud.refusal('ecs', 'DeleteSecurityGroup', deletion)).toBe('DependencyViolation');
  expect(await cloud.refusal('vpc', 'DeleteVSwitch', { VSwitchId: network.vSwitchId })).toBe(
    'DependencyViolation',
  );
  await cloud.until(async () => (await cloud.instance(id)) === undefined);
  expect(await cloud.refusal('ecs', 'DeleteSecurityGroup', deletion)).toBeUndefined();
  expect(await cloud.refusal('ecs', 'DeleteInstance', { InstanceId: id })).toBe('InvalidInstanceId.NotFound');
  expect(simulator.state().accounts[0]?.regions['cn-beijing']?.disks).toMatchObject([
    { type: 'data', status: 'Available', instanceId: '' },
  ]);
});

test('deletion protection holds against DeleteInstance', async () => {
  const id = await cloud.launch(await cloud.network(), { DeletionProtection: true });
  await cloud.instanceIn(id, 'Running');
  const deletion = { InstanceId: id, Force: true };
  expect(await cloud.refusal('ecs', 'DeleteInstance', deletion)).toBe('InvalidOperation.DeletionProtection');
  await cloud.ecs('ModifyInstanceAttribute', { InstanceId: id, DeletionProtection: false });
  expect(await cloud.refusal('ecs', 'DeleteInstance', deletion)).toBeUndefined();
});

test('an instance is released at its time, and the time can be moved and taken back', async () => {
  await restart({ behaviour: { autoReleaseMinimumMinutes: -2 } });
  const network = await cloud.network();
  const inHalfAnHour = inMinutes(31);
  const [kept, freed, moved] = await Promise.all([
    cloud.launch(network, { AutoReleaseTime: inHalfAnHour }),
    cloud.launch(network, { AutoReleaseTime: inHalfAnHour }),
    cloud.launch(network, { DeletionProtection: true }),
  ]);
  const releaseTime = async (id: string) => (await cloud.instance(id))?.['AutoReleaseTime'];
  expect(await releaseTime(kept)).toBe(`${inHalfAnHour.slice(0, 16)}Z`);
  await cloud.ecs('ModifyInstanceAutoReleaseTime', { InstanceId: freed });
  expect(await releaseTime(freed)).toBe('');
  await cloud.ecs('ModifyInstanceAutoReleaseTime', { InstanceId: moved, AutoReleaseTime: inMinutes(-1) });
  await cloud.until(async () => (await cloud.instance(moved)) === undefined);
  expect(await cloud.instance(kept)).toBeDefined();
  const gone = { InstanceId: moved, AutoReleaseTime: inHalfAnHour };
  expect(await cloud.refusal('ecs', 'ModifyInstanceAutoReleaseTime', gone)).toBe('NoSuchResource');
});

test('CreateInstance leaves its instance stopped and without an address', async () => {
  const { vSwitchId, securityGroupId } = await cloud.network();
  const answer = await cloud.ecs('CreateInstance', {
    ImageId: 'centos_7_04_64_20G_alibase_201701015.vhd',
    InstanceType: 'ecs.n1.tiny',
    IoOptimized: 'optimized',
    VSwitchId: vSwitchId,
    SecurityGroupId: securityGroupId,
    InternetMaxBandwidthOut: 5,
  });
  const InstanceId = text(answer, 'InstanceId');
  expect(await cloud.instanceIn(InstanceId, 'Stopped')).toMatchObject({ PublicIpAddress: { IpAddress: [] } });
  const address = text(await cloud.ecs('AllocatePublicIpAddress', { InstanceId }), 'IpAddress');
  expect(await cloud.instance(InstanceId)).toMatchObject({ PublicIpAddress: { IpAddress: [address] } });
  expect(await cloud.refusal('ecs', 'AllocatePublicIpAddress', { InstanceId })).toBe('AllocatedAlready');
});

test('the same client token launches one instance, however often it comes', async () => {
  const network = await cloud.network();
  const ids = await Promise.all([1, 2, 3].map(() => cloud.launch(network, { ClientToken: 'once' })));
  expect(new Set(ids).size).toBe(1);
  expect(simulator.state().accounts[0]?.regions['cn-beijing']?.instances).toHaveLength(1);
});

test('instances are told page by page, by number and by token', async () => {
  const network = await cloud.network();
  const answer = await cloud.ecs('RunInstances', {
    ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    InstanceType: 'ecs.g6.large',
    VSwitchId: network.vSwitchId,
    SecurityGroupId: network.securityGroupId,
    Amount: 5,
  });
  const ids = answer['InstanceIdSets']?.['InstanceIdSet'];
  expect(ids).toHaveLength(5);
  const page = await cloud.ecs('DescribeInstances', { PageNumber: 3, PageSize: 2 });
  expect(page).toMatchObject({
    TotalCount: 5,
    PageNumber: 3,
    Instances: { Instance: [{ InstanceId: ids?.[4] }] },
  });
  const first = await cloud.ecs('DescribeInstances', { MaxResults: 3 });
  const second = await cloud.ecs('DescribeInstances', { MaxResults: 3, NextToken: text(first, 'NextToken') });
  expect([first['Instances']?.['Instance']?.length, second['Instances']?.['Instance']?.length]).toEqual([
    3, 2,
  ]);
  expect(second['NextToken']).toBe('');
});

test('key pairs: names are unique, ed25519 is refused, and one in use stays', async () => {
  const rsa = `ssh-rsa ${Buffer.concat([Buffer.of(0, 0, 0, 7), Buffer.from('ssh-rsa'), Buffer.alloc(64)]).toString('base64')}`;
  const ed25519 = `ssh-ed25519 ${Buffer.concat([Buffer.of(0, 0, 0, 11), Buffer.from('ssh-ed25519')]).toString('base64')}`;
  const imported = (KeyPairName: string, PublicKeyBody: string) =>
    cloud.refusal('ecs', 'ImportKeyPair', { KeyPairName, PublicKeyBody });
  expect(await imported('mine', rsa)).toBeUndefined();
  expect(await imported('mine', rsa)).toBe('KeyPair.AlreadyExist');
  expect(await imported('1st', rsa)).toBe('InvalidKeyPairName.Malformed');
  expect(await imported('other', ed25519)).toBe('InvalidPublicKeyBody.Malformed');
  expect(await imported('other', 'ssh-rsa nonsense')).toBe('InvalidPublicKeyBody.Malformed');
  const id = await cloud.launch(await cloud.network(), { KeyPairName: 'mine' });
  const deletion = { KeyPairNames: JSON.stringify(['mine', 'never-was']) };
  expect(await cloud.refusal('ecs', 'DeleteKeyPairs', deletion)).toBe(
    'InvalidParameter.KeypairAlreadyAttachedInstance',
  );
  await cloud.ecs('DetachKeyPair', { KeyPairName: 'mine', InstanceIds: JSON.stringify([id]) });
  expect(await cloud.refusal('ecs', 'DeleteKeyPairs', deletion)).toBeUndefined();
  const found = await cloud.ecs('DescribeKeyPairs', { KeyPairName: 'mine*' });
  expect(found).toMatchObject({ TotalCount: 0 });
});

test('tags are put on, listed and taken off', async () => {
  const id = await cloud.launch(await cloud.network(), { 'Tag.1.Key': 'a', 'Tag.1.Value': '1' });
  const target = { ResourceType: 'instance', 'ResourceId.1': id };
  await cloud.ecs('TagResources', { ...target, 'Tag.1.Key': 'b', 'Tag.1.Value': '' });
  const tags = async () => {
    const listed = await cloud.ecs('ListTagResources', target);
    const entries = listed['TagResources']?.['TagResource'] as unknown as Iterable<Record<string, string>>;
    return [...entries].map((tag) => `${tag['TagKey']}=${tag['TagValue']}`);
  };
  expect(await tags()).toEqual(['a=1', 'b=']);
  await cloud.ecs('UntagResources', { ...target, 'TagKey.1': 'a' });
  expect(await tags()).toEqual(['b=']);
  const filter = { 'Tag.1.Key': 'b' };
  expect(await cloud.ecs('DescribeInstances', filter)).toMatchObject({ TotalCount: 1 });
  expect(await cloud.ecs('DescribeInstances', { 'Tag.1.Key': 'a' })).toMatchObject({ TotalCount: 0 });
  const tag = { 'Tag.1.Key': 'c', 'Tag.1.Value': 'd' };
  const nowhere = { ResourceType: 'instance', 'ResourceId.1': 'i-nowhere', ...tag };
  expect(await cloud.refusal('ecs', 'TagResources', nowhere)).toBe('InvalidResourceId.NotFound');
  expect(await cloud.refusal('ecs', 'TagResources', { ...target, ...tag, ResourceType: 'unicorn' })).toBe(
    'InvalidResourceType.NotFound',
  );
});

test('an instance that its zone cannot keep vanishes, and its history tells why', async () => {
  const network = await cloud.network();
  simulator.setFaults([
    { match: { action: 'RunInstances' }, effect: { kind: 'outcome', state: 'vanished' } },
  ]);
  const id = await cloud.launch(network);
  await cloud.until(async () => (await cloud.instance(id)) === undefined);
  const events = await cloud.ecs('DescribeInstanceHistoryEvents', { InstanceId: id });
  expect(events['InstanceSystemEventSet']?.['InstanceSystemEventType']).toMatchObject([
    { EventType: { Name: 'SystemFailure.Delete' } },
  ]);
});

function inMinutes(count: number): string {
  return `${new Date(Date.now() + count * 60_000).toISOString().slice(0, 16)}:00Z`;
}
