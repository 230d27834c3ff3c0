import { expect, test } from '@jest/globals';
import { CreateImage, CreateVpc, DeleteImage } from '../../src/alicloud/index.js';
import { releaseAll } from '../../src/ledger/index.js';
import { marks, REGION, World } from './kit.js';

/** A build that died after its creation of a VPC was refused. */
async function worldAfterRefusal(): Promise<World> {
  const world = await World.start({ wait: { appearWithinMs: 60_000 } });
  const { entry } = world.ledger.intend({ kind: 'vpc', region: REGION });
  world.ledger.record({ line: 'refused', entry });
  return world;
}

test('what was refused takes the post step one look, and is told nobody', async () => {
  await using world = await worldAfterRefusal();
  expect(await world.release()).toEqual([]);
  expect(world.simulator.calls().map(({ action }) => action)).toEqual(['DescribeVpcs']);
  expect(world.ledger.entries).toMatchObject([{ state: 'released' }]);
  expect(world.told).toEqual([]);
});

test('what was made all the same, the post step finds and releases', async () => {
  await using world = await worldAfterRefusal();
  await world.cloud.call(CreateVpc, { regionId: REGION, tag: marks('vpc-1') }, { region: REGION });
  expect(await world.release()).toEqual([]);
  expect(world.held('vpcs')).toEqual([]);
});

test('a snapshot that an unknown image stands on is left to who comes next, and not waited for', async () => {
  await using world = await World.start();
  const { simulator, ledger, cloud, context } = world;
  const there = { region: REGION };
  const imageId = simulator.furnish.image(REGION, { name: 'first', snapshotId: 's-1' });
  await cloud.call(DeleteImage, { regionId: REGION, imageId }, there);
  simulator.setFaults([
    { match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: 'UnAvailable' } },
  ]);
  await cloud.call(CreateImage, { regionId: REGION, imageName: 'odd', snapshotId: 's-1' }, there);
  const { entry } = ledger.intend({ kind: 'snapshot', region: REGION });
  ledger.record({ line: 'created', entry, id: 's-1' });
  expect(await releaseAll({ ...context, ledger })).toMatchObject([
    { reason: expect.stringMatching(/^The image m-\w+, of which this build knows nothing, is made from it/) },
  ]);
  expect(ledger.entries).toMatchObject([{ state: 'created' }]);
});
