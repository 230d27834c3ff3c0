import type { Instance } from '../../model/instance.js';
import type { Region } from '../../model/region.js';
import { ApiError } from '../../protocol/api-error.js';

/** Does something to each instance, and tells of each how it went, as AttachKeyPair and DetachKeyPair do. */
export function keyPairResults(
  region: Region,
  keyPairName: string,
  ids: readonly string[],
  change: (instance: Instance) => void,
) {
  const instances = ids.map((id) => region.instances.get(id));
  if (ids.length === 0 || instances.some((instance) => !instance)) {
    throw new ApiError(
      'InvalidInstanceIds.ValueNotSupported',
      400,
      'The specified parameter InstanceIds is not valid.',
    );
  }
  if (instances.some((instance) => instance?.image.system.osType === 'windows')) {
    throw new ApiError(
      'DependencyViolation.WindowsInstance',
      403,
      'The instance creating is windows, cannot use ssh key pair to login',
    );
  }
  for (const instance of instances) if (instance) change(instance);
  return {
    KeyPairName: keyPairName,
    TotalCount: String(ids.length),
    FailCount: '0',
    Results: {
      Result: ids.map((id) => ({ InstanceId: id, Success: 'true', Code: '200', Message: 'successful' })),
    },
  };
}
