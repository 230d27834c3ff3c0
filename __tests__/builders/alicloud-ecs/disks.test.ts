import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { build, calls, images, inCloud, ownRegion, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

/** Builds until the instance has run, and no further. */
const launch = (cloud: Simulator, options: Options) => build(cloud, { skip_create_image: true, ...options });

/** What RunInstances was told when an instance was started with these options. */
async function launched(cloud: Simulator, options: Options) {
  const { error } = await launch(cloud, options);
  expect(error).toBeUndefined();
  return calls(cloud, 'RunInstances')[0];
}

describe('disks', () => {
  test.concurrent(
    'go with the instance, and are in the image',
    inCloud(async (cloud) => {
      await build(cloud, { image_disk_mappings: [{ disk_size: 30 }, { disk_size: 40 }] });
      expect(images(cloud)[0]?.disks).toMatchObject([
        { type: 'system', size: 40 },
        { type: 'data', size: 30 },
        { type: 'data', size: 40 },
      ]);
      expect(ownRegion(cloud)?.disks).toEqual([]);
    }),
  );

  test.concurrent(
    'stay where that is asked for, without our marks, and are told of',
    inCloud(async (cloud) => {
      const { told } = await build(cloud, {
        image_disk_mappings: [{ disk_size: 30, disk_delete_with_instance: false }],
      });
      const [disk, ...others] = ownRegion(cloud)?.disks ?? [];
      expect(others).toEqual([]);
      expect(disk).toMatchObject({ size: 30, tags: {} });
      expect(told.join('\n')).toContain(`The data disk ${disk?.id ?? '?'} in cn-hangzhou stays`);
    }),
  );

  test.concurrent(
    'come from snapshots',
    inCloud(async (cloud) => {
      cloud.furnish.image('cn-hangzhou', { name: 'old', snapshotId: 's-data' });
      const told = await launched(cloud, {
        image_disk_mappings: [{ disk_snapshot_id: 's-data', disk_device: '/dev/xvdb' }],
      });
      expect(told).toMatchObject({ 'DataDisk.1.SnapshotId': 's-data', 'DataDisk.1.Device': '/dev/xvdb' });
    }),
  );
});
