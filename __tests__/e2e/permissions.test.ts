import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { World, type Inputs, type Policy } from './permissions-world.js';
import { DIST, ROOT, type StepResult } from './runner.js';

let built = 0;

/** What a build is asked to do, in a way that no two builds are in each other's way. */
const inputs = (more: Inputs): Inputs => ({
  region: 'cn-hangzhou',
  image_name: `web-${(built += 1)}`,
  source_image: 'aliyun_3_x64_20G_alibase_20240819.vhd',
  instance_type: 'ecs.g6.large',
  communicator: 'none',
  tags: 'team: web',
  ...more,
});

/** The policy that the generator prints for the same inputs. */
async function policyFor({ cloud }: World, asked: Inputs, ...flags: string[]): Promise<Policy> {
  const pairs = Object.entries(asked).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const program = join(DIST, 'policy', 'index.js');
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    '--account',
    cloud.accountId,
    ...flags,
    ...pairs,
  ]);
  return JSON.parse(stdout) as Policy;
}

/** A policy without one action. */
const without = ({ Version, Statement }: Policy, action: string): Policy => ({
  Version,
  Statement: Statement.map((statement) => ({
    ...statement,
    Action: statement.Action.filter((allowed) => allowed !== action),
  })).filter(({ Action }) => Action.length > 0),
});

const messages = (kind: string, { log }: StepResult) =>
  [...log.matchAll(new RegExp(`^::${kind}[^:]*::(.*)$`, 'gm'))].map(([, message = '']) => message);

/** The actions that a notice says may not be called. */
const denials = (result: StepResult) =>
  messages('notice', result).flatMap((message) => /may not call (\w+)/.exec(message)?.[1] ?? []);

/** Builds that between them make use of every permission. */
const BUILDS = {
  'in a network of its own': () => ({}),
  'that is to be connected to': () => ({ communicator: 'ssh', ssh_username: 'root' }),
  'in a given network, with a role': ({ network }) => ({ ...network, ecs_ram_role_name: 'web' }),
  'from the system disk alone': ({ network }) => ({ ...network, image_ignore_data_disks: 'true' }),
  'with an elastic IP address': ({ network, eip }) => ({ ...network, eip_id: eip }),
  'copied, shared and in a family': ({ network, otherAccount }) => ({
    ...network,
    image_copy_regions: '[cn-beijing]',
    image_share_account: `["${otherAccount}"]`,
    target_image_family: 'web',
  }),
  encrypted: ({ network }) => ({ ...network, image_encrypted: 'true' }),
  'in the place of others': ({ network }) => ({
    ...network,
    image_name: 'taken',
    image_copy_regions: '[cn-beijing]',
    image_force_delete: 'true',
    image_force_delete_snapshots: 'true',
  }),
  'of a family': ({ network }) => ({
    ...network,
    source_image: '',
    image_family: 'acs:alibaba_cloud_linux_3_2104_lts_x64',
  }),
} as const satisfies Readonly<Record<string, (world: World) => Inputs>>;

type Build = keyof typeof BUILDS;

/** Nobody is there to connect to without guests: this one has its own test. */
const CONNECTS: Build = 'that is to be connected to';
const whole = (Object.keys(BUILDS) as Build[]).filter((name) => name !== CONNECTS);

describe('a build under exactly the policy that is printed for it succeeds and leaves nothing', () => {
  test.concurrent.each(whole)(
    '%s',
    async (name) => {
      await using world = await World.start();
      const asked = inputs(BUILDS[name](world));
      const policy = await policyFor(world, asked);
      // RAM's limit for a policy.
      expect(JSON.stringify(policy).length).toBeLessThan(6144);
      const result = await world.build(asked, policy);
      expect(messages('error', result)).toEqual([]);
      expect(result.exitCode).toBe(0);
      expect(messages('notice', result)).toEqual([]);
      expect(world.leftOver()).toEqual([]);
    },
    60_000,
  );

  test.concurrent(
    'also under what is strictly needed',
    async () => {
      await using world = await World.start();
      const asked = inputs({});
      const result = await world.build(asked, await policyFor(world, asked, '--required'));
      expect(result.exitCode).toBe(0);
      expect(messages('notice', result)).not.toEqual([]);
      expect(world.leftOver()).toEqual([]);
    },
    60_000,
  );
});

