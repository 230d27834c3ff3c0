import {
  DescribeImageFromFamily,
  DescribeImages,
  DescribeInstances,
  DescribeRegions,
  EVERY_IMAGE_STATUS,
  snapshotsBehind,
  type ImageState,
} from '../../alicloud/index.js';
import { together } from '../../async/index.js';
import { BuildError, closestName } from '../../errors/index.js';
import { to, unlessDenied, type Site } from './site.js';

/** The image that the build starts from. */
export interface SourceImage {
  readonly id: string;
  readonly osType: 'linux' | 'windows';
  /** In GiB; undefined where the image could not be looked at. */
  readonly size: number | undefined;
}

/** An image of ours that has the target's name. */
export interface NameHolder {
  readonly id: string;
  readonly snapshotIds: readonly string[];
}

export interface Checked {
  readonly source: SourceImage;
  /** The image to replace, with `image_force_delete`. */
  readonly replaces: NameHolder | undefined;
}

/**
 * What can only be known from the cloud, asked before anything is created.
 * @throws BuildError if the region, the source image or the target name will not do
 */
export async function checkAgainstCloud(site: Site): Promise<Checked> {
  const [, source, replaces] = await together(checkRegion(site), findSource(site), checkTargetName(site));
  return { source, replaces };
}

async function checkRegion(site: Site): Promise<void> {
  if (site.options.skip_region_validation) return;
  const listed = await unlessDenied(site, 'DescribeRegions', 'The region is taken as it is.', () =>
    site.cloud.call(DescribeRegions, {}, to(site, 'list the regions')),
  );
  const regions = (listed?.regions?.region ?? []).flatMap(({ regionId }) => (regionId ? [regionId] : []));
  if (listed === undefined || regions.includes(site.region)) return;
  throw new BuildError(
    `region: "${site.region}" is not a region of Alibaba Cloud that this account can use.${closestName(site.region, regions)}`,
    {
      place: site.placeOf('region'),
      hint: 'skip_region_validation: true takes any name.',
    },
  );
}

function findSource(site: Site): Promise<SourceImage> {
  return site.options.image_family === undefined ? findSourceById(site) : findSourceByFamily(site);
}

async function findSourceByFamily(site: Site): Promise<SourceImage> {
  const imageFamily = site.options.image_family ?? '';
  const { image } = await site.cloud.call(
    DescribeImageFromFamily,
    { regionId: site.region, imageFamily },
    to(site, `find the newest image of the family ${imageFamily}`),
  );
  if (image?.imageId === undefined || image.imageId === '') {
    throw new BuildError(
      `image_family: there is no available image in the family "${imageFamily}" in ${site.region}.`,
      {
        place: site.placeOf('image_family'),
      },
    );
  }
  return sourceFrom(image);
}

async function findSourceById(site: Site): Promise<SourceImage> {
  const imageId = site.options.source_image ?? '';
  const anyAge = site.options.skip_image_validation
    ? { showExpired: true, status: 'Available,Deprecated,UnAvailable' }
    : {};
  const look = (owner: { imageOwnerAlias?: string }) =>
    site.cloud.call(
      DescribeImages,
      { regionId: site.region, imageId, ...owner, ...anyAge },
      to(site, `find the source image ${imageId}`),
    );
  // Without an owner the marketplace's images are left out.
  for (const owner of [{}, { imageOwnerAlias: 'marketplace' }]) {
    const { images } = await look(owner);
    const image = images?.image?.find((candidate) => candidate.imageId === imageId);
    if (image !== undefined) return sourceFrom(image);
  }
  if (site.options.skip_image_validation) {
    site.events.emit({
      type: 'notice',
      message: `The source image ${imageId} is not listed in ${site.region}; trying it all the same (skip_image_validation).`,
    });
    return { id: imageId, osType: 'linux', size: undefined };
  }
  throw new BuildError(
    `source_image: there is no available image "${imageId}" in ${site.region} that this account can use.`,
    {
      place: site.placeOf('source_image'),
      hint: 'Public images are withdrawn after a while: image_family always names the newest of a family. skip_image_validation: true accepts an outdated one.',
    },
  );
}

function sourceFrom(image: Pick<ImageState, 'imageId' | 'OSType' | 'size'>): SourceImage {
  return {
    id: image.imageId ?? '',
    osType: image.OSType === 'windows' ? 'windows' : 'linux',
    size: image.size,
  };
}

/** Image names are unique in an account and region. */
async function checkTargetName(site: Site): Promise<NameHolder | undefined> {
  const { options, region } = site;
  if (options.skip_create_image) return undefined;
  const { images } = await site.cloud.call(
    DescribeImages,
    { regionId: region, imageName: options.image_name, imageOwnerAlias: 'self', status: EVERY_IMAGE_STATUS },
    to(site, `see whether the name ${options.image_name} is free`),
  );
  const holder = images?.image?.find(({ imageName }) => imageName === options.image_name);
  if (holder?.imageId === undefined) return undefined;
  if (!options.image_force_delete) {
    throw new BuildError(
      `image_name: ${region} has an image "${options.image_name}" already (${holder.imageId}).`,
      {
        place: site.placeOf('image_name'),
        hint: 'Choose another name ({{timestamp}} makes one unique), or replace the image with image_force_delete: true.',
      },
    );
  }
  await refuseIfInUse(site, holder.imageId);
  return { id: holder.imageId, snapshotIds: snapshotsBehind(holder) };
}

/** DeleteImage refuses an image that instances were started from: better said now than after the build. */
async function refuseIfInUse(site: Site, imageId: string): Promise<void> {
  const { instances } = await site.cloud.call(
    DescribeInstances,
    { regionId: site.region, imageId },
    to(site, `see whether the image ${imageId} is in use`),
  );
  const users = (instances?.instance ?? []).flatMap(({ instanceId }) => (instanceId ? [instanceId] : []));
  if (users.length === 0) return;
  throw new BuildError(
    `image_force_delete: the image ${imageId} named "${site.options.image_name}" cannot be replaced, since instances use it: ${users.slice(0, 5).join(', ')}${users.length > 5 ? ' …' : ''}.`,
    {
      place: site.placeOf('image_force_delete'),
      hint: 'Release or rebuild them first, or choose another image_name.',
    },
  );
}
