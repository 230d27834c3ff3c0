import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { textAt } from './support/client.js';
import { CloudClient, text } from './support/cloud-client.js';

let simulator: Simulator;
let cloud: CloudClient;

beforeEach(async () => {
  simulator = await startSimulator({ guests: 'none', quotas: { vpcs: 2, eips: 1 } });
  cloud = new CloudClient(simulator);
});

afterEach(async () => {
  expect(simulator.problems()).toEqual([]);
  await simulator.close();
});

test('a VPC is pending before it is available, and cannot be built in till then', async () => {
  await simulator.close();
  simulator = await startSimulator({ guests: 'none', profile: { vpc: 0.3 } });
  cloud = new CloudClient(simulator);
  const vpcId = text(await cloud.vpc('CreateVpc', { VpcName: 'first' }), 'VpcId');
  expect(await cloud.vpcStatus(vpcId)).toBe('Pending');
  const vSwitch = { VpcId: vpcId, ZoneId: 'cn-beijing-a', CidrBlock: '172.16.0.0/24' };
  expect(await cloud.refusal('vpc', 'CreateVSwitch', vSwitch)).toBe('IncorrectVpcStatus');
  expect(await cloud.refusal('vpc', 'DeleteVpc', { VpcId: vpcId })).toBe('IncorrectVpcStatus');
  await cloud.until(async () => (await cloud.vpcStatus(vpcId)) === 'Available');
  expect(await cloud.refusal('vpc', 'CreateVSwitch', vSwitch)).toBeUndefined();
});

test.each([
  ['CreateVpc', { CidrBlock: '172.16.0.1/16' }, 'InvalidParameter'],
  ['CreateVpc', { CidrBlock: '172.16.0.0/29' }, 'IllegalParam.CidrBlockMask'],
  ['CreateVSwitch', { CidrBlock: 'x' }, 'InvalidCidrBlock.Malformed'],
  ['CreateVSwitch', { CidrBlock: '172.16.1.0/30' }, 'InvalidCirdrBlock.MaskLength'],
  ['CreateVSwitch', { CidrBlock: '10.0.0.0/24' }, 'InvalidParameter'],
  ['CreateVSwitch', { CidrBlock: '172.16.0.128/25' }, 'InvalidCidrBlock.Overlapped'],
  ['CreateVSwitch', { ZoneId: 'cn-beijing-z' }, 'InvalidZoneId.NotFound'],
  ['CreateVSwitch', { VpcId: 'vpc-nowhere' }, 'InvalidVpcId.NotFound'],
])('%s with %j is refused', async (action, parameters, code) => {
  const { vpcId } = await cloud.network();
  const vSwitch = { VpcId: vpcId, ZoneId: 'cn-beijing-a', CidrBlock: '172.16.1.0/24' };
  expect(
    await cloud.refusal('vpc', action, { ...(action === 'CreateVSwitch' && vSwitch), ...parameters }),
  ).toBe(code);
});

test('a value that begins as the cloud’s own tags do is no tag of a VPC', async () => {
  const tag = { ResourceType: 'VPC', 'Tag.1.Key': 'run', 'Tag.1.Value': 'aliyun/images' };
  const { vpcId } = await cloud.network();
  expect(await cloud.refusal('vpc', 'TagResources', { ...tag, 'ResourceId.1': vpcId })).toBe(
    'InvalidTagValue',
  );
});

test('a VPC cannot go before what is in it', async () => {
  const { vpcId, vSwitchId, securityGroupId } = await cloud.network();
  const deletion = () => cloud.refusal('vpc', 'DeleteVpc', { VpcId: vpcId });
  expect(await deletion()).toBe('DependencyViolation.VSwitch');
  await cloud.vpc('DeleteVSwitch', { VSwitchId: vSwitchId });
  expect(await deletion()).toBe('DependencyViolation.SecurityGroup');
  await cloud.ecs('DeleteSecurityGroup', { SecurityGroupId: securityGroupId });
  expect(await deletion()).toBeUndefined();
  expect(await deletion()).toBe('InvalidVpcId.NotFound');
  expect(simulator.state().accounts[0]?.regions).toEqual({});
});

