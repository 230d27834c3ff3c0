import { ecs } from '../../api/ecs.js';
import type { Image } from '../../model/image.js';
import { checkDescription, checkImageFamily, checkImageName } from '../../model/image-names.js';
import type { ValuesOf } from '../../parameters/description.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { requireOwnImage } from './image-access.js';

type Request = ValuesOf<typeof ecs.ModifyImageAttribute>;

export const modifyImageAttribute = defineAction(
  'ModifyImageAttribute',
  ecs.ModifyImageAttribute,
  ({ parameters, region, checksPassed }) => {
    const image = requireOwnImage(region, parameters.ImageId);
    if (image.status === 'Creating' || image.status === 'Waiting') {
      throw new ApiError(
        'InvalidStatus.ImageIsCreating',
        403,
        'The operation cannot be performed because the image is creating.',
      );
    }
    if (parameters.ImageName) checkImageName(region, parameters.ImageName, image.id);
    checkImageFamily(parameters.ImageFamily ?? '');
    checkDescription(parameters.Description ?? '');
    checkStatusChange(image, parameters.Status);
    checkImdsChange(image, parameters);
    checksPassed();
    change(image, parameters);
    return {};
  },
);

function checkStatusChange(image: Image, status: string | undefined): void {
  if (status === 'Deprecated' && image.status !== 'Available') {
    throw new ApiError('ImageStatus.NotAvailable', 403, 'The specified image status is not available.');
  }
  if (status === 'Deprecated' && image.sharedWith.size > 0) {
    throw new ApiError('ImageUseShared', 403, 'The specified image has been shared to others.');
  }
  if (status === 'Available' && image.status !== 'Deprecated') {
    throw new ApiError('ImageStatus.NotDeprecated', 403, 'The specified image status is not deprecated.');
  }
}

function checkImdsChange(image: Image, { Features }: Request): void {
  if (image.imds === 'v2' && Features?.ImdsSupport === 'v1') {
    throw new ApiError(
      'InvalidOperation.FeaturesImdsSupportNotMatch',
      403,
      'The specified parameter Features.ImdsSupport can not be set to v1 from v2.',
    );
  }
}

/** An empty value takes family and description away; an empty name changes nothing. */
function change(
  image: Image,
  { ImageName, ImageFamily, Description, BootMode, Features, Status }: Request,
): void {
  if (ImageName) image.name = ImageName;
  if (ImageFamily !== undefined) image.family = ImageFamily;
  if (Description !== undefined) image.description = Description;
  if (BootMode) image.bootMode = BootMode;
  if (Features?.ImdsSupport === 'v2') image.imds = 'v2';
  const nvme = Features?.NvmeSupport;
  if (nvme === 'supported' || nvme === 'unsupported') image.nvme = nvme;
  if (Status === 'Deprecated' || Status === 'Available') image.status = Status;
}
