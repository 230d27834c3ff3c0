import { CreateSnapshot, snapshotWatch } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import type { Resource } from '../../ledger/index.js';
import type { Disk } from './disks.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { imageLimit } from './time-limits.js';

/**
 * Makes a snapshot of the system disk alone and waits until an image can be made from it.
 * @throws BuildError if the snapshot fails
 */
export async function snapshotSystemDisk(site: BuildingSite, disks: readonly Disk[]): Promise<Resource> {
  const { region, resources, cloud, options } = site;
  const disk = disks.find(({ isSystem }) => isSystem);
  if (disk === undefined) throw new BuildError('The cloud does not list the system disk of the instance.');
  const name = `packer_${site.suffix}`;
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
        to(site, `make a snapshot of the system disk ${disk.id}`, signal),
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
    phase: 'image',
  });
  return resource;
}
