import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { CreateVpc } from '../../src/alicloud/index.js';
import { releaseMarked } from '../../src/ledger/index.js';
import { marks, MARK, REGION, World, type Marking } from './kit.js';

const PACE = { wait: { appearWithinMs: 2_000 } };

/** Expiring later than it was made, as all that builds make. */
const marked = (entry: string, marking: Marking = {}) =>
  marks(entry, { expires: new Date(Date.now() + 3_600_000), ...marking });

function create({ cloud }: World, entry: string, marking?: Marking) {
  return cloud.call(CreateVpc, { regionId: REGION, tag: marked(entry, marking) }, { region: REGION });
}

const releaseLost = (world: World) => releaseMarked({ ...world.context, mark: MARK, regions: [REGION] });

test('without its ledger, what bears the marks of a build is released, also what appears only then', async () => {
  await using world = await World.start({ wait: { appearWithinMs: 8_000 } });
  await create(world, 'vpc-1');
  const late = pause(500).then(() => create(world, 'vpc-2'));
  expect(await releaseLost(world)).toEqual([]);
  await late;
  expect(world.held('vpcs')).toEqual([]);
});

test("what another build of the same run, or another run's build of the same mark, has is not touched", async () => {
  await using world = await World.start(PACE);
  await create(world, 'vpc-1', { mark: 'another-build-of-ours' });
  await create(world, 'vpc-2', { run: 'octo/others run 1.1' });
  expect(await releaseLost(world)).toMatchObject([{ entry: { entry: 'vpc-2' } }]);
  expect(world.held('vpcs')).toHaveLength(2);
});

test('what cannot be looked at is told', async () => {
  await using world = await World.start(PACE);
  world.simulator.setFaults([
    {
      match: { action: 'DescribeVpcs' },
      calls: { times: 'all' },
      effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
    },
  ]);
  await expect(releaseLost(world)).rejects.toThrow(
    /^Not everything could be looked at: VPC in cn-hangzhou \(/,
  );
});
