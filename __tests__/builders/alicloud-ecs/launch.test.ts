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
    [{ io_optimized: 'true' }, { IoOptimized: 'optimized' }],
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

test.each<readonly [Options, string]>([
  [{ instance_type: undefined }, 'instance_type: is required'],
  [{ instance_name: '1st' }, 'instance_name: must begin with a letter; found "1st"'],
  [{ vpc_cidr_block: '10.0.0.0' }, 'vpc_cidr_block: must be a block in CIDR notation'],
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
  [{ user_data_file: 'nobody.sh' }, 'which is not a file'],
  [{ user_data: 'x'.repeat(32 * 1024 + 1) }, 'user_data: has 32769 bytes; the cloud takes at most 32768'],
  [
    { run_tags: Object.fromEntries(Array.from({ length: 18 }, (_, i) => [`k${i}`, 'v'])) },
    'run_tags: has 18 tags',
  ],
  [
    { system_disk_mapping: { disk_category: 'cloud', disk_size: 501 } },
    'system_disk_mapping: disk_size must be from 20 to 500 GiB for a system disk of the category cloud; found 501',
  ],
  [
    { image_disk_mappings: [{ disk_category: 'cloud_essd', disk_performance_level: 'PL2', disk_size: 100 }] },
    'image_disk_mappings: [0].disk_size must be from 461 to 65536 GiB for a data disk of the category cloud_essd PL2; found 100',
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
