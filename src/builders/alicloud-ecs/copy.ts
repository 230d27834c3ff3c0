import {
  CloudError,
  CopyImage,
  imageWatch,
  snapshotsBehind,
  WaitError,
  type ImageState,
} from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { COPY_FACTS, type Resource } from '../../ledger/index.js';
import { everyRegion, firstName, publicationFacts, type Image } from './image.js';
import type { CheckedTarget } from './names.js';
import { inRegion, to, waitForStatus, type BuildingSite } from './site.js';
import { tagList, tagsAtCreation, tagsOf } from './tags.js';
import { copyLimit } from './time-limits.js';
import { USUALLY } from './usual-times.js';

/**
 * Copies an available image to where the target says, encrypted where that is asked for, and waits until the copy
 * is good. A copy that fails is taken away, so that another may have its name.
 * @param source the image to copy, itself a copy perhaps, in whatever region it is
 * @throws BuildError if the copy fails, with the cloud's reason
 */
export async function copyImage(site: BuildingSite, source: Image, target: CheckedTarget): Promise<Image> {
  const { options, resources } = site;
  const { region } = target;
  const name = firstName(site, target);
  const resource = await resources.create(
    {
      kind: 'image',
      region,
      name,
      facts: { ...COPY_FACTS, ...publicationFacts(site, target), ...everyRegion(site) },
    },
    async ({ clientToken, tags, signal }) => {
      const { imageId } = await site.cloud.call(
        CopyImage,
        {
          regionId: source.region,
          imageId: source.id,
          destinationRegionId: region,
          destinationImageName: name,
          destinationDescription: options.image_description,
          ...encryption(site, target),
          resourceGroupId: options.resource_group_id,
          clientToken,
          tag: tagsAtCreation(tagList(tagsOf(options)), tags),
        },
        to(inRegion(site, source.region), `copy the image ${source.id} to ${region}`, signal),
      );
      if (imageId === undefined) throw new BuildError('CopyImage answered without an image ID.');
      return imageId;
    },
  );
  const made = await waitForCopy(inRegion(site, region), resource);
  resources.markAvailable(resource);
  return {
    resource,
    region,
    id: resource.id,
    snapshotIds: snapshotsBehind(made),
    target,
    isCopy: true,
    snapshots: [],
  };
}

async function waitForCopy(there: BuildingSite, resource: Resource): Promise<ImageState> {
  try {
    return await waitForStatus(there, {
      watch: imageWatch,
      id: resource.id,
      status: 'Available',
      limit: copyLimit(there.options),
      limitOption: 'wait_copying_image_ready_timeout',
      usually: USUALLY.copy,
      phase: 'distribute',
    });
  } catch (error) {
    if (hasFailed(error)) await there.resources.release(resource);
    throw error;
  }
}

/** Whether a copy came to a bad end, rather than to none in time. */
function hasFailed(error: unknown): boolean {
  return error instanceof WaitError && error.outcome !== 'timeout';
}

/** Whether a copy that could not be made from one image may be made from another. */
export function mayDoFromAnother(error: unknown): boolean {
  return hasFailed(error) || (error instanceof CloudError && error.isRefusal);
}

function encryption({ options: { image_encrypted: encrypted } }: BuildingSite, { kmsKeyId }: CheckedTarget) {
  return encrypted === undefined ? {} : { encrypted, ...(encrypted && { KMSKeyId: kmsKeyId }) };
}