const REQUIRED: readonly (readonly [string, Build])[] = [
  ['ecs:DescribeImages', 'in a network of its own'],
  ['ecs:ImportKeyPair', CONNECTS],
  ['vpc:CreateVpc', 'in a network of its own'],
  ['vpc:DescribeVpcs', 'in a network of its own'],
  ['vpc:CreateVSwitch', 'in a network of its own'],
  ['vpc:DescribeVSwitches', 'in a network of its own'],
  ['ecs:CreateSecurityGroup', 'in a network of its own'],
  ['ecs:AuthorizeSecurityGroup', CONNECTS],
  ['ecs:RunInstances', 'in a network of its own'],
  ['ecs:DescribeInstances', 'in a network of its own'],
  ['ecs:DescribeDisks', 'in a network of its own'],
  ['ecs:StopInstance', 'in a network of its own'],
  ['ecs:CreateImage', 'in a network of its own'],
  ['ecs:TagResources', 'in a network of its own'],
  ['ecs:DescribeSecurityGroups', 'in a given network, with a role'],
  ['ram:PassRole', 'in a given network, with a role'],
  ['ecs:CreateSnapshot', 'from the system disk alone'],
  ['ecs:DescribeSnapshots', 'from the system disk alone'],
  ['vpc:DescribeEipAddresses', 'with an elastic IP address'],
  ['vpc:AssociateEipAddress', 'with an elastic IP address'],
  ['ecs:CopyImage', 'copied, shared and in a family'],
  ['ecs:ModifyImageAttribute', 'copied, shared and in a family'],
  ['ecs:ModifyImageSharePermission', 'copied, shared and in a family'],
  ['ecs:DescribeImageFromFamily', 'of a family'],
];

describe('without a permission that is required the build fails with an error that names it', () => {
  test.concurrent.each(REQUIRED)(
    '%s, for a build %s',
    async (action, name) => {
      await using world = await World.start();
      const asked = inputs(BUILDS[name](world));
      const result = await world.build(asked, without(await policyFor(world, asked), action));
      expect(result.exitCode).toBe(1);
      expect(messages('error', result)).toEqual([expect.stringContaining(action)]);
    },
    60_000,
  );
});

const RELEASES: readonly (readonly [string, Build])[] = [
  ['vpc:DeleteVpc', 'in a network of its own'],
  ['vpc:DeleteVSwitch', 'in a network of its own'],
  ['ecs:DeleteSecurityGroup', 'in a network of its own'],
  ['ecs:DeleteInstance', 'in a network of its own'],
  ['ecs:DeleteImage', 'encrypted'],
];

describe('without a permission to release the image is made, and a warning names what is missing', () => {
  test.concurrent.each(RELEASES)(
    '%s, for a build %s',
    async (action, name) => {
      await using world = await World.start();
      const asked = inputs(BUILDS[name](world));
      const result = await world.build(asked, without(await policyFor(world, asked), action));
      expect(result.exitCode).toBe(0);
      expect(messages('warning', result)).toContainEqual(
        expect.stringMatching(new RegExp(`Left behind: .*The caller lacks the permission ${action}`)),
      );
    },
    60_000,
  );
});

const OPTIONAL: readonly (readonly [string, readonly string[], Build?])[] = [
  ['DescribeRegions', ['ecs:DescribeRegions']],
  ['DescribeInstanceTypes', ['ecs:DescribeInstanceTypes']],
  ['DescribeAvailableResource', ['ecs:DescribeAvailableResource']],
  ['DescribeZones', ['ecs:DescribeAvailableResource', 'ecs:DescribeZones']],
  ['UntagResources', ['ecs:UntagResources']],
  // The address comes off with the instance.
  ['UnassociateEipAddress', ['vpc:UnassociateEipAddress'], 'with an elastic IP address'],
];

