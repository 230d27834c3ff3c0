import { CloudError } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { describeImage, FOR_SOME_SECONDS, lookUntilFound } from '../../ledger/index.js';
import type { Image } from './image.js';
import { inRegion, type BuildingSite } from './site.js';

/**
 * Looks once more at an image that was done long before the build is, since copies take long: whoever builds one of the same
 * name replaces it meanwhile.
 * @throws BuildError if it is gone; the signal's reason if it aborts
 */
export async function ensureStillThere(site: BuildingSite, { id, region, target }: Image): Promise<void> {
  const { cloud, signal, events } = inRegion(site, region);
  const look = () => describeImage(cloud, id, region, signal);
  try {
    if ((await lookUntilFound(look, FOR_SOME_SECONDS, { cloud, signal })) !== undefined) return;
  } catch (error) {
    // Where the cloud does not tell, it was there when it was last seen.
    if (error instanceof CloudError) return;
    throw error;
  }
  events.emit({ type: 'resource_gone', kind: 'image', id, region });
  const option = target?.nameOption ?? 'image_name';
  throw new BuildError(
    `${option}: the image ${id} in ${region} was good, and has been deleted while it was copied: by another build of the name "${target?.name ?? ''}" that replaces it, perhaps.`,
    {
      place: site.placeOf(option),
      hint: 'Do not run two builds of one name at the same time: a concurrency group in the workflow prevents it.',
    },
  );
}
