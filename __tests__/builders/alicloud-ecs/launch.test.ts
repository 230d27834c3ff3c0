import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { CloudClient } from '../../simulator/support/cloud-client.js';
import { build, calls, check, inCloud, ownRegion, temporaryFolder, type Options } from './kit.js';

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

describe('what an option tells RunInstances', () => {
  test.concurrent.each<readonly [Options, Readonly<Record<string, string | undefined>>]>([
    [{ instance_name: 'builder' }, { InstanceName: 'builder' }],
    [{ instance_name: '构建-[1,1]' }, { InstanceName: '构建-[1,1]' }],
    [{ io_optimized: 'true' }, { IoOptimized: 'optimized' }],
    [{ security_enhancement_strategy: 'Active' }, { SecurityEnhancementStrategy: 'Active' }],
    [{}, { IoOptimized: undefined, SpotStrategy: undefined, HttpTokens: undefined, Amount: '1' }],
    [{ security_enhancement_strategy: 'Deactive' }, { SecurityEnhancementStrategy: 'Deactive' }],
    [{ resource_group_id: 'rg-1' }, { ResourceGroupId: 'rg-1' }],
    [{ ssh_password: 'Abcd-1234' }, { Password: '(9 characters)', KeyPairName: undefined }],
    [
      { http_tokens: 'required', http_endpoint: 'enabled' },
      { HttpTokens: 'required', HttpEndpoint: 'enabled' },
    ],
    [{ run_tags: { owner: 'me' } }, { 'Tag.1.Key': 'owner', 'Tag.1.Value': 'me' }],
    [{}, { InternetMaxBandwidthOut: '5', InternetChargeType: 'PayByTraffic' }],
    [
      { internet_max_bandwidth_out: '20', internet_charge_type: 'PayByBandwidth' },
      { InternetMaxBandwidthOut: '20', InternetChargeType: 'PayByBandwidth' },
    ],
    [{ associate_public_ip_address: true }, { InternetMaxBandwidthOut: '5' }],
    [{ ssh_private_ip: true }, { InternetMaxBandwidthOut: undefined, InternetChargeType: undefined }],
    [{ ssh_private_ip: 't', internet_max_bandwidth_out: 0 }, { InternetMaxBandwidthOut: undefined }],
    [{ ssh_private_ip: true, associate_public_ip_address: true }, { InternetMaxBandwidthOut: '5' }],
    [{ spot_strategy: 'SpotAsPriceGo' }, { SpotStrategy: 'SpotAsPriceGo', SpotPriceLimit: undefined }],
    [
      { spot_strategy: 'SpotWithPriceLimit', spot_price_limit: 0.125 },
      { SpotStrategy: 'SpotWithPriceLimit', SpotPriceLimit: '0.125' },
    ],
    [
      {
        system_disk_mapping: {
          disk_category: 'cloud_essd',
          disk_size: '60',
          disk_name: 'system',
          disk_description: 'The system',
          disk_encrypted: true,
        },
      },
      {
        'SystemDisk.Category': 'cloud_essd',
        'SystemDisk.Size': '60',
        'SystemDisk.DiskName': 'system',
        'SystemDisk.Description': 'The system',
        'SystemDisk.Encrypted': 'true',
      },
    ],
    [{ system_disk_mapping: { disk_size: 0 } }, { 'SystemDisk.Size': undefined }],
    [
      {
        system_disk_mapping: { disk_category: 'cloud_essd', disk_size: 40, disk_performance_level: 'PL0' },
      },
      { 'SystemDisk.PerformanceLevel': 'PL0' },
    ],
    [
      {
        image_disk_mappings: [
          { disk_size: 30, disk_device: 'dev/xvdc', disk_name: 'data', disk_description: 'The data' },
          { disk_size: 40, disk_category: 'cloud_ssd', disk_encrypted: 'true' },
        ],
      },
      {
        'DataDisk.1.Size': '30',
        'DataDisk.1.Device': '/dev/xvdc',
        'DataDisk.1.DiskName': 'data',
        'DataDisk.1.Description': 'The data',
        'DataDisk.1.DeleteWithInstance': 'true',
        'DataDisk.2.Category': 'cloud_ssd',
        'DataDisk.2.Encrypted': 'true',
      },
    ],
  ])('%j: %j', (options, parameters) =>
    inCloud(async (cloud) => {
      const told = await launched(cloud, options);
      for (const [name, value] of Object.entries(parameters))
        expect([name, told?.[name]]).toEqual([name, value]);
      expect(ownRegion(cloud)).toBeUndefined();
    })(),
  );

  test.concurrent(
    'ecs_ram_role_name: the role of the instance',
    inCloud(async (cloud) => {
      cloud.furnish.instanceRole('packer-test');
      const told = await launched(cloud, { ecs_ram_role_name: 'packer-test' });
      expect(told?.['RamRoleName']).toBe('packer-test');
    }),
  );

  test.concurrent(
    'io_optimized: false is asked for, and refused: there are no such types any more',
    inCloud(async (cloud) => {
      const { error } = await launch(cloud, { io_optimized: 0, zone_id: 'cn-hangzhou-h' });
      expect(error).toContain('must be IoOptimized');
      expect(calls(cloud, 'RunInstances')).toMatchObject([{ IoOptimized: 'none' }]);
    }),
  );

  test.concurrent.each<readonly [Options, RegExp]>([
    [
      { image_disk_mappings: [{ disk_snapshot_id: 's-nobody' }] },
      /^image_disk_mappings: .*InvalidDataDiskSn/,
    ],
    [
      { system_disk_mapping: { disk_size: 20 }, source_image: 'm-of-40' },
      /^system_disk_mapping: .*LessThanImage/,
    ],
    [{ ecs_ram_role_name: 'nobody' }, /^ecs_ram_role_name: .*InvalidRamRole\.NotFound/],
    [{ instance_type: 'ecs.g8y.large', zone_id: 'cn-hangzhou-k' }, /^instance_type: .*ImageNotSupport/],
  ])('%j: what the cloud does not take is told by its option', (options, error) =>
    inCloud(async (cloud) => {
      cloud.furnish.image('cn-hangzhou', { id: 'm-of-40', name: 'of-40', size: 40 });
      expect((await launch(cloud, options)).error).toMatch(error);
      expect(ownRegion(cloud)).toMatchObject({ instances: [], vpcs: [], securityGroups: [] });
    })(),
  );

  test.concurrent(
    'an automatic release within the documented limits',
    inCloud(async (cloud) => {
      const told = await launched(cloud, {});
      const release = Date.parse(told?.['AutoReleaseTime'] ?? '');
      expect(told?.['AutoReleaseTime']).toMatch(/T\d\d:\d\d:00Z$/);
      expect(release - Date.now()).toBeGreaterThan(30 * 60_000);
    }),
  );
});