describe('without a permission that is optional there is a notice', () => {
  test.concurrent.each(OPTIONAL)(
    '%s',
    async (action, removed, name) => {
      await using world = await World.start();
      const asked = inputs(name === undefined ? {} : BUILDS[name](world));
      const policy = removed.reduce(without, await policyFor(world, asked));
      const result = await world.build(asked, policy);
      expect(result.exitCode).toBe(0);
      expect(messages('notice', result)).toContainEqual(expect.stringContaining(action));
      expect(world.leftOver()).toEqual([]);
    },
    60_000,
  );
});

/** Made use of when a build has failed, takes hours, or meets an unknown host key. */
const RARE = [
  'ecs:CancelCopyImage',
  'ecs:DeleteSnapshot',
  'ecs:DescribeImageSharePermission',
  'ecs:DescribeInstanceHistoryEvents',
  'ecs:DescribeKeyPairs',
  'ecs:GetInstanceConsoleOutput',
  'ecs:ModifyInstanceAutoReleaseTime',
];

test.concurrent(
  'no permission that is ever printed is left out here',
  async () => {
    await using world = await World.start();
    const policies = await Promise.all(
      (Object.keys(BUILDS) as Build[]).map((name) => policyFor(world, inputs(BUILDS[name](world)))),
    );
    const printed = policies.flatMap(({ Statement }) => Statement.flatMap(({ Action }) => Action));
    const tested = [...REQUIRED.map(([action]) => action), ...RELEASES.map(([action]) => action), OF_A_GUEST];
    const all = [...tested, ...OPTIONAL.flatMap(([, removed]) => removed), ...RARE];
    expect([...new Set(printed)].sort()).toEqual([...new Set(all)].sort());
  },
  60_000,
);

/** A temporary key is made only where somebody logs in. */
const OF_A_GUEST = 'ecs:DeleteKeyPairs';

describe('with a guest', () => {
  const asked = () =>
    inputs({ ...BUILDS[CONNECTS](), provisioners: '[{type: shell, inline: [echo provisioned]}]' });

  test.concurrent(
    `without ${OF_A_GUEST} the image is made, and a warning names what is missing`,
    async () => {
      await using world = await World.start('real');
      const wanted = asked();
      const result = await world.build(wanted, without(await policyFor(world, wanted), OF_A_GUEST));
      expect(result.exitCode).toBe(0);
      expect(messages('warning', result)).toContainEqual(
        expect.stringMatching(/Left behind: key pair .*The caller lacks the permission ecs:DeleteKeyPairs/),
      );
    },
    60_000,
  );

  test.concurrent(
    'a build under exactly its policy succeeds',
    async () => {
      await using world = await World.start('real');
      const wanted = asked();
      const result = await world.build(wanted, await policyFor(world, wanted));
      expect(result).toMatchObject({ exitCode: 0 });
      expect(denials(result)).toEqual([]);
      expect(world.leftOver()).toEqual([]);
    },
    60_000,
  );

  test.concurrent(
    "a build under the policy that the vendor's document gives succeeds, with notices",
    async () => {
      await using world = await World.start('real');
      const document = await readFile(join(ROOT, '__tests__/fixtures/seeds/devops-policy.json'), 'utf8');
      const { accountId } = world.cloud.furnish.account();
      const more = { image_copy_regions: '[cn-beijing]', image_share_account: `["${accountId}"]` };
      const result = await world.build({ ...asked(), ...more }, JSON.parse(document) as Policy);
      expect(result).toMatchObject({ exitCode: 0 });
      const denied = [
        'DescribeRegions',
        'DescribeInstanceTypes',
        'DescribeAvailableResource',
        'DescribeZones',
      ];
      expect(
        messages('notice', result)
          .map((message) => /may not call (\w+)/.exec(message)?.[1])
          .sort(),
      ).toEqual(denied.sort());
      expect(world.leftOver()).toEqual([]);
    },
    60_000,
  );
});
