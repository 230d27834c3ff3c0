import { describe, expect, test } from '@jest/globals';
import { CredentialsWorld } from './credentials-world.js';
import { leaks } from './secrets.js';
import type { Source, Sources } from './sources.js';

type Given = Pick<Source, 'inputs' | 'env' | 'template'>;

/** What a job gives, and the sentence that comes of it. */
type Row = readonly [string, (sources: Sources) => Given, RegExp];

const keysOf = ({ accessKey, secretKey }: { readonly accessKey: string; readonly secretKey: string }) => ({
  access_key: accessKey,
  secret_key: secretKey,
});

const HALF_GIVEN: readonly Row[] = [
  ['nothing', () => ({}), /^inputs: No credentials are given: give access_key and secret_key, or /],
  [
    'a key without its secret',
    (sources) => ({ inputs: { access_key: sources.user().accessKey } }),
    /^input "access_key": is given without secret_key: /,
  ],
  [
    'a secret without its key',
    (sources) => ({ inputs: { secret_key: sources.user().secretKey } }),
    /^input "secret_key": is given without access_key: /,
  ],
  [
    'a token alone',
    (sources) => ({ inputs: { security_token: sources.temporary().securityToken } }),
    /^input "security_token": is given without access_key and secret_key: /,
  ],
  [
    'a key in the inputs, its secret in the template',
    (sources) => {
      const { accessKey, secretKey } = sources.user();
      return { inputs: { access_key: accessKey }, template: { secret_key: secretKey } };
    },
    /^input "access_key": is given without secret_key: .* the inputs\./,
  ],
  [
    'a role without a session',
    (sources) => ({ inputs: { ...keysOf(sources.user()), ram_role_arn: sources.roleArn } }),
    /^input "ram_role_arn": is given without ram_session_name: /,
  ],
  [
    'a session without a role',
    (sources) => ({ inputs: { ...keysOf(sources.user()), ram_session_name: 'build' } }),
    /^input "ram_session_name": is given without ram_role_arn: /,
  ],
  [
    'an OIDC provider without a role',
    (sources) => ({ inputs: { oidc_provider_arn: sources.provider }, env: sources.cloud.ram.job() }),
    /^input "oidc_provider_arn": is given without ram_role_arn: /,
  ],
  [
    "half of the environment's keys",
    (sources) => ({ env: { ALICLOUD_ACCESS_KEY: sources.user().accessKey } }),
    /The environment variable ALICLOUD_ACCESS_KEY is set, but ALICLOUD_SECRET_KEY is not: both are needed\./,
  ],
  [
    'a token file without a role',
    (sources) => ({ env: { ALIBABA_CLOUD_OIDC_TOKEN_FILE: sources.tokenFile() } }),
    /ALIBABA_CLOUD_OIDC_TOKEN_FILE is set, but ALIBABA_CLOUD_ROLE_ARN and ALIBABA_CLOUD_OIDC_PROVIDER_ARN are not\./,
  ],
  [
    'keys and an ID token at once',
    (sources) => ({
      inputs: {
        ...keysOf(sources.user()),
        ram_role_arn: sources.firstArn,
        ram_session_name: 'build',
        oidc_provider_arn: sources.provider,
      },
    }),
    /^input "oidc_provider_arn": is given together with access_key: credentials come from one source\./,
  ],
  [
    'a profile without its secret',
    (sources) => ({ inputs: sources.profiled({ mode: 'AK', access_key_id: sources.user().accessKey }) }),
    /The profile "first" in .* is incomplete: its mode AK needs access_key_secret\./,
  ],
  [
    'a profile of a role without a session',
    (sources) => ({
      inputs: sources.profiled({
        mode: 'RamRoleArn',
        ...sources.profileKeys(),
        ram_role_arn: sources.roleArn,
      }),
    }),
    /its mode RamRoleArn needs ram_session_name\./,
  ],
];

