import { ApiError } from '../protocol/api-error.js';
import type { Region } from './region.js';
import { spoilSnapshots } from './snapshot.js';

/**
 * To be called when a client wants to change an instance's state.
 *
 * @throws ApiError `IncorrectInstanceStatus` while something is made of the instance, where this cloud refuses the change then
 */
export function refuseWhileImaged(region: Region, instanceId: string): void {
  if (region.cloud.behaviour.changeDuringImageCreation !== 'refuse') return;
  const isGrowing = [...region.snapshots.values()].some(
    (snapshot) => snapshot.instanceId === instanceId && snapshot.status === 'progressing',
  );
  if (!isGrowing && imagesInMaking(region, instanceId).length === 0) return;
  throw new ApiError(
    'IncorrectInstanceStatus',
    403,
    'The current status of the resource does not support this operation.',
  );
}

/** What a change of an instance's state does: images and snapshots that are being made of it do not survive it. */
export function spoilCreations(region: Region, instanceId: string): void {
  spoilSnapshots(region, instanceId);
  for (const image of imagesInMaking(region, instanceId)) {
    image.stopMaking();
    image.status = 'CreateFailed';
  }
}

function imagesInMaking(region: Region, instanceId: string) {
  return [...region.images.values()].filter(
    ({ madeFromInstance, status }) => madeFromInstance === instanceId && status === 'Creating',
  );
}
