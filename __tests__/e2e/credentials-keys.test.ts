import { describe, test } from '@jest/globals';
import { CredentialsWorld, expectDone } from './credentials-world.js';
import type { Source, Sources } from './sources.js';

const USER = 'user/ann';
const ROOT = 'root';

describe('keys are taken from', () => {
  test.concurrent.each<[string, (sources: Sources) => Source]>([
    [
      'the inputs',
      (sources) => {
        const { accessKey, secretKey } = sources.user();
        const inputs = { access_key: accessKey, secret_key: secretKey };
        return { inputs, told: 'access_key and secret_key of the inputs', caller: USER };
      },
    ],
    [
      'the inputs, with a token',
      (sources) => {
        const { accessKey, secretKey, securityToken } = sources.temporary();
        const inputs = { access_key: accessKey, secret_key: secretKey, security_token: securityToken };
        return { inputs, told: 'access_key, secret_key and security_token of the inputs', caller: ROOT };
      },
    ],
    [
      'the template',
      (sources) => {
        const { accessKey, secretKey } = sources.user();
        const template = { access_key: accessKey, secret_key: secretKey };
        return { template, told: 'access_key and secret_key of the template', caller: USER };
      },
    ],
    [
      'AK',
      (sources) => sources.profile({ mode: 'AK', ...sources.profileKeys() }, 'the profile "first"', USER),
    ],
    [
      'StsToken',
      (sources) => {
        const { securityToken, ...keys } = sources.temporary();
        return sources.profile(
          { mode: 'StsToken', ...sources.profileKeys(keys), sts_token: securityToken },
          'the profile "first"',
          ROOT,
        );
      },
    ],
    [
      "the SDKs' file",
      (sources) => {
        const { accessKey, secretKey } = sources.user();
        const file = sources.file(
          'credentials',
          `[default]\ntype = access_key\n\n[ci]\ntype = access_key\naccess_key_id = ${accessKey}\naccess_key_secret = ${secretKey}\n`,
        );
        const env = { ALIBABA_CLOUD_CREDENTIALS_FILE: file, ALIBABA_CLOUD_PROFILE: 'ci' };
        return { env, told: 'the profile "ci"', caller: USER };
      },
    ],
  ])(
    '%s',
    async (_where, setUp) => {
      await using world = await CredentialsWorld.start();
      const source = setUp(world.sources);
      await expectDone(world, await world.build(source, 0), source);
    },
    60_000,
  );

  test.concurrent.each<[string, readonly [string, string], readonly string[]]>([
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
      await using world = await CredentialsWorld.start();
      const { accessKey, secretKey, securityToken } = world.sources.temporary();
      const env = {
        [id]: accessKey,
        [secret]: secretKey,
        ...Object.fromEntries(tokens.map((name) => [name, securityToken])),
      };
      const source = { env, told: `the environment variables ${id} and ${secret}`, caller: ROOT };
      await expectDone(world, await world.build(source, 0), source);
    },
    60_000,
  );

  test.concurrent(
    "what the vendor's own action exports",
    async () => {
      await using world = await CredentialsWorld.start();
      const { accessKey, secretKey, securityToken } = world.sources.temporary();
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
      await expectDone(world, await world.build(source, 0), source);
    },
    60_000,
  );

  test.concurrent(
    "a template's {{env}}, which takes the environment's token along",
    async () => {
      await using world = await CredentialsWorld.start();
      const { accessKey, secretKey, securityToken } = world.sources.temporary();
      const source: Source = {
        env: {
          ALICLOUD_ACCESS_KEY: accessKey,
          ALICLOUD_SECRET_KEY: secretKey,
          SECURITY_TOKEN: securityToken,
        },
        inputs: { variables: JSON.stringify({ access_key: accessKey, secret_key: secretKey }) },
        template: { access_key: '{{user `access_key`}}', secret_key: '{{user `secret_key`}}' },
        told: 'access_key and secret_key of the template',
        caller: ROOT,
      };
      await expectDone(world, await world.build(source, 0), source);
    },
    60_000,
  );
});
