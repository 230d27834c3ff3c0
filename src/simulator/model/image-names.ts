import { ApiError } from '../protocol/api-error.js';
import type { Region } from './region.js';

/** 2 to 128 characters, a letter or Chinese character first. Source: CreateImage, ModifyImageAttribute. */
const NAME = /^[A-Za-z\u4e00-\u9fff][\w.:\-\u4e00-\u9fff]{1,127}$/;
const RESERVED_START = /^(https?:\/\/|aliyun|acs:)/i;

/** @throws ApiError for a name that is malformed, or taken: names are unique per account and region */
export function checkImageName(region: Region, name: string, ownImageId = ''): void {
  if (!NAME.test(name) || RESERVED_START.test(name)) {
    throw new ApiError('InvalidImageName.Malformed', 400, 'The specified Image name is wrongly formed.');
  }
  if ([...region.images.values()].some((image) => image.name === name && image.id !== ownImageId)) {
    throw new ApiError('InvalidImageName.Duplicated', 400, 'The specified image name is already in use.');
  }
}

export function checkImageFamily(family: string): void {
  if (family && (!NAME.test(family) || RESERVED_START.test(family))) {
    throw new ApiError(
      'InvalidImageFamily.Malformed',
      400,
      'The format of the specified image family is invalid.',
    );
  }
}

export function checkDescription(description: string): void {
  if (
    description &&
    (description.length < 2 || description.length > 256 || /^https?:\/\//i.test(description))
  ) {
    throw new ApiError('InvalidDescription.Malformed', 400, 'The specified description is wrongly formed.');
  }
}

export function checkImageVersion(version: string): void {
  if (version.length > 40) {
    throw new ApiError('InvalidImageVersion.Malformed', 400, 'The specified ImageVersion is wrongly formed.');
  }
}