describe('user data', () => {
  /** What the instance has as user data. */
  async function received(cloud: Simulator, options: Options): Promise<string> {
    const client = new CloudClient(cloud, 'cn-hangzhou');
    let told: Promise<{ readonly UserData?: unknown }> | undefined;
    const { error } = await build(
      cloud,
      { skip_create_image: true, ...options },
      {
        onEvent: (event) => {
          if (event.type === 'resource_created' && event.kind === 'instance')
            told = client.ecs('DescribeUserData', { InstanceId: event.id }) as typeof told;
        },
      },
    );
    expect(error).toBeUndefined();
    return Buffer.from(String((await told)?.UserData), 'base64').toString();
  }

  test.concurrent.each([
    ['raw', '#!/bin/sh\necho hello'],
    ['base64, as old documents ask for', Buffer.from('#!/bin/sh\necho hello').toString('base64')],
  ])('given as %s', (_, user_data) =>
    inCloud(async (cloud) => {
      expect(await received(cloud, { user_data })).toBe('#!/bin/sh\necho hello');
    })(),
  );

  test.concurrent(
    'that only looks like base64 stays as it is',
    inCloud(async (cloud) => {
      expect(await received(cloud, { user_data: 'abcdefgh' })).toBe('abcdefgh');
    }),
  );

  test.concurrent(
    'from a file',
    inCloud(async (cloud) => {
      using folder = temporaryFolder();
      const user_data_file = folder.write('data.sh', '#!/bin/sh\necho file');
      expect(await received(cloud, { user_data_file })).toBe('#!/bin/sh\necho file');
    }),
  );

  test.concurrent(
    'beyond 16 KB comes with a warning, and works',
    inCloud(async (cloud) => {
      const { status, told } = await launch(cloud, { user_data: `#!${'x'.repeat(20_000)}` });
      expect(status).toBe('success');
      expect(told.join('\n')).toMatch(/The user data has 20002 bytes/);
    }),
  );
});

