import { CreateSnapshot, snapshotWatch } from '../../alicloud/index.js';
import { together } from '../../async/index.js';
import { BuildError } from '../../errors/index.js';
import type { Resource } from '../../ledger/index.js';
import type { Disk } from './disks.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { imageLimit } from './time-limits.js';
import { USUALLY } from './usual-times.js';

/** A snapshot that an image can be made from. */
export interface DiskSnapshot {
  readonly resource: Resource;
  readonly disk: Disk;
}

/**
 * Makes a snapshot of each disk, all at the same time, and waits until an image can be made from them: nothing that
 * becomes of the instance can do them harm then.
 * @param disks the system disk among them
 * @throws BuildError if a snapshot fails
 */
export async function snapshotDisks(
  site: BuildingSite,
  disks: readonly Disk[],
): Promise<readonly DiskSnapshot[]> {
  if (!disks.some(({ isSystem }) => isSystem))
    throw new BuildError('The cloud does not list the system disk of the instance.');
  const systemFirst = disks.toSorted((a, b) => Number(b.isSystem) - Number(a.isSystem));
  return together(...systemFirst.map((disk, index) => snapshotDisk(site, disk, index)));
}

async function snapshotDisk(site: BuildingSite, disk: Disk, index: number): Promise<DiskSnapshot> {
  const { region, resources, cloud, options } = site;
  const name = index === 0 ? `packer_${site.suffix}` : `packer_${site.suffix}_${index + 1}`;
  const resource = await resources.create(
    { kind: 'snapshot', region, name },
    async ({ clientToken, tags, signal }) => {
      const made = await cloud.call(
        CreateSnapshot,
        {
          diskId: disk.id,
          snapshotName: name,
          resourceGroupId: options.resource_group_id,
          clientToken,
          tag: [...tags],
        },
        to(site, `make a snapshot of the ${disk.isSystem ? 'system' : 'data'} disk ${disk.id}`, signal),
      );
      if (made.snapshotId === undefined)
        throw new BuildError('CreateSnapshot answered without a snapshot ID.');
      return made.snapshotId;
    },
  );
  await waitForStatus(site, {
    watch: snapshotWatch,
    id: resource.id,
    status: 'accomplished',
    limit: imageLimit(options),
    limitOption: 'wait_snapshot_ready_timeout',
    usually: USUALLY.snapshot,
    phase: 'snapshot',
  });
  return { resource, disk };
}
