import type { Image } from '../../model/image.js';
import type { Region } from '../../model/region.js';
import { ApiError } from '../../protocol/api-error.js';

/** @throws ApiError `InvalidImageId.NotFound` unless the account itself owns the image */
export function requireOwnImage(region: Region, id: string): Image {
  const image = region.images.get(id);
  if (!image) throw new ApiError('InvalidImageId.NotFound', 404, 'The specified ImageId does not exist.');
  return image;
}
