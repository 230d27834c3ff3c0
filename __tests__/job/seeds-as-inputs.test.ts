import { generateKeyPairSync } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readRunner } from '../../src/action/index.js';
import { runBuilds } from '../../src/builders/index.js';
import { planJob } from '../../src/job/index.js';
import { createGuestHost } from '../../src/simulator/guests/index.js';
import { startSimulator, type Simulator } from '../../src/simulator/index.js';
import { CloudClient } from '../simulator/support/cloud-client.js';
import { transcript } from './transcript.js';

const ROOT = join(import.meta.dirname ?? __dirname, '../..');

/**
 * The examples of the seed documents, once by the template as it is printed there and once with each of its options
 * as an input of the action: the cloud is asked for the same.
 */
const EXAMPLES = [
  'builder-basic',
  'devops-tags',
  'devops-system-disk-only',
  'devops-snapshot-timeout',
  'devops-private-ip',
  'devops-disable-stop',
  'devops-key-pair',
  'devops-disks',
  'devops-image-family',
  'devops-profile',
  'devops-ram-role',
  'devops-instance-ram-role',
  'devops-assume-role',
  'devops-winrm',
];

test.each(EXAMPLES)(
  'the options of the example %s as inputs give the same calls as its template',
  async (name) => {
    const template = readFileSync(join(ROOT, `__tests__/fixtures/seeds/${name}.json`), 'utf8');
    const byTemplate = () => ({ template: 'template.json' });
    const [one, other] = await Promise.all([run(template, byTemplate), run(template, inputsOf(template))]);
    expect(one.length).toBeGreaterThan(5);
    expect(other).toEqual(one);
  },
);

type Inputs = Readonly<Record<string, string>>;

/** Every option of the example's builder, and its provisioners, as under `with:`. What comes from the environment stays there. */
function inputsOf(template: string): () => Inputs {
  const { builders, provisioners } = JSON.parse(template) as {
    readonly builders: readonly [Readonly<Record<string, unknown>>];
    readonly provisioners?: readonly unknown[];
  };
  const options = Object.entries(builders[0]).filter(
    ([name]) => !['type', 'access_key', 'secret_key'].includes(name),
  );
  const inputs = options.map(
    ([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const,
  );
  return () => ({
    ...Object.fromEntries(inputs),
    ...(provisioners && { provisioners: JSON.stringify(provisioners) }),
  });
}

/** Runs the example in a world of its own. @returns what it asked of the cloud */
async function run(template: string, given: () => Inputs): Promise<readonly string[]> {
  await using cloud = await startSimulator({
    account: { id: '186xxxxxxxxxx07' },
    // What guests are there for is looked at elsewhere: these start in a quarter of the time.
    guests: await createGuestHost({ mode: 'directory' }),
    fixtures: { '/usr/bin/yum': SAYS_YES, '/usr/bin/sleep': SAYS_YES, '/bin/sleep': SAYS_YES },
  });
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'template.json'), template);
  const world = await furnish(cloud, template, folder.path);
  const address = `127.0.0.1:${cloud.port}`;
  const endpoints = ['ecs', 'sts', 'metadata'].map((service) => [`custom_endpoint_${service}`, address]);
  const inputs = {
    ...(Object.fromEntries(endpoints) as Inputs),
    // Made in no time, unlike RSA's.
    temporary_key_pair_type: 'ecdsa',
    variables: JSON.stringify(world.variables),
    ...given(),
  };
  const env = {
    ...world.env,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_WORKSPACE: folder.path,
  };
  const ledgerFolder = join(folder.path, 'ledger');
  mkdirSync(ledgerFolder);
  const [result] = await runBuilds(
    planJob(readRunner(env), () => undefined),
    {
      env,
      programEnv: process.env,
      pace: {
        wait: { shortestPauseMs: 20, longestPauseMs: 100 },
        retry: { firstPauseMs: 20, longestNotYetPauseMs: 100 },
      },
      idToken: () => Promise.reject(new Error('There is no job here.')),
      signal: new AbortController().signal,
      ledgerFolder,
      run: 'octo/images run 1.1',
      onProgress: () => undefined,
      listener: (event) => {
        if (event.type === 'phase_started' && event.title.includes('disable_stop_instance'))
          void stopByHand(cloud);
      },
    },
  );
  expect(result?.error).toBeUndefined();
  return transcript(cloud.calls());
}

