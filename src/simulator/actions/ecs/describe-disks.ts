import { ecs } from '../../api/ecs.js';
import type { Disk } from '../../model/disk.js';
import type { Region } from '../../model/region.js';
import { apiTime } from '../../model/resource.js';
import { bearsTags, ecsTags } from '../../model/tags.js';
import { jsonList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';

export const describeDisks = defineAction('DescribeDisks', ecs.DescribeDisks, ({ parameters, region }) => {
  const ids = jsonList('DiskIds', parameters.DiskIds);
  const {
    InstanceId,
    DiskName,
    DiskType = 'all',
    Category = 'all',
    Status = 'All',
    ZoneId,
    SnapshotId,
    Tag,
  } = parameters;
  const found = [...region.disks.values()].filter(
    (disk) =>
      (!ids || ids.includes(disk.id)) &&
      (!InstanceId || disk.instanceId === InstanceId) &&
      (!DiskName || disk.name === DiskName) &&
      (DiskType === 'all' || disk.type === DiskType) &&
      (Category === 'all' || disk.category === Category) &&
      (Status.toLowerCase() === 'all' || disk.status === Status) &&
      (!ZoneId || disk.zoneId === ZoneId) &&
      (!SnapshotId || disk.sourceSnapshotId === SnapshotId) &&
      bearsTags(disk.tags, Tag),
  );
  const { items, fields } = tokenPageOf(found, parameters, 500);
  return { ...fields, Disks: { Disk: items.map((disk) => diskView(region, disk)) } };
});

function diskView(region: Region, disk: Disk) {
  const attachment = {
    InstanceId: disk.instanceId,
    Device: disk.device,
    AttachedTime: apiTime(disk.createdAt),
  };
  return {
    DiskId: disk.id,
    DiskName: disk.name,
    Description: disk.description,
    Type: disk.type,
    Category: disk.category,
    PerformanceLevel: disk.performanceLevel,
    Size: disk.size,
    Status: disk.status,
    Device: disk.device,
    InstanceId: disk.instanceId,
    Attachments: { Attachment: disk.instanceId ? [attachment] : [] },
    DeleteWithInstance: disk.deleteWithInstance,
    DeleteAutoSnapshot: true,
    EnableAutoSnapshot: false,
    Portable: disk.type === 'data',
    Encrypted: disk.encrypted,
    KMSKeyId: disk.kmsKeyId,
    ImageId: disk.imageId,
    SourceSnapshotId: disk.sourceSnapshotId,
    DiskChargeType: 'PostPaid',
    RegionId: region.id,
    ZoneId: disk.zoneId,
    ResourceGroupId: disk.resourceGroupId,
    CreationTime: apiTime(disk.createdAt),
    AttachedTime: apiTime(disk.createdAt),
    Tags: ecsTags(disk.tags),
  };
}
