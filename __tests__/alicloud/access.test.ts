import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openCloud, readAccess, type Access } from '../../src/alicloud/access.js';
import type { AccessOptions } from '../../src/alicloud/access-options.js';
import { Problems, type Place } from '../../src/errors/index.js';
import { Secret } from '../../src/secrets/index.js';

type Written = { [option in keyof AccessOptions]?: string };

interface Case {
  inputs?: Written;
  template?: Written;
  env?: Record<string, string>;
  /** The template's. */
  file?: string;
}

const SENSITIVE = ['access_key', 'secret_key', 'security_token'];

/** The access, and what was found wrong with it. */
function read({ inputs = {}, template = {}, env = {}, file = 'template.json' }: Case): {
  access: Access | undefined;
  problems: string[];
} {
  const given = Object.entries({ ...template, ...inputs }).map(([name, value]) => [
    name,
    SENSITIVE.includes(name) ? new Secret(value) : value,
  ]);
  const problems = new Problems();
  const placeOf = (option: keyof AccessOptions): Place =>
    inputs[option] === undefined ? { file, line: 7, column: 1 } : { file: `input "${option}"` };
  const access = readAccess(
    {
      options: Object.fromEntries(given) as Partial<AccessOptions>,
      placeOf,
      place: { file: 'template.json' },
      env,
    },
    problems,
  );
  return {
    access,
    problems: problems.all.map(({ option, message }) => [option, message].filter(Boolean).join(': ')),
  };
}

async function keysOf(access: Access | undefined) {
  const cloud = openCloud(expectAccess(access), { userAgent: 'tests' });
  const { accessKeyId, accessKeySecret, securityToken } = await cloud.credentials.get();
  return [accessKeyId, accessKeySecret?.reveal(), securityToken?.reveal()];
}

function expectAccess(access: Access | undefined): Access {
  if (access === undefined) throw new Error('There is no access.');
  return access;
}

const region = { region: 'cn-beijing' };

const sources: [string, Case, (string | undefined)[], string][] = [
  [
    'inputs',
    {
      inputs: { access_key: 'ak-1', secret_key: 'sk-1' },
      template: { access_key: 'ak-2', secret_key: 'sk-2', ...region },
    },
    ['ak-1', 'sk-1', undefined],
    'access_key and secret_key of the inputs',
  ],
  [
    'the inputs alone, without the token of the template',
    {
      inputs: { access_key: 'ak-1', secret_key: 'sk-1' },
      template: { security_token: 'token-2', ...region },
      env: { SECURITY_TOKEN: 'token-3' },
    },
    ['ak-1', 'sk-1', undefined],
    'access_key and secret_key of the inputs',
  ],
  [
    'the template',
    { template: { access_key: 'ak-2', secret_key: 'sk-2', security_token: 'token-2', ...region } },
    ['ak-2', 'sk-2', 'token-2'],
    'access_key, secret_key and security_token of the template',
  ],
  [
    'the template, without a token of other keys in the environment',
    {
      template: { access_key: 'ak-2', secret_key: 'sk-2', ...region },
      env: { ALICLOUD_ACCESS_KEY: 'ak-9', ALICLOUD_SECRET_KEY: 'sk-9', ALICLOUD_SECURITY_TOKEN: 'token-9' },
    },
    ['ak-2', 'sk-2', undefined],
    'access_key and secret_key of the template',
  ],
  [
    'the template with the token of the environment that its key came from',
    {
      template: { access_key: 'ak-2', secret_key: 'sk-2', ...region },
      env: { ALICLOUD_ACCESS_KEY: 'ak-2', ALICLOUD_SECRET_KEY: 'sk-2', SecurityToken: 'token-2' },
    },
    ['ak-2', 'sk-2', 'token-2'],
    'access_key and secret_key of the template',
  ],
  [
    'Packer variables',
    {
      template: region,
      env: { ALICLOUD_ACCESS_KEY: 'ak-3', ALICLOUD_SECRET_KEY: 'sk-3', SECURITY_TOKEN: 'token-3' },
    },
    ['ak-3', 'sk-3', 'token-3'],
    'the environment variables ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY',
  ],
  [
    "the variables of Alibaba Cloud's SDKs",
    {
      template: region,
      env: {
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'ak-4',
        ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'sk-4',
        ALIBABA_CLOUD_SECURITY_TOKEN: 'token-4',
        ALICLOUD_ACCESS_KEY: ' ',
      },
    },
    ['ak-4', 'sk-4', 'token-4'],
    'the environment variables ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  ],
  [
    'the older spelling',
    {
      template: region,
      env: {
        ALIBABACLOUD_ACCESS_KEY_ID: 'ak-5',
        ALIBABACLOUD_ACCESS_KEY_SECRET: 'sk-5',
        ALIBABACLOUD_SECURITY_TOKEN: 'token-5',
      },
    },
    ['ak-5', 'sk-5', 'token-5'],
    'the environment variables ALIBABACLOUD_ACCESS_KEY_ID and ALIBABACLOUD_ACCESS_KEY_SECRET',
  ],
  [
    'the bare names',
    { template: region, env: { ACCESS_KEY_ID: 'ak-6', ACCESS_KEY_SECRET: 'sk-6' } },
    ['ak-6', 'sk-6', undefined],
    'the environment variables ACCESS_KEY_ID and ACCESS_KEY_SECRET',
  ],
  [
    'one family, with the token of another only where the key is the same',
    {
      template: region,
      env: {
        ALICLOUD_ACCESS_KEY: 'ak-7',
        ALICLOUD_SECRET_KEY: 'sk-7',
        ALIBABA_CLOUD_ACCESS_KEY_ID: 'ak-8',
        ALIBABA_CLOUD_SECURITY_TOKEN: 'token-8',
        ALIBABACLOUD_ACCESS_KEY_ID: 'ak-7',
        ALIBABACLOUD_SECURITY_TOKEN: 'token-7',
      },
    },
    ['ak-7', 'sk-7', 'token-7'],
    'the environment variables ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY',
  ],
];

test.each(sources)('takes keys from %s', async (_, written, keys, source) => {
  const { access, problems } = read(written);
  expect(problems).toEqual([]);
  expect(await keysOf(access)).toEqual(keys);
  expect(access?.credentials.source).toBe(source);
});

test("takes the inputs' keys, whatever profile the template names", async () => {
  const { access, problems } = read({
    inputs: { access_key: 'ak-1', secret_key: 'sk-1' },
    template: { profile: 'of-my-laptop', ...region },
    env: { HOME: '/nowhere' },
  });
  expect(problems).toEqual([]);
  expect(await keysOf(access)).toEqual(['ak-1', 'sk-1', undefined]);
});

test("looks for a template's file beside it, and for an input's in the workspace", async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  mkdirSync(join(workspace, 'images'));
  const content = (key: string) =>
    `[default]\ntype = access_key\naccess_key_id = ${key}\naccess_key_secret = sk`;
  writeFileSync(join(workspace, 'keys'), content('of-the-workspace'));
  writeFileSync(join(workspace, 'images', 'keys'), content('of-the-template'));
  const env = { GITHUB_WORKSPACE: workspace };
  const file = { shared_credentials_file: 'keys' };
  const ofTemplate = read({ template: { ...file, ...region }, file: 'images/template.json', env });
  const ofInput = read({ inputs: file, template: region, file: 'images/template.json', env });
  expect(await keysOf(ofTemplate.access)).toEqual(['of-the-template', 'sk', undefined]);
  expect(await keysOf(ofInput.access)).toEqual(['of-the-workspace', 'sk', undefined]);
  rmSync(workspace, { recursive: true });
});

