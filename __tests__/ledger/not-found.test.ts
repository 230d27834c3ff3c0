import { expect, test } from '@jest/globals';
import { CopyImage, DeleteVpc } from '../../src/alicloud/index.js';
import { delay } from '../../src/async/index.js';
import type { ResourceKind } from '../../src/events/index.js';
import { releaseAll, TEMPORARY_FACTS } from '../../src/ledger/index.js';
import { COPY_FACTS } from '../../src/ledger/image-facts.js';
import type { FaultRule } from '../../src/simulator/index.js';
import { asMap, marks, REGION, World } from './kit.js';

/** Looks that lie half a second apart in the cloud do so five milliseconds here. */
const PACE = {
  wait: { appearWithinMs: 600, shortestPauseMs: 5, longestPauseMs: 20, releaseWithinMs: 20_000 },
};

const notFound = (action: string, code: string, times: number | 'all' = 1): FaultRule => ({
  match: { action },
  calls: { times },
  effect: { kind: 'error', code, status: 404 },
});

/** An answer without anything, as that of a replica that lags behind. */
const blank = (action: string): FaultRule => ({
  match: { action },
  effect: { kind: 'body', body: '{"TotalCount":0}', contentType: 'application/json' },
});

/** Everything that a build may make. */
async function worldWithAll(): Promise<World> {
  const world = await World.start(PACE);
  const { furnish } = world.simulator;
  const place = { vpcId: create(world, 'vpc', furnish.vpc(REGION)) };
  const vSwitchId = furnish.vSwitch(REGION, {
    ...place,
    zoneId: 'cn-hangzhou-h',
    cidrBlock: '172.16.0.0/24',
  });
  create(world, 'vswitch', vSwitchId);
  const securityGroupId = create(world, 'security_group', furnish.securityGroup(REGION, place));
  create(world, 'key_pair', furnish.keyPair(REGION, 'packer_1', PUBLIC_KEY));
  create(world, 'instance', await furnish.instance(REGION, { vSwitchId, securityGroupId }));
  create(world, 'image', furnish.image(REGION, { name: 'web' }), TEMPORARY_FACTS);
  return world;
}

const PUBLIC_KEY = `ssh-rsa ${Buffer.from('\0\0\0\x07ssh-rsa').toString('base64')}`;

function create(world: World, kind: ResourceKind, id: string, facts = {}): string {
  const { entry } = world.ledger.intend({ kind, region: REGION, facts });
  world.ledger.record({ line: 'created', entry, id });
  return id;
}

/** As the build does it when it ends. */
const releaseOwn = ({ context, ledger }: World) => releaseAll({ ...context, ledger });

test.each([
  ['DeleteInstance', 'InvalidInstanceId.NotFound', 'DescribeInstances'],
  ['DeleteImage', 'InvalidImageId.NotFound', 'DescribeImages'],
  ['DeleteSnapshot', 'InvalidSnapshotId.NotFound', 'DescribeSnapshots'],
  ['DeleteKeyPairs', 'InvalidKeyPair.NotFound', 'DescribeKeyPairs'],
  ['DeleteSecurityGroup', 'InvalidSecurityGroup.NotFound', 'DescribeSecurityGroups'],
  ['DeleteVSwitch', 'InvalidVSwitchId.NotFound', 'DescribeVSwitches'],
  ['DeleteVpc', 'InvalidVpcId.NotFound', 'DescribeVpcs'],
])(
  'what %s answers with %s once is not released by that, nor where one look does not show it',
  async (action, code, list) => {
    await using world = await worldWithAll();
    world.simulator.setFaults([notFound(action, code), blank(list)]);
    expect(await releaseOwn(world)).toEqual([]);
    expect(world.simulator.state().accounts.flatMap(({ regions }) => Object.keys(regions))).toEqual([]);
    expect(world.simulator.faultStrikes()).toEqual([1, 1]);
    expect(world.told.map(({ type }) => type)).not.toContain('resource_gone');
  },
);

