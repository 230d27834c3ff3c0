import { describe, expect, jest, test } from '@jest/globals';
import { cancelled } from '../../../src/errors/index.js';
import type { FaultRule, Simulator, SimulatorOptions } from '../../../src/simulator/index.js';
import { build, calls, images, inCloud, ownRegion, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

const OWN = 'cn-hangzhou';
/** Five of them are copied in the first round; the rest waits for a second one. */
const REGIONS = [
  ...['cn-qingdao', 'cn-beijing', 'cn-zhangjiakou', 'cn-huhehaote', 'cn-wulanchabu'],
  ...['cn-shanghai', 'cn-shenzhen', 'cn-heyuan', 'cn-guangzhou', 'cn-chengdu', 'cn-hongkong'],
  ...['ap-southeast-1', 'us-west-1', 'eu-central-1'],
] as const;
const COPIES: Options = { image_copy_regions: REGIONS };
const PARENT: string = REGIONS[0];

/** A test in a cloud that calls `onCopy` when it has answered CopyImage. */
function copying(
  work: (cloud: Simulator, onCopy: (listener: () => void) => void) => Promise<void>,
  options: SimulatorOptions = {},
): () => Promise<void> {
  let listener = () => {};
  return inCloud((cloud) => work(cloud, (wanted) => (listener = wanted)), {
    ...options,
    onCall: (moment, { action }) => {
      if (moment === 'answered' && action === 'CopyImage') listener();
    },
  });
}

/** The regions that copies were made out of, by the region that they were made to, failed ones included. */
function waysTo(cloud: Simulator, region: string): (string | undefined)[] {
  return calls(cloud, 'CopyImage')
    .filter((call) => call['DestinationRegionId'] === region)
    .map((call) => call['RegionId']);
}

function servedBy(cloud: Simulator, region: string): (string | undefined)[] {
  return calls(cloud, 'CopyImage')
    .filter((call) => call['RegionId'] === region)
    .map((call) => call['DestinationRegionId']);
}

describe('copies of copies', () => {
  test.concurrent.each([false, true])(
    'have all that the first ones have, and none has to wait in the cloud (encrypted: %j)',
    (isEncrypted) =>
      copying(async (cloud, onCopy) => {
        const { accountId } = cloud.furnish.account();
        const dress = { image_description: 'The web server', tags: { app: 'web', stage: 'test' } };
        const keys = REGIONS.map((region) => `key-${region}`);
        let waiting = 0;
        onCopy(() => {
          for (const region of [OWN, ...REGIONS])
            waiting += images(cloud, region).filter(({ status }) => status === 'Waiting').length;
        });
        const { error, artifact } = await build(cloud, {
          ...COPIES,
          ...dress,
          image_copy_names: REGIONS.map((region) => `web-${region}`),
          target_image_family: 'web-family',
          image_share_account: [accountId],
          ...(isEncrypted && { image_encrypted: true, kms_key_id: `key-${OWN}`, kms_key_copy_ids: keys }),
        });
        expect(error).toBeUndefined();
        for (const region of [OWN, ...REGIONS]) {
          expect(images(cloud, region)).toMatchObject([
            {
              id: artifact.image_ids[region],
              name: region === OWN ? 'web' : `web-${region}`,
              status: 'Available',
              description: 'The web server',
              family: 'web-family',
              encrypted: isEncrypted,
              sharedWith: [accountId],
            },
          ]);
          expect(images(cloud, region)[0]?.tags).toEqual(dress.tags);
          expect(ownRegion(cloud, region)?.snapshots.map(({ tags }) => tags)).toEqual([dress.tags]);
        }
        const copies = calls(cloud, 'CopyImage');
        expect(copies.some((call) => call['RegionId'] !== OWN)).toBe(true);
        for (const { DestinationRegionId: to = '', KMSKeyId: key } of copies)
          expect(key).toBe(isEncrypted ? `key-${to}` : undefined);
        expect(waiting).toBe(0);
      })(),
  );

  test.concurrent(
    'under way when the build is cancelled are cancelled, and what is good stays',
    copying(
      async (cloud, onCopy) => {
        const cancellation = new AbortController();
        let answered = 0;
        onCopy(() => {
          answered += 1;
          if (answered === 5) cloud.passTime(600);
          const made = calls(cloud, 'CopyImage');
          if (made.some((call) => call['RegionId'] !== OWN)) cancellation.abort(cancelled('SIGTERM'));
        });
        const built = await build(cloud, COPIES, { signal: cancellation.signal });
        expect(built.status).toBe('cancelled');
        const [first, second] = [REGIONS.slice(0, 5), REGIONS.slice(5)];
        expect(Object.keys(built.artifact.image_ids).sort()).toEqual([OWN, ...first].sort());
        for (const region of [OWN, ...first]) {
          expect(images(cloud, region)).toMatchObject([{ name: 'web', status: 'Available', tags: {} }]);
          expect(ownRegion(cloud, region)?.snapshots).toHaveLength(1);
        }
        for (const region of second) expect(ownRegion(cloud, region)).toBeUndefined();
        const begun = calls(cloud, 'CopyImage').length - first.length;
        expect(begun).toBeGreaterThan(0);
        expect(calls(cloud, 'CancelCopyImage')).toHaveLength(begun);
      },
      { profile: { imageCopy: 600 } },
    ),
  );
});

describe('a copy of the first round', () => {
  test.concurrent.each<FaultRule['effect']>([
    { kind: 'outcome', state: 'CreateFailed' },
    { kind: 'error', code: 'QuotaExceed.Image', status: 403, message: 'Too many images.' },
  ])('that fails by %j costs nothing but itself', (effect) =>
    inCloud(async (cloud) => {
      cloud.setFaults([
        { match: { action: 'CopyImage', parameters: { DestinationRegionId: PARENT } }, effect },
      ]);
      const { error, artifact } = await build(cloud, COPIES);
      const others = REGIONS.slice(1);
      expect(error).toMatch(new RegExp(`In ${PARENT}: `));
      for (const region of others) {
        expect(error).not.toContain(`In ${region}: `);
        expect(error).toContain(`${artifact.image_ids[region] ?? '?'} in ${region}`);
        expect(images(cloud, region)).toMatchObject([{ name: 'web', status: 'Available', tags: {} }]);
      }
      expect(Object.keys(artifact.image_ids).sort()).toEqual([OWN, ...others].sort());
      expect(ownRegion(cloud, PARENT)).toBeUndefined();
      expect(servedBy(cloud, PARENT)).toEqual([]);
    })(),
  );

  test.concurrent.each<FaultRule['effect']>([
    { kind: 'outcome', state: 'CreateFailed' },
    { kind: 'outcome', state: 'UnAvailable' },
    { kind: 'error', code: 'QuotaExceed.Image', status: 403 },
    // As where somebody has deleted it.
    { kind: 'error', code: 'InvalidImageId.NotFound', status: 404 },
  ])('that nothing can be copied from (%j) has its children copied from the original', (effect) =>
    inCloud(async (cloud) => {
      cloud.setFaults(
        REGIONS.map((region) => ({
          match: { action: 'CopyImage', region },
          calls: { times: 'all' },
          effect,
        })),
      );
      const { error, told } = await build(cloud, COPIES);
      expect([error, told]).toEqual([undefined, []]);
      const moved = REGIONS.filter((region) => waysTo(cloud, region).length > 1);
      expect(moved.length).toBeGreaterThan(0);
      for (const region of moved) {
        expect(waysTo(cloud, region)).toEqual([expect.not.stringMatching(OWN), OWN]);
        expect(images(cloud, region)).toMatchObject([{ name: 'web', status: 'Available' }]);
        expect(ownRegion(cloud, region)?.snapshots).toHaveLength(1);
      }
    })(),
  );
});

test.concurrent(
  'old images are replaced in every region, though copies of copies are refused once',
  inCloud(async (cloud) => {
    const everywhere = [OWN, ...REGIONS];
    for (const region of everywhere) cloud.furnish.image(region, { name: 'web' });
    cloud.setFaults(
      REGIONS.map((region) => ({
        match: { action: 'CopyImage', region },
        effect: { kind: 'error', code: 'QuotaExceed.Image', status: 403 },
      })),
    );
    const { error, artifact, told } = await build(cloud, { ...COPIES, image_force_delete: true });
    expect([error, told]).toEqual([undefined, []]);
    expect(cloud.faultStrikes()).toContain(1);
    for (const region of everywhere)
      expect(images(cloud, region).map(({ id, name }) => [id, name])).toEqual([
        [artifact.image_ids[region], 'web'],
      ]);
  }),
);

test.concurrent(
  'an encrypted image that fails in the own region alone leaves the others, which the error names',
  inCloud(async (cloud) => {
    cloud.setFaults([
      {
        match: { action: 'CopyImage', parameters: { DestinationRegionId: OWN } },
        effect: { kind: 'outcome', state: 'CreateFailed' },
      },
    ]);
    const { status, error, artifact } = await build(cloud, {
      image_encrypted: true,
      image_copy_regions: ['cn-beijing'],
    });
    const [good] = images(cloud, 'cn-beijing');
    expect(status).toBe('failed');
    expect(error).toMatch(new RegExp(`CreateFailed.*Good all the same: ${good?.id ?? '?'} in cn-beijing\\.`));
    expect(artifact.image_ids).toEqual({ 'cn-beijing': good?.id });
    expect(ownRegion(cloud)).toBeUndefined();
  }),
);