describe('http_tokens: required', () => {
  test.concurrent(
    'is refused before launch where the source image cannot do it',
    inCloud(async (cloud) => {
      const { error } = await launch(cloud, {
        source_image: 'centos_7_9_x64_20G_alibase_20240628.vhd',
        http_tokens: 'required',
      });
      expect(error).toMatch(/http_tokens: the source image .* does not support "required"/);
      expect(calls(cloud, 'CreateVpc')).toEqual([]);
    }),
  );
});

test('user data may have 32 KB, and not a byte more', () => {
  expect(check({ user_data: 'x'.repeat(32 * 1024) }).problems).toEqual([]);
  expect(check({ user_data: 'x'.repeat(32 * 1024 + 1) }).problems.join('\n')).toContain(
    'user_data: has 32769 bytes; the cloud takes at most 32768',
  );
});

test.each<readonly [Options]>([
  [{ instance_name: '镜'.repeat(128) }],
  [{ vpc_name: '1', vswitch_name: 'of the build' }],
  [{ security_group_name: 'a.b:c_d-1' }],
  [{ vpc_cidr_block: '10.0.0.0/8' }],
  [{ vpc_cidr_block: '192.168.1.16/28' }],
  [{ temporary_security_group_source_cidrs: ['203.0.113.7/32', '0.0.0.0/0'] }],
  [{ run_tags: Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, 'v'])) }],
  [{ ssh_private_ip: true, internet_max_bandwidth_out: '0' }],
  [{ ssh_password: 'Abcd1234' }],
  [{ http_endpoint: 'disabled' }],
])('%j is accepted', (options) => {
  const { problems, notices } = check(options);
  expect([problems, notices]).toEqual([[], []]);
});

