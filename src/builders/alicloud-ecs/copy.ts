import { CopyImage, imageWatch, snapshotsBehind } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { COPY_FACTS } from '../../ledger/index.js';
import { firstName, replacementFacts, type Image } from './image.js';
import type { CheckedTarget } from './names.js';
import { inRegion, to, waitForStatus, type BuildingSite } from './site.js';
import { tagList, tagsAtCreation, tagsOf } from './tags.js';
import { copyLimit } from './time-limits.js';

/**
 * Copies an available image to where the target says, encrypted where that is asked for, and waits until the copy
 * is good.
 * @throws BuildError if the copy fails, with the cloud's reason
 */
export async function copyImage(site: BuildingSite, original: Image, target: CheckedTarget): Promise<Image> {
  const { options, resources } = site;
  const { region } = target;
  const name = firstName(site, target);
  const resource = await resources.create(
    { kind: 'image', region, name, facts: { ...COPY_FACTS, ...replacementFacts(site, target) } },
    async ({ clientToken, tags, signal }) => {
      const { imageId } = await site.cloud.call(
        CopyImage,
        {
          regionId: original.region,
          imageId: original.id,
          destinationRegionId: region,
          destinationImageName: name,
          destinationDescription: options.image_description,
          ...encryption(site, target),
          resourceGroupId: options.resource_group_id,
          clientToken,
          tag: tagsAtCreation(tagList(tagsOf(options)), tags),
        },
        to(site, `copy the image ${original.id} to ${region}`, signal),
      );
      if (imageId === undefined) throw new BuildError('CopyImage answered without an image ID.');
      return imageId;
    },
  );
  const made = await waitForStatus(inRegion(site, region), {
    watch: imageWatch,
    id: resource.id,
    status: 'Available',
    limit: copyLimit(options),
    limitOption: 'wait_copying_image_ready_timeout',
    phase: 'distribute',
  });
  resources.markAvailable(resource);
  return {
    resource,
    region,
    id: resource.id,
    snapshotIds: snapshotsBehind(made),
    target,
    isCopy: true,
    snapshots: [],
    isAvailable: true,
  };
}

function encryption({ options: { image_encrypted: encrypted } }: BuildingSite, { kmsKeyId }: CheckedTarget) {
  return encrypted === undefined ? {} : { encrypted, ...(encrypted && { KMSKeyId: kmsKeyId }) };
}
