import { CloudError } from '../alicloud/index.js';
import type { OpenResource, ReleaseContext } from './kinds/releasable.js';

/** Something that is not there any more counts as released. */
export async function unlessGone(release: Promise<unknown>, onGone?: () => void): Promise<void> {
  try {
    await release;
  } catch (error) {
    if (!(error instanceof CloudError && error.isNotFound)) throw error;
    // After an attempt that was not answered, it may have been that one.
    if (error.isRefusal) onGone?.();
  }
}

/** Tells that somebody else has released it. */
export function tellGone({ kind, id, region }: OpenResource, { events }: ReleaseContext): void {
  events.emit({ type: 'resource_gone', kind, id, region });
}
