import type { Outcome } from '../faults/fault-rule.js';
import { ApiError } from '../protocol/api-error.js';
import type { Disk } from './disk.js';
import type { DiskContent } from './disk-content.js';
import { newId } from './ids.js';
import type { ImageSystem } from './image.js';
import { saidProgress, saidRemainTime } from './progress.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Tags } from './tags.js';
import type { Cancel } from './timeline.js';

export interface Snapshot extends Resource {
  status: 'progressing' | 'accomplished' | 'failed';
  name: string;
  description: string;
  readonly sourceDiskId: string;
  readonly sourceDiskType: 'system' | 'data';
  readonly sourceCategory: string;
  /** GiB. */
  readonly size: number;
  readonly instanceId: string;
  readonly encrypted: boolean;
  readonly kmsKeyId: string;
  /** Seconds, before the time scale, that it takes from `createdAt`. */
  readonly duration: number;
  /** What runs on it, where it is of a system disk. */
  readonly system: ImageSystem | undefined;
  /** What a system disk held; data disks hold nothing in this cloud. */
  readonly content: DiskContent | undefined;
  stopGrowing: Cancel;
}

/** The disk that a snapshot is of; for one that came with an image's copy there is none here. */
export type SnapshotSource = Pick<
  Disk,
  'id' | 'type' | 'category' | 'size' | 'instanceId' | 'encrypted' | 'kmsKeyId'
>;

export interface NewSnapshot {
  readonly id?: string | undefined;
  readonly disk: SnapshotSource;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly tags?: Tags;
  readonly resourceGroupId?: string | undefined;
  readonly system: ImageSystem | undefined;
  /** Seconds; a snapshot's own by default. */
  readonly duration?: number;
  readonly content: DiskContent | undefined;
  readonly outcome?: Outcome | undefined;
}

/** Whether a snapshot of the disk can begin now. @throws ApiError where it cannot */
export function checkSnapshottable(region: Region, disk: Disk): void {
  const ofDisk = [...region.snapshots.values()].filter(({ sourceDiskId }) => sourceDiskId === disk.id);
  if (ofDisk.some(({ status }) => status === 'progressing')) {
    throw new ApiError(
      'IncorrectDiskStatus.CreatingSnapshot',
      403,
      'A previous snapshot creation is in process.',
    );
  }
  if (ofDisk.length >= region.cloud.quotas.snapshotsPerDisk) {
    throw new ApiError('QuotaExceed.Snapshot', 403, 'The snapshot quota exceeds.');
  }
}

export function createSnapshot(region: Region, wanted: NewSnapshot): Snapshot {
  const { disk, duration = region.latency.snapshot } = wanted;
  const snapshot: Snapshot = {
    id: wanted.id ?? newId('s'),
    name: wanted.name ?? '',
    description: wanted.description ?? '',
    sourceDiskId: disk.id,
    sourceDiskType: disk.type,
    sourceCategory: disk.category,
    size: disk.size,
    instanceId: disk.instanceId,
    encrypted: disk.encrypted,
    kmsKeyId: disk.kmsKeyId,
    duration,
    system: wanted.system,
    content: wanted.content,
    ...region.born(wanted),
    status: 'progressing',
    stopGrowing: () => {},
  };
  region.snapshots.set(snapshot.id, snapshot);
  const end = wanted.outcome === 'failed' ? 'failed' : 'accomplished';
  snapshot.stopGrowing = region.timeline.after(duration, () => {
    snapshot.status = end;
  });
  return snapshot;
}

export function requireSnapshot(region: Region, id: string): Snapshot {
  const snapshot = region.snapshots.get(id);
  if (!snapshot)
    throw new ApiError('InvalidSnapshotId.NotFound', 404, 'The specified SnapshotId does not exist.');
  return snapshot;
}

/** 0 to 100. */
export function snapshotProgress(region: Region, { status, createdAt, duration }: Snapshot): number {
  if (status === 'accomplished') return 100;
  return saidProgress(region, createdAt, duration);
}

/** Seconds. */
export function snapshotRemainTime(region: Region, snapshot: Snapshot): number {
  if (snapshot.status !== 'progressing') return 0;
  return saidRemainTime(region, snapshot.duration, snapshotProgress(region, snapshot));
}

/** Nothing is said of a snapshot that is not there, as the service does. */
export function deleteSnapshot(region: Region, id: string, force: boolean): void {
  const snapshot = region.snapshots.get(id);
  if (!snapshot) return;
  const image = [...region.images.values()].find(({ disks }) =>
    disks.some(({ snapshotId }) => snapshotId === id),
  );
  if (image) {
    throw new ApiError(
      'SnapshotCreatedImage',
      403,
      `The snapshot has been used to create user defined image(s). (${image.id})`,
    );
  }
  const disk = [...region.disks.values()].find(({ sourceSnapshotId }) => sourceSnapshotId === id);
  if (disk && !force) {
    throw new ApiError(
      'SnapshotCreatedDisk',
      403,
      `The snapshot has been used to create disk(s). (${disk.id})`,
    );
  }
  discard(region, snapshot);
}

/** Takes a snapshot out of the region, whatever it is used for. */
export function discard(region: Region, snapshot: Snapshot): void {
  snapshot.stopGrowing();
  region.snapshots.delete(snapshot.id);
  region.cloud.contents.drop(snapshot.content);
}

/** Ends what is still growing from an instance's disks. */
export function spoilSnapshots(region: Region, instanceId: string): void {
  for (const snapshot of region.snapshots.values()) {
    if (snapshot.instanceId !== instanceId || snapshot.status !== 'progressing') continue;
    snapshot.stopGrowing();
    snapshot.status = 'failed';
  }
}
