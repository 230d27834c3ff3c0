import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { CreateVpc } from '../../src/alicloud/index.js';
import { releaseAll } from '../../src/ledger/index.js';
import { marks, REGION, World } from './kit.js';

/** What is made must appear within four seconds here, in place of sixty. */
const PACE = { wait: { appearWithinMs: 4_000 } };

test('a creation that takes effect when nobody waits for its answer any more is found, and released', async () => {
  await using world = await World.start(PACE);
  const { ledger, cloud, simulator } = world;
  ledger.intend({ kind: 'vpc', region: REGION });
  // The least number of looks is over long before.
  const late = pause(1_000).then(() =>
    cloud.call(CreateVpc, { regionId: REGION, tag: marks('vpc-1') }, { region: REGION }),
  );
  expect(await world.release()).toEqual([]);
  await late;
  expect(world.held('vpcs')).toEqual([]);
  expect(ledger.entries).toMatchObject([{ state: 'released' }]);
  expect(world.messages).toEqual([]);
  const created = simulator.calls().filter(({ action }) => action === 'CreateVpc');
  expect(created).toHaveLength(1);
});

test('what never appears is told of, with the ways in which it would go; nothing is created to see it', async () => {
  await using world = await World.start({ wait: { appearWithinMs: 200 } });
  const { ledger, simulator } = world;
  ledger.intend({ kind: 'instance', region: REGION, facts: { auto_release: '2026-11-22T12:30:00Z' } });
  expect(await world.release()).toEqual([]);
  expect(world.told).toMatchObject([
    {
      type: 'notice',
      message:
        'An instance may still appear in cn-hangzhou: nothing tells what became of the call that was to create it, and it is not there by now. The cloud would release it at its automatic release time, 2026-11-22 12:30 UTC. The sweep (the action in sweep/ of this repository) finds it by its tags.',
    },
  ]);
  expect(new Set(simulator.calls().map(({ action }) => action))).toEqual(new Set(['DescribeInstances']));
});

test.each([
  ['a time to come', { at: '2999-01-01T00:00:00.000Z' }],
  ['no time', { at: 'soon' }],
])('a ledger that tells of %s is not waited for longer', async (_what, told) => {
  await using world = await World.start({ wait: { appearWithinMs: 300 } });
  world.ledger.intend({ kind: 'vpc', region: REGION, ...told });
  expect(await world.release()).toEqual([]);
  expect(world.ledger.entries).toMatchObject([{ state: 'released' }]);
});

test('the build itself leaves the looking to its post step, since it may be too early', async () => {
  await using world = await World.start(PACE);
  const { ledger, context } = world;
  ledger.intend({ kind: 'vpc', region: REGION });
  expect(await releaseAll({ ...context, ledger })).toEqual([]);
  expect(ledger.entries).toMatchObject([{ state: 'intended' }]);
  expect(world.messages).toEqual([
    expect.stringMatching(/^A VPC may still appear in cn-hangzhou: .*The post step looks for it again\.$/),
  ]);
});
