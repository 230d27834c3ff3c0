import { ApiError } from '../../protocol/api-error.js';

/** Bytes of user data before encoding. Source: RunInstances. */
const LARGEST_USER_DATA = 32 * 1024;

/** @throws ApiError for user data that is no base64, or too large once it is decoded */
export function decodeUserData(base64: string, malformedStatus: number): Buffer {
  const userData = Buffer.from(base64, 'base64');
  const unpadded = (text: string) => text.replace(/[\s=]+/g, '');
  if (unpadded(userData.toString('base64')) !== unpadded(base64)) {
    throw new ApiError(
      'InvalidUserData.Base64FormatInvalid',
      malformedStatus,
      'The specified UserData is not valid.',
    );
  }
  if (userData.length > LARGEST_USER_DATA) {
    throw new ApiError(
      'InvalidUserData.SizeExceeded',
      400,
      'The specified parameter "UserData" exceeds the size.',
    );
  }
  return userData;
}
