import { describe, expect, jest, test } from '@jest/globals';
import { build, calls, check, images, inCloud, ownRegion } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

const COPIES = { image_copy_regions: ['cn-beijing', 'eu-central-1'] };
const DRESS = {
  image_description: 'The web server',
  image_version: '3',
  target_image_family: 'web-family',
  tags: { app: 'web', stage: 'test' },
};

describe('copies', () => {
  test.concurrent(
    'are made in every region, described, tagged, in the family, and are in the artifact',
    inCloud(async (cloud) => {
      const { status, artifact, error } = await build(cloud, { ...COPIES, ...DRESS });
      expect(error).toBeUndefined();
      expect(status).toBe('success');
      for (const region of ['cn-hangzhou', 'cn-beijing', 'eu-central-1']) {
        const [image, ...others] = images(cloud, region);
        expect(others).toEqual([]);
        expect(image).toMatchObject({
          id: artifact.image_ids[region],
          name: 'web',
          status: 'Available',
          description: 'The web server',
          family: 'web-family',
          tags: { app: 'web', stage: 'test' },
          isCopied: region !== 'cn-hangzhou',
        });
        expect(ownRegion(cloud, region)?.snapshots).toMatchObject([{ tags: { app: 'web', stage: 'test' } }]);
      }
      expect(artifact.snapshot_ids).toEqual(images(cloud)[0]?.disks.map(({ snapshotId }) => snapshotId));
    }),
  );

  test.concurrent(
    'hold up nothing of the image in the region of the build',
    inCloud(
      async (cloud) => {
        const { status } = await build(cloud, { image_copy_regions: ['cn-beijing'], ...DRESS });
        expect(status).toBe('success');
        const made = cloud.calls().map(({ action, parameters }) => `${action} ${parameters['RegionId']}`);
        const whileCopying = made.slice(0, made.lastIndexOf('DescribeImages cn-beijing'));
        expect(whileCopying).toEqual(
          expect.arrayContaining(['UntagResources cn-hangzhou', 'TagResources cn-hangzhou']),
        );
      },
      { profile: { imageCopy: 1 } },
    ),
  );

  test.concurrent(
    'take their names from image_copy_names, and image_name where that has none',
    inCloud(async (cloud) => {
      await build(cloud, {
        image_copy_regions: ['cn-beijing', 'eu-central-1', 'us-west-1'],
        image_copy_names: ['beijing-web', ''],
      });
      const names = ['cn-beijing', 'eu-central-1', 'us-west-1'].map(
        (region) => images(cloud, region)[0]?.name,
      );
      expect(names).toEqual(['beijing-web', 'web', 'web']);
    }),
  );

  test.concurrent(
    'are made once for a region that is listed twice, and never for the region of the build',
    inCloud(async (cloud) => {
      const { status } = await build(cloud, {
        image_copy_regions: ['cn-beijing', 'cn-hangzhou', 'cn-beijing'],
      });
      expect(status).toBe('success');
      expect(calls(cloud, 'CopyImage')).toMatchObject([{ DestinationRegionId: 'cn-beijing' }]);
      expect(images(cloud)).toHaveLength(1);
    }),
  );

  test.concurrent(
    'run at the same time, while the instance is released',
    inCloud(
      async (cloud) => {
        await build(cloud, COPIES);
        const order = cloud.calls().map(({ action }) => action);
        const firstPublished = order.indexOf('UntagResources');
        expect(order.lastIndexOf('CopyImage')).toBeLessThan(firstPublished);
        expect(order.indexOf('DeleteInstance')).toBeLessThan(firstPublished);
      },
      { profile: { imageCopy: 1 } },
    ),
  );

  test.concurrent(
    'that fail leave the others, whose IDs are told, and the build fails',
    inCloud(async (cloud) => {
      cloud.setFaults([
        {
          match: { action: 'CopyImage', parameters: { DestinationRegionId: 'cn-beijing' } },
          effect: { kind: 'error', code: 'QuotaExceed.Image', status: 403, message: 'Too many images.' },
        },
      ]);
      const { status, artifact, error } = await build(cloud, COPIES);
      expect(status).toBe('failed');
      expect(artifact.image_ids).toEqual({
        'cn-hangzhou': images(cloud)[0]?.id,
        'eu-central-1': images(cloud, 'eu-central-1')[0]?.id,
      });
      expect(error).toMatch(/In cn-beijing: .*Too many images.*QuotaExceed\.Image/);
      expect(error).toMatch(
        new RegExp(`Good all the same: ${images(cloud)[0]?.id ?? '?'} in cn-hangzhou, m-`),
      );
      expect(images(cloud, 'cn-beijing')).toEqual([]);
    }),
  );

  test.concurrent(
    'that end in CreateFailed end the wait at once, and leave nothing behind',
    inCloud(async (cloud) => {
      cloud.setFaults([
        {
          match: { action: 'CopyImage', parameters: { DestinationRegionId: 'cn-beijing' } },
          effect: { kind: 'outcome', state: 'CreateFailed' },
        },
      ]);
      const { status, artifact, error } = await build(cloud, COPIES);
      expect(status).toBe('failed');
      expect(error).toMatch(/In cn-beijing: .*CreateFailed/);
      expect(Object.keys(artifact.image_ids).sort()).toEqual(['cn-hangzhou', 'eu-central-1']);
      expect(ownRegion(cloud, 'cn-beijing')).toBeUndefined();
    }),
  );

  test.concurrent(
    'that are not done when the build is cancelled are cancelled; what is good stays',
    inCloud(
      async (cloud) => {
        const cancellation = new AbortController();
        const { artifact } = await build(cloud, COPIES, {
          signal: cancellation.signal,
          onEvent: (event) => {
            if (event.type === 'progress' && event.phase === 'distribute')
              cancellation.abort(new Error('cancelled'));
          },
        });
        expect(artifact.image_ids).toEqual({ 'cn-hangzhou': images(cloud)[0]?.id });
        expect(artifact.snapshot_ids).toEqual(images(cloud)[0]?.disks.map(({ snapshotId }) => snapshotId));
        expect(calls(cloud, 'CancelCopyImage')).toHaveLength(2);
        expect(ownRegion(cloud, 'cn-beijing')).toBeUndefined();
        expect(ownRegion(cloud, 'eu-central-1')).toBeUndefined();
        expect(images(cloud)).toMatchObject([{ name: 'web', tags: {} }]);
      },
      { profile: { imageCopy: 30 } },
    ),
  );

  test.concurrent(
    'have a time limit of their own',
    inCloud(
      async (cloud) => {
        const { error } = await build(cloud, { ...COPIES, wait_copying_image_ready_timeout: 1 });
        expect(error).toMatch(
          /In cn-beijing: .*was not ready within 1 seconds.*wait_copying_image_ready_timeout sets this time limit/,
        );
        expect(ownRegion(cloud, 'cn-beijing')).toBeUndefined();
      },
      { profile: { imageCopy: 30 } },
    ),
  );

  test.concurrent(
    'refuses a region that does not exist before anything is created',
    inCloud(async (cloud) => {
      const { error } = await build(cloud, { image_copy_regions: ['cn-beijng'] });
      expect(error).toMatch(/image_copy_regions: "cn-beijng" is not a region.*"cn-beijing"/);
      expect(calls(cloud, 'CreateVpc')).toEqual([]);
    }),
  );

  test.concurrent(
    'with skip_region_validation takes any region',
    inCloud(async (cloud) => {
      await build(cloud, { image_copy_regions: ['cn-beijing'], skip_region_validation: true });
      expect(calls(cloud, 'DescribeRegions')).toEqual([]);
      expect(images(cloud, 'cn-beijing')).toHaveLength(1);
    }),
  );

  test.concurrent(
    'refuses a name that is taken in a region of a copy',
    inCloud(async (cloud) => {
      const taken = cloud.furnish.image('eu-central-1', { name: 'web' });
      const { error } = await build(cloud, COPIES);
      expect(error).toContain(`image_name: eu-central-1 has an image "web" already (${taken})`);
      expect(calls(cloud, 'RunInstances')).toEqual([]);
    }),
  );
});

