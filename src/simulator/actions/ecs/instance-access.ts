import { refuseWhileImaged } from '../../model/spoiling.js';
import type { Instance, InstanceStatus } from '../../model/instance.js';
import type { Region } from '../../model/region.js';
import { ApiError } from '../../protocol/api-error.js';

/** @throws ApiError `InvalidInstanceId.NotFound` */
export function requireInstance(region: Region, id: string): Instance {
  const instance = region.instances.get(id);
  if (!instance)
    throw new ApiError('InvalidInstanceId.NotFound', 404, 'The specified InstanceId does not exist.');
  return instance;
}

/** To be called by what changes an instance's state. @throws ApiError `IncorrectInstanceStatus` where it cannot change now */
export function requireChangeable(instance: Instance, ...allowed: readonly InstanceStatus[]): void {
  requireStatus(instance, ...allowed);
  refuseWhileImaged(instance.region, instance.id);
}

/** @throws ApiError `IncorrectInstanceStatus` unless the instance is in one of these states */
export function requireStatus(instance: Instance, ...allowed: readonly InstanceStatus[]): void {
  if (!instance.releasing && allowed.includes(instance.status)) return;
  throw new ApiError(
    'IncorrectInstanceStatus',
    403,
    'The current status of the resource does not support this operation.',
  );
}
