import type { Instance } from './instance.js';
import type { Region } from './region.js';

/**
 * Begins to take a spot instance back: it is locked at once, and released when its notice is over (RunInstances:
 * SpotDuration, SpotInterruptionBehavior Terminate; DescribeInstances: OperationLocks).
 *
 * @throws Error for an instance at the ordinary price, which the cloud takes from nobody
 */
export function reclaim(region: Region, instance: Instance): void {
  if (instance.facts.spotStrategy === 'NoSpot') throw new Error(`${instance.id} is no spot instance.`);
  if (instance.releasing || instance.locks.includes(RECYCLING)) return;
  instance.locks.push(RECYCLING);
  region.timeline.after(region.latency.spotNotice, () => instance.release());
}

const RECYCLING = 'Recycling';
