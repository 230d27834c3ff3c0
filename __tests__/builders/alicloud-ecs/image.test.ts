import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { CloudClient } from '../../simulator/support/cloud-client.js';
import { build, calls, images, inCloud, ownRegion, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

describe('the image', () => {
  test.concurrent(
    'has what the options say, and nothing of ours',
    inCloud(async (cloud) => {
      const { artifact, status } = await build(cloud, {
        image_name: '网站镜像_1.0:a-b',
        image_description: '网站',
        image_version: '1.0',
        target_image_family: 'web-family',
        boot_mode: 'UEFI',
        resource_group_id: 'rg-1',
        tags: { version: 'v1.0.0', app: 'web' },
      });
      expect(status).toBe('success');
      expect(images(cloud)).toMatchObject([
        {
          id: artifact.image_ids['cn-hangzhou'],
          name: '网站镜像_1.0:a-b',
          description: '网站',
          version: '1.0',
          family: 'web-family',
          bootMode: 'UEFI',
          tags: { version: 'v1.0.0', app: 'web' },
        },
      ]);
      expect(calls(cloud, 'CreateImage')).toMatchObject([{ ResourceGroupId: 'rg-1' }]);
      const { snapshots, images: made, ...rest } = ownRegion(cloud) ?? {};
      expect([made, snapshots]).toMatchObject([{ length: 1 }, { length: 1 }]);
      expect(snapshots).toMatchObject([{ tags: { version: 'v1.0.0', app: 'web' } }]);
      expect(Object.values(rest).flat()).toEqual([]);
    }),
  );

  test.concurrent(
    'has the tags of a list of key and value, too',
    inCloud(async (cloud) => {
      await build(cloud, { tags: { a: '1' }, tag: [{ key: 'b', value: '2' }] });
      expect(images(cloud)[0]?.tags).toEqual({ a: '1', b: '2' });
    }),
  );

  test.concurrent(
    'may have twenty tags of its own',
    inCloud(async (cloud) => {
      const tags = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`key-${index}`, 'v']));
      const { status } = await build(cloud, { tags });
      expect(status).toBe('success');
      expect(images(cloud)[0]?.tags).toEqual(tags);
      expect(ownRegion(cloud)?.snapshots).toMatchObject([{ tags }]);
    }),
  );

  test.concurrent(
    'is not made with skip_create_image, and nothing is deleted for it',
    inCloud(async (cloud) => {
      const old = cloud.furnish.image('cn-hangzhou', { name: 'web' });
      const { status, artifact } = await build(cloud, {
        skip_create_image: true,
        image_force_delete: true,
        image_copy_regions: ['cn-beijing'],
        image_share_account: ['1234567890123456'],
      });
      expect(status).toBe('success');
      expect(artifact.image_ids).toEqual({});
      expect(images(cloud)).toMatchObject([{ id: old, name: 'web' }]);
      for (const action of ['CreateImage', 'DeleteImage', 'CopyImage', 'ModifyImageSharePermission'])
        expect(calls(cloud, action)).toEqual([]);
    }),
  );

  test.concurrent(
    'is made after the power was cut with force_stop_instance',
    inCloud(async (cloud) => {
      await build(cloud, { force_stop_instance: true });
      expect(calls(cloud, 'StopInstance')).toMatchObject([
        { ForceStop: 'true', StoppedMode: 'KeepCharging' },
      ]);
    }),
  );

  test.concurrent(
    'has a time limit, that of wait_snapshot_ready_timeout',
    inCloud(
      async (cloud) => {
        const { error } = await build(cloud, { wait_snapshot_ready_timeout: 1 });
        expect(error).toMatch(
          /was not ready within 1 seconds.*wait_snapshot_ready_timeout sets this time limit/,
        );
        expect(ownRegion(cloud)?.images).toBeUndefined();
      },
      { profile: { imageFromSnapshot: 3 } },
    ),
  );

  test.concurrent(
    'that fails ends the build at once, with the reason, and leaves nothing',
    inCloud(async (cloud) => {
      cloud.setFaults([
        { match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } },
      ]);
      const { error } = await build(cloud, {});
      expect(error).toMatch(
        /The image m-\w+ in cn-hangzhou could not be made \(its status is "CreateFailed"\)/,
      );
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );
});