test('a dry run tells that it would have worked, and does nothing', async () => {
  expect(await cloud.refusal('vpc', 'CreateVpc', { DryRun: true })).toBe('DryRunOperation');
  expect(simulator.state().accounts[0]?.regions).toEqual({});
});

test('more VPCs than the quota allows are refused', async () => {
  await cloud.vpc('CreateVpc');
  await cloud.vpc('CreateVpc');
  expect(await cloud.refusal('vpc', 'CreateVpc')).toBe('QuotaExceeded.Vpc');
});

test('who repeats a client token gets the first answer; with other parameters, a refusal', async () => {
  const request = { VpcName: 'mine', ClientToken: 'token-1' };
  const [first, second] = await Promise.all([
    cloud.vpc('CreateVpc', request),
    cloud.vpc('CreateVpc', request),
  ]);
  expect(text(second, 'VpcId')).toBe(text(first, 'VpcId'));
  const third = await cloud.refusal('vpc', 'CreateVpc', { ...request, VpcName: 'other' });
  expect(third).toBe('IdempotentParameterMismatch');
  const other = new CloudClient(simulator, 'cn-hangzhou');
  expect(text(await other.vpc('CreateVpc', request), 'VpcId')).not.toBe(text(first, 'VpcId'));
});

test('a security group keeps rules of the old and the new form once each, and gives them up again', async () => {
  const { securityGroupId } = await cloud.network();
  const old = {
    SecurityGroupId: securityGroupId,
    IpProtocol: 'tcp',
    PortRange: '80/81',
    SourceCidrIp: '10.0.0.0/8',
  };
  await cloud.ecs('AuthorizeSecurityGroup', old);
  await cloud.ecs('AuthorizeSecurityGroup', old);
  const out = {
    SecurityGroupId: securityGroupId,
    IpProtocol: 'all',
    PortRange: '-1/-1',
    DestCidrIp: '0.0.0.0/0',
  };
  await cloud.ecs('AuthorizeSecurityGroupEgress', out);
  const rules = async () => {
    const group = await cloud.ecs('DescribeSecurityGroupAttribute', { SecurityGroupId: securityGroupId });
    return [...(group['Permissions']?.['Permission'] as unknown as Iterable<Record<string, string>>)].map(
      (rule) =>
        `${rule['Direction']} ${rule['IpProtocol']} ${rule['PortRange']} ${rule['SourceCidrIp']}${rule['DestCidrIp']}`,
    );
  };
  expect(await rules()).toEqual([
    'ingress TCP 22/22 0.0.0.0/0',
    'ingress TCP 80/81 10.0.0.0/8',
    'egress ALL -1/-1 0.0.0.0/0',
  ]);
  await cloud.ecs('RevokeSecurityGroup', old);
  expect(await rules()).toHaveLength(2);
});

test.each([
  [{ IpProtocol: 'carrier pigeon' }, 'InvalidIpProtocol.ValueNotSupported'],
  [{ PortRange: '0/22' }, 'InvalidParam.PortRange'],
  [{ PortRange: '-1/-1' }, 'InvalidParam.PortRange'],
  [{ SourceCidrIp: '300.0.0.0/8' }, 'InvalidParam.SourceCidrIp'],
  [{ SourceCidrIp: '' }, 'MissingParameter.Source'],
  [{ Policy: 'perhaps' }, 'InvalidPolicy.Malformed'],
  [{ Priority: '101' }, 'InvalidPriority.Malformed'],
])('a rule with %j is refused', async (change, code) => {
  const { securityGroupId } = await cloud.network();
  const rule = { IpProtocol: 'TCP', PortRange: '22/22', SourceCidrIp: '0.0.0.0/0', ...change };
  const parameters = { SecurityGroupId: securityGroupId, ...rule };
  expect(await cloud.refusal('ecs', 'AuthorizeSecurityGroup', parameters)).toBe(code);
});

