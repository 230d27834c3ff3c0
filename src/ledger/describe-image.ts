import { DescribeImages, EVERY_IMAGE_STATUS, snapshotsBehind, type Cloud } from '../alicloud/index.js';
import type { ImageCondition } from './good-image.js';

export interface ImageFacts extends ImageCondition {
  readonly status: string;
  readonly snapshotIds: readonly string[];
}

/** The image with `id` in whatever state, or undefined if there is none (any more). */
export async function describeImage(
  cloud: Cloud,
  id: string,
  region: string,
  signal: AbortSignal,
): Promise<ImageFacts | undefined> {
  const listed = await cloud.call(
    DescribeImages,
    { regionId: region, imageId: id, status: EVERY_IMAGE_STATUS },
    { region, signal, doing: `look at the image ${id}` },
  );
  const found = listed.images?.image?.find((candidate) => candidate.imageId === id);
  if (found === undefined) return undefined;
  return { status: found.status ?? '', usable: found.usable, snapshotIds: snapshotsBehind(found) };
}
