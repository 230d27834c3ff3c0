import { DeleteImage, DescribeImages, ModifyImageAttribute } from '../alicloud/index.js';
import { deleteSnapshot } from './kinds/snapshot.js';
import type { OpenResource, ReleaseContext } from './kinds/releasable.js';

/** Facts of an image's ledger entry when it is built under a temporary name, to replace another. */
export interface ReplacementFacts {
  /** The name that it is to have. */
  readonly final_name: string;
  /** The image that has the name when the build starts. */
  readonly replaces: string;
  /** Where the replaced image goes in between: names are unique. */
  readonly retired_name: string;
  /** The snapshots to delete with the replaced image, comma separated; empty: none. */
  readonly delete_snapshots: string;
}

/**
 * Gives an available image the name of the one that it replaces, and deletes that one. At every moment a good
 * image has the name, or the temporary one. Every step looks before it acts, so that a swap that was cut off
 * anywhere is finished by doing it again: the build, the post step and the sweep all come here.
 */
export async function finishReplacement(
  { id, region, facts }: OpenResource,
  { cloud, signal }: Pick<ReleaseContext, 'cloud' | 'signal'>,
): Promise<void> {
  if (facts?.['replaces'] === undefined) return;
  const {
    final_name: finalName,
    replaces,
    retired_name: retiredName,
    delete_snapshots: doomed,
  } = facts as unknown as ReplacementFacts;
  const rename = (imageId: string, imageName: string) =>
    cloud.call(
      ModifyImageAttribute,
      { regionId: region, imageId, imageName },
      { region, signal, doing: `rename the image ${imageId} to ${imageName}` },
    );
  const listed = await cloud.call(
    DescribeImages,
    {
      regionId: region,
      imageId: `${id},${replaces}`,
      status: 'Available,Deprecated,UnAvailable,CreateFailed',
    },
    { region, signal, doing: 'look at both images of a replacement' },
  );
  const nameOf = new Map((listed.images?.image ?? []).map((image) => [image.imageId, image.imageName]));
  if (nameOf.get(id) !== finalName) {
    if (nameOf.get(replaces) === finalName) await rename(replaces, retiredName);
    await rename(id, finalName);
  }
  if (nameOf.has(replaces)) {
    await cloud.call(
      DeleteImage,
      { regionId: region, imageId: replaces },
      { region, signal, doing: `delete the replaced image ${replaces}` },
    );
  }
  const snapshots = doomed.split(',').filter((snapshot) => snapshot !== '');
  await Promise.all(snapshots.map((snapshot) => deleteSnapshot(cloud, snapshot, region, signal)));
}
