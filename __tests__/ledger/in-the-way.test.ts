import { expect, test } from '@jest/globals';
import { asMap, marks, REGION, World } from './kit.js';

/** The first look comes after 0.2 seconds, in place of ten. */
const PACE = {
  wait: { appearWithinMs: 1_200, releaseWithinMs: 2_000, shortestPauseMs: 20, longestPauseMs: 50 },
  retry: { firstPauseMs: 20, longestNotYetPauseMs: 50 },
};

const tagsOf = (entry: string) => new Map(Object.entries(asMap(marks(entry))));

/** A vSwitch of the build with an instance in it, of which the ledger tells no ID. */
async function worldWithInstance(tags: Readonly<Record<string, string>>) {
  const world = await World.start(PACE);
  const { simulator, ledger } = world;
  const { furnish } = simulator;
  const vpcId = furnish.vpc(REGION);
  const place = { vpcId, zoneId: 'cn-hangzhou-h', cidrBlock: '172.16.0.0/24' };
  const vSwitchId = furnish.vSwitch(REGION, { ...place, tags: tagsOf('vswitch-2') });
  const securityGroupId = furnish.securityGroup(REGION, { vpcId });
  const instanceId = await furnish.instance(REGION, { vSwitchId, securityGroupId, tags });
  const { entry: instance } = ledger.intend({ kind: 'instance', region: REGION });
  ledger.record({ line: 'released', entry: instance });
  const { entry } = ledger.intend({ kind: 'vswitch', region: REGION });
  ledger.record({ line: 'created', entry, id: vSwitchId });
  return { world, instanceId, vSwitchId };
}

test("an instance of the build that only its network shows is released, and with it the network's part", async () => {
  const { world, instanceId } = await worldWithInstance(asMap(marks('instance-1')));
  await using _world = world;
  expect(await world.release()).toEqual([]);
  expect(world.held('instances')).toEqual([]);
  expect(world.told).toContainEqual(expect.objectContaining({ type: 'resource_released', id: instanceId }));
});

test("somebody else's instance is named as what is in the way, and not touched", async () => {
  const { world, instanceId, vSwitchId } = await worldWithInstance(
    asMap(marks('instance-1', { run: 'octo/others run 1.1' })),
  );
  await using _world = world;
  expect(await world.release()).toMatchObject([
    {
      entry: { id: vSwitchId },
      reason: expect.stringMatching(new RegExp(`In it is the instance ${instanceId}`)),
    },
  ]);
  expect(world.held('instances').map(({ id }) => id)).toEqual([instanceId]);
});
