import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startSimulator, type Keys, type Simulator } from '../../src/simulator/index.js';
import { held } from './held.js';
import { Job, type StepOptions } from './runner.js';
import { leaks } from './secrets.js';
import { Sources, type Source } from './sources.js';

let cloud: Simulator;
let sources: Sources;
let job: Job;
beforeAll(async () => {
  cloud = await startSimulator();
  sources = new Sources(cloud);
});
afterAll(async () => {
  sources[Symbol.dispose]();
  await cloud.close();
});
beforeEach(async () => {
  job = await Job.start();
});
afterEach(() => job[Symbol.asyncDispose]());

let built = 0;

/** A step that builds with what the source gives; with a template, that says all but where the cloud is. */
async function stepWith({ inputs = {}, env = {}, template }: Source, seconds: number): Promise<StepOptions> {
  const address = `127.0.0.1:${cloud.port}`;
  const provisioners = [{ type: 'shell', inline: [`sleep ${seconds}`] }];
  const endpoints = {
    custom_endpoint_ecs: address,
    custom_endpoint_sts: address,
    custom_endpoint_metadata: address,
  };
  const options = {
    region: 'cn-hangzhou',
    image_name: `web-${(built += 1)}`,
    source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
    instance_type: 'ecs.g6.large',
    ssh_username: 'root',
  };
  if (template === undefined)
    return {
      inputs: { ...endpoints, ...options, provisioners: JSON.stringify(provisioners), ...inputs },
      env,
    };
  const builders = [{ type: 'alicloud-ecs', ...options, ...template }];
  await job.write('template.json', JSON.stringify({ builders, provisioners }));
  return { inputs: { ...endpoints, template: 'template.json', ...inputs }, env };
}

/** The access keys that signed calls, from the call `first` on. */
function keysUsed(first: number): string[] {
  const signed = cloud
    .calls()
    .slice(first)
    .filter(({ product }) => product !== 'sts');
  return [...new Set(signed.flatMap(({ accessKeyId = '' }) => (accessKeyId === '' ? [] : [accessKeyId])))];
}

/** Main cannot release everything, so that its post step has something to do. */
const REFUSE_DELETION = [
  {
    match: { action: 'DeleteSecurityGroup' },
    effect: { kind: 'error', code: 'InvalidOperation.Refused', status: 403, message: 'Not now.' },
  },
] as const;

/** What is there beside images and snapshots. */
const leftOver = () => held(cloud).filter((line) => !/ (images|snapshots)/.test(line));

async function buildWith(source: Source, seconds: number) {
  const step = await stepWith(source, seconds);
  const [before] = [cloud.calls().length];
  cloud.setFaults(REFUSE_DELETION);
  const main = await job.main(step);
  const mainKeys = keysUsed(before);
  cloud.setFaults([]);
  const left = leftOver();
  const after = cloud.calls().length;
  const post = await job.post(step);
  return { main, post, left, mainKeys, postKeys: keysUsed(after) };
}

type Run = Awaited<ReturnType<typeof buildWith>>;

/** Both steps did their work, told whose credentials they used, and nothing secret. */
async function expectDone({ main, post, left }: Run, { told, caller }: Source): Promise<void> {
  expect(main).toMatchObject({ exitCode: 0 });
  expect(main.log).toContain(`Credentials come from ${told}`);
  expect(main.log).toMatch(new RegExp(`They belong to acs:ram::${cloud.accountId}:${caller} of the account`));
  expect(left).not.toEqual([]);
  expect(post).toMatchObject({ exitCode: 0 });
  expect(post.log).toContain(`Credentials come from ${told}`);
  expect(leftOver()).toEqual([]);
  // The test's own template may hold keys.
  await job.write('template.json', '');
  expect(await leaks(job, [main, post], cloud.ram.secrets())).toEqual([]);
  expect(cloud.problems()).toEqual([]);
}

const profileKeys = ({ accessKey, secretKey }: Pick<Keys, 'accessKey' | 'secretKey'> = sources.user()) => ({
  access_key_id: accessKey,
  access_key_secret: secretKey,
});

/** The profile "first" of a file, and what the log says of it. */
function profileSource(profile: object, told: string, caller: string, ...others: object[]): Source {
  return { inputs: sources.profiled(profile, ...others), told, caller };
}

const USER = 'user/ann';
const ROOT = 'root';

