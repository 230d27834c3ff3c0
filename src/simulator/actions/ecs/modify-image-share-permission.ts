import { ecs } from '../../api/ecs.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { requireOwnImage } from './image-access.js';

/** Accounts that one call can name; the rest are silently dropped, as the service does. */
const ACCOUNTS_PER_CALL = 10;

export const modifyImageSharePermission = defineAction(
  'ModifyImageSharePermission',
  ecs.ModifyImageSharePermission,
  ({ parameters, cloud, region, account, checksPassed }) => {
    const image = requireOwnImage(region, parameters.ImageId);
    const added = (parameters.AddAccount ?? []).slice(0, ACCOUNTS_PER_CALL);
    const removed = (parameters.RemoveAccount ?? []).slice(0, ACCOUNTS_PER_CALL);
    // Packer calls so for each of its copies while they are being made, and is known to make copies.
    if (added.length + removed.length === 0) return {};
    if (image.status === 'Deprecated') {
      throw new ApiError(
        'OperationDenied.InvalidImageStatus',
        403,
        'The specified image cannot be shared when it is deprecated.',
      );
    }
    if (image.status !== 'Available') {
      throw new ApiError('IncorrectImageStatus', 400, 'The image is not available.');
    }
    for (const id of [...added, ...removed]) {
      if (id === account.id) {
        throw new ApiError('InvalidAccount.Forbbiden', 404, 'The specified Account does not yourself.');
      }
      if (!cloud.accounts.account(id)) {
        throw new ApiError('InvalidAccount.NotFound', 404, `The specified account ${id} does not exist.`);
      }
    }
    if (image.encrypted && added.length > 0 && usesServiceKey(region, image.disks)) {
      throw new ApiError(
        'InvalidOperation.ServiceKeyEncryptedImageUnsupported',
        403,
        'The specified service key encrypted image is not supported for this operation.',
      );
    }
    if (new Set([...image.sharedWith, ...added]).size > cloud.quotas.sharesPerImage) {
      throw new ApiError('QuotaExceed.ShareImageUser', 403, 'The shared Image user Quota exceeds.');
    }
    checksPassed();
    for (const id of added) image.sharedWith.add(id);
    for (const id of removed) image.sharedWith.delete(id);
    return {};
  },
);

function usesServiceKey(
  region: { readonly snapshots: ReadonlyMap<string, { readonly kmsKeyId: string }> },
  disks: readonly { readonly snapshotId: string }[],
): boolean {
  return disks.some(({ snapshotId }) => !region.snapshots.get(snapshotId)?.kmsKeyId);
}
