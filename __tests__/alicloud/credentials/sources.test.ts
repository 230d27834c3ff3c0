import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Services, ROLE, keys, profileKeys, role, type Given } from './services.js';
import { ACCESS_KEY, SECRET_KEY } from '../fake-cloud.js';
import { Secret } from '../../../src/secrets/index.js';

let services: Services;

beforeAll(async () => {
  services = await Services.start();
});
beforeEach(() => services.reset());
afterAll(() => services.stop());

const tokenFile = (): string => services.file('oidc-token', 'token-of-a-file\n');
const printed = JSON.stringify({ mode: 'StsToken', ...profileKeys, sts_token: 'token-of-a-program' });
const program = (): string =>
  `"${process.execPath}" ${services.file('program.mjs', `console.log(${JSON.stringify(printed)});`)}`;

const sources: [string, () => Given, string[], string][] = [
  ['keys', () => ({ options: keys }), [], 'access_key and secret_key of the template'],
  [
    'a role assumed with keys',
    () => ({ options: { ...keys, ...role } }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with access_key and secret_key of the template`,
  ],
  [
    'a role assumed with keys of the environment',
    () => ({ options: role, env: { ALICLOUD_ACCESS_KEY: ACCESS_KEY, ALICLOUD_SECRET_KEY: SECRET_KEY } }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with the environment variables ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY`,
  ],
  [
    "the job's ID token",
    () => ({
      options: { ram_role_arn: ROLE, oidc_provider_arn: 'provider' },
      idToken: () => Promise.resolve('jwt'),
    }),
    ['AssumeRoleWithOIDC'],
    `the role ${ROLE}, assumed with the job's ID token`,
  ],
  [
    'a role assumed with the role of the ID token',
    () => ({
      options: { ...role, oidc_role_arn: 'acs:ram::1:role/entry', oidc_provider_arn: 'provider' },
      idToken: () => Promise.resolve('jwt'),
    }),
    ['AssumeRoleWithOIDC', 'AssumeRole'],
    `the role ${ROLE}, assumed with the role acs:ram::1:role/entry, assumed with the job's ID token`,
  ],
  [
    "the instance's role, before keys of the environment",
    () => ({
      options: { ram_role_name: 'instance-role' },
      env: { ALICLOUD_ACCESS_KEY: 'foreign-key', ALICLOUD_SECRET_KEY: 'foreign-key' },
    }),
    ['PUT /latest/api/token', 'GET /latest/meta-data/ram/security-credentials/instance-role'],
    'the RAM role instance-role of this instance',
  ],
  [
    'the instance role that the environment asks for',
    () => ({ env: { ALIBABA_CLOUD_ECS_METADATA: 'instance-role' } }),
    ['PUT /latest/api/token', 'GET /latest/meta-data/ram/security-credentials/instance-role'],
    'the RAM role instance-role of this instance',
  ],
  [
    'an OIDC token in a file',
    () => ({
      env: {
        ALIBABA_CLOUD_ROLE_ARN: ROLE,
        ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'provider',
        ALIBABA_CLOUD_OIDC_TOKEN_FILE: tokenFile(),
      },
    }),
    ['AssumeRoleWithOIDC'],
    `the role ${ROLE}, assumed with the token in PATH`,
  ],
  [
    'a credentials URI',
    () => ({ env: { ALIBABA_CLOUD_CREDENTIALS_URI: `http://${services.server.address}/uri` } }),
    ['GET /uri'],
    'the credentials URI in the environment variable ALIBABA_CLOUD_CREDENTIALS_URI',
  ],
  [
    'a profile with keys',
    () => ({ options: services.profiled({ mode: 'AK', ...profileKeys }) }),
    [],
    'the profile "first" in PATH',
  ],
  [
    'a profile with a role',
    () => ({
      options: services.profiled({
        mode: 'RamRoleArn',
        ...profileKeys,
        ...role,
        external_id: 'x',
        expired_seconds: 900,
      }),
    }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with the profile "first" in PATH`,
  ],
  [
    'a profile of the instance',
    () => ({ options: services.profiled({ mode: 'EcsRamRole' }) }),
    [
      'PUT /latest/api/token',
      'GET /latest/meta-data/ram/security-credentials/',
      'GET /latest/meta-data/ram/security-credentials/instance-role',
    ],
    'the RAM role of this instance',
  ],
  [
    'a profile with a role over that of the instance',
    () => ({
      options: services.profiled({ mode: 'RamRoleArnWithRoleName', ram_role_name: 'instance-role', ...role }),
    }),
    ['PUT /latest/api/token', 'GET /latest/meta-data/ram/security-credentials/instance-role', 'AssumeRole'],
    `the role ${ROLE}, assumed with the RAM role instance-role of this instance`,
  ],
  [
    'a profile with a role over that of another profile',
    () => ({
      options: services.profiled(
        { mode: 'ChainableRamRoleArn', source_profile: 'second', ...role },
        {
          name: 'second',
          mode: 'ramrolearn',
          ...profileKeys,
          ram_role_arn: 'acs:ram::1:role/entry',
          ram_session_name: 's2',
        },
      ),
    }),
    ['AssumeRole', 'AssumeRole'],
    `the role ${ROLE}, assumed with the role acs:ram::1:role/entry, assumed with the profile "second" in PATH`,
  ],
  [
    'a profile with an OIDC token',
    () => ({
      options: services.profiled({
        mode: 'OIDC',
        oidc_provider_arn: 'provider',
        oidc_token_file: tokenFile(),
        ...role,
      }),
    }),
    ['AssumeRoleWithOIDC'],
    `the role ${ROLE}, assumed with the token in PATH`,
  ],
  [
    'a profile with a program',
    () => ({ options: services.profiled({ mode: 'External', process_command: program() }) }),
    [],
    'the program in the profile "first" in PATH',
  ],
  [
    'a profile with a credentials URI',
    () => ({
      options: services.profiled({
        mode: 'CredentialsURI',
        credentials_uri: `http://${services.server.address}/uri`,
      }),
    }),
    ['GET /uri'],
    'the credentials URI in the profile "first" in PATH',
  ],
  [
    'the profile that the environment names',
    () => ({
      env: {
        ALICLOUD_PROFILE: 'second',
        ALICLOUD_SHARED_CREDENTIALS_FILE: services.profileFile({
          name: 'second',
          mode: 'AK',
          ...profileKeys,
        }),
        ALICLOUD_ACCESS_KEY: 'foreign-key',
        ALICLOUD_SECRET_KEY: 'foreign-key',
      },
    }),
    [],
    'the profile "second" in PATH',
  ],
  [
    'an OIDC token in the environment',
    () => ({
      env: {
        ALIBABA_CLOUD_ROLE_ARN: ROLE,
        ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'provider',
        ALIBABA_CLOUD_OIDC_TOKEN: 'token-of-a-variable',
      },
    }),
    ['AssumeRoleWithOIDC'],
    `the role ${ROLE}, assumed with the token in ALIBABA_CLOUD_OIDC_TOKEN`,
  ],
  [
    'the current profile, when there is nothing else',
    () => ({
      env: {
        ALICLOUD_SHARED_CREDENTIALS_FILE: services.profileFile({ name: 'first', mode: 'AK', ...profileKeys }),
      },
    }),
    [],
    'the profile "first" in PATH',
  ],
  [
    'keys of the inputs, before the profile',
    () => ({
      options: {
        ...services.profiled({ mode: 'AK', access_key_id: 'foreign-key', access_key_secret: 'foreign-key' }),
        ...keys,
      },
      inputs: ['access_key', 'secret_key'],
    }),
    [],
    'access_key and secret_key of the inputs',
  ],
  [
    'the profile, before keys of the template',
    () => ({
      options: {
        ...services.profiled({ mode: 'AK', ...profileKeys }),
        access_key: new Secret('foreign-key'),
        secret_key: new Secret('foreign-key'),
      },
    }),
    [],
    'the profile "first" in PATH',
  ],
  [
    'keys of the template, before the profile of the environment',
    () => ({ options: keys, env: { ALICLOUD_PROFILE: 'none such' } }),
    [],
    'access_key and secret_key of the template',
  ],
  [
    "the profile's role, before the template's",
    () => ({
      options: {
        ...services.profiled({ mode: 'RamRoleArn', ...profileKeys, ...role }),
        ram_role_arn: 'r',
        ram_session_name: 's2',
      },
    }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with the profile "first" in PATH`,
  ],
  [
    "the inputs' role, with that of the profile",
    () => ({
      options: {
        ...services.profiled({ mode: 'RamRoleArn', ...profileKeys, ...role }),
        ram_role_arn: 'r',
        ram_session_name: 's2',
      },
      inputs: ['ram_role_arn', 'ram_session_name'],
    }),
    ['AssumeRole', 'AssumeRole'],
    `the role r, assumed with the role ${ROLE}, assumed with the profile "first" in PATH`,
  ],
];

test.each(sources)('calls with %s', async (_, given, obtaining, source) => {
  const cloud = services.open(given());
  const arrival = await services.listRegions(cloud);
  expect(services.actions).toEqual([...obtaining, 'DescribeRegions']);
  expect(arrival?.signature).toBe('right');
  expect(cloud.credentials.source.replaceAll(/in \S*[\\/]\S+/g, 'in PATH')).toBe(source);
});
