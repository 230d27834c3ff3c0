import { expect, test } from '@jest/globals';
import { startSimulator } from '../../src/simulator/index.js';
import { CloudClient, text } from './support/cloud-client.js';

test.each([
  ['even', 1, { Progress: '60%', RemainTime: 400 }],
  ['even', 0.5, { Progress: '60%', RemainTime: 200 }],
  ['hasty', 1, { Progress: '84%', RemainTime: 160 }],
  ['hesitant', 1, { Progress: '36%', RemainTime: 640 }],
  ['stepwise', 1, { Progress: '50%', RemainTime: 500 }],
] as const)('snapshots and images tell an %s progress, at scale %d', async (course, scale, said) => {
  await using simulator = await startSimulator({
    guests: 'none',
    profile: { snapshot: 1_000, imageFromInstance: 1_000 },
    scale,
    behaviour: { progressCourse: course },
  });
  const cloud = new CloudClient(simulator);
  const id = await cloud.launch(await cloud.network());
  await cloud.instanceIn(id, 'Running');
  await cloud.ecs('StopInstance', { InstanceId: id });
  await cloud.instanceIn(id, 'Stopped');
  const imageId = text(await cloud.ecs('CreateImage', { InstanceId: id }), 'ImageId');
  simulator.passTime(600 * scale);
  const snapshots = await cloud.ecs('DescribeSnapshots', { InstanceId: id });
  expect(snapshots['Snapshots']?.['Snapshot']).toMatchObject([{ Status: 'progressing', ...said }]);
  expect(await cloud.image(imageId)).toMatchObject({ Status: 'Creating', Progress: said.Progress });
});
