import { imageProgress, ownerAlias, type Image } from '../../model/image.js';
import { isUsable } from '../../model/image-usability.js';
import type { Region } from '../../model/region.js';
import { apiTime } from '../../model/resource.js';
import { snapshotProgress } from '../../model/snapshot.js';
import { ecsTags } from '../../model/tags.js';

/** An image as an account sees it in DescribeImages. */
export function imageView(region: Region, image: Image) {
  const isOwn = image.ownerId === region.accountId;
  return {
    ImageId: image.id,
    ImageName: image.name,
    Description: image.description,
    ImageFamily: image.family,
    ImageVersion: image.version,
    ImageOwnerAlias: ownerAlias(image, region.accountId),
    ...(image.ownerId && { ImageOwnerId: Number(image.ownerId) }),
    Status: image.status,
    ...(region.cloud.behaviour.tellsUsable && { Usable: isUsable(region, image) }),
    Progress: `${imageProgress(region, image)}%`,
    Size: image.size,
    Architecture: image.system.architecture,
    BootMode: image.bootMode,
    OSName: image.system.osName,
    OSNameEn: image.system.osName,
    OSType: image.system.osType,
    Platform: image.system.platform,
    Features: { ImdsSupport: image.imds, NvmeSupport: image.nvme },
    IsCopied: image.isCopied,
    IsPublic: image.isPublic,
    IsSelfShared: isOwn && image.sharedWith.size > 0 ? 'True' : '',
    IsSubscribed: false,
    IsSupportCloudinit: image.system.cloudInit,
    IsSupportIoOptimized: true,
    LoginAsNonRootSupported: image.system.osType === 'linux' && image.imds === 'v2',
    ProductCode: image.system.productCode ?? '',
    Usage: [...region.instances.values()].some((instance) => instance.image.id === image.id)
      ? 'instance'
      : 'none',
    ResourceGroupId: image.resourceGroupId,
    CreationTime: apiTime(image.createdAt),
    DiskDeviceMappings: { DiskDeviceMapping: image.disks.map((disk) => deviceView(region, disk)) },
    Tags: isOwn ? ecsTags(image.tags) : { Tag: [] },
  };
}

function deviceView(region: Region, { device, type, size, snapshotId, encrypted }: Image['disks'][number]) {
  const snapshot = region.snapshots.get(snapshotId);
  return {
    Device: device,
    Type: type,
    Size: String(size),
    SnapshotId: snapshotId,
    Encrypted: encrypted,
    Format: '',
    ImportOSSBucket: '',
    ImportOSSObject: '',
    Progress: snapshot ? `${snapshotProgress(region, snapshot)}%` : '',
    RemainTime: 0,
  };
}
