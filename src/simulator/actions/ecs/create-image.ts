import { ecs } from '../../api/ecs.js';
import {
  checkDescription,
  checkImageFamily,
  checkImageName,
  checkImageVersion,
} from '../../model/image-names.js';
import {
  checkImageable,
  imageFromInstance,
  imageFromSnapshots,
  type NewImage,
} from '../../model/image-making.js';
import type { Image } from '../../model/image.js';
import type { Region } from '../../model/region.js';
import { readTags } from '../../model/tags.js';
import type { ValuesOf } from '../../parameters/description.js';
import { ApiError, invalidParameter } from '../../protocol/api-error.js';
import { defineAction, type Answer, type Call } from '../action.js';
import { readImageSource } from './image-source.js';
import { requireInstance } from './instance-access.js';

type Request = ValuesOf<typeof ecs.CreateImage>;

const BOOT_MODES = ['BIOS', 'UEFI', 'UEFI-Preferred'];

/** Of an instance, or of snapshots; an instance goes before snapshots where both are given. */
export const createImage = defineAction(
  'CreateImage',
  ecs.CreateImage,
  (call) => {
    checkImage(call.region, call.parameters);
    return call.parameters.InstanceId ? fromInstance(call) : fromSnapshots(call);
  },
  { tokenMismatch: { code: 'IdempotenceParamNotMatch', status: 400 } },
);

function checkImage(region: Region, request: Request): void {
  if (request.ImageName) checkImageName(region, request.ImageName);
  checkImageFamily(request.ImageFamily ?? '');
  checkImageVersion(request.ImageVersion ?? '');
  checkDescription(request.Description ?? '');
  if (request.BootMode && !BOOT_MODES.includes(request.BootMode)) throw invalidParameter('BootMode');
  if (request.Features?.ImdsSupport && !isImds(request.Features.ImdsSupport)) {
    throw new ApiError(
      'InvalidParameter.FeaturesImdsSupport',
      400,
      'The specified parameter Features.ImdsSupport is not supported.',
    );
  }
  if (region.images.size >= region.cloud.quotas.images) {
    throw new ApiError('QuotaExceed.Image', 403, 'The Image Quota exceeds.');
  }
}

function fromInstance({ parameters, region, outcome, checksPassed }: Call<Request>): Answer {
  const instance = requireInstance(region, parameters.InstanceId ?? '');
  checkImageable(region, instance);
  const { version, system } = instance.image;
  if (system.productCode && parameters.ImageVersion && parameters.ImageVersion !== version) {
    throw new ApiError('InvalidImageVersion.Malformed', 400, 'The specified ImageVersion is wrongly formed.');
  }
  const wanted = wantedImage(parameters, instance.image, outcome);
  checksPassed();
  return { ImageId: imageFromInstance(region, instance, wanted).id };
}

function fromSnapshots({ parameters, region, outcome, checksPassed }: Call<Request>): Answer {
  const { snapshots, system } = readImageSource(region, parameters);
  // What the snapshots' own image had is not inherited: who wants the same must say so.
  const nvme = region.cloud.behaviour.nvmeFromSnapshots;
  const wanted = wantedImage(parameters, { bootMode: 'UEFI-Preferred', imds: 'v1', nvme }, outcome);
  checksPassed();
  return { ImageId: imageFromSnapshots(region, snapshots, system, wanted).id };
}

function wantedImage(
  request: Request,
  { bootMode, imds, nvme }: Pick<Image, 'bootMode' | 'imds' | 'nvme'>,
  outcome: Call<Request>['outcome'],
): NewImage {
  return {
    name: request.ImageName ?? '',
    description: request.Description,
    family: request.ImageFamily,
    version: request.ImageVersion,
    bootMode: request.BootMode || bootMode,
    imds: isImds(request.Features?.ImdsSupport) ? request.Features.ImdsSupport : imds,
    nvme,
    tags: readTags(request.Tag),
    resourceGroupId: request.ResourceGroupId,
    outcome,
  };
}

const isImds = (text: string | undefined): text is 'v1' | 'v2' => text === 'v1' || text === 'v2';