const broken: [string, Case, string][] = [
  [
    'a key without its secret',
    { inputs: { access_key: 'ak-1' }, template: { secret_key: 'sk-2', ...region } },
    'access_key: is given without secret_key: key, secret and token must come from one and the same source, here the inputs.',
  ],
  [
    'a token alone',
    { template: { security_token: 'token-2', ...region } },
    'security_token: is given without access_key and secret_key: key, secret and token must come from one and the same source, here the template.',
  ],
  [
    'half an environment',
    { template: region, env: { ALICLOUD_ACCESS_KEY: 'ak-3', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'sk-4' } },
    'The environment variable ALICLOUD_ACCESS_KEY is set, but ALICLOUD_SECRET_KEY is not: both are needed.',
  ],
  [
    'nothing',
    { template: region },
    'No credentials are given: give access_key and secret_key, or ram_role_arn and oidc_provider_arn, or a profile, or set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment.',
  ],
  [
    'no region',
    { inputs: { access_key: 'ak-1', secret_key: 'sk-1' } },
    'region: is required, here or in the environment variable ALICLOUD_REGION.',
  ],
];

test.each(broken)('tells what is missing: %s', (_, written, message) => {
  const { access, problems } = read(written);
  expect(access).toBeUndefined();
  expect(problems).toEqual([message]);
});

test.each(['ALICLOUD_REGION', 'ALIBABA_CLOUD_REGION_ID', 'ALIBABA_CLOUD_REGION', 'REGION'])(
  'takes the region from %s',
  (name) => {
    const keys = { access_key: 'ak-1', secret_key: 'sk-1' };
    expect(read({ inputs: keys, env: { [name]: 'eu-central-1' } }).access?.region).toBe('eu-central-1');
    expect(read({ inputs: { ...keys, ...region }, env: { [name]: 'eu-central-1' } }).access?.region).toBe(
      'cn-beijing',
    );
  },
);

describe('STS is called', () => {
  const keys = { access_key: 'ak-1', secret_key: 'sk-1' };
  const inVpc = { ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED: 'TRUE' };
  test.each<[string, Case, string]>([
    ['in the region of the build', {}, 'https://sts.cn-beijing.aliyuncs.com/'],
    [
      'within the VPC, where a region for STS is named',
      { env: { ...inVpc, ALIBABA_CLOUD_STS_REGION: 'cn-hangzhou' } },
      'https://sts-vpc.cn-hangzhou.aliyuncs.com/',
    ],
    [
      "outside of it, where none is, as by the vendor's SDKs",
      { env: inVpc },
      'https://sts.cn-beijing.aliyuncs.com/',
    ],
    [
      'where custom_endpoint_sts says, whatever the environment says',
      {
        inputs: { custom_endpoint_sts: 'sts.example.com' },
        env: { ...inVpc, ALIBABA_CLOUD_STS_REGION: 'cn-hangzhou' },
      },
      'https://sts.example.com/',
    ],
  ])('%s', (_, { inputs = {}, env = {} }, url) => {
    const { access, problems } = read({ inputs: { ...keys, ...region, ...inputs }, env });
    expect(problems).toEqual([]);
    expect(String(access?.endpoints.urlFor('Sts', 'cn-beijing'))).toBe(url);
    expect(String(access?.endpoints.urlFor('Ecs', 'cn-beijing'))).toBe(
      'https://ecs.cn-beijing.aliyuncs.com/',
    );
  });
});
