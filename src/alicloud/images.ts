import type { ImageState } from './watches.js';

/** The snapshots that an image stands on. */
export function snapshotsBehind({ diskDeviceMappings }: ImageState): string[] {
  const mappings = diskDeviceMappings?.diskDeviceMapping ?? [];
  return mappings.flatMap(({ snapshotId }) => (snapshotId ? [snapshotId] : []));
}
