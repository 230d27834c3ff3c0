import { ecs } from '../../api/ecs.js';
import { findImage, ownerAlias, type Image } from '../../model/image.js';
import { copyImage as copy } from '../../model/image-copying.js';
import { checkDescription, checkImageName } from '../../model/image-names.js';
import type { Region } from '../../model/region.js';
import { readTags } from '../../model/tags.js';
import type { ValuesOf } from '../../parameters/description.js';
import { ApiError, missingParameter } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';

type Request = ValuesOf<typeof ecs.CopyImage>;

/** Called in the source region; the new image is to be looked for in the destination. */
export const copyImage = defineAction(
  'CopyImage',
  ecs.CopyImage,
  ({ parameters, cloud, region, account, outcome, checksPassed }) => {
    if (!parameters.DestinationRegionId) throw missingParameter('DestinationRegionId');
    const destination = cloud.region(account.id, parameters.DestinationRegionId);
    if (!destination)
      throw new ApiError('DestinationRegion.NotFound', 400, 'The destination region not found.');
    const original = readOriginal(region, destination, parameters.ImageId);
    checkCopy(destination, parameters);
    const tags = readTags(parameters.Tag);
    checksPassed();
    const image = copy(region, original, destination, {
      name: parameters.DestinationImageName ?? '',
      description: parameters.DestinationDescription,
      encrypted: parameters.Encrypted ?? false,
      kmsKeyId: parameters.KMSKeyId,
      resourceGroupId: parameters.ResourceGroupId,
      tags,
      outcome,
    });
    return { ImageId: image.id };
  },
);

function readOriginal(region: Region, destination: Region, id: string): Image {
  const image = findImage(region, id);
  if (!image || ownerAlias(image, region.accountId) === 'system') {
    throw new ApiError('InvalidImageId.NotFound', 404, 'The specified ImageId does not exist.');
  }
  if (image.status !== 'Available')
    throw new ApiError('IncorrectImageStatus', 400, 'The image not available.');
  if (ownerAlias(image, region.accountId) === 'others' && destination !== region) {
    throw new ApiError(
      'OperationDenied.SameRegionOnly',
      403,
      'The image shared from others can not be copied to another region directly.',
    );
  }
  return image;
}

function checkCopy(
  destination: Region,
  { DestinationImageName, DestinationDescription, Encrypted, KMSKeyId }: Request,
) {
  if (DestinationImageName) checkImageName(destination, DestinationImageName);
  checkDescription(DestinationDescription ?? '');
  if (KMSKeyId && !Encrypted) {
    throw new ApiError(
      'InvalidEncrypted.NotMatchKmsKeyId',
      400,
      'The specified parameter Encrypted must be true when KmsKeyId is not empty.',
    );
  }
  if (destination.images.size >= destination.cloud.quotas.images) {
    throw new ApiError(
      'QuotaExceed.Image',
      403,
      `The number of images exceeds the limit (${destination.images.size}).`,
    );
  }
}