const UNUSABLE: readonly Row[] = [
  [
    'a profile that is not there',
    (sources) => ({
      inputs: { ...sources.profiled({ mode: 'AK', ...sources.profileKeys() }), profile: 'fist' },
    }),
    /There is no profile "fist" in .* Did you mean "first"/,
  ],
  [
    'a file that is not there',
    () => ({ inputs: { profile: 'first', shared_credentials_file: '/nowhere/config.json' } }),
    /config\.json does not exist\./,
  ],
  [
    'a profile that needs a person',
    (sources) => ({ inputs: sources.profiled({ mode: 'CloudSSO' }) }),
    /cannot be used: its mode CloudSSO needs a person to log in\./,
  ],
  [
    'a program that fails',
    (sources) => ({
      inputs: sources.profiled({ mode: 'External', process_command: 'false --secret s3cr3t' }),
    }),
    /^The program in the profile "first" in .* failed \(1\)\.$/,
  ],
  [
    'a credentials URI that gives none',
    (sources) => ({ env: { ALIBABA_CLOUD_CREDENTIALS_URI: `${sources.credentialsUri}-not` } }),
    /^127\.0\.0\.1:\d+ in the environment variable ALIBABA_CLOUD_CREDENTIALS_URI gave no credentials \(HTTP status 404\)\.$/,
  ],
  [
    'a secret of another key',
    (sources) => ({ inputs: { ...keysOf(sources.user()), secret_key: sources.user().secretKey } }),
    /code SignatureDoesNotMatch, .* The secret_key does not belong to this access_key/,
  ],
  [
    'a temporary key without its token',
    (sources) => ({ inputs: keysOf(sources.temporary()) }),
    /code InvalidAccessKeyId\.NotFound, .* needs its security_token too\./,
  ],
  [
    'a token of another key',
    (sources) => ({
      inputs: { ...keysOf(sources.temporary()), security_token: sources.temporary().securityToken },
    }),
    /code InvalidSecurityToken\.MismatchWithAccessKey, .* one and the same source\./,
  ],
  [
    'a token that has expired',
    ({ cloud }) => {
      const { securityToken = '', ...keys } = cloud.furnish.temporaryKey({ lifetimeSeconds: -1 });
      return { inputs: { ...keysOf(keys), security_token: securityToken } };
    },
    /code InvalidSecurityToken\.Expired, .* The security_token has expired: get new temporary credentials/,
  ],
  [
    'a role that does not trust the user',
    (sources) => {
      const RAM = ['acs:ram::1:root'];
      const Statement = [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { RAM } }];
      const arn = sources.cloud.ram.role('closed', { trust: { Version: '1', Statement } });
      return { inputs: { ...keysOf(sources.user()), ram_role_arn: arn, ram_session_name: 'build' } };
    },
    /^Could not assume the role .*role\/closed .*code NoPermission, .* lacks the permission sts:AssumeRole .*trust policy does not admit the caller/,
  ],
  [
    'a role that is not there',
    (sources) => ({
      inputs: {
        ...keysOf(sources.user()),
        ram_role_arn: 'acs:ram::1:role/nobody',
        ram_session_name: 'build',
      },
    }),
    /^Could not assume the role acs:ram::1:role\/nobody .*code EntityNotExist\.Role/,
  ],
  [
    'an instance without a metadata service',
    () => ({ inputs: { ram_role_name: 'host', custom_endpoint_metadata: '127.0.0.1:9' } }),
    /^The metadata service at 127\.0\.0\.1:9 cannot be reached .*ram_role_name/,
  ],
  [
    'a role that the instance does not have',
    () => ({ inputs: { ram_role_name: 'other' } }),
    /^This instance does not have the RAM role other\.$/,
  ],
];

const oidc = (sources: Sources) => ({
  ram_role_arn: sources.firstArn,
  oidc_provider_arn: sources.provider,
});

const ID_TOKENS: readonly Row[] = [
  [
    'a job that may not have one',
    (sources) => ({ inputs: oidc(sources) }),
    /^The job may not have an ID token: it lacks the permission "id-token: write"\. Give it to the job .*%0A {2}permissions:%0A {4}id-token: write%0A {4}contents: read$/,
  ],
  [
    'a job that GitHub refuses one',
    (sources) => ({ inputs: oidc(sources), env: sources.cloud.ram.job({ refused: true }) }),
    /^GitHub gave the job no ID token \(.*403.*\)\. Give it to the job .*id-token: write/,
  ],
  [
    'a job of another repository',
    (sources) => ({ inputs: oidc(sources), env: sources.cloud.ram.job({ repository: 'octo/other' }) }),
    /code AuthenticationFail\.NoPermission, .* trust policy does not admit this workflow: .*oidc:sub/,
  ],
  [
    'another audience',
    (sources) => ({
      inputs: { ...oidc(sources), oidc_audience: 'elsewhere' },
      env: sources.cloud.ram.job(),
    }),
    /code AuthenticationFail\.OIDCToken\.Invalid/,
  ],
  [
    'a token that has expired',
    (sources) => ({ inputs: oidc(sources), env: sources.cloud.ram.job({ tokenSeconds: -1 }) }),
    /code AuthenticationFail\.OIDCToken\.Expired, .* clock/,
  ],
  [
    'a provider with old fingerprints',
    (sources) => ({
      inputs: {
        ...oidc(sources),
        oidc_provider_arn: sources.cloud.ram.oidcProvider('old', { hasOldFingerprint: true }),
      },
      env: sources.cloud.ram.job(),
    }),
    /PublicKeyFingerprintMismatch, .* update them in the RAM console/,
  ],
];

describe.each([
  ['half given', HALF_GIVEN],
  ['of no use', UNUSABLE],
  ['an ID token that does not do', ID_TOKENS],
] as const)('%s is one clear sentence, before anything is created', (_kind, rows) => {
  test.concurrent.each(rows)(
    '%s',
    async (_what, give, sentence) => {
      await using world = await CredentialsWorld.start();
      const { cloud, job } = world;
      const given = give(world.sources);
      const result = await job.main(await world.stepWith({ ...given, told: '', caller: '' }));
      const told = [...result.log.matchAll(/^::error[^:]*::(.*)$/gm)].map(([, message = '']) => message);
      expect(told).toEqual([expect.stringMatching(sentence)]);
      expect(result.exitCode).toBe(1);
      expect(cloud.calls().filter(({ action }) => /^(Create|Import|Run)/.test(action))).toEqual([]);
      await job.write('template.json', '');
      expect(await leaks(job, [result], [...cloud.ram.secrets(), 's3cr3t'])).toEqual([]);
    },
    60_000,
  );
});
