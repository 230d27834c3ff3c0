import { expect, test } from '@jest/globals';
import { CreateImage, DeleteImage, TagResources } from '../../src/alicloud/index.js';
import { delay } from '../../src/async/index.js';
import {
  findBuilds,
  foresee,
  releaseAll,
  TEMPORARY_FACTS,
  USABLE_FACTS,
  type FoundBuild,
} from '../../src/ledger/index.js';
import type { Facts } from '../../src/ledger/marks.js';
import { marks, REGION, World } from './kit.js';

/** How an image in the making stands when its build has died. */
interface Standing {
  /** What its build wrote of it. */
  readonly line?: 'available' | 'published';
  readonly facts?: Facts;
  /** Whether its marks are off already, since its build took it for good. */
  readonly isUnmarked?: boolean;
  readonly becomes?: 'CreateFailed';
  /** Whether the snapshot that it is made from bears marks of the build. */
  readonly hasMarkedSnapshot?: boolean;
}

const AT = { region: REGION };

/** Whose word a release goes by. */
const RELEASES = {
  'its own build': ({ context, ledger }: World) => releaseAll({ ...context, ledger }),
  'the post step': (world: World) => world.release(),
  'the sweep': async (world: World) => releaseAll({ ...world.context, ledger: await found(world) }),
} as const;

type Who = keyof typeof RELEASES;

const [OWN, POST, SWEEP] = ['its own build', 'the post step', 'the sweep'] as const;

test.each<readonly [Who, Standing]>([
  [OWN, { line: 'available' }],
  [POST, { line: 'available' }],
  [POST, { line: 'published' }],
  [POST, { line: 'available', isUnmarked: true }],
  [OWN, { facts: USABLE_FACTS }],
  [POST, { facts: USABLE_FACTS }],
  [SWEEP, { facts: USABLE_FACTS }],
])('%s leaves a usable image of %j to the user while it is still being made', async (who, standing) => {
  await using world = await start(600);
  const { id, snapshot } = await make(world, standing);
  expect(await RELEASES[who](world)).toEqual([]);
  expect(image(world, id)).toMatchObject({ status: 'Creating', tags: {} });
  expect(world.held('snapshots').map((held) => held.id)).toContain(snapshot);
  expect(kept(world)).toEqual([id]);
});

test.each<readonly [Who, Standing]>([
  [OWN, {}],
  [POST, {}],
  [SWEEP, {}],
  [OWN, { line: 'available', facts: TEMPORARY_FACTS }],
  [POST, { line: 'available', facts: TEMPORARY_FACTS }],
])('%s deletes one of %j', async (who, standing) => {
  await using world = await start(1.5);
  const { id } = await make(world, standing);
  expect(await RELEASES[who](world)).toEqual([]);
  expect([image(world, id), kept(world)]).toEqual([undefined, []]);
});

test.each<Who>([OWN, POST])('%s deletes one that has failed since, and tells it', async (who) => {
  await using world = await start(0.02);
  const { id } = await make(world, { line: 'available', becomes: 'CreateFailed' });
  expect(await RELEASES[who](world)).toEqual([]);
  expect([image(world, id), kept(world)]).toEqual([undefined, []]);
  expect(world.messages).toEqual([
    `The image ${id} in cn-hangzhou could be used, and has failed since (its status is "CreateFailed"): it is deleted.`,
  ]);
});

test('the post step does not touch one that has failed since its marks were taken off, and tells it', async () => {
  await using world = await start(0.02);
  const { id } = await make(world, { line: 'available', isUnmarked: true, becomes: 'CreateFailed' });
  expect(await world.release()).toMatchObject([
    { reason: expect.stringContaining(`${id} was good, and has failed since`) as unknown },
  ]);
  expect([image(world, id)?.status, kept(world)]).toEqual(['CreateFailed', []]);
});

test('a sweep foresees that a usable image stays, and its snapshot with it', async () => {
  await using world = await start(600);
  const { id, snapshot } = await make(world, { facts: USABLE_FACTS, hasMarkedSnapshot: true });
  const { kept: staying } = await foresee({ ...world.context, ledger: await found(world) });
  expect(new Set(staying.map((entry) => entry.id))).toEqual(new Set([id, snapshot]));
});

test('a snapshot behind a usable image that has become the user’s stays', async () => {
  await using world = await start(600);
  const { snapshot } = await make(world, { isUnmarked: true, hasMarkedSnapshot: true });
  expect(await RELEASES[SWEEP](world)).toEqual([]);
  expect(world.held('snapshots')).toMatchObject([{ id: snapshot, tags: {} }]);
});

async function found({ context }: World): Promise<FoundBuild> {
  const [build] = (await findBuilds([REGION], context)).builds;
  if (build === undefined) throw new Error('The build is not found.');
  return build;
}

/** @param seconds that an image takes to be made; it is usable at once */
const start = (seconds: number) =>
  World.start(
    { wait: { appearWithinMs: 200 }, retry: { firstPauseMs: 20, longestNotYetPauseMs: 50 } },
    { profile: { imageFromSnapshot: seconds, imageUsable: 0 } },
  );

/** An image that the cloud has begun to make from a snapshot of a build's own, which may bear the build's marks. */
async function make(
  world: World,
  { line, facts = {}, isUnmarked = false, becomes, hasMarkedSnapshot = false }: Standing,
): Promise<{ readonly id: string; readonly snapshot: string }> {
  const { simulator, cloud, ledger } = world;
  const { entry } = ledger.intend({ kind: 'image', region: REGION, name: 'web', facts });
  const source = simulator.furnish.image(REGION, { name: 'source', diskCategory: 'cloud_essd' });
  const snapshot = world.held('snapshots')[0]?.id ?? '';
  await cloud.call(DeleteImage, { regionId: REGION, imageId: source }, AT);
  if (hasMarkedSnapshot) {
    const resource = { regionId: REGION, resourceType: 'snapshot', resourceId: [snapshot] };
    await cloud.call(TagResources, { ...resource, tag: marks('snapshot-2') }, AT);
  }
  if (becomes !== undefined)
    simulator.setFaults([{ match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: becomes } }]);
  const tag = isUnmarked ? [] : marks(entry, { facts });
  const request = { regionId: REGION, snapshotId: snapshot, imageName: 'web', tag };
  const { imageId: id = '' } = await cloud.call(CreateImage, request, AT);
  ledger.record({ line: 'created', entry, id });
  if (line !== undefined) ledger.record({ line, entry });
  while (becomes !== undefined && image(world, id)?.status !== becomes) await delay(10);
  return { id, snapshot };
}

const image = (world: World, id: string) =>
  (world.held('images') as readonly (ReturnType<World['held']>[number] & { readonly status: string })[]).find(
    (one) => one.id === id,
  );

/** The images told as such that stay. */
const kept = ({ told }: World) =>
  told.flatMap((event) => (event.type === 'resource_kept' && event.kind === 'image' ? event.id : []));
