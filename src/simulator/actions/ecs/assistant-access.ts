import type { CommandType } from '../../guests/guest.js';
import type { Instance } from '../../model/instance.js';
import type { Region } from '../../model/region.js';
import { ApiError } from '../../protocol/api-error.js';

/** The instances that a command or a file is meant for; all of them must be there. */
export function requireTargets(
  region: Region,
  ids: readonly string[] | undefined,
  most: number,
): readonly Instance[] {
  if (!ids || ids.length === 0)
    throw new ApiError('MissingParam.InstanceId', 400, 'The parameter instanceId is missing or empty.');
  if (ids.length > most)
    throw new ApiError('InstanceIds.ExceedLimit', 403, 'The number of instance IDs exceeds the upper limit.');
  return ids.map((id) => {
    const instance = region.instances.get(id);
    if (!instance || instance.releasing)
      throw new ApiError('InvalidInstance.NotFound', 404, 'The specified instance does not exist.');
    return instance;
  });
}

/** @throws ApiError `InvalidInstance.NotMatch` for a script that is not for the instance's system */
export function requireMatch(type: CommandType, instances: readonly Instance[]): void {
  const osType = type === 'RunShellScript' ? 'linux' : 'windows';
  if (instances.every(({ image }) => image.system.osType === osType)) return;
  throw new ApiError(
    'InvalidInstance.NotMatch',
    403,
    'The specified instance type does not match the command.',
  );
}

/** Decodes what was sent in base64. @throws ApiError with this code where it is none */
export function fromBase64(text: string, code: string): Buffer {
  const bare = text.replace(/\s+/g, '');
  if (bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return Buffer.from(bare, 'base64');
  throw new ApiError(code, 400, 'The content can not be base64 decoded.');
}

/** How long it is, in characters, when it is sent in base64. */
export function base64Length(content: Buffer): number {
  return Math.ceil(content.length / 3) * 4;
}

const SHORTEST_TIMEOUT = 10;
/** No document tells it; more than a day is refused by the console. */
const LONGEST_TIMEOUT = 86_400;

/** Seconds; what is too short is lengthened. @throws ApiError `InvalidTimeout.ExceedLimit` */
export function readTimeout(timeout = 60): number {
  if (timeout > LONGEST_TIMEOUT) {
    throw new ApiError(
      'InvalidTimeout.ExceedLimit',
      403,
      'The specified parameter Timeout exceeds the upper limit.',
    );
  }
  return Math.max(timeout, SHORTEST_TIMEOUT);
}

/** @throws ApiError where a text is longer than the action takes */
export function atMost(limit: number, code: string, text: string | undefined): string {
  if ((text ?? '').length <= limit) return text ?? '';
  throw new ApiError(code, 403, 'The length of the specified parameter exceeds the upper limit.');
}
