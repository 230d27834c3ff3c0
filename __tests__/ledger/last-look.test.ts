import { expect, test } from '@jest/globals';
import type { FaultEffect } from '../../src/simulator/index.js';
import { asMap, marks, REGION, World } from './kit.js';

const PACE = { retry: { attempts: 1 } };

/** A VPC of the build, whose only deletion ends in `effect`. */
async function released(effect: FaultEffect) {
  await using world = await World.start(PACE);
  const { entry } = world.ledger.intend({ kind: 'vpc', region: REGION });
  const id = world.simulator.furnish.vpc(REGION, { tags: new Map(Object.entries(asMap(marks(entry)))) });
  world.ledger.record({ line: 'created', entry, id });
  world.simulator.setFaults([{ match: { action: 'DeleteVpc' }, calls: { times: 'all' }, effect }]);
  const left = await world.release();
  return { left: left.length, held: world.held('vpcs').length, told: world.told.map(({ type }) => type) };
}

test('what the cloud released without an answer is not told left', async () => {
  const { left, held, told } = await released({ kind: 'reset', when: 'after' });
  expect({ left, held }).toEqual({ left: 0, held: 0 });
  expect(told).toContain('resource_released');
});

test('what is still there after a failure of the cloud is told left', async () => {
  const { left, held, told } = await released({ kind: 'reset', when: 'before' });
  expect({ left, held }).toEqual({ left: 1, held: 1 });
  expect(told).toContain('resource_left');
});
