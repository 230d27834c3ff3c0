import { ecs } from '../../api/ecs.js';
import { contentOf } from '../../model/image-making.js';
import { checkSnapshottable, createSnapshot as create } from '../../model/snapshot.js';
import { readTags } from '../../model/tags.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';

/** The service keeps names that begin so for its own. */
const RESERVED_NAME = /^(auto|https?:\/\/)/;

export const createSnapshot = defineAction(
  'CreateSnapshot',
  ecs.CreateSnapshot,
  ({ parameters, region, outcome }) => {
    const disk = region.disks.get(parameters.DiskId);
    if (!disk) throw new ApiError('InvalidDiskId.NotFound', 404, 'The specified DiskId does not exist.');
    const { SnapshotName = '' } = parameters;
    if (
      SnapshotName &&
      (SnapshotName.length < 2 || SnapshotName.length > 128 || RESERVED_NAME.test(SnapshotName))
    ) {
      throw new ApiError(
        'InvalidSnapshotName.Malformed',
        400,
        'The specified SnapshotName is wrongly formed.',
      );
    }
    const instance = region.instances.get(disk.instanceId);
    if (instance && (instance.releasing || !['Running', 'Stopped'].includes(instance.status))) {
      throw new ApiError(
        'IncorrectInstanceStatus',
        403,
        'The current status of the resource does not support this operation.',
      );
    }
    checkSnapshottable(region, disk);
    const content = instance ? contentOf(instance, disk) : { system: undefined, content: undefined };
    const snapshot = create(region, {
      disk,
      ...content,
      name: SnapshotName,
      description: parameters.Description,
      resourceGroupId: parameters.ResourceGroupId,
      tags: readTags(parameters.Tag),
      outcome,
    });
    return { SnapshotId: snapshot.id };
  },
  { tokenMismatch: { code: 'IdempotentParameterMismatch', status: 403 } },
);
