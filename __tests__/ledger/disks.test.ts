import { expect, test } from '@jest/globals';
import { DeleteInstance, RunInstances } from '../../src/alicloud/index.js';
import { findBuilds, releaseAll } from '../../src/ledger/index.js';
import { marks, REGION, RUN, World } from './kit.js';

/** An instance of the build, one of whose data disks is to stay. @returns the disk's ID */
async function launch(world: World): Promise<string> {
  const { cloud, simulator } = world;
  const vpcId = simulator.furnish.vpc(REGION);
  const vSwitchId = simulator.furnish.vSwitch(REGION, {
    vpcId,
    zoneId: 'cn-hangzhou-i',
    cidrBlock: '172.16.0.0/24',
  });
  await cloud.call(
    RunInstances,
    {
      regionId: REGION,
      imageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      instanceType: 'ecs.g6.large',
      vSwitchId,
      securityGroupId: simulator.furnish.securityGroup(REGION, { vpcId }),
      dataDisk: [{ size: 30, deleteWithInstance: false }, { size: 40 }],
      tag: marks('instance-1'),
    },
    { region: REGION },
  );
  return world.held('disks').find((disk) => 'size' in disk && disk.size === 30)?.id ?? '';
}

const STAYS = (disk: string) =>
  `The data disk ${disk} in cn-hangzhou stays when the instance goes (disk_delete_with_instance: false), and costs until you delete it.`;

test('a disk that is to stay is handed over and told of by the post step of a killed build', async () => {
  await using world = await World.start();
  const disk = await launch(world);
  world.ledger.intend({ kind: 'instance', region: REGION });
  expect(await world.release()).toEqual([]);
  expect(world.held('instances')).toEqual([]);
  expect(world.held('disks')).toMatchObject([{ id: disk, tags: {} }]);
  expect(world.messages).toEqual([STAYS(disk)]);
  expect(world.told.map(({ type }) => type)).toEqual(['resource_kept', 'notice', 'resource_released']);
});

test('a disk that nobody has told of is found by the sweep, once', async () => {
  await using world = await World.start();
  const disk = await launch(world);
  const [instance] = world.held('instances');
  await world.cloud.call(DeleteInstance, { instanceId: instance?.id ?? '', force: true }, { region: REGION });
  const { builds } = await findBuilds([REGION], world.context);
  const [found] = builds;
  expect(found?.run).toBe(RUN);
  expect(found?.entries).toMatchObject([{ kind: 'disk', id: disk }]);
  if (found !== undefined) await releaseAll({ ...world.context, ledger: found });
  expect(world.held('disks')).toMatchObject([{ id: disk, tags: {} }]);
  expect(found?.entries).toMatchObject([{ state: 'finished' }]);
  expect((await findBuilds([REGION], world.context)).builds).toEqual([]);
});

test('an instance goes also where its disks cannot be seen, which is told', async () => {
  await using world = await World.start();
  await launch(world);
  world.ledger.intend({ kind: 'instance', region: REGION });
  world.simulator.setFaults([
    { match: { action: 'DescribeDisks' }, effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 } },
  ]);
  expect(await world.release()).toEqual([]);
  expect(world.held('instances')).toEqual([]);
  expect(world.messages).toEqual([
    expect.stringMatching(/^Data disks of the instance i-\w+ in cn-hangzhou may stay/),
  ]);
});
