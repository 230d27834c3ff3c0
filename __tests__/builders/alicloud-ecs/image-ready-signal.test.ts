import { describe, expect, jest, test } from '@jest/globals';
import type { SimulatorOptions } from '../../../src/simulator/index.js';
import { build, images, inCloud, ownRegion, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

describe('image_ready_signal', () => {
  const onEssd: Options = {
    system_disk_mapping: { disk_category: 'cloud_essd' },
    image_ignore_data_disks: true,
  };

  test.concurrent(
    'Usable: the build ends when the image can be used, which is still being made',
    inCloud(
      async (cloud) => {
        const { error, artifact } = await build(cloud, { ...onEssd, image_ready_signal: 'Usable' });
        expect(error).toBeUndefined();
        expect(images(cloud)).toMatchObject([{ status: 'Creating', tags: {} }]);
        expect(artifact.image_ids).toEqual({ 'cn-hangzhou': images(cloud)[0]?.id });
        expect(artifact.snapshot_ids).toEqual(images(cloud)[0]?.disks.map(({ snapshotId }) => snapshotId));
      },
      { profile: { imageFromSnapshot: 600 } },
    ),
  );

  test.concurrent.each<readonly [Options, SimulatorOptions]>([
    [{}, {}],
    [{ image_ready_signal: 'Available' }, {}],
    [{ image_ready_signal: 'Usable', image_copy_regions: ['cn-beijing'] }, {}],
    [{ image_ready_signal: 'Usable', image_share_account: ['1234567890123456'] }, {}],
    [{ image_ready_signal: 'Usable', system_disk_mapping: { disk_category: 'cloud_efficiency' } }, {}],
    [{ image_ready_signal: 'Usable' }, { behaviour: { tellsUsable: false } }],
  ])('%j in a cloud with %j: the build waits until the image is available', (options, cloudOptions) =>
    inCloud(
      async (cloud) => {
        cloud.furnish.account('1234567890123456');
        const { error } = await build(cloud, { ...onEssd, ...options });
        expect(error).toBeUndefined();
        expect(images(cloud)).toMatchObject([{ status: 'Available' }]);
      },
      { ...cloudOptions, profile: { imageFromSnapshot: 0.5 } },
    )(),
  );

  test.concurrent(
    'Usable: an image that was told as good stays when the build fails after that',
    inCloud(
      async (cloud) => {
        cloud.setFaults([
          {
            match: { action: 'TagResources' },
            calls: { times: 'all' },
            effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
          },
        ]);
        const { error, artifact } = await build(cloud, {
          ...onEssd,
          image_ready_signal: 'Usable',
          tags: { app: 'web' },
        });
        const [image] = images(cloud);
        expect(error).toContain(`Good all the same: ${image?.id}`);
        expect(artifact.image_ids).toEqual({ 'cn-hangzhou': image?.id });
        expect(artifact.snapshot_ids).toEqual(image?.disks.map(({ snapshotId }) => snapshotId));
        expect(image).toMatchObject({ status: 'Creating', tags: { app: 'web' } });
        expect(ownRegion(cloud)?.snapshots).toMatchObject([{ tags: {} }]);
      },
      { profile: { imageFromSnapshot: 600 } },
    ),
  );

  test.concurrent(
    'Usable: an image that was told as good, and fails before the build ends, is reported no more',
    inCloud(
      async (cloud) => {
        cloud.setFaults([
          { match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } },
          { match: { action: 'TagResources' }, effect: { kind: 'delay', seconds: 2.2 } },
          {
            match: { action: 'TagResources' },
            calls: { times: 'all' },
            effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
          },
        ]);
        const { artifact, told } = await build(cloud, {
          ...onEssd,
          image_ready_signal: 'Usable',
          tags: { app: 'web' },
        });
        expect(told).toContainEqual(
          expect.stringMatching(/^The image m-\w+ .*could be used, and has failed since/),
        );
        expect(artifact).toMatchObject({ image_ids: {}, snapshot_ids: [] });
        expect(ownRegion(cloud)).toBeUndefined();
      },
      { profile: { imageFromSnapshot: 2 } },
    ),
  );

  test.concurrent(
    'Usable: an image that fails after all is told while the build still waits for it',
    inCloud(
      async (cloud) => {
        cloud.setFaults([
          { match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } },
        ]);
        const { error } = await build(cloud, {
          ...onEssd,
          image_ready_signal: 'Usable',
          image_copy_regions: ['cn-beijing'],
        });
        expect(error).toContain('CreateFailed');
        expect([images(cloud), images(cloud, 'cn-beijing')]).toEqual([[], []]);
      },
      { profile: { imageFromSnapshot: 0.5 } },
    ),
  );
});
