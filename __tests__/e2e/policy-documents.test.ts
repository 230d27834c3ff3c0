import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CredentialsWorld } from './credentials-world.js';
import { DIST } from './runner.js';

const PROGRAM = join(DIST, 'policy', 'index.js');
const BUILD = [
  'region=cn-hangzhou',
  'image_name=web',
  'source_image=m-1',
  'instance_type=ecs.g6.large',
  'ssh_username=root',
];

function policy(inputs: readonly string[], ...rest: string[]) {
  const given = inputs.flatMap((input) => ['--input', input]);
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...given, ...rest], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, document: status === 0 ? (JSON.parse(stdout) as object) : undefined };
}

describe('the documents beside the permissions', () => {
  test.concurrent(
    'a role with the printed trust policy is open to the jobs of one repository',
    async () => {
      await using world = await CredentialsWorld.start();
      const { cloud, sources } = world;
      const { document = {} } = policy(
        BUILD,
        '--document',
        'trust',
        '--repository',
        'octo/images',
        '--subject',
        'ref:refs/heads/main',
        '--oidc-provider',
        sources.provider,
      );
      const arn = cloud.ram.role('trusting', { trust: document });
      const inputs = { ram_role_arn: arn, oidc_provider_arn: sources.provider };
      const run = async (job: { repository?: string; ref?: string }) => {
        const step = await world.stepWith({ inputs, env: cloud.ram.job(job), told: '', caller: '' });
        return (await world.job.main(step)).exitCode;
      };
      expect(await run({ repository: 'octo/other' })).toBe(1);
      expect(await run({ ref: 'refs/heads/else' })).toBe(1);
      expect(await run({})).toBe(0);
    },
    60_000,
  );

  test.concurrent(
    'a user with the printed policy of the caller may assume the role, and nothing else',
    async () => {
      await using world = await CredentialsWorld.start();
      const { cloud, sources } = world;
      const role = [`ram_role_arn=${sources.roleArn}`, 'ram_session_name=build'];
      const { document = {} } = policy([...BUILD, ...role], '--document', 'caller');
      const { accessKey, secretKey } = cloud.ram.user('caller', document);
      const keys = { access_key: accessKey, secret_key: secretKey };
      const run = async (more: Record<string, string>) => {
        const step = await world.stepWith({ inputs: { ...keys, ...more }, told: '', caller: '' });
        return (await world.job.main(step)).exitCode;
      };
      expect(await run({})).toBe(1);
      expect(await run({ ram_role_arn: sources.firstArn, ram_session_name: 'build' })).toBe(1);
      expect(await run({ ...sources.role() })).toBe(0);
    },
    60_000,
  );
});

describe('the program says what is wrong', () => {
  test.each<[string, readonly string[], readonly string[], RegExp]>([
    ['a template that is not there', [], ['no.json'], /"no\.json" cannot be read/],
    [
      'inputs that do not do',
      ['image_name=1'],
      [],
      /image_name.*must begin with a letter[^]*instance_type: is required/,
    ],
    [
      'an unknown document',
      BUILD,
      ['--document', 'all'],
      /--document must be one of permissions, caller, trust/,
    ],
    ['no repository', BUILD, ['--document', 'trust'], /needs --repository OWNER\/NAME/],
    ['no provider', BUILD, ['--document', 'trust', '--repository', 'a/b'], /needs --oidc-provider ARN/],
    ['no role', BUILD, ['--document', 'caller'], /no role is assumed with other credentials/],
    ['half an input', [], ['--input', 'region'], /--input must be NAME=VALUE; found "region"/],
    ['an unknown option', BUILD, ['--all'], /Unknown option '--all'/],
  ])('%s', (_what, inputs, rest, sentence) => {
    const { status, stdout, stderr } = policy(inputs, ...rest);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
