import { ecs } from '../../api/ecs.js';
import { deleteImage as remove } from '../../model/image-ending.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';

/** An image that is not there is passed over; its snapshots stay and cost. */
export const deleteImage = defineAction(
  'DeleteImage',
  ecs.DeleteImage,
  ({ parameters, region, checksPassed }) => {
    const { ImageId, Force = false } = parameters;
    if (region.cloud.systemImages(region.id).has(ImageId)) {
      throw new ApiError(
        'ImageIsPublic',
        403,
        'You can not delete public image, please modify it to private.',
      );
    }
    const image = region.images.get(ImageId);
    checksPassed();
    if (image) remove(region, image, Force);
    return {};
  },
);
