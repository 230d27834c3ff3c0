import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CreateVpc } from '../../src/alicloud/index.js';
import type { ResourceKind } from '../../src/events/index.js';
import { findBuilds, releaseAll, type Ledger } from '../../src/ledger/index.js';
import type { Facts, Tag } from '../../src/ledger/marks.js';
import { asMap, marks, World } from './kit.js';

const region = 'cn-hangzhou';

let world: World;
let ledger: Ledger;
beforeEach(async () => {
  // What is not listed, or not marked, is looked at again for a tenth of a second.
  world = await World.start({ wait: { appearWithinMs: 200 } });
  ({ ledger } = world);
});
afterEach(async () => {
  await world[Symbol.asyncDispose]();
});

/** As a hand that is not ours writes it. */
function write(kind: ResourceKind, id: string, facts: Facts = {}): void {
  const { entry } = ledger.intend({ kind, region, facts });
  ledger.record({ line: 'created', entry, id });
}

const release = () => world.release();

const ids = (kind: 'vpcs' | 'images' | 'snapshots') => world.held(kind).map(({ id }) => id);

async function createVpc(tag: readonly Tag[]): Promise<string> {
  const made = await world.cloud.call(CreateVpc, { regionId: region, tag: [...tag] }, { region });
  return made.vpcId ?? '';
}

const deletions = () =>
  world.simulator.calls().filter(({ action }) => /^(Delete|Release|Modify|Untag)/.test(action)).length;

describe('a ledger that another step has written into', () => {
  test("never leads to the user's own resources", async () => {
    const [vpc, image] = [
      world.simulator.furnish.vpc(region),
      world.simulator.furnish.image(region, { name: 'mine' }),
    ];
    const [snapshot = ''] = ids('snapshots');
    write('vpc', vpc);
    write('image', image);
    write('snapshot', snapshot);
    const left = await release();
    expect(left.map(({ reason }) => reason)).toEqual([
      `${vpc} does not bear the tags of this build, so it is not touched: the ledger may have been changed.`,
    ]);
    expect(deletions()).toBe(0);
    expect([ids('vpcs'), ids('images'), ids('snapshots')]).toEqual([[vpc], [image], [snapshot]]);
  });

  test('never leads to what another build has under way', async () => {
    const vpc = await createVpc(marks('vpc-1', { mark: 'another-build-of-ours' }));
    write('vpc', vpc);
    expect(await release()).toHaveLength(1);
    expect(ids('vpcs')).toEqual([vpc]);
  });

  test("never leads to what another run has under way, though it names that run's build", async () => {
    const vpc = await createVpc(marks('vpc-1', { run: 'octo/others run 1.1' }));
    ledger.intend({ kind: 'vpc', region });
    expect(await release()).toMatchObject([
      { reason: expect.stringContaining('does not bear the tags of this build') as unknown },
    ]);
    expect(ids('vpcs')).toEqual([vpc]);
  });

  test('never leads to another resource of the same build than it says', async () => {
    const image = world.simulator.furnish.image(region, { name: 'web', tags: asMap(marks('image-7')) });
    write('image', image, { temporary: 'yes' });
    expect(await release()).toHaveLength(1);
    expect(ids('images')).toEqual([image]);
  });

  test('says nothing of what belongs to a resource: its tags do', async () => {
    const [mine, ours] = [
      world.simulator.furnish.image(region, { name: 'mine' }),
      world.simulator.furnish.image(region, { name: 'web', tags: asMap(marks('image-1')) }),
    ];
    write('image', ours, {
      temporary: 'yes',
      replaces: mine,
      final_name: 'mine',
      retired_name: 'old',
      delete_snapshots: ids('snapshots').join(','),
      images: '1',
    });
    expect(await release()).toEqual([]);
    // It is good, whatever the ledger says: it is the user's from now on.
    expect(ids('images')).toEqual([mine, ours]);
    expect(ids('snapshots')).toHaveLength(2);
    expect(world.told.map(({ type }) => type)).toEqual(['resource_kept']);
  });
});

describe('a new image that nobody but its tags tells of', () => {
  test.each([
    ['goes when', 'yes', ['web']],
    ['is kept unless', 'no', ['web-old', 'web']],
  ])('what it replaces %s they say that it is published', async (_what, published, names) => {
    const old = world.simulator.furnish.image(region, { name: 'web' });
    const facts = { replaces: old, final_name: 'web', retired_name: 'web-old', images: '1', published };
    world.simulator.furnish.image(region, { name: 'web-new', tags: asMap(marks('image-1', { facts })) });
    const [found] = (await findBuilds([region], world.context)).builds;
    if (found === undefined) throw new Error('The build is not found.');
    expect(await releaseAll({ ...world.context, ledger: found })).toEqual([]);
    const images = world.held('images');
    expect(images.map(({ name }) => name)).toEqual(names);
    expect(images.flatMap(({ tags }) => Object.keys(tags))).toEqual([]);
    const isPublished = published === 'yes';
    expect(world.told.map(({ type }) => type)).toEqual([
      ...['image_named', 'image_named'],
      ...(isPublished ? ['resource_released', 'info'] : ['warning']),
      'resource_kept',
    ]);
  });
});

describe('a ledger as the build wrote it', () => {
  test('leads to what is ours, found by its ID or by its tag', async () => {
    write('vpc', await createVpc(marks('vpc-1')));
    ledger.intend({ kind: 'vpc', region });
    await createVpc(marks('vpc-2'));
    expect(await release()).toEqual([]);
    expect(ids('vpcs')).toEqual([]);
    expect(ledger.entries.map(({ state }) => state)).toEqual(['released', 'released']);
  });

  test('takes a call more for each resource that its own process does not need', async () => {
    write(
      'vpc',
      world.simulator.furnish.vpc(region, { tags: new Map(Object.entries(asMap(marks('vpc-1')))) }),
    );
    const before = world.simulator.calls().length;
    await release();
    const made = world.simulator.calls().slice(before);
    expect(made.map(({ action }) => action)).toEqual(['DescribeVpcs', 'DeleteVpc']);
  });

  test('has no quarrel with what is gone already', async () => {
    write('vpc', 'vpc-gone');
    write('image', 'm-gone');
    for (const { entry } of ledger.entries) ledger.record({ line: 'releasing', entry });
    expect(await release()).toEqual([]);
    expect(deletions()).toBe(0);
    expect(world.told).toEqual([]);
  });
});
