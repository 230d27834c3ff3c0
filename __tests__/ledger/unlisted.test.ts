import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { TagResources } from '../../src/alicloud/index.js';
import type { FaultRule } from '../../src/simulator/index.js';
import { asMap, marks, REGION, World } from './kit.js';

/** What was created must be listed within two and a half seconds here, in place of half a minute. */
const PACE = { wait: { appearWithinMs: 5_000 } };

/** Answers without anything, as those of a replica that lags behind. */
const blank = (action: string, times: number | 'all'): FaultRule => ({
  match: { action },
  calls: { times },
  effect: { kind: 'body', body: '{"TotalCount":0}', contentType: 'application/json' },
});

/** A VPC of the build, created a moment ago, which a number of answers do not list. */
async function worldWithVpc(blanks: number | 'all'): Promise<World> {
  const world = await World.start(PACE);
  const id = world.simulator.furnish.vpc(REGION, { tags: new Map(Object.entries(asMap(marks('vpc-1')))) });
  const { entry } = world.ledger.intend({ kind: 'vpc', region: REGION });
  world.ledger.record({ line: 'created', entry, id });
  world.simulator.setFaults([blank('DescribeVpcs', blanks)]);
  return world;
}

test('what was created a moment ago is looked for until it is listed, and released', async () => {
  await using world = await worldWithVpc(6);
  expect(await world.release()).toEqual([]);
  expect(world.held('vpcs')).toEqual([]);
  expect(world.messages).toEqual([]);
});

test('what was created and is never listed is told of; who comes next looks for it again', async () => {
  await using world = await worldWithVpc('all');
  const [vpc] = world.held('vpcs');
  expect(await world.release()).toEqual([]);
  expect(world.messages).toEqual([
    `The VPC ${vpc?.id} in cn-hangzhou was created, and the cloud does not list it: it is gone, or not to be seen yet. The sweep (the action in sweep/ of this repository) finds it by its tags.`,
  ]);
  expect(world.ledger.entries).toMatchObject([{ state: 'created' }]);
  world.simulator.setFaults([]);
  expect(await world.release()).toEqual([]);
  expect(world.held('vpcs')).toEqual([]);
});

test('what somebody has begun to release is gone when it is not listed, and nothing is said of it', async () => {
  await using world = await worldWithVpc('all');
  world.ledger.record({ line: 'releasing', entry: 'vpc-1' });
  expect(await world.release()).toEqual([]);
  expect(world.messages).toEqual([]);
  expect(world.ledger.entries).toMatchObject([{ state: 'released' }]);
});

test('an image whose tags are not to be seen yet is no result whose marks were taken off', async () => {
  await using world = await World.start(PACE);
  const { ledger, cloud, simulator } = world;
  const facts = { temporary: 'yes' };
  const { entry } = ledger.intend({ kind: 'image', region: REGION, facts });
  const id = simulator.furnish.image(REGION, { name: 'web' });
  ledger.record({ line: 'created', entry, id });
  const late = pause(600).then(() =>
    cloud.call(
      TagResources,
      { regionId: REGION, resourceType: 'image', resourceId: [id], tag: marks(entry, { facts }) },
      { region: REGION },
    ),
  );
  expect(await world.release()).toEqual([]);
  await late;
  expect(world.held('images')).toEqual([]);
});

test('an image in the making that bears no tags is never told to be kept', async () => {
  await using world = await World.start(PACE);
  const { ledger, simulator } = world;
  const { entry } = ledger.intend({ kind: 'image', region: REGION });
  ledger.record({ line: 'created', entry, id: 'm-made' });
  simulator.setFaults([
    {
      ...blank('DescribeImages', 'all'),
      effect: {
        kind: 'body',
        body: '{"TotalCount":1,"Images":{"Image":[{"ImageId":"m-made","Status":"Creating"}]}}',
        contentType: 'application/json',
      },
    },
  ]);
  const left = await world.release();
  expect(left).toMatchObject([{ reason: expect.stringContaining('does not bear the tags') as unknown }]);
  expect(world.told.map(({ type }) => type)).toEqual(['resource_left']);
});

test('a snapshot that went with its image is not looked for, and not told of', async () => {
  await using world = await World.start({ wait: { appearWithinMs: 60_000 } });
  const { ledger } = world;
  const { entry: snapshot } = ledger.intend({ kind: 'snapshot', region: REGION });
  ledger.record({ line: 'created', entry: snapshot, id: 's-1' });
  const { entry: image } = ledger.intend({ kind: 'image', region: REGION, facts: { snapshots: 's-1' } });
  ledger.record({ line: 'released', entry: image });
  expect(await world.release()).toEqual([]);
  expect(world.messages).toEqual([]);
  expect(ledger.entries).toMatchObject([{ state: 'released' }, { state: 'released' }]);
});