test('a security group that another refers to stays', async () => {
  const { vpcId, securityGroupId } = await cloud.network();
  const other = text(await cloud.ecs('CreateSecurityGroup', { VpcId: vpcId }), 'SecurityGroupId');
  const rule = { IpProtocol: 'TCP', PortRange: '22/22', SourceGroupId: securityGroupId };
  await cloud.ecs('AuthorizeSecurityGroup', { SecurityGroupId: other, ...rule });
  const deletion = { SecurityGroupId: securityGroupId };
  expect(await cloud.refusal('ecs', 'DeleteSecurityGroup', deletion)).toBe('DependencyViolation');
});

test('an elastic IP is bound to an instance without a public address, outlives it, and is released', async () => {
  const network = await cloud.network();
  const eip = text(await cloud.vpc('AllocateEipAddress', { Bandwidth: '10' }), 'AllocationId');
  expect(await cloud.refusal('vpc', 'AllocateEipAddress')).toBe('QuotaExceeded.Eip');
  const status = async () => {
    const found = await cloud.vpc('DescribeEipAddresses', { AllocationId: eip });
    return textAt(found, 'EipAddresses', 'EipAddress', 0, 'Status');
  };
  await cloud.until(async () => (await status()) === 'Available');
  const [open, plain] = [
    await cloud.launch(network, { InternetMaxBandwidthOut: 5 }),
    await cloud.launch(network),
  ];
  await cloud.instanceIn(open, 'Running');
  await cloud.instanceIn(plain, 'Running');
  const bind = (instance: string) =>
    cloud.refusal('vpc', 'AssociateEipAddress', { AllocationId: eip, InstanceId: instance });
  expect(await bind('i-nowhere')).toBe('InvalidInstanId.NotFound');
  expect(await bind(open)).toBe('EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP');
  expect(await bind(plain)).toBeUndefined();
  await cloud.until(async () => (await status()) === 'InUse');
  expect((await cloud.instance(plain))?.['EipAddress']).toMatchObject({ AllocationId: eip, Bandwidth: 10 });
  expect(await cloud.refusal('vpc', 'ReleaseEipAddress', { AllocationId: eip })).toBe('IncorrectEipStatus');
  await cloud.ecs('DeleteInstance', { InstanceId: plain, Force: true });
  await cloud.until(async () => (await status()) === 'Available');
  expect(await cloud.refusal('vpc', 'ReleaseEipAddress', { AllocationId: eip })).toBeUndefined();
  expect(await cloud.refusal('vpc', 'ReleaseEipAddress', { AllocationId: eip })).toBe(
    'InvalidAllocationId.NotFound',
  );
});

test('resources found by given IDs can be furnished', async () => {
  const { furnish } = simulator;
  furnish.vpc('cn-beijing', { id: 'vpc-xxxx', cidrBlock: '10.0.0.0/8' });
  furnish.vSwitch('cn-beijing', {
    id: 'vsw-xxxx',
    vpcId: 'vpc-xxxx',
    zoneId: 'cn-beijing-a',
    cidrBlock: '10.1.0.0/16',
  });
  furnish.securityGroup('cn-beijing', { id: 'sg-xxxx', vpcId: 'vpc-xxxx' });
  const found = await cloud.vpc('DescribeVSwitches', { VSwitchId: 'vsw-xxxx' });
  expect(found['VSwitches']?.['VSwitch']?.[0]).toMatchObject({ VpcId: 'vpc-xxxx', Status: 'Available' });
  expect(await cloud.launch({ vSwitchId: 'vsw-xxxx', securityGroupId: 'sg-xxxx' })).toMatch(/^i-/);
});
