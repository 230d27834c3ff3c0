import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { build, calls, images, inCloud } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

const COPIES = { image_copy_regions: ['cn-beijing', 'eu-central-1'] };

describe('sharing', () => {
  const accounts = (cloud: Simulator, count: number) =>
    Array.from({ length: count }, () => cloud.furnish.account().accountId);

  test.concurrent(
    'goes to all accounts, ten a call, in every region',
    inCloud(async (cloud) => {
      const shared = accounts(cloud, 23);
      const { status } = await build(cloud, { ...COPIES, image_share_account: shared });
      expect(status).toBe('success');
      for (const region of ['cn-hangzhou', 'cn-beijing', 'eu-central-1'])
        expect(images(cloud, region)[0]?.sharedWith).toEqual(shared);
      expect(calls(cloud, 'ModifyImageSharePermission')).toHaveLength(9);
    }),
  );

  test.concurrent(
    'makes no call where nobody is named',
    inCloud(async (cloud) => {
      await build(cloud, {});
      expect(calls(cloud, 'ModifyImageSharePermission')).toEqual([]);
    }),
  );

  test.concurrent(
    'removes the accounts of image_unshare_account',
    inCloud(async (cloud) => {
      const [stays = '', goes = ''] = accounts(cloud, 2);
      await build(cloud, { image_share_account: [stays, goes], image_unshare_account: [goes] });
      expect(images(cloud)[0]?.sharedWith).toEqual([stays]);
    }),
  );

  test.concurrent(
    'that fails fails the build, whose image is told of all the same',
    inCloud(async (cloud) => {
      const { status, artifact, error } = await build(cloud, { image_share_account: ['1234567890123456'] });
      expect(status).toBe('failed');
      const id = images(cloud)[0]?.id ?? '';
      expect(error).toMatch(
        new RegExp(
          `^image_share_account: the image ${id} in cn-hangzhou is not shared with 1234567890123456\\. Could not share the image .*InvalidAccount\\.NotFound.* Good all the same: ${id} in cn-hangzhou\\.`,
        ),
      );
      expect(artifact.image_ids).toEqual({ 'cn-hangzhou': id });
    }),
  );

  test.concurrent(
    'is done in every region with all but the accounts that are refused, which are named with the option',
    inCloud(async (cloud) => {
      const [first = '', ...others] = accounts(cloud, 11);
      const options = {
        image_copy_regions: ['cn-beijing'],
        image_share_account: [first, '98', '99', ...others],
        image_unshare_account: ['97'],
      };
      const { error, cause } = await build(cloud, options, { from: 'inputs' });
      for (const region of ['cn-hangzhou', 'cn-beijing']) {
        expect(images(cloud, region)[0]?.sharedWith).toEqual([first, ...others]);
        expect(error).toContain(`in ${region} is not shared with 98, 99. Could not share the image`);
        expect(error).toContain(`in ${region} may still be shared with 97. Could not end the sharing of`);
      }
      expect(cause).toMatchObject({ place: { file: 'input "image_share_account"' } });
      expect(error).toMatch(/image_share_account: .*image_unshare_account: /);
    }),
  );

  test.concurrent(
    'that may not be done at all is tried once, not once an account',
    inCloud(async (cloud) => {
      cloud.setFaults([
        {
          match: { action: 'ModifyImageSharePermission' },
          calls: { times: 'all' },
          effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
        },
      ]);
      const shared = accounts(cloud, 3);
      const { error } = await build(cloud, { image_share_account: shared });
      expect(error).toContain(`is not shared with ${shared.join(', ')}. Could not share`);
      expect(calls(cloud, 'ModifyImageSharePermission')).toHaveLength(1);
    }),
  );

  test.concurrent(
    'is done with an image that is encrypted with a key of ones own',
    inCloud(async (cloud) => {
      const shared = accounts(cloud, 1);
      const { status } = await build(cloud, {
        image_encrypted: true,
        kms_key_id: 'key-hangzhou',
        image_share_account: shared,
      });
      expect(status).toBe('success');
      expect(images(cloud)[0]?.sharedWith).toEqual(shared);
    }),
  );
});
