import { BuildError, toError } from '../../errors/index.js';
import { readSmallFile } from '../../options/index.js';
import type { Site } from './site.js';

/** RunInstances.UserData: at most 32 KB before encoding. */
export const LARGEST_USER_DATA = 32 * 1024;

/** What decoded text must begin with, to be taken for user data that somebody encoded. */
const BEGINNINGS = [
  '#!',
  '#cloud-config',
  '#include',
  'Content-Type: multipart',
  '[bat]',
  '[powershell]',
  '<powershell>',
  '\x1f\x8b',
];

/** What regions and images of old take. */
const LARGEST_EVERYWHERE = 16 * 1024;

/** The raw user data of the build's instance, or undefined. Warns where it is larger than older clouds take. */
export function userDataOf({ options, events, resolvePath }: Site): Buffer | undefined {
  const { user_data: text, user_data_file: file } = options;
  let data: Buffer | undefined;
  try {
    data = readUserData(text, file === undefined ? undefined : resolvePath(file));
  } catch (error) {
    throw new BuildError(`The user data file ${file} cannot be read: ${toError(error).message}.`, {
      cause: error,
    });
  }
  if (data !== undefined && data.length > LARGEST_EVERYWHERE) {
    events.emit({
      type: 'warning',
      message: `The user data has ${data.length} bytes: the cloud takes ${LARGEST_USER_DATA} now, but took only ${LARGEST_EVERYWHERE} for long, and may not take it everywhere.`,
    });
  }
  return data;
}

/** The raw user data that the options give, or undefined. `file` is absolute. @throws UnreadableFile */
export function readUserData(text: string | undefined, file: string | undefined): Buffer | undefined {
  if (file !== undefined) return decodeIfEncoded(readSmallFile(file));
  return text === undefined ? undefined : decodeIfEncoded(Buffer.from(text, 'utf8'));
}

/**
 * User data may be given raw or in base64, since old documents ask for the latter. It is taken as base64 only
 * when it decodes to something that begins as user data does.
 */
function decodeIfEncoded(given: Buffer): Buffer {
  const text = given.toString('latin1').replace(/\s+/g, '');
  if (text === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return given;
  const decoded = Buffer.from(text, 'base64');
  const beginning = decoded.subarray(0, 32).toString('latin1');
  return BEGINNINGS.some((known) => beginning.startsWith(known)) ? decoded : given;
}
