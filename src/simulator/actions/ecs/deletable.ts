import type { Instance } from '../../model/instance.js';
import { refuseWhileImaged } from '../../model/spoiling.js';
import { ApiError } from '../../protocol/api-error.js';
import { requireStatus } from './instance-access.js';

/** @throws ApiError where an instance cannot be released as it is, or not without `force` */
export function checkDeletable(instance: Instance, force: boolean): void {
  if (instance.traits.deletionProtection) {
    throw new ApiError(
      'InvalidOperation.DeletionProtection',
      403,
      'The operation is not allowed because the instance is protected from deletion.',
    );
  }
  if (instance.releasing) return;
  if (instance.status === 'Pending') {
    throw new ApiError(
      'IncorrectInstanceStatus.Initializing',
      403,
      'The specified instance status does not support this operation.',
    );
  }
  if (!force) requireStatus(instance, 'Stopped');
  refuseWhileImaged(instance.region, instance.id);
}