const SAYS_YES = { content: '#!/bin/sh\nexit 0\n', mode: 0o755 };
const REGION = 'cn-hangzhou';

/** The example names a file of the plugin's repository; ours has one at the same path. */
const WINRM_ENABLER = 'examples/alicloud/basic/winrm_enable_userdata.ps1';

/** What the example names is there, by the IDs that it names. */
async function furnish(cloud: Simulator, template: string, folder: string) {
  const own = { ALICLOUD_ACCESS_KEY: cloud.accessKey, ALICLOUD_SECRET_KEY: cloud.secretKey };
  const names = (text: string) => template.includes(text);
  for (const [index, [snapshotId = '']] of [...template.matchAll(/s-(bp1)?x+/g)].entries())
    cloud.furnish.image(REGION, { name: `with data ${index}`, snapshotId });
  if (names(WINRM_ENABLER)) {
    mkdirSync(join(folder, dirname(WINRM_ENABLER)), { recursive: true });
    copyFileSync(join(ROOT, WINRM_ENABLER), join(folder, WINRM_ENABLER));
  }
  if (names('packer-test')) cloud.furnish.instanceRole('packer-test');
  if (names('vpc_id')) {
    cloud.furnish.vpc(REGION, { id: 'vpc-xxxx', cidrBlock: '172.16.0.0/16' });
    const zone = { vpcId: 'vpc-xxxx', zoneId: 'cn-hangzhou-h' };
    cloud.furnish.vSwitch(REGION, { id: 'vsw-xxxx', ...zone, cidrBlock: '172.16.1.0/24' });
  }
  if (names('ssh_keypair_name')) return { env: own, variables: await keyPair(cloud, folder) };
  if (names('packer_sk')) return { env: profile(cloud, folder), variables: {} };
  if (names('ImageTestAle')) {
    cloud.ram.role('ImageTestAle');
    cloud.ram.host({ role: 'ImageTestAle' });
    return { env: {}, variables: {} };
  }
  if (names('ram_role_arn')) {
    cloud.ram.role('packer-test');
    const { accessKey, secretKey } = cloud.ram.user('packer');
    return { env: { ALICLOUD_ACCESS_KEY: accessKey, ALICLOUD_SECRET_KEY: secretKey }, variables: {} };
  }
  return { env: own, variables: {} };
}

async function keyPair(cloud: Simulator, folder: string): Promise<Inputs> {
  const group = cloud.furnish.securityGroup(REGION, { vpcId: 'vpc-xxxx' });
  await new CloudClient(cloud, REGION).ecs('AuthorizeSecurityGroup', {
    SecurityGroupId: group,
    'Permissions.1.IpProtocol': 'TCP',
    'Permissions.1.PortRange': '22/22',
    'Permissions.1.SourceCidrIp': '0.0.0.0/0',
  });
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' });
  writeFileSync(join(folder, 'key.pem'), pem, { mode: 0o600 });
  const { default: ssh2 } = await import('ssh2');
  const key = ssh2.utils.parseKey(pem);
  if (key instanceof Error) throw key;
  cloud.furnish.keyPair(REGION, 'pair', `ssh-rsa ${key.getPublicSSH().toString('base64')}`);
  return {
    ssh_keypair_name: 'pair',
    ssh_private_key_file: join(folder, 'key.pem'),
    vpc_id: 'vpc-xxxx',
    vswitch_id: 'vsw-xxxx',
    security_group_id: group,
  };
}

function profile(cloud: Simulator, folder: string): Inputs {
  const file = join(folder, 'config.json');
  const keys = { access_key_id: cloud.accessKey, access_key_secret: cloud.secretKey };
  writeFileSync(
    file,
    JSON.stringify({ current: 'ALI', profiles: [{ name: 'packer_sk', mode: 'AK', ...keys }] }),
  );
  return { ALICLOUD_SHARED_CREDENTIALS_FILE: file };
}

/** Stops the one instance: the example leaves that to its user. */
async function stopByHand(cloud: Simulator): Promise<void> {
  const account = cloud.state().accounts.find(({ id }) => id === cloud.accountId);
  const [instance] = account?.regions[REGION]?.instances ?? [];
  await new CloudClient(cloud, REGION).ecs('StopInstance', { InstanceId: instance?.id ?? '' });
}

function temporaryFolder(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'seeds-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}