test('a copy whose cancellation is answered with "not found" once is cancelled', async () => {
  await using world = await World.start(PACE, { profile: { imageCopy: 600 } });
  const { cloud, ledger, simulator } = world;
  const elsewhere = 'cn-beijing';
  const { entry } = ledger.intend({ kind: 'image', region: elsewhere, facts: COPY_FACTS });
  const source = {
    regionId: REGION,
    imageId: simulator.furnish.image(REGION, { name: 'web', diskCategory: 'cloud_essd' }),
  };
  const { imageId: id = '' } = await cloud.call(
    CopyImage,
    { ...source, destinationRegionId: elsewhere, destinationImageName: 'web' },
    { region: REGION },
  );
  ledger.record({ line: 'created', entry, id });
  simulator.setFaults([notFound('CancelCopyImage', 'InvalidImageId.NotFound')]);
  expect(await releaseOwn(world)).toEqual([]);
  expect(world.held('images', elsewhere)).toEqual([]);
  expect(simulator.faultStrikes()).toEqual([1]);
});

test('the replaced image goes also where one answer lacks it, and its deletion is answered with "not found"', async () => {
  await using world = await World.start(PACE);
  const { furnish } = world.simulator;
  const replaces = furnish.image(REGION, { name: 'web' });
  const [old] = world.held('snapshots');
  const swap = { replaces, final_name: 'web', retired_name: 'web-old', images: '1', published: 'yes' };
  const facts = { ...swap, delete_snapshots: String(old?.id) };
  const { entry } = world.ledger.intend({ kind: 'image', region: REGION, facts });
  const id = furnish.image(REGION, { name: 'web-new', tags: asMap(marks(entry, { facts })) });
  world.ledger.record({ line: 'created', entry, id });
  world.simulator.setFaults([
    // The first one is that which proves whose it is, the second that which sees that it is good.
    { ...blank('DescribeImages'), calls: { from: 3 } },
    notFound('DeleteImage', 'InvalidImageId.NotFound'),
    notFound('DeleteSnapshot', 'InvalidSnapshotId.NotFound'),
  ]);
  expect(await world.release()).toEqual([]);
  expect(world.held('images')).toMatchObject([{ id, name: 'web' }]);
  expect(world.held('snapshots')).toHaveLength(1);
  expect(world.simulator.faultStrikes()).toEqual([1, 1, 1]);
});

test('what somebody else deletes meanwhile is told as gone, when no look shows it', async () => {
  await using world = await World.start(PACE);
  const id = create(world, 'vpc', world.simulator.furnish.vpc(REGION));
  await world.cloud.call(DeleteVpc, { regionId: REGION, vpcId: id }, { region: REGION });
  expect(await releaseOwn(world)).toEqual([]);
  expect(world.told.map(({ type }) => type)).toEqual(['resource_gone', 'resource_released']);
  expect(world.simulator.calls().filter(({ action }) => action === 'DescribeVpcs').length).toBeGreaterThan(4);
});

test('what was begun to be released before takes few looks', async () => {
  await using world = await World.start(PACE);
  const id = create(world, 'vpc', world.simulator.furnish.vpc(REGION));
  await world.cloud.call(DeleteVpc, { regionId: REGION, vpcId: id }, { region: REGION });
  world.ledger.record({ line: 'releasing', entry: 'vpc-1' });
  expect(await releaseOwn(world)).toEqual([]);
  expect(world.simulator.calls().filter(({ action }) => action === 'DescribeVpcs')).toHaveLength(3);
});

test('what is listed and never found is told left', async () => {
  await using world = await World.start({ wait: { ...PACE.wait, releaseWithinMs: 200 } });
  create(world, 'vpc', world.simulator.furnish.vpc(REGION));
  world.simulator.setFaults([notFound('DeleteVpc', 'InvalidVpcId.NotFound', 'all')]);
  expect(await releaseOwn(world)).toMatchObject([{ entry: { kind: 'vpc', state: 'created' } }]);
  expect(world.told.map(({ type }) => type)).toEqual(['resource_left']);
  expect(world.held('vpcs')).toHaveLength(1);
});

test('the deletion of what is listed but not found is tried again until the cloud knows it', async () => {
  await using world = await World.start(PACE);
  create(world, 'vpc', world.simulator.furnish.vpc(REGION));
  world.simulator.setFaults([notFound('DeleteVpc', 'InvalidVpcId.NotFound', 'all')]);
  const release = releaseOwn(world);
  await delay(100);
  world.simulator.setFaults([]);
  expect(await release).toEqual([]);
  expect(world.held('vpcs')).toEqual([]);
});
