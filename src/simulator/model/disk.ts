import { newId } from './ids.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Tags } from './tags.js';

export interface Disk extends Resource {
  status: 'In_use' | 'Available' | 'Creating';
  name: string;
  description: string;
  readonly type: 'system' | 'data';
  readonly category: string;
  readonly performanceLevel: string;
  /** GiB. */
  readonly size: number;
  readonly zoneId: string;
  readonly device: string;
  /** Empty once detached. */
  instanceId: string;
  readonly imageId: string;
  readonly sourceSnapshotId: string;
  deleteWithInstance: boolean;
  readonly encrypted: boolean;
  readonly kmsKeyId: string;
}

export type NewDisk = Omit<Disk, keyof Resource | 'status'>;

export function createDisk(region: Region, disk: NewDisk, tags: Tags): Disk {
  const created: Disk = { id: newId('d'), ...disk, ...region.born({ tags }), status: 'In_use' };
  region.disks.set(created.id, created);
  return created;
}

export function disksOf(region: Region, instanceId: string): readonly Disk[] {
  return [...region.disks.values()].filter((disk) => disk.instanceId === instanceId);
}

/** What an instance's end does to its disks: those that do not go with it stay, and cost. */
export function releaseDisks(region: Region, instanceId: string): void {
  for (const disk of disksOf(region, instanceId)) {
    if (disk.deleteWithInstance) region.disks.delete(disk.id);
    else {
      disk.instanceId = '';
      disk.status = 'Available';
    }
  }
}
