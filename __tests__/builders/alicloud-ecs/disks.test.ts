import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { build, calls, check, images, inCloud, ownRegion, type Options } from './kit.js';

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
    'are looked for again when the cloud does not list them yet',
    inCloud(async (cloud) => {
      const body = '{"TotalCount":0,"Disks":{"Disk":[]}}';
      cloud.setFaults([
        {
          match: { action: 'DescribeDisks' },
          calls: { times: 2 },
          effect: { kind: 'body', body, contentType: 'application/json' },
        },
      ]);
      const { error } = await build(cloud, { image_disk_mappings: [{ disk_size: 30 }] });
      expect(error).toBeUndefined();
      expect(images(cloud)[0]?.disks).toMatchObject([{ type: 'system' }, { type: 'data', size: 30 }]);
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

/** RunInstances: SystemDisk.Size and DataDisk.N.Size; CreateDisk for those that RunInstances does not tell of. */
type Range = readonly [least: number, most: number];
const RANGES: readonly (readonly [category: string, system: Range | undefined, data: Range])[] = [
  ['cloud', [20, 500], [5, 2000]],
  ['cloud_efficiency', [20, 2048], [20, 32768]],
  ['cloud_ssd', [20, 2048], [20, 32768]],
  ['cloud_essd', [20, 2048], [20, 65536]],
  ['cloud_essd PL0', [1, 2048], [1, 65536]],
  ['cloud_essd PL1', [20, 2048], [20, 65536]],
  ['cloud_essd PL2', [461, 2048], [461, 65536]],
  ['cloud_essd PL3', [1261, 2048], [1261, 65536]],
  ['cloud_auto', [1, 2048], [1, 65536]],
  ['cloud_essd_entry', [20, 2048], [10, 32768]],
  ['cloud_regional_disk_auto', undefined, [10, 65536]],
  ['elastic_ephemeral_disk_standard', undefined, [64, 8192]],
  ['elastic_ephemeral_disk_premium', undefined, [64, 8192]],
  ['', [1, 2048], [1, 65536]],
];

describe('sizes are as today’s API has them', () => {
  const cases = RANGES.flatMap(([category, system, data]) => [
    ...(system ? [['system', category, ...system] as const] : []),
    ['data', category, ...data] as const,
  ]);

  test.each(cases)('of a %s disk of "%s": %i to %i GiB', (kind, category, least, most) => {
    const [disk_category, disk_performance_level] = category.split(' ');
    const problems = (disk_size: number) => {
      const disk = { disk_category, disk_performance_level, disk_size };
      const options = kind === 'system' ? { system_disk_mapping: disk } : { image_disk_mappings: [disk] };
      return check({ ...options, image_ignore_data_disks: true }).problems.join('\n');
    };
    expect([least, most].map(problems)).toEqual(['', '']);
    const words = `disk_size must be from ${least} to ${most} GiB for a ${kind} disk of ${category ? `the category ${category}` : 'any category'}`;
    if (least > 1) expect(problems(least - 1)).toContain(`${words}; found ${least - 1}`);
    expect(problems(most + 1)).toContain(most === 65536 ? 'must be between 0 and 65536' : words);
  });
});
