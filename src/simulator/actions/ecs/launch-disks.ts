import {
  DATA_DISK_SIZES,
  isDiskCategory,
  SYSTEM_DISK_SIZES,
  type DiskCategory,
  type InstanceTypeFacts,
} from '../../facts/instance-types.js';
import type { Image } from '../../model/image.js';
import type { LaunchDisk } from '../../model/launching.js';
import type { Region } from '../../model/region.js';
import { ApiError } from '../../protocol/api-error.js';

/** A disk as RunInstances or CreateInstance is told of it. */
export interface DiskParameters {
  readonly Category?: string | undefined;
  readonly Size?: string | number | undefined;
  readonly PerformanceLevel?: string | undefined;
  readonly DiskName?: string | undefined;
  readonly Description?: string | undefined;
  readonly Device?: string | undefined;
  readonly DeleteWithInstance?: boolean | undefined;
  readonly Encrypted?: string | boolean | undefined;
  readonly KMSKeyId?: string | undefined;
  readonly SnapshotId?: string | undefined;
}

const SMALLEST_SYSTEM_DISK = 40;

/** @throws ApiError where category or size do not fit the instance type or the image */
export function readSystemDisk(type: InstanceTypeFacts, image: Image, disk: DiskParameters = {}): LaunchDisk {
  const category = readSystemCategory(type, disk.Category);
  return {
    ...commonParts(disk),
    category,
    size: readSystemSize(category, image, disk.Size),
    device: '/dev/xvda',
    deleteWithInstance: true,
    encrypted: isTrue(disk.Encrypted) || image.encrypted,
    snapshotId: '',
  };
}

/** Data disks as asked for, and those of the image that nothing was said of. */
export function readDataDisks(
  region: Region,
  type: InstanceTypeFacts,
  image: Image,
  disks: readonly DiskParameters[] = [],
): readonly LaunchDisk[] {
  const asked = disks.map((disk) => readDataDisk(region, type, disk));
  const named = asked.map(({ device }) => device).filter((device) => device);
  if (new Set(named).size < named.length) throw deviceInUse();
  const fromImage = image.disks
    .filter(({ type: kind, device }) => kind === 'data' && !named.includes(device))
    .map(({ device, size, snapshotId, encrypted }) => ({
      ...readDataDisk(region, type, { Device: device, Size: size, SnapshotId: snapshotId }),
      encrypted,
    }));
  return withDevices([...asked, ...fromImage]);
}

function readSystemCategory(type: InstanceTypeFacts, category: string | undefined): DiskCategory {
  if (!category) return type.systemDisks[0] ?? 'cloud_efficiency';
  if (!isDiskCategory(category)) {
    throw new ApiError(
      'InvalidSystemDiskCategory.ValueNotSupported',
      400,
      'The specified parameter "SystemDisk.Category" is not valid.',
    );
  }
  requireSupport(type, category);
  return category;
}

function readSystemSize(category: DiskCategory, image: Image, size: string | number | undefined): number {
  if (size === undefined || size === '') return Math.max(SMALLEST_SYSTEM_DISK, image.size);
  const wanted = Number(size);
  const [minimum, maximum] = SYSTEM_DISK_SIZES[category];
  const refuse = (code: string, what: string) =>
    new ApiError(code, 404, `The specified parameter SystemDisk.Size is ${what}.`);
  if (!Number.isInteger(wanted)) throw refuse('InvalidSystemDiskSize', 'invalid');
  if (wanted > maximum) throw refuse('InvalidSystemDiskSize.MoreThanMaxSize', 'more than the max size');
  if (wanted < minimum) throw refuse('InvalidSystemDiskSize.LessThanMinSize', 'less than the min size');
  if (wanted < image.size)
    throw refuse('InvalidSystemDiskSize.LessThanImageSize', 'less than the image size');
  return wanted;
}

function readDataDisk(region: Region, type: InstanceTypeFacts, disk: DiskParameters): LaunchDisk {
  const category = readDataCategory(type, disk.Category);
  const snapshot = disk.SnapshotId ? region.snapshots.get(disk.SnapshotId) : undefined;
  if (disk.SnapshotId && !snapshot) {
    throw new ApiError(
      'InvalidDataDiskSnapshotId.NotFound',
      404,
      'The specified parameter "DataDisk.n.SnapshotId" is not valid.',
    );
  }
  const [minimum, maximum] = DATA_DISK_SIZES[category];
  const smallest = Math.max(minimum, snapshot?.size ?? 0);
  const size = Number(disk.Size ?? smallest);
  if (!Number.isInteger(size) || size < smallest || size > maximum) {
    throw new ApiError(
      'InvalidDataDiskSize.ValueNotSupported',
      400,
      'The specified DataDisk.n.Size beyond the permitted range, or the capacity of snapshot exceeds the size limit.',
    );
  }
  if (disk.Device && !/^\/dev\/(xvd|vd)[b-z]$/.test(disk.Device)) {
    throw new ApiError(
      'InvalidDataDevice.Malformed',
      400,
      'The specified parameter "DataDisk.n.Device" is not valid.',
    );
  }
  return {
    ...commonParts(disk),
    category,
    size,
    device: disk.Device ?? '',
    deleteWithInstance: disk.DeleteWithInstance ?? true,
    encrypted: isTrue(disk.Encrypted) || (snapshot?.encrypted ?? false),
    snapshotId: disk.SnapshotId ?? '',
  };
}

function readDataCategory(type: InstanceTypeFacts, category: string | undefined): DiskCategory {
  if (!category) return type.systemDisks[0] ?? 'cloud_efficiency';
  if (!isDiskCategory(category)) {
    throw new ApiError(
      'InvalidDataDiskCategory.ValueNotSupported',
      400,
      'The specified parameter "DataDisk.n.Category" is not valid.',
    );
  }
  requireSupport(type, category);
  return category;
}

function requireSupport(type: InstanceTypeFacts, category: DiskCategory): void {
  if (type.systemDisks.includes(category)) return;
  throw new ApiError(
    'InvalidInstanceType.NotSupportDiskCategory',
    403,
    'The instanceType of the specified instance does not support this disk category.',
  );
}

function commonParts({ DiskName, Description, PerformanceLevel, KMSKeyId }: DiskParameters) {
  return {
    name: DiskName ?? '',
    description: Description ?? '',
    performanceLevel: PerformanceLevel ?? '',
    kmsKeyId: KMSKeyId ?? '',
  };
}

/** Gives the disks without a device the first names that are free. */
function withDevices(disks: readonly LaunchDisk[]): readonly LaunchDisk[] {
  const taken = new Set(disks.map(({ device }) => device));
  const free = [...'bcdefghijklmnopqrstuvwxyz']
    .map((letter) => `/dev/xvd${letter}`)
    .filter((name) => !taken.has(name));
  return disks.map((disk) => (disk.device ? disk : { ...disk, device: free.shift() ?? '' }));
}

const isTrue = (value: string | boolean | undefined) => String(value ?? false).toLowerCase() === 'true';

const deviceInUse = () => new ApiError('InvalidDevice.InUse', 403, 'The specified device has been occupied.');
