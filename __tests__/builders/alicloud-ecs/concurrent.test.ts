import { describe, expect, jest, test } from '@jest/globals';
import type { Simulator } from '../../../src/simulator/index.js';
import { build, images, inCloud, ownRegion, type Built, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

/** Several builds in one account and region at the same time. */
function together(cloud: Simulator, ...all: readonly Options[]): Promise<readonly Built[]> {
  return Promise.all(all.map((options) => build(cloud, options)));
}

/** How many of what only builds make is there, after them. */
function left(cloud: Simulator) {
  const there = ownRegion(cloud);
  const count = (kind: 'instances' | 'disks' | 'vSwitches' | 'securityGroups' | 'snapshots') =>
    there?.[kind].length ?? 0;
  return {
    instances: count('instances'),
    disks: count('disks'),
    vSwitches: count('vSwitches'),
    securityGroups: count('securityGroups'),
    snapshots: count('snapshots'),
  };
}

const NOTHING = { instances: 0, disks: 0, vSwitches: 0, securityGroups: 0 };

describe('builds at the same time', () => {
  test.concurrent(
    'share a VPC that is given: each has its own part of the addresses',
    inCloud(async (cloud) => {
      const vpc_id = cloud.furnish.vpc('cn-hangzhou', { cidrBlock: '10.9.0.0/16' });
      const names = ['web-1', 'web-2', 'web-3', 'web-4', 'web-5'];
      const built = await together(cloud, ...names.map((image_name) => ({ vpc_id, image_name })));
      expect(built.map(({ status, error }) => [status, error])).toEqual(
        names.map(() => ['success', undefined]),
      );
      expect(left(cloud)).toEqual({ ...NOTHING, snapshots: 5 });
    }),
  );

  test.concurrent(
    'make one image of one name: the other build fails in a sentence, and leaves nothing',
    inCloud(async (cloud) => {
      const built = await together(cloud, {}, {});
      expect(built.map(({ status }) => status).sort()).toEqual(['failed', 'success']);
      const loser = built.find(({ status }) => status === 'failed');
      expect(loser?.error).toMatch(/An image of this name exists: choose another image_name/);
      expect(loser?.artifact.image_ids).toEqual({});
      const winner = built.find(({ status }) => status === 'success');
      expect(images(cloud).map(({ id, name }) => [id, name])).toEqual([
        [winner?.artifact.image_ids['cn-hangzhou'], 'web'],
      ]);
      expect(left(cloud)).toEqual({ ...NOTHING, snapshots: 1 });
    }),
  );

  test.concurrent(
    'that replace the same image leave one good image of the name, and none without anybody who tells of it',
    inCloud(async (cloud) => {
      cloud.furnish.image('cn-hangzhou', { name: 'web' });
      const replace = { image_force_delete: true, image_force_delete_snapshots: true };
      const built = await together(cloud, replace, replace);
      const there = images(cloud);
      expect(there.filter(({ name }) => name === 'web')).toHaveLength(1);
      expect(built.some(({ status }) => status === 'success')).toBe(true);
      const told = built.map(({ told, error, artifact }) => [told, error, artifact]);
      for (const { id } of there) expect(JSON.stringify(told)).toContain(id);
      const kept = built.flatMap(({ events }) => events.filter(({ type }) => type === 'resource_kept'));
      for (const { id, name } of there.filter((one) =>
        kept.some((event) => 'id' in event && event.id === one.id),
      ))
        expect(kept).toContainEqual(expect.objectContaining({ id, name }));
      for (const { artifact } of built) {
        const own = there.find(({ id }) => id === artifact.image_ids['cn-hangzhou']);
        if (own !== undefined) expect(artifact.image_name).toBe(own.name);
      }
      expect(left(cloud)).toMatchObject(NOTHING);
    }),
  );

  test.concurrent(
    'that are more than the quota of VPCs allows fail in a sentence, and leave nothing',
    inCloud(
      async (cloud) => {
        const built = await together(
          cloud,
          ...['web-1', 'web-2', 'web-3'].map((image_name) => ({ image_name })),
        );
        expect(built.map(({ status }) => status).sort()).toEqual(['failed', 'success', 'success']);
        expect(built.find(({ status }) => status === 'failed')?.error).toMatch(/VPC.*quota|quota.*VPC/is);
        expect(left(cloud)).toEqual({ ...NOTHING, snapshots: 2 });
      },
      { quotas: { vpcs: 2 }, profile: { launch: 1 } },
    ),
  );
});
