import { generateKeyPairSync } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { CloudClient } from '../simulator/support/cloud-client.js';
import { heldIn } from './held.js';
import { Job, ROOT } from './runner.js';

/** The examples' provisioners call yum, which the machine of the tests does not have. */
const YUM = { content: '#!/bin/sh\necho "yum was asked to $*"\n', mode: 0o755 };
const SLEEP = { content: '#!/bin/sh\necho "slept $1"\n', mode: 0o755 };

let cloud: Simulator;
let job: Job;
beforeEach(async () => {
  [cloud, job] = await Promise.all([
    startSimulator({
      account: { id: '186xxxxxxxxxx07' },
      fixtures: { '/usr/bin/yum': YUM, '/usr/bin/sleep': SLEEP, '/bin/sleep': SLEEP },
    }),
    Job.start(),
  ]);
});
afterEach(async () => {
  await Promise.all([cloud.close(), job[Symbol.asyncDispose]()]);
});

/** What an example needs beside its own text. */
interface Surroundings {
  readonly variables?: Readonly<Record<string, string>>;
  /** In place of the environment's own keys. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Furnishes account and runner with what an example names, and does by hand what it leaves to its user. */
type Furnish = () => Promise<Surroundings> | Surroundings;

const REGION = 'cn-hangzhou';
const SEEDS = join(ROOT, '__tests__/fixtures/seeds');

const network: Furnish = () => {
  cloud.furnish.vpc(REGION, { id: 'vpc-xxxx', cidrBlock: '172.16.0.0/16' });
  cloud.furnish.vSwitch(REGION, {
    id: 'vsw-xxxx',
    vpcId: 'vpc-xxxx',
    zoneId: 'cn-hangzhou-h',
    cidrBlock: '172.16.1.0/24',
  });
  return {};
};

const keyPair: Furnish = async () => {
  await network();
  const group = cloud.furnish.securityGroup(REGION, { vpcId: 'vpc-xxxx' });
  await new CloudClient(cloud, REGION).ecs('AuthorizeSecurityGroup', {
    SecurityGroupId: group,
    'Permissions.1.IpProtocol': 'TCP',
    'Permissions.1.PortRange': '22/22',
    'Permissions.1.SourceCidrIp': '0.0.0.0/0',
  });
  const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs1',
    format: 'pem',
  });
  const file = join(job.folder, 'key.pem');
  await writeFile(file, privateKey, { mode: 0o600 });
  const { default: ssh2 } = await import('ssh2');
  const key = ssh2.utils.parseKey(privateKey);
  if (key instanceof Error) throw key;
  cloud.furnish.keyPair(REGION, 'pair', `ssh-rsa ${key.getPublicSSH().toString('base64')}`);
  return {
    variables: {
      ssh_keypair_name: 'pair',
      ssh_private_key_file: file,
      vpc_id: 'vpc-xxxx',
      vswitch_id: 'vsw-xxxx',
      security_group_id: group,
    },
  };
};

const profile: Furnish = async () => {
  const folder = join(job.folder, 'home', '.aliyun');
  await mkdir(folder);
  const keys = { access_key_id: cloud.accessKey, access_key_secret: cloud.secretKey };
  const profiles = [{ name: 'packer_sk', mode: 'AK', ...keys, sts_token: '', output_format: 'json' }];
  await writeFile(join(folder, 'config.json'), JSON.stringify({ current: 'ALI', profiles, meta_path: '' }));
  return { env: {} };
};

const assumeRole: Furnish = () => {
  cloud.ram.role('packer-test');
  const { accessKey, secretKey } = cloud.ram.user('packer');
  return { env: { ALICLOUD_ACCESS_KEY: accessKey, ALICLOUD_SECRET_KEY: secretKey } };
};

const instanceRole: Furnish = () => {
  cloud.ram.role('ImageTestAle');
  cloud.ram.host({ role: 'ImageTestAle' });
  return { env: {} };
};

/** The example names a file of the plugin's repository; ours has one at the same path. */
const winRm: Furnish = async () => {
  const path = 'examples/alicloud/basic/winrm_enable_userdata.ps1';
  await mkdir(join(job.workspace, 'examples/alicloud/basic'), { recursive: true });
  await job.write(path, await readFile(join(ROOT, path), 'utf8'));
  return {};
};

const snapshot =
  (snapshotId: string, size: number): Furnish =>
  () => {
    cloud.furnish.image(REGION, { name: 'with data', snapshotId, size });
    return {};
  };

/** Stops the one instance: the example leaves that to its user. */
async function stopByHand(): Promise<void> {
  const [instance] = heldIn(cloud, REGION).instances;
  await new CloudClient(cloud, REGION).ecs('StopInstance', { InstanceId: instance?.id ?? '' });
}