describe('image_encrypted', () => {
  const KEYS = { kms_key_id: 'key-hangzhou', kms_key_copy_ids: ['key-beijing', ''] };

  test.concurrent(
    'true leaves encrypted images alone, with description, family and tags',
    inCloud(async (cloud) => {
      const { status, artifact, error } = await build(cloud, {
        ...COPIES,
        ...DRESS,
        ...KEYS,
        image_encrypted: true,
      });
      expect(error).toBeUndefined();
      expect(status).toBe('success');
      for (const region of ['cn-hangzhou', 'cn-beijing', 'eu-central-1']) {
        expect(images(cloud, region)).toMatchObject([
          {
            id: artifact.image_ids[region],
            name: 'web',
            encrypted: true,
            description: 'The web server',
            family: 'web-family',
            tags: { app: 'web', stage: 'test' },
          },
        ]);
        expect(ownRegion(cloud, region)?.snapshots).toHaveLength(1);
      }
      expect(artifact.snapshot_ids).toEqual(images(cloud)[0]?.disks.map(({ snapshotId }) => snapshotId));
      const keys = calls(cloud, 'CopyImage').map((call) => [
        call['DestinationRegionId'],
        call['Encrypted'],
        call['KMSKeyId'],
      ]);
      expect(keys.sort()).toEqual([
        ['cn-beijing', 'true', 'key-beijing'],
        ['cn-hangzhou', 'true', 'key-hangzhou'],
        ['eu-central-1', 'true', undefined],
      ]);
    }),
  );

  test.concurrent(
    'false makes one image, and says so of the copies',
    inCloud(async (cloud) => {
      await build(cloud, { ...COPIES, image_encrypted: false });
      expect(images(cloud)).toMatchObject([{ name: 'web', encrypted: false }]);
      expect(calls(cloud, 'CopyImage').map((call) => call['Encrypted'])).toEqual(['false', 'false']);
    }),
  );

  test.concurrent(
    'unset says nothing of it',
    inCloud(async (cloud) => {
      await build(cloud, COPIES);
      expect(calls(cloud, 'CopyImage').map((call) => call['Encrypted'])).toEqual([undefined, undefined]);
    }),
  );

  test.concurrent(
    'takes the key of the own region from the list, too',
    inCloud(async (cloud) => {
      await build(cloud, {
        image_encrypted: true,
        image_copy_regions: ['cn-beijing', 'cn-hangzhou'],
        image_copy_kms_ids: ['key-beijing', 'key-hangzhou'],
      });
      const keys = calls(cloud, 'CopyImage').map((call) => [call['DestinationRegionId'], call['KMSKeyId']]);
      expect(keys.sort()).toEqual([
        ['cn-beijing', 'key-beijing'],
        ['cn-hangzhou', 'key-hangzhou'],
      ]);
    }),
  );

  test.concurrent(
    'leaves nothing of the temporary image when the encrypted copy fails',
    inCloud(async (cloud) => {
      cloud.setFaults([
        { match: { action: 'CopyImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } },
      ]);
      const { status, artifact } = await build(cloud, { image_encrypted: true });
      expect(status).toBe('failed');
      expect(artifact.image_ids).toEqual({});
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test.concurrent(
    'replaces an image of the same name',
    inCloud(async (cloud) => {
      const old = cloud.furnish.image('cn-hangzhou', { name: 'web' });
      const { status } = await build(cloud, { image_encrypted: true, image_force_delete: true });
      expect(status).toBe('success');
      expect(images(cloud)).toMatchObject([{ name: 'web', encrypted: true }]);
      expect(images(cloud)[0]?.id).not.toBe(old);
    }),
  );
});

describe('what the lists must be together', () => {
  test.each([
    [
      { ...COPIES, image_copy_names: ['a1', 'b2', 'c3'] },
      'image_copy_names: has 3 names for 2 regions in image_copy_regions',
    ],
    [{ image_copy_names: ['a1'] }, 'image_copy_names: has 1 name for 0 regions in image_copy_regions'],
    [
      { ...COPIES, image_encrypted: true, kms_key_copy_ids: ['a', 'b', 'c'] },
      'kms_key_copy_ids: has 3 keys for 2 regions',
    ],
    [{ ...COPIES, kms_key_copy_ids: ['a'] }, 'kms_key_copy_ids: needs image_encrypted: true'],
    [{ kms_key_id: 'a', image_encrypted: false }, 'kms_key_id: needs image_encrypted: true'],
    [
      { ...COPIES, image_encrypted: true, kms_key_copy_ids: ['a'], image_copy_kms_ids: ['a'] },
      'image_copy_kms_ids: cannot be given together with kms_key_copy_ids',
    ],
    [
      { image_copy_regions: ['cn-beijing', 'cn-beijing'], image_copy_names: ['a1', 'b2'] },
      'image_copy_regions: has "cn-beijing" twice: with image_copy_names it is not clear which entry counts',
    ],
    [
      { image_copy_regions: ['cn-beijing', ''] },
      'image_copy_regions[1]: must be the ID of a region; found ""',
    ],
    [{ ...COPIES, image_copy_names: ['http://x'] }, 'image_copy_names[0]: must not begin with "http://"'],
    [{ image_share_account: ['somebody'] }, 'image_share_account[0]: must be the ID of an account'],
    [
      { system_disk_mapping: { disk_encrypted: true }, image_share_account: ['1234567890123456'] },
      'image_share_account: needs image_encrypted: true and kms_key_id with disk_encrypted',
    ],
    [
      { image_disk_mappings: [{ disk_encrypted: true }], image_share_account: ['1234567890123456'] },
      'image_share_account: needs image_encrypted: true and kms_key_id with disk_encrypted',
    ],
    [
      { image_encrypted: true, image_share_account: ['1234567890123456'] },
      'image_share_account: needs kms_key_id with image_encrypted',
    ],
    [
      { ...COPIES, image_encrypted: true, kms_key_id: 'a', image_share_account: ['1234567890123456'] },
      'image_share_account: needs a key for cn-beijing, eu-central-1 in kms_key_copy_ids',
    ],
  ])('%j is refused', (options, message) => {
    expect(check(options).problems.join('\n')).toContain(message);
  });
});
