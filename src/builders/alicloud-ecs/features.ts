import { CloudError, ModifyImageAttribute, type ImageState } from '../../alicloud/index.js';
import { to, type BuildingSite } from './site.js';
import type { SourceImage } from './source.js';

/**
 * Sees to it that an image made from snapshots can do what its source image can: CreateImage takes the support of
 * NVMe over from an instance, and has no parameter for it. An image that lacks it is as good for all else: a cloud
 * that refuses is only told of.
 */
export async function keepFeatures(
  site: BuildingSite,
  { imageId = '', features }: ImageState,
  source: SourceImage,
): Promise<void> {
  const { nvmeSupport } = source;
  if (nvmeSupport !== 'supported' || features?.nvmeSupport !== 'unsupported') return;
  try {
    await site.cloud.call(
      ModifyImageAttribute,
      { regionId: site.region, imageId, features: { nvmeSupport } },
      to(site, `tell that the image ${imageId} supports NVMe`),
    );
  } catch (error) {
    if (!(error instanceof CloudError)) throw error;
    const message = `The image ${imageId} does not say that it supports NVMe, as its source image does: ${error.message}`;
    site.events.emit({ type: 'notice', message });
  }
}
