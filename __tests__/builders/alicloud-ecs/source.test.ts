import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { build, calls, check, images, inCloud, ownRegion, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

/** Builds until the instance has run, and no further. */
const launch = (cloud: Simulator, options: Options) =>
  build(cloud, { source_image: undefined, skip_create_image: true, ...options });

const launched = (cloud: Simulator) => calls(cloud, 'RunInstances')[0]?.['ImageId'];

describe('source_image_filter', () => {
  test.concurrent(
    'finds the newest image by name, owner, architecture, system and tags',
    inCloud(async (cloud) => {
      for (const name of ['base-1', 'base-2', 'other-1'])
        cloud.furnish.image('cn-hangzhou', { name, tags: { stage: name === 'base-2' ? 'beta' : 'stable' } });
      const newest = cloud.furnish.image('cn-hangzhou', {
        name: 'base-3',
        tags: { stage: 'stable', team: 'a' },
      });
      const { artifact, error } = await launch(cloud, {
        source_image_filter: {
          name: 'base-*',
          owner: 'self',
          architecture: 'x86_64',
          os_type: 'linux',
          tags: { stage: 'stable', team: 'a' },
          most_recent: true,
        },
      });
      expect(error).toBeUndefined();
      expect(artifact.source_image).toBe(newest);
      expect(launched(cloud)).toBe(newest);
      const search = calls(cloud, 'DescribeImages').find((call) => call['Architecture'] !== undefined);
      expect(search).toMatchObject({
        ImageName: 'base-*',
        ImageOwnerAlias: 'self',
        Architecture: 'x86_64',
        OSType: 'linux',
        Status: 'Available',
        'Tag.1.Key': 'stage',
      });
    }),
  );

  test.concurrent(
    'refuses several images unless the newest is asked for',
    inCloud(async (cloud) => {
      const ids = ['base-1', 'base-2'].map((name) => cloud.furnish.image('cn-hangzhou', { name }));
      const { error } = await launch(cloud, { source_image_filter: { name: 'base-*' } });
      expect(error).toMatch(/source_image_filter: 2 images in cn-hangzhou fit name "base-\*": /);
      for (const id of ids) expect(error).toContain(id);
      expect(error).toContain('most_recent: true');
    }),
  );

  test.concurrent(
    'passes over images that strangers share, unless these are asked for',
    inCloud(async (cloud) => {
      const { accountId } = cloud.furnish.account();
      const own = cloud.furnish.image('cn-hangzhou', { name: 'base-1' });
      await new Promise((resolve) => setTimeout(resolve, 5));
      const shared = { accountId, sharedWith: [cloud.accountId] };
      const foreign = cloud.furnish.image('cn-hangzhou', { name: 'base-2', ...shared });
      const filter = { name: 'base-*', most_recent: true };
      const sources = await Promise.all(
        [{}, { owner: 'others' }, { owner: accountId }].map(async (more) => {
          const { artifact, told } = await launch(cloud, { source_image_filter: { ...filter, ...more } });
          return [artifact.source_image, ...told];
        }),
      );
      const stranger = `The source image ${foreign} (base-2) belongs to another account, ${accountId}, which shares it.`;
      expect(sources).toEqual([[own], [foreign, stranger], [foreign]]);
    }),
  );

  test.concurrent(
    'says that there is none',
    inCloud(async (cloud) => {
      const { error } = await launch(cloud, { source_image_filter: { name: 'nobody-*', owner: 'self' } });
      expect(error).toContain(
        'source_image_filter: there is no available image in cn-hangzhou that fits name "nobody-*", owner "self"',
      );
    }),
  );
});

describe('source_image', () => {
  test.concurrent(
    'may be an image of another account that is shared',
    inCloud(async (cloud) => {
      const { accountId } = cloud.furnish.account();
      const id = cloud.furnish.image('cn-hangzhou', {
        name: 'theirs',
        accountId,
        sharedWith: [cloud.accountId],
      });
      const { status, told } = await launch(cloud, { source_image: id });
      expect(status).toBe('success');
      expect(told).toContain(
        `The source image ${id} (theirs) belongs to another account, ${accountId}, which shares it.`,
      );
      expect(launched(cloud)).toBe(id);
    }),
  );

  test.concurrent(
    'is looked for among the marketplace images, too',
    inCloud(async (cloud) => {
      const { error } = await launch(cloud, { source_image: 'm-nobody' });
      expect(error).toContain('source_image: there is no available image "m-nobody" in cn-hangzhou');
      const owners = calls(cloud, 'DescribeImages')
        .filter((call) => call['ImageId'] === 'm-nobody')
        .map((call) => call['ImageOwnerAlias']);
      expect(owners).toEqual([undefined, 'marketplace']);
    }),
  );

  test.concurrent(
    'may be of the marketplace, by its ID or by what it is like: the image carries its product on',
    inCloud(async (cloud) => {
      const product = { id: 'm-product', name: 'product 1', productCode: 'cmjj0001', version: '7' };
      cloud.furnish.marketplaceImage('cn-hangzhou', product);
      const byId = await build(cloud, { source_image: 'm-product', image_version: '7' });
      const source_image_filter = { owner: 'marketplace', name: 'product*' };
      const byFilter = await build(cloud, {
        source_image: undefined,
        source_image_filter,
        image_name: 'web-2',
      });
      for (const { error, artifact } of [byId, byFilter]) {
        expect(error).toBeUndefined();
        expect(artifact.source_image).toBe('m-product');
      }
      expect(images(cloud)).toMatchObject([{ productCode: 'cmjj0001' }, { productCode: 'cmjj0001' }]);
    }),
  );

  test.concurrent(
    'of the marketplace that nobody bought: the cloud’s reason is told',
    inCloud(async (cloud) => {
      cloud.furnish.marketplaceImage('cn-hangzhou', { id: 'm-product', name: 'p1', productCode: 'cmjj0001' });
      const effect = { kind: 'error', code: 'QuotaExceed.BuyImage', status: 403 } as const;
      cloud.setFaults([{ match: { action: 'RunInstances' }, effect }]);
      const { error } = await build(cloud, { source_image: 'm-product' });
      expect(error).toContain('QuotaExceed.BuyImage');
      expect(calls(cloud, 'RunInstances')).toHaveLength(1);
      expect(ownRegion(cloud)).toBeUndefined();
    }),
  );

  test.concurrent(
    'with skip_image_validation may be outdated',
    inCloud(async (cloud) => {
      const id = 'aliyun_3_9_x64_20G_alibase_20231219.vhd';
      expect((await launch(cloud, { source_image: id, skip_image_validation: true })).status).toBe('success');
      expect(calls(cloud, 'DescribeImages').find((call) => call['ImageId'] === id)).toMatchObject({
        ShowExpired: 'true',
        Status: 'Available,Deprecated,UnAvailable',
      });
    }),
  );
});

describe('image_family', () => {
  test.concurrent(
    'takes the newest available image',
    inCloud(async (cloud) => {
      cloud.furnish.image('cn-hangzhou', { name: 'older', family: 'base' });
      await new Promise((resolve) => setTimeout(resolve, 5));
      const newest = cloud.furnish.image('cn-hangzhou', { name: 'newer', family: 'base' });
      const { artifact } = await launch(cloud, { image_family: 'base' });
      expect(artifact.source_image).toBe(newest);
      expect(launched(cloud)).toBe(newest);
    }),
  );

  test.concurrent(
    'warns of an image that a stranger shares',
    inCloud(async (cloud) => {
      const { accountId } = cloud.furnish.account();
      const shared = { accountId, sharedWith: [cloud.accountId] };
      const id = cloud.furnish.image('cn-hangzhou', { name: 'theirs', family: 'base', ...shared });
      const { artifact, told } = await launch(cloud, { image_family: 'base' });
      expect(artifact.source_image).toBe(id);
      expect(told).toEqual([
        expect.stringContaining(`${id} (theirs) belongs to another account, ${accountId}`),
      ]);
    }),
  );

  test.concurrent(
    'without an image is an error',
    inCloud(async (cloud) => {
      const { error } = await launch(cloud, { image_family: 'nobody' });
      expect(error).toContain('image_family: there is no available image in the family "nobody"');
    }),
  );
});

test.each<readonly [Options, string]>([
  [{ source_image: undefined }, 'source_image: is required'],
  [{ image_family: 'base' }, 'image_family: cannot be given together with source_image'],
  [{ source_image_filter: { name: 'a' } }, 'source_image_filter: cannot be given together with source_image'],
  [{ source_image: ' m-1' }, 'source_image: must have no spaces; found " m-1"'],
  [{ source_image_filter: 'm-1', source_image: undefined }, 'source_image_filter: must be a map of names'],
  [{ skip_image_validation: 'maybe' }, 'skip_image_validation: must be true or false'],
  [
    { source_image: undefined, source_image_filter: { architecture: 'x64' } },
    'source_image_filter.architecture: must be one of "x86_64", "arm64", "i386"; found "x64"',
  ],
  [
    { source_image: undefined, source_image_filter: { os_type: 'Linux' } },
    'source_image_filter.os_type: must be one of "linux", "windows"',
  ],
  [
    { source_image: undefined, source_image_filter: { name: 'a', most_recent: 'newest' } },
    'source_image_filter.most_recent: must be true or false',
  ],
  [{ source_image: undefined, image_family: 'a b' }, 'image_family: must have no spaces'],
  [
    { source_image: undefined, source_image_filter: { most_recent: true } },
    'source_image_filter: says nothing of the image',
  ],
  [
    { source_image: undefined, source_image_filter: { tags: {}, most_recent: true } },
    'source_image_filter: has tags without any tag in it',
  ],
  [
    { source_image: undefined, source_image_filter: { nam: 'a' } },
    'source_image_filter.nam: is not an option here. Did you mean "name"?',
  ],
  [
    { source_image: undefined, source_image_filter: { owner: 'me' } },
    'source_image_filter.owner: must be self, system, others, marketplace or an account ID',
  ],
])('%j is refused', (options, message) => {
  expect(check(options).problems.join('\n')).toContain(message);
});

test.each<readonly [Options]>([
  [{ source_image: 'm-1 ' }],
  [{ source_image: undefined, image_family: 'a b' }],
  [{ source_image: undefined, source_image_filter: { owner: 'me' } }],
  [{ spot_strategy: 'SpotWithPriceLimit', spot_price_limit: '1.2345' }],
  [{ ram_role_arn: 'acs:ram::1:role/a', ram_session_name: 'a' }],
])('what is wrong in %j is told, and not that something is missing, too', (options) => {
  const { problems } = check(options);
  expect(problems).toEqual([expect.stringMatching(/: must /)]);
});
