import type { ecs } from '../../api/ecs.js';
import type { ImageSystem } from '../../model/image.js';
import type { SnapshotOnDevice } from '../../model/image-making.js';
import type { Region } from '../../model/region.js';
import { requireSnapshot, type Snapshot } from '../../model/snapshot.js';
import type { ValuesOf } from '../../parameters/description.js';
import { ApiError } from '../../protocol/api-error.js';

type Request = ValuesOf<typeof ecs.CreateImage>;

/** Reads the snapshots that an image is to be made of. @throws ApiError where one is missing or not done */
export function readImageSource(
  region: Region,
  request: Request,
): { readonly snapshots: readonly SnapshotOnDevice[]; readonly system: ImageSystem } {
  const snapshots = request.DiskDeviceMapping
    ? mappedSnapshots(region, request.DiskDeviceMapping)
    : singleSnapshot(region, request.SnapshotId);
  const system = snapshots.find(({ snapshot }) => snapshot.sourceDiskType === 'system')?.snapshot.system;
  if (!system) {
    throw new ApiError('InvalidSystemSnapshot.Missing', 403, 'There is no snapshot of a system disk.');
  }
  const { Platform, Architecture } = request;
  return {
    snapshots,
    system: {
      ...system,
      ...(Platform && { platform: Platform }),
      ...(Architecture && { architecture: Architecture }),
    },
  };
}

function singleSnapshot(region: Region, id: string | undefined): readonly SnapshotOnDevice[] {
  if (!id) {
    throw new ApiError(
      'MissingParameter',
      400,
      'The input parameter SnapshotId or InstanceId or DiskDeviceMapping that is mandatory for processing this request is not supplied.',
    );
  }
  return [{ device: '/dev/xvda', snapshot: readySnapshot(region, id, 'SnapshotNotReady') }];
}

function mappedSnapshots(
  region: Region,
  mappings: NonNullable<Request['DiskDeviceMapping']>,
): readonly SnapshotOnDevice[] {
  const letters = [...'bcdefghijklmnopqrstuvwxyz'];
  return mappings.map(({ SnapshotId = '', Device }) => {
    const snapshot = readySnapshot(region, SnapshotId, 'InvalidSnapshotId.NotReady');
    const device =
      snapshot.sourceDiskType === 'system' ? '/dev/xvda' : Device || `/dev/xvd${letters.shift() ?? ''}`;
    return { device, snapshot };
  });
}

function readySnapshot(region: Region, id: string, notReadyCode: string): Snapshot {
  const snapshot = requireSnapshot(region, id);
  if (snapshot.status === 'accomplished') return snapshot;
  throw new ApiError(notReadyCode, 403, 'The specified snapshot is not ready.');
}
