import { connectTimeout } from '../../communicators/endpoint.js';
import type { EcsOptions } from './options.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Longest waits, in milliseconds, where no option governs them. */
export const LAUNCH_LIMIT = 10 * MINUTE;
export const NETWORK_LIMIT = 3 * MINUTE;
export const STOP_LIMIT = 30 * MINUTE;

/** What provisioners without a time limit of their own are counted with. */
const PROVISION_ALLOWANCE = 60 * MINUTE;

/** RunInstances.AutoReleaseTime must lie at least 30 minutes ahead; one more for clocks that differ. */
const LEAST_LIFETIME = 31 * MINUTE;

/** `wait_snapshot_ready_timeout` in milliseconds; 0 stands for the default, as in Packer. */
export function imageLimit(options: EcsOptions): number {
  return (options.wait_snapshot_ready_timeout || 3600) * 1000;
}

/** `wait_copying_image_ready_timeout` in milliseconds; 0 stands for the default, as in Packer. */
export function copyLimit(options: EcsOptions): number {
  return (options.wait_copying_image_ready_timeout || 3600) * 1000;
}

/**
 * When everything of the build must be over: what is left of it then is nobody's. Not before a day is over, since a
 * build may take longer than it thought, and no job of GitHub's own runners takes so long.
 */
export function latestEnd(options: EcsOptions, now: number): Date {
  return new Date(Math.max(autoReleaseTime(options, now).getTime() + copyLimit(options), now + DAY));
}

/**
 * When the cloud may release the instance by itself, should nobody be left to do it: after all the time limits
 * of the build, at a full minute.
 */
export function autoReleaseTime(options: EcsOptions, now: number): Date {
  const limits =
    NETWORK_LIMIT +
    LAUNCH_LIMIT +
    connectTimeout(options) +
    PROVISION_ALLOWANCE +
    STOP_LIMIT +
    // For the snapshots, where the image is made from some, and for the image.
    imageLimit(options) * 2;
  return new Date(Math.ceil((now + Math.max(limits, LEAST_LIFETIME)) / MINUTE) * MINUTE);
}

/** A time as RunInstances and ModifyInstanceAutoReleaseTime want it: UTC, at a full minute. */
export function asApiTime(time: Date): string {
  return `${time.toISOString().slice(0, 16)}:00Z`;
}
