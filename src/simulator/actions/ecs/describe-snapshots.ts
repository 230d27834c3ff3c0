import { ecs } from '../../api/ecs.js';
import { isInstant } from '../../model/image-usability.js';
import type { Region } from '../../model/region.js';
import { apiTime } from '../../model/resource.js';
import { snapshotProgress, snapshotRemainTime, type Snapshot } from '../../model/snapshot.js';
import { bearsTags, ecsTags } from '../../model/tags.js';
import { jsonList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';

export const describeSnapshots = defineAction(
  'DescribeSnapshots',
  ecs.DescribeSnapshots,
  ({ parameters, region }) => {
    const ids = jsonList('SnapshotIds', parameters.SnapshotIds);
    const { DiskId, InstanceId, SnapshotName, Status, SourceDiskType, Usage, Tag } = parameters;
    const found = [...region.snapshots.values()].filter(
      (snapshot) =>
        (!ids || ids.includes(snapshot.id)) &&
        (!DiskId || snapshot.sourceDiskId === DiskId) &&
        (!InstanceId || snapshot.instanceId === InstanceId) &&
        (!SnapshotName || snapshot.name === SnapshotName) &&
        (!Status || Status === 'all' || snapshot.status === Status) &&
        (!SourceDiskType || snapshot.sourceDiskType === SourceDiskType.toLowerCase()) &&
        (!Usage || usageOf(region, snapshot) === Usage) &&
        bearsTags(snapshot.tags, Tag),
    );
    const { items, fields } = tokenPageOf(found, parameters);
    return { ...fields, Snapshots: { Snapshot: items.map((snapshot) => snapshotView(region, snapshot)) } };
  },
);

function snapshotView(region: Region, snapshot: Snapshot) {
  const isGrowing = snapshot.status === 'progressing';
  return {
    SnapshotId: snapshot.id,
    SnapshotName: snapshot.name,
    Description: snapshot.description,
    Status: snapshot.status,
    Progress: `${snapshotProgress(region, snapshot)}%`,
    Available: snapshot.status === 'accomplished' || (isGrowing && isInstant(snapshot.sourceCategory)),
    RemainTime: snapshotRemainTime(region, snapshot),
    SourceDiskId: snapshot.sourceDiskId,
    SourceDiskType: snapshot.sourceDiskType,
    SourceDiskSize: String(snapshot.size),
    Category: 'standard',
    SnapshotType: 'user',
    Usage: usageOf(region, snapshot),
    Encrypted: snapshot.encrypted,
    KMSKeyId: snapshot.kmsKeyId,
    InstantAccess: false,
    ProductCode: snapshot.system?.productCode ?? '',
    RegionId: region.id,
    ResourceGroupId: snapshot.resourceGroupId,
    CreationTime: apiTime(snapshot.createdAt),
    LastModifiedTime: apiTime(snapshot.createdAt),
    Tags: ecsTags(snapshot.tags),
  };
}

function usageOf(region: Region, { id }: Snapshot): string {
  const inImage = [...region.images.values()].some(({ disks }) =>
    disks.some(({ snapshotId }) => snapshotId === id),
  );
  const inDisk = [...region.disks.values()].some(({ sourceSnapshotId }) => sourceSnapshotId === id);
  if (inImage) return inDisk ? 'image_disk' : 'image';
  return inDisk ? 'disk' : 'none';
}
