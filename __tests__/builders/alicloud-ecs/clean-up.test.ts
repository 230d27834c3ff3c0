import { expect, jest, test } from '@jest/globals';
import { runBuild } from '../../hostile/whole-build.js';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { BASE, build, inCloud, ownRegion } from './kit.js';

jest.setTimeout(60_000);

/** Every call by which a build releases something, and what a warning calls it. */
const RELEASES = [
  ['DeleteInstance', 'instance i-'],
  ['DeleteSecurityGroup', 'security_group sg-'],
  ['DeleteVSwitch', 'vswitch vsw-'],
  ['DeleteVpc', 'vpc vpc-'],
] as const;

test.each(RELEASES)(
  'a build whose %s is refused is a success; a warning names what is left, and the post step releases it',
  async (action, named) => {
    await using cloud = await startSimulator({ guests: 'none' });
    const refused = {
      kind: 'error',
      code: 'OperationDenied.Test',
      status: 403,
      message: 'Not today.',
    } as const;
    cloud.setFaults([{ match: { action }, calls: { times: 'all' }, effect: refused }]);
    const access = {
      access_key: cloud.accessKey,
      secret_key: cloud.secretKey,
      custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
    };
    const { result, events, left } = await runBuild(
      { ...BASE, ...access },
      { signal: AbortSignal.timeout(30_000), beforePost: () => cloud.setFaults([]) },
    );
    expect(result).toMatchObject({ status: 'success', artifact: { image_name: 'web' } });
    expect(result.error).toBeUndefined();
    const told = events.flatMap((event) =>
      event.type === 'resource_left' ? [`${event.kind} ${event.id}: ${event.reason}`] : [],
    );
    expect(told[0]).toContain(named);
    expect(told[0]).toContain('Not today.');
    expect(left).toBe(0);
    expect(ownRegion(cloud)?.images).toMatchObject([{ status: 'Available' }]);
    expectNothingLeft(cloud);
  },
);

test(
  'an instance is not kept waiting for an elastic IP address that does not come off',
  inCloud(async (cloud) => {
    const eip = await cloud.furnish.eip('cn-hangzhou', {});
    const never = { kind: 'hang' } as const;
    cloud.setFaults([{ match: { action: 'UnassociateEipAddress' }, calls: { times: 'all' }, effect: never }]);
    const { status, told } = await build(cloud, { eip_id: eip, skip_create_image: true });
    expect(status).toBe('success');
    expect(told.join('\n')).toMatch(/elastic IP address only comes off when the instance i-\w+ goes/);
    expect(ownRegion(cloud)).toMatchObject({ instances: [], eips: [{ status: 'Available' }] });
  }),
);

test.each([
  ['while it is prepared', 'CreateVSwitch'],
  ['when its instance is to start', 'RunInstances'],
  ['while the image is made', 'DescribeImages'],
  ['while it releases its instance', 'DeleteInstance'],
])('a build whose token ends %s says so, and its post step releases with a new one', async (_, action) => {
  await using cloud = await startSimulator({ guests: 'none' });
  const ended = {
    kind: 'error',
    code: 'InvalidSecurityToken.Expired',
    status: 403,
    message: 'Specified SecurityToken is expired.',
  } as const;
  const access = {
    access_key: cloud.accessKey,
    secret_key: cloud.secretKey,
    custom_endpoint_ecs: `127.0.0.1:${cloud.port}`,
  };
  // From that call on, no call is answered any more.
  let over = false;
  cloud.setFaults([
    { match: { action }, calls: { from: action === 'DescribeImages' ? 3 : 1, times: 'all' }, effect: ended },
  ]);
  const watch = setInterval(() => {
    if (over || cloud.faultStrikes().every((times) => times === 0)) return;
    over = true;
    cloud.setFaults([{ match: { action: '*' }, calls: { times: 'all' }, effect: ended }]);
  }, 1);
  try {
    const { result, events, left } = await runBuild(
      { ...BASE, ...access },
      {
        signal: AbortSignal.timeout(30_000),
        beforePost: () => {
          clearInterval(watch);
          cloud.setFaults([]);
        },
      },
    );
    const told = events.flatMap((event) => (event.type === 'resource_left' ? [event.reason] : []));
    expect(`${result.error ?? ''}${told.join()}`).toContain('InvalidSecurityToken.Expired');
    expect(result.status).toBe('failed');
    expect(left).toBe(0);
    expectNothingLeft(cloud);
  } finally {
    clearInterval(watch);
  }
});

function expectNothingLeft(cloud: Simulator): void {
  const { instances, securityGroups, vSwitches, vpcs } = ownRegion(cloud) ?? {};
  expect([instances, securityGroups, vSwitches, vpcs].map((all = []) => all.length)).toEqual([0, 0, 0, 0]);
}
