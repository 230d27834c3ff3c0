import { describe, expect, test } from '@jest/globals';
import { CredentialsWorld, expectDone } from './credentials-world.js';
import type { Source, Sources } from './sources.js';

/** Sessions live for so many seconds; they are renewed after two thirds of it. */
const SESSION_SECONDS = 3;

describe('temporary credentials are renewed in the build and obtained again in its post step, from', () => {
  const session = (role: string, name: string) => `assumed-role/${role}/${name}`;
  const OURS = 'alicloud-image-builder';

  test.concurrent.each<[string, (sources: Sources) => Source]>([
    [
      "the job's ID token",
      (sources) => ({
        inputs: { ram_role_arn: sources.firstArn, oidc_provider_arn: sources.provider },
        env: sources.cloud.ram.job(),
        told: `the role ${sources.firstArn}, assumed with the job's ID token`,
        caller: session('first', OURS),
      }),
    ],
    [
      "the job's ID token, for a role that assumes another",
      (sources) => ({
        inputs: {
          oidc_role_arn: sources.firstArn,
          oidc_provider_arn: sources.provider,
          ram_role_arn: sources.roleArn,
          ram_session_name: 'build',
        },
        env: sources.cloud.ram.job(),
        told: `the role ${sources.roleArn}, assumed with the role ${sources.firstArn}, assumed with the job's ID token`,
        caller: session('builder', 'build'),
      }),
    ],
    [
      'a role assumed with keys',
      (sources) => {
        const { accessKey, secretKey } = sources.user();
        const inputs = { access_key: accessKey, secret_key: secretKey, ...sources.role() };
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
      (sources) => ({
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
      'an ID token in the environment',
      (sources) => ({
        env: {
          ALIBABA_CLOUD_OIDC_TOKEN: sources.cloud.ram.idToken(),
          ALIBABA_CLOUD_ROLE_ARN: sources.firstArn,
          ALIBABA_CLOUD_OIDC_PROVIDER_ARN: sources.provider,
        },
        told: `the role ${sources.firstArn}, assumed with the token in `,
        caller: session('first', OURS),
      }),
    ],
    [
      'a credentials URI',
      (sources) => ({
        env: { ALIBABA_CLOUD_CREDENTIALS_URI: sources.credentialsUri },
        told: 'the credentials URI in the environment variable ALIBABA_CLOUD_CREDENTIALS_URI',
        caller: session('host', 'i-host'),
      }),
    ],
    [
      "the environment's keys and its role",
      (sources) => {
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
      (sources) =>
        sources.profile(
          { mode: 'RamRoleArn', ...sources.profileKeys(), ...sources.role() },
          sources.assumedWith('the profile "first"'),
          session('builder', 'build'),
        ),
    ],
    [
      'EcsRamRole',
      (sources) =>
        sources.profile({ mode: 'EcsRamRole' }, 'the RAM role of this instance', session('host', 'i-host')),
    ],
    [
      'RamRoleArnWithRoleName',
      (sources) =>
        sources.profile(
          { mode: 'RamRoleArnWithRoleName', ram_role_name: 'host', ...sources.role() },
          sources.assumedWith('the RAM role host of this instance'),
          session('builder', 'build'),
        ),
    ],
    [
      'ChainableRamRoleArn',
      (sources) =>
        sources.profile(
          { mode: 'ChainableRamRoleArn', source_profile: 'keys', ...sources.role() },
          sources.assumedWith('the profile "keys"'),
          session('builder', 'build'),
          { name: 'keys', mode: 'AK', ...sources.profileKeys() },
        ),
    ],
    [
      'OIDC',
      (sources) =>
        sources.profile(
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
      (sources) =>
        sources.profile(
          { mode: 'External', process_command: sources.program() },
          'the program in the profile "first"',
          session('host', 'i-host'),
        ),
    ],
    [
      'CredentialsURI',
      (sources) =>
        sources.profile(
          { mode: 'CredentialsURI', credentials_uri: sources.credentialsUri },
          'the credentials URI in the profile "first"',
          session('host', 'i-host'),
        ),
    ],
  ])(
    '%s',
    async (_where, setUp) => {
      await using world = await CredentialsWorld.start();
      world.cloud.ram.sessionsLast(SESSION_SECONDS);
      const source = setUp(world.sources);
      const run = await world.build(source, SESSION_SECONDS);
      await expectDone(world, run, source);
      expect(run.mainKeys.length).toBeGreaterThan(1);
      expect(run.postKeys).not.toEqual([]);
      expect(run.mainKeys).not.toEqual(expect.arrayContaining([...run.postKeys]));
    },
    60_000,
  );
});
