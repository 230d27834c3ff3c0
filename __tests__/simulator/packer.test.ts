import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import type { RegionState } from '../../src/simulator/index.js';
import { describeWith, PACKER } from '../peers.js';
import type { PackerResult, PackerRun } from './support/run-packer.js';

/**
 * The truth of the simulated cloud: a client that we did not write. Packer 1.6.6 polls every five seconds, so that a
 * build takes most of a minute: all run at the same time, each in a process and on a cloud of its own.
 */

/** A network of its own in which the addresses of private networks are this machine's; root alone can have that. */
const NAMESPACE = [
  'unshare',
  '--net',
  'sh',
  '-ec',
  'ip link set lo up; ip route add local 172.16.0.0/12 dev lo; exec "$@"',
  'sh',
];
const hasNamespaces = spawnSync(NAMESPACE[0] ?? '', [...NAMESPACE.slice(1), 'true']).status === 0;

const ACCESS = {
  type: 'alicloud-ecs',
  access_key: '{{env `ALICLOUD_ACCESS_KEY`}}',
  secret_key: '{{env `ALICLOUD_SECRET_KEY`}}',
};

const COMMON = {
  ...ACCESS,
  access_key: '{{user `access_key`}}',
  secret_key: '{{user `secret_key`}}',
  region: 'cn-beijing',
  image_name: 'packer_test2',
  source_image: 'centos_7_04_64_20G_alibase_201701015.vhd',
  ssh_username: 'root',
  instance_type: 'ecs.n1.tiny',
  io_optimized: 'true',
  // It asks a service that is not there.
  skip_region_validation: true,
};

const variables = { access_key: ACCESS.access_key, secret_key: ACCESS.secret_key };

/** The "Basic Example" of the seed document, as it is written but for the region validation. */
const BASIC: PackerRun = {
  template: {
    variables,
    builders: [{ ...COMMON, image_force_delete: 'true' }],
    provisioners: [
      {
        type: 'shell',
        inline: [
          'sleep 30',
          'yum install redis.x86_64 -y',
          'test "$(cat /root/installed)" = "yum install redis.x86_64 -y"',
        ],
      },
    ],
  },
};

const REPLACING: PackerRun = {
  images: { 'cn-beijing': { id: 'm-old', name: 'packer_test2', snapshotId: 's-old' } },
  template: {
    variables,
    builders: [
      {
        ...COMMON,
        image_force_delete: true,
        image_force_delete_snapshots: true,
        image_copy_regions: ['cn-hangzhou', 'cn-shenzhen'],
        image_copy_names: ['copy-1', 'copy-2'],
        image_disk_mappings: [
          { disk_name: 'data1', disk_size: 25, disk_delete_with_instance: true },
          { disk_name: 'data2', disk_size: 30, disk_category: 'cloud_efficiency' },
        ],
      },
    ],
  },
};

const PRIVATE: PackerRun = { template: { variables, builders: [{ ...COMMON, ssh_private_ip: true }] } };

describeWith(PACKER)('Packer', () => {
  let basic: PackerResult;
  let replacing: PackerResult;
  let inPrivate: PackerResult;
  beforeAll(async () => {
    [basic, replacing, inPrivate] = await Promise.all([
      run(BASIC),
      run(REPLACING),
      run(PRIVATE, hasNamespaces ? NAMESPACE : []),
    ]);
  }, 240_000);

  const all = () => [basic, replacing, inPrivate];

  test('builds the basic example', () => {
    const region = regionOf(basic, 'cn-beijing');
    expect(basic.stdout).toContain(`cn-beijing: ${region?.images[0]?.id}`);
    expect(region).toEqual({
      ...NOTHING,
      images: [expect.objectContaining({ name: 'packer_test2', status: 'Available' })],
      snapshots: [expect.objectContaining({ status: 'accomplished', sourceDiskType: 'system' })],
    });
  });

  test('builds an image with data disks in place of another, and copies it', () => {
    const region = regionOf(replacing, 'cn-beijing');
    expect(region?.images).toMatchObject([
      {
        name: 'packer_test2',
        status: 'Available',
        disks: [{ type: 'system' }, { type: 'data', size: 25 }, { type: 'data', size: 30 }],
      },
    ]);
    expect(region?.images[0]?.id).not.toBe('m-old');
    expect(region?.snapshots).toHaveLength(3);
    expect(region?.snapshots.map(({ id }) => id)).not.toContain('s-old');
    // It keeps disks that the template does not say go with their instance (packer-options, A.9, 5).
    expect(region?.disks).toMatchObject([{ name: 'data2', status: 'Available', instanceId: '' }]);
    for (const [copy, name] of [
      ['cn-hangzhou', 'copy-1'],
      ['cn-shenzhen', 'copy-2'],
    ] as const) {
      const [image] = regionOf(replacing, copy)?.images ?? [];
      expect(image).toMatchObject({ name, isCopied: true });
      expect(replacing.stdout).toContain(`${copy}: ${image?.id}`);
    }
  });

  test('builds over the private address, which is one of its vSwitch', () => {
    const address = /Using ssh communicator to connect: (\S+)/.exec(inPrivate.stdout)?.[1];
    expect(address).toMatch(hasNamespaces ? /^172\.16\.0\./ : /^127\./);
    expect(inPrivate.calls.filter(({ action }) => /EipAddress|PublicIp/.test(action))).toEqual([]);
    expect(regionOf(inPrivate, 'cn-beijing')).toMatchObject({
      ...NOTHING,
      images: [{ name: 'packer_test2', status: 'Available' }],
    });
  });

  test('is understood in all it says, and understands all it is told', () => {
    for (const { calls, problems } of all()) {
      expect(calls.filter(({ signature }) => signature !== 'V1')).toEqual([]);
      expect(calls.flatMap((call) => call.problems)).toEqual([]);
      const codes = calls.map(({ code }) => code).filter((code) => code && code !== 'DependencyViolation');
      expect(codes).toEqual([]);
      expect(problems).toEqual([]);
    }
  });
});

const NOTHING = {
  vpcs: [],
  vSwitches: [],
  securityGroups: [],
  keyPairs: [],
  eips: [],
  instances: [],
  disks: [],
};

function regionOf({ accountId, state }: PackerResult, region: string): RegionState | undefined {
  return state.accounts.find(({ id }) => id === accountId)?.regions[region];
}

async function run(what: PackerRun, within: readonly string[] = []): Promise<PackerResult> {
  const root = join(import.meta.dirname ?? __dirname, '../..');
  const program = [
    join(root, 'scripts/run-ts.mjs'),
    '__tests__/simulator/support/run-packer.ts',
    JSON.stringify(what),
  ];
  const [command = '', ...rest] = [...within, process.execPath, ...program];
  const { stdout } = await promisify(execFile)(command, rest, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as PackerResult;
}
