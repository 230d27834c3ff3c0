import { ApiError } from '../protocol/api-error.js';
import type { Image } from './image.js';
import type { Region } from './region.js';

/**
 * Deletes an own image; its snapshots stay.
 *
 * @param force also while instances made from it are alive
 */
export function deleteImage(region: Region, image: Image, force: boolean): void {
  if (image.status === 'Waiting' || (image.status === 'Creating' && image.isCopied)) {
    throw new ApiError(
      'OperationDenied.ImageCopying',
      403,
      'The image is being copied. Please use the CancelCopyImage API.',
    );
  }
  if (image.status === 'Creating') {
    throw new ApiError('ImageIsCreating', 403, 'The specified image is being created.');
  }
  if (image.isPublic) {
    throw new ApiError('ImageIsPublic', 403, 'You can not delete public image, please modify it to private.');
  }
  if (image.sharedWith.size > 0) {
    throw new ApiError('ImageUseShared', 403, 'The specified image has been shared to others.');
  }
  if (!force && isInUse(region, image)) {
    throw new ApiError('ImageUsingByInstance', 403, 'The specified image has been used to create instances.');
  }
  region.images.delete(image.id);
  region.cloud.contents.drop(image.content());
}

const isInUse = (region: Region, image: Image) =>
  [...region.instances.values()].some((instance) => instance.image.id === image.id);