describe('image_ignore_data_disks', () => {
  const DATA: Options = { image_disk_mappings: [{ disk_size: 30 }], image_ignore_data_disks: 'true' };

  test.concurrent(
    'leaves the data disks out, and makes the same image otherwise',
    inCloud(async (cloud) => {
      await build(cloud, { image_name: 'by-instance', tags: { app: 'web' } });
      const { status, artifact, error } = await build(cloud, { ...DATA, tags: { app: 'web' } });
      expect(error).toBeUndefined();
      expect(status).toBe('success');
      const [byInstance, bySnapshot] = images(cloud);
      const { bootMode, imds } = byInstance ?? {};
      expect(bySnapshot).toMatchObject({ name: 'web', bootMode, imds, tags: { app: 'web' } });
      expect(bySnapshot?.disks).toMatchObject([{ type: 'system' }]);
      expect(bySnapshot?.disks).toHaveLength(1);
      expect(artifact.snapshot_ids).toEqual([bySnapshot?.disks[0]?.snapshotId]);
      expect(ownRegion(cloud)?.snapshots).toMatchObject([{ tags: { app: 'web' } }, { tags: { app: 'web' } }]);
      expect(calls(cloud, 'CreateImage').at(-1)).toMatchObject({
        SnapshotId: artifact.snapshot_ids[0],
        BootMode: 'UEFI-Preferred',
        Platform: 'Aliyun',
        Architecture: 'x86_64',
        'Features.ImdsSupport': 'v2',
      });
    }),
  );

  test.concurrent(
    'works with a source image that is found by its family',
    inCloud(async (cloud) => {
      await build(cloud, {
        ...DATA,
        source_image: undefined,
        image_family: 'acs:alibaba_cloud_linux_3_2104_lts_x64',
      });
      expect(images(cloud)).toMatchObject([{ bootMode: 'UEFI-Preferred', imds: 'v2' }]);
    }),
  );

  test.concurrent(
    'ends at once when the snapshot fails, and leaves nothing',
    inCloud(async (cloud) => {
      cloud.setFaults([
        { match: { action: 'CreateSnapshot' }, effect: { kind: 'outcome', state: 'failed' } },
      ]);
      const { error } = await build(cloud, DATA);
      expect(error).toMatch(/The snapshot s-\w+ in cn-hangzhou could not be made/);
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test.concurrent(
    'leaves no snapshot when the image fails',
    inCloud(async (cloud) => {
      cloud.setFaults([
        { match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } },
      ]);
      expect((await build(cloud, DATA)).status).toBe('failed');
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test.concurrent(
    'leaves one image and one snapshot when it is encrypted, too',
    inCloud(async (cloud) => {
      const { status, error } = await build(cloud, { ...DATA, image_encrypted: true });
      expect(error).toBeUndefined();
      expect(status).toBe('success');
      expect(images(cloud)).toMatchObject([{ name: 'web', encrypted: true }]);
      expect(ownRegion(cloud)?.snapshots).toHaveLength(1);
    }),
  );

  test.concurrent(
    'is what an instance type with local disks needs',
    inCloud(async (cloud) => {
      const refused = await build(cloud, { instance_type: 'ecs.d1ne.2xlarge' });
      expect(refused.error).toMatch(
        /instance_type: "ecs\.d1ne\.2xlarge" has local disks .*image_ignore_data_disks: true/,
      );
      expect(calls(cloud, 'CreateVpc')).toEqual([]);
      const made = await build(cloud, { instance_type: 'ecs.d1ne.2xlarge', image_ignore_data_disks: true });
      expect(made.error).toBeUndefined();
      expect(images(cloud)).toHaveLength(1);
    }),
  );
});

describe('snapshots', () => {
  test.concurrent(
    'have the time limit of the image, and go when it is over',
    inCloud(
      async (cloud) => {
        const { error } = await build(cloud, { wait_snapshot_ready_timeout: '1' });
        expect(error).toMatch(
          /^The snapshot s-\w+ .* within 1 seconds.*wait_snapshot_ready_timeout sets this/,
        );
        expect(calls(cloud, 'CreateImage')).toEqual([]);
        expect(ownRegion(cloud)).toBeUndefined();
      },
      { profile: { snapshot: 3 } },
    ),
  );
});

describe('disable_stop_instance', () => {
  test.concurrent(
    'leaves it to the guest to stop, and waits for that',
    inCloud(async (cloud) => {
      const client = new CloudClient(cloud, 'cn-hangzhou');
      let byHand: Promise<unknown> | undefined;
      const { error } = await build(
        cloud,
        { disable_stop_instance: 'true' },
        {
          onEvent: (event) => {
            if (event.type === 'phase_started' && event.title.includes('disable_stop_instance'))
              byHand = stopAll(cloud, client);
          },
        },
      );
      await byHand;
      expect(error).toBeUndefined();
      expect(calls(cloud, 'StopInstance').map((call) => call['ForceStop'])).toEqual([undefined]);
      expect(images(cloud)).toHaveLength(1);
    }),
  );
});

function stopAll(cloud: Simulator, client: CloudClient): Promise<unknown> {
  const ids = (ownRegion(cloud)?.instances ?? []).map(({ id }) => id);
  return Promise.all(ids.map((InstanceId) => client.ecs('StopInstance', { InstanceId })));
}
