import { describe, expect, jest, test } from '@jest/globals';
import { delay } from '../../../src/async/index.js';
import { cancelled } from '../../../src/errors/index.js';
import type { FaultRule, Simulator } from '../../../src/simulator/index.js';
import { build, calls, images, inCloud, ownRegion, type Built, type Options, PACE } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

const REPLACE: Options = { image_force_delete: true, image_copy_regions: ['cn-beijing'] };
const REGIONS = ['cn-hangzhou', 'cn-beijing'] as const;

/** An image named "web" in both regions. @returns their IDs */
function furnish(cloud: Simulator): string[] {
  return REGIONS.map((region) => cloud.furnish.image(region, { name: 'web', tags: { app: 'old' } }));
}

/** Names and IDs of the images in both regions. */
const held = (cloud: Simulator) =>
  REGIONS.map((region) => images(cloud, region).map(({ id, name }) => ({ id, name })));

describe('image_force_delete with copies', () => {
  test.concurrent(
    'replaces the images of all regions, and leaves their snapshots',
    inCloud(async (cloud) => {
      const old = furnish(cloud);
      const { status, artifact } = await build(cloud, REPLACE);
      expect(status).toBe('success');
      expect(held(cloud)).toEqual(REGIONS.map((region) => [{ id: artifact.image_ids[region], name: 'web' }]));
      expect(Object.values(artifact.image_ids)).not.toEqual(expect.arrayContaining(old));
      for (const region of REGIONS) expect(ownRegion(cloud, region)?.snapshots).toHaveLength(2);
    }),
  );

  test.concurrent(
    'has no mark of ours on the new image, even where one comes after the time for its answer',
    inCloud(async (cloud) => {
      furnish(cloud);
      cloud.setFaults([
        { match: { action: 'TagResources' }, calls: { times: 1 }, effect: { kind: 'delay', seconds: 1.95 } },
      ]);
      const { status } = await build(
        cloud,
        { image_force_delete: true },
        { pace: { ...PACE, readTimeoutMs: 1_000 } },
      );
      expect(status).toBe('success');
      await delay(1_500, undefined);
      expect(calls(cloud, 'TagResources')).toHaveLength(2);
      expect(images(cloud)).toMatchObject([{ name: 'web', tags: {} }]);
    }),
  );

  test.concurrent(
    'takes the snapshots along with image_force_delete_snapshots',
    inCloud(async (cloud) => {
      furnish(cloud);
      await build(cloud, { ...REPLACE, image_force_delete_snapshots: true });
      for (const region of REGIONS) expect(ownRegion(cloud, region)?.snapshots).toHaveLength(1);
    }),
  );

  test.concurrent(
    'deletes nothing before all new images are available',
    inCloud(
      async (cloud) => {
        furnish(cloud);
        let before: unknown;
        await build(cloud, REPLACE, {
          onEvent: (event) => {
            if (event.type === 'phase_started' && event.phase === 'publish') {
              before = [calls(cloud, 'DeleteImage').length, calls(cloud, 'ModifyImageAttribute').length];
            }
          },
        });
        expect(before).toEqual([0, 0]);
        expect(calls(cloud, 'DeleteImage')).toHaveLength(2);
      },
      { profile: { imageCopy: 1 } },
    ),
  );

  test.concurrent(
    'keeps the old images where a copy fails; the new ones have the name where they are good',
    inCloud(async (cloud) => {
      const [old, other] = furnish(cloud);
      cloud.setFaults([
        { match: { action: 'CopyImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } },
      ]);
      const { status, artifact, told } = await build(cloud, REPLACE);
      expect(status).toBe('failed');
      expect(held(cloud)).toEqual([
        [
          { id: old, name: expect.stringMatching(/^web-old_/) as unknown },
          { id: artifact.image_ids['cn-hangzhou'], name: 'web' },
        ],
        [{ id: other, name: 'web' }],
      ]);
      expect(told.join('\n')).toMatch(
        new RegExp(`The replaced image ${old ?? '?'} in cn-hangzhou is kept as web-old_`),
      );
      expect(calls(cloud, 'DeleteImage').map((call) => call['ImageId'])).not.toContain(old);
    }),
  );

  test.concurrent(
    'leaves the old images alone when the build fails before',
    inCloud(async (cloud) => {
      furnish(cloud);
      const before = held(cloud);
      cloud.setFaults([
        { match: { action: 'CreateImage' }, effect: { kind: 'outcome', state: 'CreateFailed' } },
      ]);
      expect((await build(cloud, REPLACE)).error).toMatch(/its status is "CreateFailed"/);
      expect(held(cloud)).toEqual(before);
    }),
  );

  test.concurrent(
    'ends the sharing of an old image before it deletes it',
    inCloud(async (cloud) => {
      const sharedWith = Array.from({ length: 12 }, () => cloud.furnish.account().accountId);
      cloud.furnish.image('cn-hangzhou', { name: 'web', sharedWith });
      const [kept = '', ...lost] = sharedWith;
      const { status, told } = await build(cloud, { image_force_delete: true, image_share_account: [kept] });
      expect(status).toBe('success');
      expect(images(cloud)).toMatchObject([{ name: 'web', sharedWith: [kept] }]);
      expect(told).toContainEqual(
        expect.stringContaining(
          `was shared with ${lost.join(', ')}, and ${images(cloud)[0]?.id ?? ''} is not.`,
        ),
      );
    }),
  );

  test.concurrent(
    'says nothing of accounts that have the new image too',
    inCloud(async (cloud) => {
      const { accountId } = cloud.furnish.account();
      cloud.furnish.image('cn-hangzhou', { name: 'web', sharedWith: [accountId] });
      const { told } = await build(cloud, { image_force_delete: true, image_share_account: [accountId] });
      expect(told).toEqual([]);
    }),
  );

  test.concurrent(
    'only warns where the cloud keeps an old image all the same',
    inCloud(async (cloud) => {
      const old = cloud.furnish.image('cn-hangzhou', { name: 'web' });
      cloud.setFaults([
        {
          match: { action: 'DeleteImage' },
          calls: { times: 'all' },
          effect: { kind: 'error', code: 'ImageUsingByInstance', status: 403, message: 'It is in use.' },
        },
      ]);
      const { status, told } = await build(cloud, { image_force_delete: true });
      expect(status).toBe('success');
      expect(told.join('\n')).toMatch(new RegExp(`The replaced image ${old} .*is left as web-old_.*in use`));
    }),
  );

  test.concurrent(
    'says at the start that instances use an old image',
    inCloud(async (cloud) => {
      const old = cloud.furnish.image('cn-hangzhou', { name: 'web' });
      await startUser(cloud, old);
      const instances = ownRegion(cloud)?.instances.map(({ id }) => id);
      const { error } = await build(cloud, { image_force_delete: true });
      expect(error).toMatch(
        new RegExp(
          `image_force_delete: the image ${old} named "web" in cn-hangzhou cannot be replaced, since instances use it: ${String(instances)}`,
        ),
      );
      expect(calls(cloud, 'RunInstances')).toHaveLength(1);
    }),
  );
});

test.concurrent(
  'of two builds of one name, the one whose image is replaced while it is copied reports it no more',
  inCloud(
    async (cloud) => {
      let second: Promise<Built> | undefined;
      const first = await build(
        cloud,
        { image_copy_regions: ['cn-beijing'] },
        {
          onEvent: ({ type }) => {
            if (type === 'progress' && calls(cloud, 'CopyImage').length > 0)
              second ??= build(cloud, { image_force_delete: true });
          },
        },
      );
      const winner = await second;
      expect(winner).toMatchObject({
        status: 'success',
        artifact: { image_ids: { 'cn-hangzhou': expect.anything() as unknown } },
      });
      expect(first.status).toBe('failed');
      expect(Object.keys(first.artifact.image_ids)).toEqual(['cn-beijing']);
      expect(first.artifact.snapshot_ids).toEqual([]);
      expect(first.error).toMatch(
        /^image_name: the image m-\w+ in cn-hangzhou was good, and has been deleted while it was copied: .*Good all the same: m-\w+ in cn-beijing\.$/s,
      );
    },
    { profile: { imageCopy: 3 } },
  ),
);

test.concurrent(
  'an image that becomes good as its build fails is told of where it is not certain to be shared',
  inCloud(async (cloud) => {
    const { artifact, told } = await build(cloud, { image_share_account: ['99'] });
    expect(artifact.image_ids['cn-hangzhou']).toBe(images(cloud)[0]?.id);
    expect(told).toContainEqual(expect.stringMatching(/is good, and not certain to be tagged and shared/));
  }),
);

const NO_TAGS: FaultRule = {
  match: { action: 'TagResources' },
  calls: { times: 'all' },
  effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
};

describe('a new image that is not published as asked for', () => {
  const ALL: Options = { image_force_delete: true, image_force_delete_snapshots: true };

  /** An image named "web", shared with somebody who goes on using it. */
  function furnishShared(cloud: Simulator) {
    const { accountId: customer } = cloud.furnish.account();
    return { customer, old: cloud.furnish.image('cn-hangzhou', { name: 'web', sharedWith: [customer] }) };
  }

  /** The old image is as it was but for its name, and so are its snapshots; the new one has the name. */
  function expectBoth(cloud: Simulator, old: string, customer: string, { told }: Built) {
    expect(images(cloud)).toMatchObject([
      { id: old, name: expect.stringMatching(/^web-old_/) as unknown, sharedWith: [customer] },
      { name: 'web' },
    ]);
    expect(Object.keys(images(cloud)[1]?.tags ?? {}).filter((key) => key.startsWith('alicloud'))).toEqual([]);
    expect(ownRegion(cloud)?.snapshots).toHaveLength(2);
    expect(told).toContainEqual(
      expect.stringMatching(
        new RegExp(`${old} in cn-hangzhou is kept as web-old_.*not certain to be tagged and shared`),
      ),
    );
  }

  test.concurrent(
    'since an account is refused, leaves the old one to those who use it',
    inCloud(async (cloud) => {
      const { customer, old } = furnishShared(cloud);
      const built = await build(cloud, { ...ALL, image_share_account: ['99', customer] });
      expect(built.status).toBe('failed');
      expectBoth(cloud, old, customer, built);
      expect(images(cloud)[1]?.sharedWith).toEqual([customer]);
    }),
  );

  test.concurrent(
    'since tags are refused, leaves the old one too',
    inCloud(async (cloud) => {
      const { customer, old } = furnishShared(cloud);
      cloud.setFaults([NO_TAGS]);
      const built = await build(cloud, { ...ALL, tags: { app: 'web' } });
      expect(built.error).toMatch(/^Could not tag the snapshot/);
      expectBoth(cloud, old, customer, built);
    }),
  );

  test.concurrent(
    'since the tags are refused that come when ours go, leaves the old one too',
    inCloud(async (cloud) => {
      const { customer, old } = furnishShared(cloud);
      const tags = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`tag${index}`, 'x']));
      const match = { action: 'TagResources', parameters: { ResourceType: 'image', 'Tag.1.Key': 'tag*' } };
      cloud.setFaults([{ ...NO_TAGS, match }]);
      const built = await build(cloud, { ...ALL, tags });
      expect(built.error).toMatch(/^Could not tag the image/);
      expectBoth(cloud, old, customer, built);
    }),
  );

  test.concurrent(
    'since the build is cancelled, leaves the old one too',
    inCloud(async (cloud) => {
      const { customer, old } = furnishShared(cloud);
      cloud.setFaults([{ match: { action: 'ModifyImageSharePermission' }, effect: { kind: 'hang' } }]);
      const cancel = new AbortController();
      const watch = setInterval(() => {
        if (calls(cloud, 'ModifyImageSharePermission').length > 0) cancel.abort(cancelled('SIGTERM'));
      }, 10);
      const options = { ...ALL, image_share_account: [customer] };
      const built = await build(cloud, options, { signal: cancel.signal });
      clearInterval(watch);
      expect(built.status).toBe('cancelled');
      expectBoth(cloud, old, customer, built);
    }),
  );

  test.concurrent(
    'since its name is refused, is reported by the one that it has',
    inCloud(async (cloud) => {
      cloud.furnish.image('cn-hangzhou', { name: 'web' });
      cloud.setFaults([
        {
          match: { action: 'ModifyImageAttribute' },
          calls: { times: 'all' },
          effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
        },
      ]);
      const { status, artifact } = await build(cloud, ALL);
      expect(status).toBe('failed');
      expect(artifact.image_name).toMatch(/^web-new_/);
      const { region, image_name: name, image_ids: ids } = artifact;
      expect(images(cloud)).toMatchObject([{ name: 'web' }, { id: ids[region], name }]);
    }),
  );

  test.concurrent(
    'is nothing but told of where the note for a sweep alone is refused',
    inCloud(async (cloud) => {
      cloud.furnish.image('cn-hangzhou', { name: 'web' });
      cloud.setFaults([NO_TAGS]);
      const { status, told } = await build(cloud, ALL);
      expect(status).toBe('success');
      expect(images(cloud)).toMatchObject([{ name: 'web', tags: {} }]);
      expect(told).toEqual([
        expect.stringMatching(/^A sweep after a crash .* Could not note that the image m-\w+ is complete/),
      ]);
    }),
  );
});

/** An instance of somebody's: a build's own, whose release the cloud refuses. */
async function startUser(cloud: Simulator, image: string): Promise<void> {
  cloud.setFaults([
    {
      match: { action: 'DeleteInstance' },
      calls: { times: 'all' },
      effect: { kind: 'error', code: 'InvalidOperation.DeletionProtection', status: 403 },
    },
  ]);
  await build(cloud, { image_name: 'another', source_image: image, skip_create_image: true });
  cloud.setFaults([]);
}
