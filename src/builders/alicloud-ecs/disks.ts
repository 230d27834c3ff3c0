import { DescribeDisks } from '../../alicloud/index.js';
import type { Instance } from './instance.js';
import { to, type Site } from './site.js';

/** The disks of the instance: snapshots of these are ours, whatever becomes of the image. */
export async function disksOf(site: Site, { id }: Instance): Promise<readonly string[]> {
  const { disks } = await site.cloud.call(
    DescribeDisks,
    { regionId: site.region, instanceId: id, pageSize: 100 },
    to(site, `list the disks of ${id}`),
  );
  return (disks?.disk ?? []).flatMap(({ diskId, instanceId }) =>
    diskId && instanceId === id ? [diskId] : [],
  );
}
