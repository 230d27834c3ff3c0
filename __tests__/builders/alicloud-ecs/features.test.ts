import { expect, jest, test } from '@jest/globals';
import type { FaultRule, SimulatorOptions } from '../../../src/simulator/index.js';
import { build, calls, images, inCloud, type Options } from './kit.js';

/** Tests run side by side here: each may take as long as all. */
jest.setTimeout(60_000);

/** With it, snapshots know nothing of NVMe. */
const FORGETFUL: SimulatorOptions = { behaviour: { nvmeFromSnapshots: 'unsupported' } };

const refusing = (action: string): FaultRule => ({
  match: { action },
  calls: { times: 'all' },
  effect: { kind: 'error', code: 'Forbidden.RAM', status: 403 },
});

test.concurrent.each<readonly [Options, SimulatorOptions]>([
  [{}, {}],
  [{}, FORGETFUL],
  [{ boot_mode: 'UEFI' }, FORGETFUL],
  [{ image_copy_regions: ['cn-beijing'] }, FORGETFUL],
  [{ source_image: 'centos_7_04_64_20G_alibase_201701015.vhd' }, FORGETFUL],
])(
  '%j in a cloud with %j: by snapshots and by the instance, the image can do the same',
  (options, cloudOptions) =>
    inCloud(async (cloud) => {
      const bySnapshots = await build(cloud, { ...options, image_name: 'by-snapshots' });
      cloud.setFaults([refusing('CreateSnapshot')]);
      const byInstance = await build(cloud, { ...options, image_name: 'by-instance' });
      expect([bySnapshots.error, byInstance.error]).toEqual([undefined, undefined]);
      const ways = calls(cloud, 'CreateImage').map((call) => call['InstanceId'] !== undefined);
      expect(ways).toEqual([false, true]);
      for (const region of Object.keys(bySnapshots.artifact.image_ids)) {
        const [one, other] = images(cloud, region).map(({ bootMode, imds, nvme, disks }) => ({
          ...{ bootMode, imds, nvme },
          disks: disks.map(({ size }) => size),
        }));
        expect(one).toBeDefined();
        expect(one).toEqual(other);
      }
    }, cloudOptions)(),
);

test.concurrent(
  'an image that the support of NVMe cannot be said of is told of, and is good for all else',
  inCloud(async (cloud) => {
    cloud.setFaults([refusing('ModifyImageAttribute')]);
    const { error, told } = await build(cloud, {});
    expect(error).toBeUndefined();
    expect(told).toEqual([
      expect.stringMatching(
        /^The image m-\w+ does not say that it supports NVMe, as its source image does: /,
      ),
    ]);
  }, FORGETFUL),
);
