import { CloudError } from '../../alicloud/index.js';
import type { Disk } from './disks.js';
import type { Instance } from './instance.js';
import { keepAlive } from './lifetime.js';
import type { EcsOptions } from './options.js';
import type { BuildingSite } from './site.js';
import { snapshotDisks, type DiskSnapshot } from './snapshot.js';
import type { SourceImage } from './source.js';

/** The stopped instance that an image is to be made of. */
export interface Original {
  readonly instance: Instance;
  readonly disks: readonly Disk[];
  /** The image that the instance runs. */
  readonly source: SourceImage;
}

/** What the image is made from. */
export interface ImageOrigin extends Original {
  /**
   * The snapshots that it is made from: the instance is not needed any more. Undefined where it is made from the
   * instance, which must not change until then.
   */
  readonly snapshots: readonly DiskSnapshot[] | undefined;
}

/**
 * Snapshots of the disks, where an image from them is the same as one from the instance: that takes no longer, and
 * the instance can go while the image is made.
 */
export async function prepareOrigin(site: BuildingSite, original: Original): Promise<ImageOrigin> {
  const { options, events } = site;
  const { source, disks, instance } = original;
  if (!isSameFromSnapshots(source) && !options.image_ignore_data_disks)
    return { ...original, snapshots: undefined };
  using _alive = keepAlive(site, instance);
  const wanted = options.image_ignore_data_disks ? disks.filter(({ isSystem }) => isSystem) : disks;
  return await events.phase('snapshot', `Taking ${snapshotsInWords(wanted)}`, async () => {
    try {
      return { ...original, snapshots: await snapshotDisks(site, wanted) };
    } catch (error) {
      if (!mayDoWithout(error, options)) throw error;
      events.emit({
        type: 'notice',
        message: `This account may not call ${error.action}. The image is made from the instance, which costs until then.`,
      });
      return { ...original, snapshots: undefined };
    }
  });
}

/**
 * What the cloud takes over from an instance, and must be told beside snapshots (CreateImage). It can only be told
 * where the source image is known; the licence of a product of the marketplace cannot be told at all.
 */
function isSameFromSnapshots({ platform, architecture, bootMode, productCode }: SourceImage): boolean {
  const isKnown = platform !== undefined && architecture !== undefined && bootMode !== undefined;
  return isKnown && productCode === undefined;
}

function mayDoWithout(
  error: unknown,
  { image_ignore_data_disks: systemAlone }: EcsOptions,
): error is CloudError {
  return !systemAlone && error instanceof CloudError && error.isDenied;
}

function snapshotsInWords({ length }: readonly Disk[]): string {
  return length === 1 ? 'a snapshot of the disk' : `snapshots of ${length} disks`;
}
