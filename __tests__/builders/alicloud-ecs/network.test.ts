import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { build, calls, inCloud, ownRegion, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

/** Builds until the instance has run, and no further. */
const launch = (cloud: Simulator, options: Options) => build(cloud, { skip_create_image: true, ...options });

/** What RunInstances was told when an instance was started with these options. */
async function launched(cloud: Simulator, options: Options) {
  const { error } = await launch(cloud, options);
  expect(error).toBeUndefined();
  return calls(cloud, 'RunInstances')[0];
}

/** A VPC with a vSwitch, and their IDs. */
function network(cloud: Simulator, zoneId = 'cn-hangzhou-h') {
  const vpcId = cloud.furnish.vpc('cn-hangzhou', { cidrBlock: '10.0.0.0/16' });
  const vSwitchId = cloud.furnish.vSwitch('cn-hangzhou', { vpcId, zoneId, cidrBlock: '10.0.1.0/24' });
  return { vpcId, vSwitchId };
}

describe('network', () => {
  test.concurrent(
    'vswitch_id alone is enough: its VPC and zone are used, and nothing is made but a security group',
    inCloud(async (cloud) => {
      const { vpcId, vSwitchId } = network(cloud, 'cn-hangzhou-j');
      const told = await launched(cloud, { vswitch_id: vSwitchId });
      expect(told).toMatchObject({ VSwitchId: vSwitchId, ZoneId: 'cn-hangzhou-j' });
      expect(calls(cloud, 'CreateVpc')).toEqual([]);
      expect(calls(cloud, 'CreateVSwitch')).toEqual([]);
      expect(calls(cloud, 'CreateSecurityGroup')).toMatchObject([{ VpcId: vpcId }]);
    }),
  );

  test.concurrent(
    'vpc_id alone gets a vSwitch in a block that is free in it',
    inCloud(async (cloud) => {
      const { vpcId } = network(cloud);
      await launched(cloud, { vpc_id: vpcId });
      expect(calls(cloud, 'CreateVpc')).toEqual([]);
      expect(calls(cloud, 'CreateVSwitch')).toMatchObject([{ VpcId: vpcId, CidrBlock: '10.0.0.0/24' }]);
    }),
  );

  test.concurrent(
    'names and blocks of what is made are those given',
    inCloud(async (cloud) => {
      await launched(cloud, {
        vpc_name: 'our-vpc',
        vpc_cidr_block: '192.168.0.0/16',
        vswitch_name: 'our-vswitch',
        security_group_name: 'our-group',
        temporary_key_pair_name: 'our-key',
        resource_group_id: 'rg-1',
      });
      expect(calls(cloud, 'CreateVpc')).toMatchObject([
        { VpcName: 'our-vpc', CidrBlock: '192.168.0.0/16', ResourceGroupId: 'rg-1' },
      ]);
      expect(calls(cloud, 'CreateVSwitch')).toMatchObject([
        { VSwitchName: 'our-vswitch', CidrBlock: '192.168.0.0/24' },
      ]);
      expect(calls(cloud, 'CreateSecurityGroup')).toMatchObject([
        { SecurityGroupName: 'our-group', ResourceGroupId: 'rg-1' },
      ]);
    }),
  );

  test.concurrent(
    'security_group_id is used as it is',
    inCloud(async (cloud) => {
      const { vpcId, vSwitchId } = network(cloud);
      const group = cloud.furnish.securityGroup('cn-hangzhou', { vpcId });
      const told = await launched(cloud, { vswitch_id: vSwitchId, security_group_id: group });
      expect(told?.['SecurityGroupId']).toBe(group);
      expect(calls(cloud, 'AuthorizeSecurityGroup')).toEqual([]);
      expect(ownRegion(cloud)?.securityGroups).toHaveLength(1);
    }),
  );

  test.concurrent(
    'security_group_id alone: a vSwitch is made in its VPC, beside those that are there',
    inCloud(async (cloud) => {
      const { vpcId } = network(cloud);
      const taken = ownRegion(cloud)?.vSwitches.map((vSwitch) => vSwitch['cidrBlock']);
      const group = cloud.furnish.securityGroup('cn-hangzhou', { vpcId });
      const { error } = await launch(cloud, { security_group_id: group });
      expect(error).toBeUndefined();
      const [made] = calls(cloud, 'CreateVSwitch');
      expect(made?.['VpcId']).toBe(vpcId);
      expect(taken).not.toContain(made?.['CidrBlock']);
    }),
  );

  test.concurrent(
    'what does not exist, or not there, is told by its option',
    inCloud(async (cloud) => {
      const { vpcId, vSwitchId } = network(cloud);
      const elsewhere = cloud.furnish.securityGroup('cn-hangzhou', {
        vpcId: cloud.furnish.vpc('cn-hangzhou', {}),
      });
      const wrong: readonly (readonly [Options, string])[] = [
        [{ vpc_id: 'vpc-nobody' }, 'vpc_id: there is no "vpc-nobody" in cn-hangzhou'],
        [{ vswitch_id: 'vsw-nobody' }, 'vswitch_id: there is no "vsw-nobody" in cn-hangzhou'],
        [{ vswitch_id: vSwitchId, vpc_id: 'vpc-other' }, 'vpc_id: "vpc-other" does not fit'],
        [{ vswitch_id: vSwitchId, zone_id: 'cn-hangzhou-k' }, 'zone_id: "cn-hangzhou-k" does not fit'],
        [{ vpc_id: vpcId, security_group_id: 'sg-nobody' }, 'security_group_id: there is no "sg-nobody"'],
        [
          { vswitch_id: vSwitchId, security_group_id: elsewhere },
          `security_group_id: "${elsewhere}" does not fit`,
        ],
        [{ eip_id: 'eip-nobody' }, 'eip_id: there is no "eip-nobody" in cn-hangzhou'],
      ];
      const errors = await Promise.all(wrong.map(async ([options]) => (await launch(cloud, options)).error));
      expect(errors).toEqual(wrong.map(([, message]) => expect.stringContaining(message) as unknown));
      expect(calls(cloud, 'RunInstances')).toEqual([]);
    }),
  );
});

describe('eip_id', () => {
  test.concurrent.each([[{}], [{ associate_public_ip_address: true }]])(
    'is lent to the instance, and given back (%j)',
    (more) =>
      inCloud(async (cloud) => {
        const eip = await cloud.furnish.eip('cn-hangzhou', { name: 'ours' });
        const { error, status } = await build(cloud, { eip_id: eip, ...more });
        expect(error).toBeUndefined();
        expect(status).toBe('success');
        expect(calls(cloud, 'RunInstances')[0]?.['InternetMaxBandwidthOut']).toBeUndefined();
        expect(calls(cloud, 'AssociateEipAddress')).toMatchObject([{ AllocationId: eip }]);
        expect(calls(cloud, 'UnassociateEipAddress')).toMatchObject([{ AllocationId: eip }]);
        expect(calls(cloud, 'ReleaseEipAddress')).toEqual([]);
        expect(ownRegion(cloud)?.eips).toMatchObject([{ id: eip, status: 'Available', instanceId: '' }]);
      })(),
  );

  test.concurrent(
    'that cannot be taken off keeps no instance: it comes off with it, which is told',
    inCloud(async (cloud) => {
      const eip = await cloud.furnish.eip('cn-hangzhou', {});
      cloud.setFaults([
        {
          match: { action: 'UnassociateEipAddress' },
          calls: { times: 'all' },
          effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
        },
      ]);
      const { status, told } = await build(cloud, { eip_id: eip });
      expect(status).toBe('success');
      expect(ownRegion(cloud)).toMatchObject({ instances: [], eips: [{ status: 'Available' }] });
      expect(told.join('\n')).toMatch(/elastic IP address only comes off when the instance i-\w+ goes/);
    }),
  );

  test.concurrent(
    'that another instance has is not taken away',
    inCloud(async (cloud) => {
      const eip = await cloud.furnish.eip('cn-hangzhou', {});
      let second: Promise<{ readonly error?: string }> | undefined;
      await build(
        cloud,
        { eip_id: eip },
        {
          onEvent: (event) => {
            if (event.type === 'phase_started' && event.phase === 'stop')
              second ??= build(cloud, { image_name: 'second', eip_id: eip });
          },
        },
      );
      expect((await second)?.error).toMatch(new RegExp(`eip_id: "${eip}" is in use by i-`));
    }),
  );
});
