import { describe, expect, test } from '@jest/globals';
import { CopyImage } from '../../src/alicloud/index.js';
import { COPY_FACTS, findBuilds, foresee, releaseAll } from '../../src/ledger/index.js';
import type { FaultRule } from '../../src/simulator/index.js';
import { asMap, marks, REGION, World } from './kit.js';

const OTHER = 'cn-beijing';
const REGIONS = [REGION, OTHER];

const PACE = {
  wait: { appearWithinMs: 500, releaseWithinMs: 2_000 },
  retry: { attempts: 1, firstPauseMs: 20, longestNotYetPauseMs: 50 },
};

/** How a build of two images stands that has died: each is to replace one. */
interface Standing {
  readonly published?: 'yes' | 'no';
  /** Default: a good one, of which the build had not seen that it is. */
  readonly inOther?: 'creating' | 'not begun' | undefined;
}

const RELEASES = {
  'the post step': (world: World) => world.release(),
  'its own build': ({ context, ledger }: World) => releaseAll({ ...context, ledger }),
  'the sweep': async (world: World) => releaseAll({ ...world.context, ledger: await found(world) }),
};

type Who = keyof typeof RELEASES;

const WHO = Object.keys(RELEASES) as Who[];

describe.each(WHO)('what images replace that turn out to be good together, by %s', (who) => {
  test('goes where they are published', async () => {
    await using world = await stand({ published: 'yes' });
    expect(await RELEASES[who](world)).toEqual([]);
    expect(names(world)).toEqual([['web'], ['web']]);
  });

  test('is kept where that is not certain, which is told', async () => {
    await using world = await stand({ published: 'no' });
    expect(await RELEASES[who](world)).toEqual([]);
    expect(names(world)).toEqual([
      ['web-old', 'web'],
      ['web-old', 'web'],
    ]);
    const reason = 'is not certain to be tagged and shared as asked for';
    expect(reasons(world)).toEqual([expect.stringContaining(reason), expect.stringContaining(reason)]);
  });
});

test.each<readonly [Who, Standing, string]>([
  ['the post step', { inOther: 'creating' }, 'not every region has its new image "web"'],
  ['its own build', { inOther: 'not begun' }, 'not every region has its new image "web"'],
  ['the sweep', { inOther: 'not begun' }, 'it is not certain that every region has its new image "web"'],
])('by %s what is replaced is kept with %j', async (who, standing, reason) => {
  await using world = await stand({ ...standing, published: 'yes' });
  expect(await RELEASES[who](world)).toEqual([]);
  expect(names(world)).toEqual([['web-old', 'web'], ['web']]);
  expect(reasons(world)).toEqual([reason]);
});

test('nobody waits for ever for an image of which nothing is to be learned', async () => {
  await using world = await stand({ published: 'yes' });
  world.simulator.setFaults([hanging(OTHER)]);
  expect(await world.release()).toHaveLength(1);
  expect(names(world)[0]).toEqual(['web-old', 'web']);
  expect(reasons(world)).toEqual(['it is not certain that every region has its new image "web"']);
});

test('a sweep foresees which replaced images go', async () => {
  await using world = await stand({ published: 'yes' });
  const { replaced } = await foresee({ ...world.context, ledger: await found(world) });
  expect(replaced.map(({ kind, region }) => ({ kind, region }))).toEqual([
    { kind: 'image', region: REGION },
    { kind: 'image', region: OTHER },
  ]);
});

async function stand({ published = 'yes', inOther }: Standing): Promise<World> {
  const world = await World.start(PACE, { profile: { imageCopy: 600 } });
  const { simulator, ledger, cloud } = world;
  const regions = inOther === 'not begun' ? [REGION] : REGIONS;
  const olds = REGIONS.map((region) => simulator.furnish.image(region, { name: 'web' }));
  let first = '';
  for (const [index, region] of regions.entries()) {
    const names = { final_name: 'web', retired_name: 'web-old' };
    const facts = { ...names, replaces: olds[index] ?? '', delete_snapshots: '', images: '2', published };
    const isCopying = region === OTHER && inOther === 'creating';
    const { entry } = ledger.intend({
      kind: 'image',
      region,
      facts: isCopying ? { ...facts, ...COPY_FACTS } : facts,
    });
    const tag = marks(entry, { region, facts: ledger.entry(entry).facts ?? {} });
    const id = isCopying
      ? await copy(first, tag)
      : simulator.furnish.image(region, { name: 'web-new', tags: asMap(tag) });
    ledger.record({ line: 'created', entry, id });
    first ||= id;
  }
  return world;

  async function copy(imageId: string, tag: ReturnType<typeof marks>): Promise<string> {
    const destination = { destinationRegionId: OTHER, destinationImageName: 'web-new' };
    const request = { regionId: REGION, imageId, ...destination, tag };
    return (await cloud.call(CopyImage, request, { region: REGION })).imageId ?? '';
  }
}

async function found({ context }: World) {
  const [build] = (await findBuilds(REGIONS, context)).builds;
  if (build === undefined) throw new Error('The build is not found.');
  return build;
}

const names = (world: World) => REGIONS.map((region) => world.held('images', region).map(({ name }) => name));

/** Why replaced images are kept. */
const reasons = ({ messages }: World) =>
  messages.flatMap((message) => / is kept as web-old, since (.*?)\. Delete it/.exec(message)?.[1] ?? []);

const hanging = (region: string): FaultRule => ({
  match: { region },
  calls: { times: 'all' },
  effect: { kind: 'hang' },
});
