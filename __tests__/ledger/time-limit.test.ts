import { expect, test } from '@jest/globals';
import { releaseAll } from '../../src/ledger/index.js';
import type { FaultEffect } from '../../src/simulator/index.js';
import { asMap, marks, REGION, World } from './kit.js';

/** A release gives up after half a second, in place of three minutes; single calls would go on for minutes. */
const PACE = { wait: { releaseWithinMs: 500 }, retry: { firstPauseMs: 20, firstThrottledPauseMs: 20 } };

/** A VPC with a vSwitch, both of the build. */
async function worldWithVSwitch(effect: FaultEffect): Promise<World> {
  const world = await World.start(PACE);
  const tags = (entry: string) => ({ tags: new Map(Object.entries(asMap(marks(entry)))) });
  const vpcId = world.simulator.furnish.vpc(REGION, tags('vpc-1'));
  const wanted = { vpcId, zoneId: 'cn-hangzhou-h', cidrBlock: '172.16.0.0/24', ...tags('vswitch-2') };
  const vSwitchId = world.simulator.furnish.vSwitch(REGION, wanted);
  for (const [kind, id] of [
    ['vpc', vpcId],
    ['vswitch', vSwitchId],
  ] as const) {
    const { entry } = world.ledger.intend({ kind, region: REGION });
    world.ledger.record({ line: 'created', entry, id });
  }
  world.simulator.setFaults([{ match: { action: 'DeleteVSwitch' }, calls: { times: 'all' }, effect }]);
  return world;
}

const ENDLESS: readonly (readonly [what: string, effect: FaultEffect, reason: string])[] = [
  [
    'is never answered',
    { kind: 'hang' },
    'The 0.5 seconds that a release may take were over before it was gone.',
  ],
  [
    'is throttled for ever',
    { kind: 'error', code: 'Throttling.User', status: 400, message: 'Too many calls.' },
    'Too many calls.',
  ],
  [
    'waits for a dependency that does not go',
    { kind: 'error', code: 'DependencyViolation', status: 400, message: 'Something is in it.' },
    'Something is in it.',
  ],
];

test.each(ENDLESS)('a release whose deletion %s gives up, and says why', async (_what, effect, reason) => {
  await using world = await worldWithVSwitch(effect);
  const left = await releaseAll({ ...world.context, ledger: world.ledger });
  expect(left).toMatchObject([
    { entry: { kind: 'vpc' }, reason: expect.stringContaining('It is in use by the vSwitch vsw-') },
    { entry: { kind: 'vswitch' }, reason: expect.stringContaining(reason) },
  ]);
  expect(world.ledger.entries).toMatchObject([{ state: 'created' }, { state: 'created' }]);
});

test('what is gone all the same when the time is over is not told left', async () => {
  await using world = await worldWithVSwitch({ kind: 'hang', when: 'after' });
  const left = await releaseAll({ ...world.context, ledger: world.ledger });
  expect(left.filter(({ entry }) => entry.kind === 'vswitch')).toEqual([]);
  expect(world.told).toContainEqual(expect.objectContaining({ type: 'resource_released', kind: 'vswitch' }));
});