const EXAMPLES: readonly (readonly [file: string, image: string, furnish: Furnish, inRegion?: string])[] = [
  ['devops-tags', 'packer_basic', () => ({}), 'cn-beijing'],
  ['devops-system-disk-only', 'packer_basic', snapshot('s-bp1xxxxxx', 20)],
  ['devops-snapshot-timeout', 'packer_basic', () => ({})],
  ['devops-private-ip', 'packer_basic', network],
  ['devops-disable-stop', 'packer_basic', () => ({})],
  ['devops-key-pair', 'packer_basic', keyPair],
  ['devops-disks', 'packer_basic', snapshot('s-xxxxxxxxxxxxxxx', 20)],
  ['devops-image-family', 'packer_basic', () => ({})],
  ['devops-profile', 'packer_basic', profile],
  ['devops-ram-role', 'packer_basic', instanceRole],
  [
    'devops-instance-ram-role',
    'packer_basic',
    () => {
      cloud.furnish.instanceRole('packer-test');
      return {};
    },
  ],
  ['devops-assume-role', 'packer_basic', assumeRole],
  ['devops-winrm', 'packer_test', winRm, 'cn-beijing'],
];

test('no example is left out', async () => {
  // The last two are the vendor's RAM policy, and the basic example, which has a test file of its own.
  const all = [...EXAMPLES.map(([name]) => name), 'devops-policy', 'builder-basic'];
  expect((await readdir(SEEDS)).sort()).toEqual(all.map((name) => `${name}.json`).sort());
});

test.each(EXAMPLES)(
  'the example %s, as it is printed in its document',
  async (name, image, furnish, region = REGION) => {
    const {
      variables = {},
      env = { ALICLOUD_ACCESS_KEY: cloud.accessKey, ALICLOUD_SECRET_KEY: cloud.secretKey },
    } = await furnish();
    const template = await readFile(join(SEEDS, `${name}.json`), 'utf8');
    await job.write('template.json', template);
    const address = `127.0.0.1:${cloud.port}`;
    let byHand: Promise<void> | undefined;
    const result = await job.main({
      inputs: {
        template: 'template.json',
        variables: JSON.stringify(variables),
        custom_endpoint_ecs: address,
        custom_endpoint_sts: address,
        custom_endpoint_metadata: address,
      },
      env,
      onLog: (text) => {
        if (text.includes('Waiting until the instance has been stopped')) byHand ??= stopByHand();
      },
    });
    await byHand;
    expect([result.exitCode, result.log.match(/^::error.*$/gm)]).toEqual([0, null]);
    const { images, instances, disks, securityGroups } = heldIn(cloud, region);
    expect(images.find(({ id }) => id === result.outputs['image_id'])).toMatchObject({
      name: image,
      status: 'Available',
    });
    for (const line of linesOf(template)) expect(result.log).toMatch(line);
    expect([instances, disks]).toEqual([[], []]);
    expect(securityGroups).toHaveLength(name === 'devops-key-pair' ? 1 : 0);
    expect(await wanted(name)).toBe(true);
    expect(cloud.problems()).toEqual([]);
  },
  90_000,
);

/** What the log must have of the example's provisioners. */
function linesOf(template: string): RegExp[] {
  const { provisioners = [] } = JSON.parse(template) as { provisioners?: readonly { type: string }[] };
  return provisioners.flatMap(({ type }) =>
    type === 'powershell' ? [/Directory: C:\\/i] : [/slept 30/, /yum was asked to install redis\.x86_64 -y/],
  );
}

/** Whether what the example is there to show has come about. */
async function wanted(name: string): Promise<boolean> {
  const [launch] = cloud.calls().filter(({ action }) => action === 'RunInstances');
  const told = launch?.parameters as Readonly<Record<string, string>>;
  const region = heldIn(cloud, ['devops-tags', 'devops-winrm'].includes(name) ? 'cn-beijing' : REGION);
  const image = region.images.find((candidate) => /^packer_/.test(String(candidate['name'])));
  const diskCount = (image?.['disks'] as readonly unknown[]).length;
  switch (name) {
    case 'devops-tags':
      return [image, ...region.snapshots].every(
        (resource) => resource?.tags['version'] === 'v1.0.0' && resource.tags['app'] === 'web',
      );
    case 'devops-system-disk-only':
      return told['DataDisk.1.SnapshotId'] === 's-bp1xxxxxx' && diskCount === 1;
    case 'devops-disks':
      return told['SystemDisk.Category'] === 'cloud_essd' && diskCount === 2;
    case 'devops-private-ip':
    case 'devops-key-pair':
      return told['InternetMaxBandwidthOut'] === undefined && told['VSwitchId'] === 'vsw-xxxx';
    case 'devops-disable-stop':
      return cloud.calls().filter(({ action }) => action === 'StopInstance').length === 1;
    case 'devops-winrm':
      return cloud.calls().some(({ parameters }) => parameters['Permissions.1.PortRange'] === '5985/5985');
    case 'devops-image-family':
      return image?.['family'] === 'test_packer_basic';
    case 'devops-instance-ram-role':
      return told['RamRoleName'] === 'packer-test';
    default:
      return true;
  }
}