describe('keys are taken from', () => {
  test.each<[string, () => Source]>([
    [
      'the inputs',
      () => {
        const { accessKey, secretKey } = sources.user();
        const inputs = { access_key: accessKey, secret_key: secretKey };
        return { inputs, told: 'access_key and secret_key of the inputs', caller: USER };
      },
    ],
    [
      'the inputs, with a token',
      () => {
        const { accessKey, secretKey, securityToken } = sources.temporary();
        const inputs = { access_key: accessKey, secret_key: secretKey, security_token: securityToken };
        return { inputs, told: 'access_key, secret_key and security_token of the inputs', caller: ROOT };
      },
    ],
    [
      'the template',
      () => {
        const { accessKey, secretKey } = sources.user();
        const template = { access_key: accessKey, secret_key: secretKey };
        return { template, told: 'access_key and secret_key of the template', caller: USER };
      },
    ],
    ['AK', () => profileSource({ mode: 'AK', ...profileKeys() }, 'the profile "first"', USER)],
    [
      'StsToken',
      () => {
        const { securityToken, ...keys } = sources.temporary();
        return profileSource(
          { mode: 'StsToken', ...profileKeys(keys), sts_token: securityToken },
          'the profile "first"',
          ROOT,
        );
      },
    ],
  ])(
    '%s',
    async (_where, setUp) => {
      const source = setUp();
      await expectDone(await buildWith(source, 0), source);
    },
    60_000,
  );

  test.each<[string, readonly [string, string], readonly string[]]>([
    ["Packer's variables", ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY'], ['SECURITY_TOKEN']],
    ["Terraform's", ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_SECRET_KEY'], ['ALICLOUD_SECURITY_TOKEN']],
    ["the CLI's", ['ALICLOUD_ACCESS_KEY_ID', 'ALICLOUD_ACCESS_KEY_SECRET'], ['ALICLOUD_SECURITY_TOKEN']],
    [
      "the SDK's",
      ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
      ['ALIBABA_CLOUD_SECURITY_TOKEN'],
    ],
    [
      'one word',
      ['ALIBABACLOUD_ACCESS_KEY_ID', 'ALIBABACLOUD_ACCESS_KEY_SECRET'],
      ['ALIBABACLOUD_SECURITY_TOKEN'],
    ],
    ['no prefix', ['ACCESS_KEY_ID', 'ACCESS_KEY_SECRET'], ['SecurityToken']],
  ])(
    'the environment: %s',
    async (_tool, [id, secret], tokens) => {
      const { accessKey, secretKey, securityToken } = sources.temporary();
      const env = {
        [id]: accessKey,
        [secret]: secretKey,
        ...Object.fromEntries(tokens.map((name) => [name, securityToken])),
      };
      const source = { env, told: `the environment variables ${id} and ${secret}`, caller: ROOT };
      await expectDone(await buildWith(source, 0), source);
    },
    60_000,
  );

  test("what the vendor's own action exports", async () => {
    const { accessKey, secretKey, securityToken } = sources.temporary();
    const env = {
      ALIBABA_CLOUD_ACCESS_KEY_ID: accessKey,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: secretKey,
      ALIBABA_CLOUD_SECURITY_TOKEN: securityToken,
      ALICLOUD_ACCESS_KEY: accessKey,
      ALICLOUD_SECRET_KEY: secretKey,
      ALICLOUD_SECURITY_TOKEN: securityToken,
      ALIBABACLOUD_ACCESS_KEY_ID: accessKey,
      ALIBABACLOUD_ACCESS_KEY_SECRET: secretKey,
      ALIBABACLOUD_SECURITY_TOKEN: securityToken,
    };
    const source = {
      env,
      told: 'the environment variables ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY',
      caller: ROOT,
    };
    await expectDone(await buildWith(source, 0), source);
  }, 60_000);

  test("a template's {{env}}, which takes the environment's token along", async () => {
    const { accessKey, secretKey, securityToken } = sources.temporary();
    const source: Source = {
      env: { ALICLOUD_ACCESS_KEY: accessKey, ALICLOUD_SECRET_KEY: secretKey, SECURITY_TOKEN: securityToken },
      inputs: { variables: JSON.stringify({ access_key: accessKey, secret_key: secretKey }) },
      template: { access_key: '{{user `access_key`}}', secret_key: '{{user `secret_key`}}' },
      told: 'access_key and secret_key of the template',
      caller: ROOT,
    };
    await expectDone(await buildWith(source, 0), source);
  }, 60_000);
});

/** Sessions live for so many seconds; they are renewed after two thirds of it. */
const SESSION_SECONDS = 3;

describe('temporary credentials are renewed in the build and obtained again in its post step, from', () => {
  beforeEach(() => cloud.ram.sessionsLast(SESSION_SECONDS));
  afterEach(() => cloud.ram.sessionsLast(Infinity));

  const session = (role: string, name: string) => `assumed-role/${role}/${name}`;
  const OURS = 'alicloud-image-builder';

  test.each<[string, () => Source]>([
    [
      "the job's ID token",
      () => ({
        inputs: { ram_role_arn: sources.firstArn, oidc_provider_arn: sources.provider },
        env: cloud.ram.job(),
        told: `the role ${sources.firstArn}, assumed with the job's ID token`,
        caller: session('first', OURS),
      }),
    ],
    [
      "the job's ID token, for a role that assumes another",
      () => ({
        inputs: {
          oidc_role_arn: sources.firstArn,
          oidc_provider_arn: sources.provider,
          ram_role_arn: sources.roleArn,
          ram_session_name: 'build',
        },
        env: cloud.ram.job(),
        told: `the role ${sources.roleArn}, assumed with the role ${sources.firstArn}, assumed with the job's ID token`,
        caller: session('builder', 'build'),
      }),
    ],
    [
      'a role assumed with keys',
      () => {
        const { accessKey, secretKey } = sources.user();
        const inputs = { access_key: accessKey, secret_key: secretKey, ...role() };
        const told = `the role ${sources.roleArn}, assumed with access_key and secret_key of the inputs`;
        return { inputs, told, caller: session('builder', 'build') };
      },
    ],
    [
      "the instance's role",
      () => ({
        inputs: { ram_role_name: 'host' },
        told: 'the RAM role host of this instance',
        caller: session('host', 'i-host'),
      }),
    ],
    [
      "the instance's role, asked for in the environment",
      () => ({
        env: { ALIBABA_CLOUD_ECS_METADATA: 'host' },
        told: 'the RAM role host of this instance',
        caller: session('host', 'i-host'),
      }),
    ],
    [
      'an ID token in a file',
      () => ({
        env: {
          ALIBABA_CLOUD_OIDC_TOKEN_FILE: sources.tokenFile(),
          ALIBABA_CLOUD_ROLE_ARN: sources.firstArn,
          ALIBABA_CLOUD_OIDC_PROVIDER_ARN: sources.provider,
        },
        told: `the role ${sources.firstArn}, assumed with the token in `,
        caller: session('first', OURS),
      }),
    ],
    [
      'a credentials URI',
      () => ({
        env: { ALIBABA_CLOUD_CREDENTIALS_URI: sources.credentialsUri },
        told: 'the credentials URI in the environment variable ALIBABA_CLOUD_CREDENTIALS_URI',
        caller: session('host', 'i-host'),
      }),
    ],
    [
      "the environment's keys and its role",
      () => {
        const { accessKey, secretKey } = sources.user();
        return {
          env: {
            ALIBABA_CLOUD_ACCESS_KEY_ID: accessKey,
            ALIBABA_CLOUD_ACCESS_KEY_SECRET: secretKey,
            ALICLOUD_ASSUME_ROLE_ARN: sources.roleArn,
          },
          told: `the role ${sources.roleArn}, assumed with the environment variables ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET`,
          caller: session('builder', OURS),
        };
      },
    ],
    [
      'RamRoleArn',
      () =>
        profileSource(
          { mode: 'RamRoleArn', ...profileKeys(), ...role() },
          assumedWith('the profile "first"'),
          session('builder', 'build'),
        ),
    ],
    [
      'EcsRamRole',
      () => profileSource({ mode: 'EcsRamRole' }, 'the RAM role of this instance', session('host', 'i-host')),
    ],
    [
      'RamRoleArnWithRoleName',
      () =>
        profileSource(
          { mode: 'RamRoleArnWithRoleName', ram_role_name: 'host', ...role() },
          assumedWith('the RAM role host of this instance'),
          session('builder', 'build'),
        ),
    ],
    [
      'ChainableRamRoleArn',
      () =>
        profileSource(
          { mode: 'ChainableRamRoleArn', source_profile: 'keys', ...role() },
          assumedWith('the profile "keys"'),
          session('builder', 'build'),
          { name: 'keys', mode: 'AK', ...profileKeys() },
        ),
    ],
    [
      'OIDC',
      () =>
        profileSource(
          {
            mode: 'OIDC',
            oidc_provider_arn: sources.provider,
            oidc_token_file: sources.tokenFile(),
            ram_role_arn: sources.firstArn,
            ram_session_name: 'build',
          },
          `the role ${sources.firstArn}, assumed with the token in `,
          session('first', 'build'),
        ),
    ],
    [
      'External',
      () =>
        profileSource(
          { mode: 'External', process_command: sources.program() },
          'the program in the profile "first"',
          session('host', 'i-host'),
        ),
    ],
    [
      'CredentialsURI',
      () =>
        profileSource(
          { mode: 'CredentialsURI', credentials_uri: sources.credentialsUri },
          'the credentials URI in the profile "first"',
          session('host', 'i-host'),
        ),
    ],
  ])(
    '%s',
    async (_where, setUp) => {
      const source = setUp();
      const run = await buildWith(source, SESSION_SECONDS);
      await expectDone(run, source);
      expect(run.mainKeys.length).toBeGreaterThan(1);
      expect(run.postKeys).not.toEqual([]);
      expect(run.mainKeys).not.toEqual(expect.arrayContaining(run.postKeys));
    },
    60_000,
  );

  const assumedWith = (base: string) => `the role ${sources.roleArn}, assumed with ${base}`;
  const role = () => ({ ram_role_arn: sources.roleArn, ram_session_name: 'build' });
});