test.each<readonly [Options, string]>([
  [{ instance_type: undefined }, 'instance_type: is required'],
  [{ instance_name: '1st' }, 'instance_name: must begin with a letter'],
  [{ instance_name: 'my builder' }, 'instance_name: must begin with a letter and have only letters, digits'],
  [{ instance_name: 'https://a' }, 'instance_name: must not begin with "http://" or "https://"'],
  [{ instance_name: 'a' }, 'instance_name: must have 2 to 128 characters; found "a"'],
  [{ vpc_name: 'http://a' }, 'vpc_name: must not begin with'],
  [{ vswitch_name: 'v'.repeat(129) }, 'vswitch_name: must have 1 to 128 characters'],
  [{ security_group_name: '组 1' }, 'security_group_name: must begin with a letter and have only'],
  [{ vpc_cidr_block: '10.0.0.0' }, 'vpc_cidr_block: must be a block in CIDR notation'],
  [{ vpc_cidr_block: '10.0.0.0/7' }, 'vpc_cidr_block: must have a mask of 8 to 28 bits'],
  [{ vpc_cidr_block: '10.0.0.0/29' }, 'vpc_cidr_block: must have a mask of 8 to 28 bits'],
  [
    { vpc_cidr_block: '172.16.3.4/16' },
    'vpc_cidr_block: must have a mask of 8 to 28 bits, and no bits beyond it',
  ],
  [
    { temporary_security_group_source_cidrs: ['203.0.113.7/24'] },
    'temporary_security_group_source_cidrs[0]: must have no bits beyond its mask',
  ],
  [
    { temporary_security_group_source_cidrs: ['203.0.113.7'] },
    'temporary_security_group_source_cidrs[0]: must be a block in CIDR notation',
  ],
  [
    { internet_max_bandwidth_out: 0, communicator: 'ssh', ssh_username: 'root' },
    'internet_max_bandwidth_out: must be 1 or more',
  ],
  [{ internet_max_bandwidth_out: '5 Mbit' }, 'internet_max_bandwidth_out: must be a whole number'],
  [{ internet_charge_type: 'paybytraffic' }, 'Did you mean "PayByTraffic"?'],
  [
    { security_enhancement_strategy: 'active' },
    'security_enhancement_strategy: must be one of "Active", "Deactive"',
  ],
  [{ associate_public_ip_address: 'no' }, 'associate_public_ip_address: must be true or false'],
  [{ ssh_private_ip: 'yes' }, 'ssh_private_ip: must be true or false; found "yes"'],
  [{ force_stop_instance: 'on' }, 'force_stop_instance: must be true or false'],
  [{ disable_stop_instance: {} }, 'disable_stop_instance: must be true or false'],
  [{ ssh_password: 'short1A' }, 'ssh_password: must have 8 to 30 characters'],
  [{ ssh_password: 'abcdefgh1' }, 'ssh_password: must have three of these'],
  [{ http_endpoint: 'disabled', user_data: 'x' }, 'http_endpoint: keeps user_data from the instance'],
  [
    { http_endpoint: 'disabled', communicator: 'ssh', ssh_username: 'root', ssh_password: undefined },
    'http_endpoint: keeps the temporary key from the instance',
  ],
  [{ internet_max_bandwidth_out: 101 }, 'internet_max_bandwidth_out: must be between 0 and 100; found 101'],
  [{ internet_charge_type: 'PayByDay' }, 'internet_charge_type: must be one of'],
  [{ spot_strategy: 'Spot' }, 'spot_strategy: must be one of'],
  [
    { spot_strategy: 'SpotWithPriceLimit' },
    'spot_price_limit: is required with spot_strategy SpotWithPriceLimit',
  ],
  [
    { spot_price_limit: '0.1' },
    'spot_price_limit: has a meaning with spot_strategy SpotWithPriceLimit alone',
  ],
  [
    { spot_strategy: 'SpotWithPriceLimit', spot_price_limit: '0.0001' },
    'spot_price_limit: must be a price, such as 0.045',
  ],
  [{ http_tokens: 'always' }, 'http_tokens: must be one of "optional", "required"'],
  [{ io_optimized: 'maybe' }, 'io_optimized: must be true or false; found "maybe"'],
  [{ user_data: 'a', user_data_file: 'b' }, 'user_data_file: cannot be given together with user_data'],
  [{ user_data_file: 'nobody.sh' }, 'which does not exist'],
  [
    { run_tags: Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`k${i}`, 'v'])) },
    'run_tags: has 18 tags',
  ],
  [
    { image_disk_mappings: [{ disk_category: 'cloud_ssd', disk_performance_level: 'PL1' }] },
    'image_disk_mappings: [0].disk_performance_level is for the category cloud_essd alone',
  ],
  [
    { image_disk_mappings: [{ disk_category: 'cloud_fast' }] },
    'image_disk_mappings[0].disk_category: must be one of',
  ],
  [
    { system_disk_mapping: { disk_category: 'cloud_regional_disk_auto' } },
    'system_disk_mapping.disk_category: must be one of',
  ],
  [
    { image_disk_mappings: [{ disk_category: 'elastic_ephemeral_disk_premium' }] },
    'image_disk_mappings: [0].disk_category is elastic_ephemeral_disk_premium, of which no image can be made',
  ],
  [
    { image_disk_mappings: [{ disk_description: 'x' }] },
    'image_disk_mappings[0].disk_description: must have 2 to 256 characters',
  ],
  [
    { system_disk_mapping: { disk_name: 'the disk' } },
    'system_disk_mapping.disk_name: must begin with a letter and have only',
  ],
  [
    { image_disk_mappings: { disk_encrypted: 'aes' } },
    'image_disk_mappings.disk_encrypted: must be true or false',
  ],
  [
    { image_disk_mappings: [{ disk_delete_with_instance: 'never' }] },
    'image_disk_mappings[0].disk_delete_with_instance: must be true or false; found "never"',
  ],
  [{ image_disk_mappings: [{ disk_device: '/dev/xvda' }] }, 'disk_device: must be a device such as'],
  [{ image_disk_mappings: [{ disk_sise: 20 }] }, 'Did you mean "disk_size"?'],
  [
    { image_disk_mappings: [{ disk_device: 'xvdb' }] },
    'image_disk_mappings[0].disk_device: must be a device such as',
  ],
  [
    { image_disk_mappings: Array.from({ length: 17 }, () => ({ disk_size: 20 })) },
    'image_disk_mappings: has 17 disks; at most 16 are allowed',
  ],
])('%j is refused', (options, message) => {
  expect(check(options).problems.join('\n')).toContain(message);
});
