import type { Image } from './image.js';
import type { Region } from './region.js';

/** Categories whose snapshots can be used at once (CreateSnapshot: InstantAccess): the family of enhanced SSDs. */
const INSTANT = ['cloud_essd', 'cloud_auto', 'cloud_essd_entry'];

export const isInstant = (category: string): boolean => INSTANT.includes(category);

/**
 * Whether instances can be started from an image (DescribeImages: Usable). One that stands on snapshots of enhanced
 * SSDs alone is usable some time before it is available; a copy is not.
 */
export function isUsable(region: Region, image: Image): boolean {
  if (image.status === 'Available' || image.status === 'Deprecated') return true;
  const { status, isCopied, startedAt, disks } = image;
  if (status !== 'Creating' || isCopied || startedAt === undefined) return false;
  const stands = disks.every(({ snapshotId }) =>
    isInstant(region.snapshots.get(snapshotId)?.sourceCategory ?? ''),
  );
  return stands && region.timeline.progress(startedAt, region.latency.imageUsable) === 100;
}
