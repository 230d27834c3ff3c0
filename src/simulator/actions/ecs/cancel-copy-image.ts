import { ecs } from '../../api/ecs.js';
import { cancelCopy } from '../../model/image-copying.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { requireOwnImage } from './image-access.js';

/** Called in the destination region, with the new image's ID. */
export const cancelCopyImage = defineAction(
  'CancelCopyImage',
  ecs.CancelCopyImage,
  ({ parameters, region }) => {
    const image = requireOwnImage(region, parameters.ImageId);
    if (!image.isCopied) {
      throw new ApiError(
        'ImageCreatedNotFromCopy',
        400,
        'The specified image is not the target image of a copy action.',
      );
    }
    if (image.status !== 'Waiting' && image.status !== 'Creating') {
      throw new ApiError('IncorrectImageStatus', 400, 'The specified snapshot is not coping.');
    }
    cancelCopy(region, image);
    return {};
  },
);
