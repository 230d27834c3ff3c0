import { expect, test } from '@jest/globals';
import { ModifyImageAttribute } from '../../src/alicloud/index.js';
import { findBuilds, releaseAll, type LeftOver } from '../../src/ledger/index.js';
import type { FaultRule } from '../../src/simulator/index.js';
import { asMap, marks, REGION, World } from './kit.js';

/** A second attempt would hide what the first one leaves. */
const PACE = { retry: { attempts: 1 } };

/** An image with its snapshots, and a good one of a build that is over, which replaces both. @returns the snapshots */
function furnish(world: World, dataDisks: readonly number[] = []): string[] {
  const { furnish } = world.simulator;
  const replaces = furnish.image(REGION, { name: 'web', dataDisks });
  const snapshots = ids(world);
  const facts = {
    replaces,
    final_name: 'web',
    retired_name: 'web-old',
    delete_snapshots: snapshots.join(','),
    images: '1',
    published: 'yes',
  };
  const { entry } = world.ledger.intend({ kind: 'image', region: REGION, facts });
  const id = furnish.image(REGION, { name: 'web-new', tags: asMap(marks(entry, { facts })) });
  world.ledger.record({ line: 'created', entry, id });
  return snapshots;
}

const ids = (world: World) => world.held('snapshots').map(({ id }) => id);

const refuse = (code: string, status: number): FaultRule => ({
  match: { action: 'DeleteSnapshot' },
  calls: { times: 'all' },
  effect: { kind: 'error', code, status },
});

test.each<[string, (world: World) => Promise<readonly LeftOver[]>]>([
  ['the post step', (world) => world.release()],
  ['the sweep', sweep],
])('snapshots of an image that is gone already go with %s', async (_who, releaseAgain) => {
  await using world = await World.start(PACE);
  const replaced = furnish(world);
  world.simulator.setFaults([refuse('InternalError', 500)]);
  // As far as a process comes that is killed there.
  expect(await world.release()).toHaveLength(1);
  expect(world.held('images')).toMatchObject([{ name: 'web' }]);
  expect(ids(world)).toEqual(expect.arrayContaining(replaced));
  world.simulator.setFaults([]);
  expect(await releaseAgain(world)).toEqual([]);
  expect(ids(world)).toHaveLength(1);
  expect(ids(world)).not.toEqual(expect.arrayContaining(replaced));
  expect(world.told).toContainEqual(expect.objectContaining({ type: 'resource_released', id: replaced[0] }));
});

/** What is looked for again is so for six tenths of a second here, in place of seven and a half. */
const PATIENCE = { ...PACE, wait: { appearWithinMs: 5_000 } };

test('snapshots whose marks come late to be seen go all the same', async () => {
  await using world = await World.start(PATIENCE);
  furnish(world);
  world.simulator.setFaults([
    refuse('InternalError', 500),
    { match: { action: 'TagResources' }, effect: { kind: 'lag', of: 'tags', seconds: 0.4 } },
  ]);
  expect(await world.release()).toHaveLength(1);
  world.simulator.setFaults([]);
  expect(await world.release()).toEqual([]);
  expect(ids(world)).toHaveLength(1);
});

test('snapshots of an image that is gone are told of where nothing proves whose they were', async () => {
  await using world = await World.start(PATIENCE);
  const [replaced = ''] = furnish(world);
  const unmarked = { ...refuse('InvalidOperation.Denied', 403), match: { action: 'TagResources' } };
  world.simulator.setFaults([refuse('InternalError', 500), unmarked]);
  expect(await world.release()).toHaveLength(1);
  world.simulator.setFaults([]);
  expect(await world.release()).toEqual([]);
  expect(ids(world)).toContain(replaced);
  expect(world.messages).toContainEqual(expect.stringContaining(`the snapshots ${replaced} are left`));
});

test('snapshots of an image that is gone go also where they are more than a page of them', async () => {
  await using world = await World.start(PACE);
  const replaced = furnish(world, Array<number>(16).fill(20));
  expect(replaced).toHaveLength(17);
  world.simulator.setFaults([refuse('InternalError', 500)]);
  expect(await world.release()).toHaveLength(1);
  world.simulator.setFaults([]);
  expect(await world.release()).toEqual([]);
  expect(ids(world)).toHaveLength(1);
});

test.each<[string, (world: World) => Promise<readonly LeftOver[]>]>([
  ['the post step', (world) => world.release()],
  ['the sweep', sweep],
])('a new image that somebody has renamed keeps that name in %s', async (_who, releaseIt) => {
  await using world = await World.start(PACE);
  furnish(world);
  const [, renamed] = world.held('images');
  const fields = { regionId: REGION, imageId: String(renamed?.id), imageName: 'web-2026-11' };
  await world.cloud.call(ModifyImageAttribute, fields, { region: REGION });
  expect(await releaseIt(world)).toEqual([]);
  expect(world.held('images')).toMatchObject([
    { name: 'web' },
    { id: renamed?.id, name: 'web-2026-11', tags: {} },
  ]);
  expect(world.told).toContainEqual(expect.objectContaining({ type: 'resource_kept', name: 'web-2026-11' }));
  expect(world.messages).toContainEqual(
    expect.stringContaining('has been renamed to "web-2026-11" meanwhile'),
  );
});

async function sweep({ context }: World): Promise<readonly LeftOver[]> {
  const [found] = (await findBuilds([REGION], context)).builds;
  if (found === undefined) throw new Error('The build is not found.');
  return releaseAll({ ...context, ledger: found });
}

test('a snapshot that the cloud keeps for good is told of, and loses our marks', async () => {
  await using world = await World.start(PACE);
  const [replaced] = furnish(world);
  world.simulator.setFaults([refuse('SnapshotCreatedDisk', 403)]);
  expect(await world.release()).toEqual([]);
  expect(world.held('snapshots').find(({ id }) => id === replaced)?.tags).toEqual({});
  expect(world.messages).toContainEqual(
    expect.stringContaining(`The snapshot ${replaced} of the replaced image is left`),
  );
});

test('an image that stays is told of before its marks go: nobody could tell of it after that', async () => {
  await using world = await World.start(PACE);
  furnish(world);
  world.simulator.setFaults([{ ...refuse('InternalError', 500), match: { action: 'UntagResources' } }]);
  await world.release();
  const told = world.told.filter(({ type }) => type === 'resource_kept');
  expect(told).toMatchObject([{ kind: 'image', id: world.held('images')[0]?.id }]);
  world.simulator.setFaults([]);
  expect(await world.release()).toEqual([]);
});
