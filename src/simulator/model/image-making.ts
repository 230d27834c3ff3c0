import type { Outcome } from '../faults/fault-rule.js';
import { ApiError } from '../protocol/api-error.js';
import { disksOf, type Disk } from './disk.js';
import type { DiskContent } from './disk-content.js';
import { newId } from './ids.js';
import type { Image, ImageDisk, ImageSystem } from './image.js';
import type { Instance } from './instance.js';
import type { Region } from './region.js';
import { checkSnapshottable, createSnapshot, type Snapshot } from './snapshot.js';
import type { Tags } from './tags.js';

export interface NewImage {
  readonly id?: string | undefined;
  readonly name: string;
  readonly description?: string | undefined;
  readonly family?: string | undefined;
  readonly version?: string | undefined;
  readonly bootMode: string;
  readonly imds: 'v1' | 'v2';
  /** Supported unless said otherwise. */
  readonly nvme?: Image['nvme'];
  readonly tags?: Tags;
  readonly resourceGroupId?: string | undefined;
  readonly outcome?: Outcome | undefined;
}

/** @throws ApiError where the instance cannot be imaged in the state that it and its disks are in */
export function checkImageable(region: Region, instance: Instance): void {
  if (instance.releasing || !['Running', 'Stopped'].includes(instance.status)) {
    throw new ApiError(
      'IncorrectInstanceStatus',
      400,
      'The current status of the instance does not support this operation.',
    );
  }
  if (instance.type.localDisks) {
    throw new ApiError(
      'InvalidDiskCategory.CreateImage',
      400,
      'The specified diskCategory is not allowed to create image.',
    );
  }
  for (const disk of disksOf(region, instance.id)) checkSnapshottable(region, disk);
}

/** Begins an image of all of an instance's disks, each by a snapshot of its own. */
export function imageFromInstance(region: Region, instance: Instance, wanted: NewImage): Image {
  const { imageFromInstance: duration, snapshot } = region.latency;
  const snapshots = disksOf(region, instance.id).map((disk) => ({
    device: disk.device,
    snapshot: createSnapshot(region, {
      disk,
      duration: Math.min(snapshot, duration),
      ...contentOf(instance, disk),
      outcome: wanted.outcome === 'CreateFailed' ? 'failed' : undefined,
      ...(region.cloud.behaviour.imageTagsReachSnapshots && { tags: new Map(wanted.tags) }),
    }),
  }));
  return begin(region, wanted, {
    system: instance.image.system,
    snapshots,
    duration,
    madeFromInstance: instance.id,
  });
}

/** What a snapshot of one of an instance's disks holds: data disks hold nothing in this cloud. */
export function contentOf(instance: Instance, { type }: Disk) {
  if (type === 'data') return { system: undefined, content: undefined };
  return { system: instance.image.system, content: instance.machine.freeze() };
}

/** Begins an image of snapshots that are there already; the instance they came from is free to go. */
export function imageFromSnapshots(
  region: Region,
  snapshots: readonly SnapshotOnDevice[],
  system: ImageSystem,
  wanted: NewImage,
): Image {
  return begin(region, wanted, {
    system,
    snapshots,
    duration: region.latency.imageFromSnapshot,
    madeFromInstance: '',
  });
}

export interface SnapshotOnDevice {
  readonly device: string;
  readonly snapshot: Snapshot;
}

interface Making {
  readonly system: ImageSystem;
  readonly snapshots: readonly SnapshotOnDevice[];
  readonly duration: number;
  readonly madeFromInstance: string;
}

function begin(
  region: Region,
  wanted: NewImage,
  { system, snapshots, duration, madeFromInstance }: Making,
): Image {
  const content = systemContent(region, snapshots);
  const image: Image = {
    id: wanted.id ?? newId('m'),
    name: wanted.name,
    description: wanted.description ?? '',
    family: wanted.family ?? '',
    version: wanted.version ?? '',
    ownerId: region.accountId,
    system,
    bootMode: wanted.bootMode,
    imds: wanted.imds,
    nvme: wanted.nvme ?? 'supported',
    size: snapshots.find(({ snapshot }) => snapshot.sourceDiskType === 'system')?.snapshot.size ?? 0,
    disks: snapshots.map(imageDisk),
    encrypted: snapshots.some(({ snapshot }) => snapshot.encrypted),
    isCopied: false,
    isPublic: false,
    sharedWith: new Set(),
    madeFromInstance,
    startedAt: region.timeline.now(),
    duration,
    content: () => content,
    stopMaking: () => {},
    ...region.born(wanted),
    status: 'Creating',
  };
  region.images.set(image.id, image);
  image.stopMaking = region.timeline.after(duration, () => finish(region, image, wanted.outcome));
  return image;
}

function systemContent(region: Region, snapshots: readonly SnapshotOnDevice[]): DiskContent {
  const content = snapshots.find(({ snapshot }) => snapshot.content)?.snapshot.content;
  if (!content)
    throw new ApiError('InvalidSystemSnapshot.Missing', 403, 'There is no snapshot of a system disk.');
  return region.cloud.contents.hold(content);
}

export function imageDisk({ device, snapshot }: SnapshotOnDevice): ImageDisk {
  const { sourceDiskType: type, size, id: snapshotId, encrypted } = snapshot;
  return { type, device, size, snapshotId, encrypted };
}

/** An image is there when its time is over and its files are: on a slow machine the latter may come last. */
export function finish(region: Region, image: Image, outcome: Outcome | undefined): void {
  if (outcome === 'CreateFailed' || outcome === 'UnAvailable') {
    image.status = outcome;
    return;
  }
  const settle = image.content().layer.then(
    () => {
      if (image.status === 'Creating') image.status = 'Available';
    },
    (error: unknown) => {
      if (image.status === 'Creating') image.status = 'CreateFailed';
      throw error;
    },
  );
  region.cloud.background(settle);
}
