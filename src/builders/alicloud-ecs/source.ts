import { DescribeImageFromFamily, DescribeImages, type ImageState } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { isLike } from './name-pattern.js';
import type { EcsOptions } from './options.js';
import { to, type Site } from './site.js';

/** The image that the build starts from. What the cloud did not tell of it is undefined. */
export interface SourceImage {
  readonly id: string;
  readonly osType: 'linux' | 'windows';
  /** In GiB. */
  readonly size: number | undefined;
  readonly bootMode: string | undefined;
  readonly platform: string | undefined;
  readonly architecture: string | undefined;
  /** Whether its instances take user data by cloud-init. */
  readonly supportsCloudInit: boolean;
  /** Whether instances of it can read their metadata with tokens alone: v2. */
  readonly imdsSupport: string | undefined;
  /** Whether instances of it can have NVMe disks: supported or unsupported. */
  readonly nvmeSupport: string | undefined;
  /** What of the marketplace it is. */
  readonly productCode: string | undefined;
}

/**
 * The image that the options name, by its ID, its family or what it is like.
 * @throws BuildError if there is none, or if it is not clear which one is meant
 */
export function findSource(site: Site): Promise<SourceImage> {
  const { image_family: family, source_image_filter: filter, source_image: id } = site.options;
  if (family !== undefined) return findByFamily(site, family);
  if (filter !== undefined) return findByFilter(site, filter);
  return findById(site, id ?? '');
}

async function findByFamily(site: Site, imageFamily: string): Promise<SourceImage> {
  const { image } = await site.cloud.call(
    DescribeImageFromFamily,
    { regionId: site.region, imageFamily },
    to(site, `find the newest image of the family ${imageFamily}`),
  );
  if (image?.imageId === undefined || image.imageId === '') {
    throw new BuildError(
      `image_family: there is no available image in the family "${imageFamily}" in ${site.region}.`,
      { place: site.placeOf('image_family') },
    );
  }
  // Of a family's image the cloud tells less than of any other.
  return needsAll(site.options) || isStrangers(image) ? findById(site, image.imageId) : sourceFrom(image);
}

function isStrangers({ imageOwnerAlias: owner }: Pick<ImageState, 'imageOwnerAlias'>): boolean {
  return owner === 'others';
}

function needsAll({ skip_create_image: makesNone, http_tokens: tokens }: EcsOptions): boolean {
  return !makesNone || tokens === 'required';
}

async function findById(site: Site, imageId: string): Promise<SourceImage> {
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
    if (image === undefined) continue;
    tellStranger(site, image);
    return sourceFrom(image);
  }
  if (site.options.skip_image_validation) {
    site.events.emit({
      type: 'notice',
      message: `The source image ${imageId} is not listed in ${site.region}; trying it all the same (skip_image_validation).`,
    });
    return sourceFrom({ imageId });
  }
  throw new BuildError(
    `source_image: there is no available image "${imageId}" in ${site.region} that this account can use.`,
    {
      place: site.placeOf('source_image'),
      hint: 'Public images are withdrawn after a while: image_family always names the newest of a family. skip_image_validation: true accepts an outdated one.',
    },
  );
}

/** Whoever can put something into the source image rules over what is built on it. */
function tellStranger(site: Site, image: ImageState): void {
  if (!isStrangers(image)) return;
  const { image_family: family, source_image_filter: filter } = site.options;
  const owner = String(image.imageOwnerId ?? 'unknown');
  if (filter?.owner === owner) return;
  const message = `The source image ${image.imageId} (${image.imageName}) belongs to another account, ${owner}, which shares it.`;
  if (family === undefined) return site.events.emit({ type: 'notice', message });
  site.events.emit({
    type: 'warning',
    message: `${message} image_family takes the newest image of "${family}", whoever shares it; source_image and source_image_filter tell more exactly which one is meant.`,
  });
}

type Filter = NonNullable<EcsOptions['source_image_filter']>;

async function findByFilter(site: Site, filter: Filter): Promise<SourceImage> {
  const fits = await imagesLike(site, filter);
  const [newest, ...others] = fits.toSorted((a, b) => createdAt(b) - createdAt(a));
  if (newest === undefined) {
    throw new BuildError(
      `source_image_filter: there is no available image in ${site.region} that fits ${inWords(filter)}.`,
      { place: site.placeOf('source_image_filter') },
    );
  }
  if (others.length > 0 && !filter.most_recent) {
    const named = fits.slice(0, 5).map(({ imageId, imageName }) => `${imageId} (${imageName})`);
    throw new BuildError(
      `source_image_filter: ${fits.length} images in ${site.region} fit ${inWords(filter)}: ${named.join(', ')}${fits.length > named.length ? ' …' : ''}.`,
      {
        place: site.placeOf('source_image_filter'),
        hint: 'Say more of the one that is meant, or take the newest with most_recent: true.',
      },
    );
  }
  site.events.emit({
    type: 'info',
    message: `The source image is ${newest.imageId} (${newest.imageName}), made ${newest.creationTime}.`,
  });
  tellStranger(site, newest);
  return sourceFrom(newest);
}

/** The cloud's own search by name is a fuzzy one: what it finds is looked at again. */
async function imagesLike(site: Site, filter: Filter): Promise<readonly ImageState[]> {
  const found: ImageState[] = [];
  const pageSize = 100;
  for (let pageNumber = 1; ; pageNumber += 1) {
    const { images, totalCount } = await site.cloud.call(
      DescribeImages,
      { regionId: site.region, ...searchFields(filter), pageNumber, pageSize },
      to(site, 'find the source image by source_image_filter'),
    );
    const page = images?.image ?? [];
    found.push(...page);
    if (page.length === 0 || pageNumber * pageSize >= (totalCount ?? 0)) break;
  }
  return found.filter(
    (image) =>
      (filter.name === undefined || isLike(image.imageName ?? '', filter.name)) &&
      // Anybody may share an image of any name with this account: a stranger's is only taken where it is asked for.
      (filter.owner !== undefined || !isStrangers(image)),
  );
}

function searchFields(filter: Filter) {
  const { name, owner, architecture, os_type: OSType, tags } = filter;
  const isAccount = owner !== undefined && /^\d+$/.test(owner);
  return {
    imageName: name,
    ...(isAccount ? { imageOwnerAlias: 'others', imageOwnerId: Number(owner) } : { imageOwnerAlias: owner }),
    architecture,
    OSType,
    status: 'Available',
    ...(tags && { tag: Object.entries(tags).map(([key, value]) => ({ key, value })) }),
  };
}

function createdAt({ creationTime }: ImageState): number {
  return Date.parse(creationTime ?? '') || 0;
}

function inWords(filter: Filter): string {
  const criteria = Object.entries(filter).filter(([name]) => name !== 'most_recent');
  const parts = criteria.map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return parts.join(', ');
}

type Told = Partial<
  Pick<
    ImageState,
    | 'imageId'
    | 'OSType'
    | 'size'
    | 'bootMode'
    | 'platform'
    | 'architecture'
    | 'features'
    | 'isSupportCloudinit'
    | 'productCode'
  >
>;

function sourceFrom(image: Told): SourceImage {
  return {
    id: image.imageId ?? '',
    osType: image.OSType === 'windows' ? 'windows' : 'linux',
    size: image.size,
    bootMode: image.bootMode || undefined,
    platform: image.platform || undefined,
    architecture: image.architecture || undefined,
    supportsCloudInit: image.isSupportCloudinit === true,
    imdsSupport: image.features?.imdsSupport || undefined,
    nvmeSupport: image.features?.nvmeSupport || undefined,
    productCode: image.productCode || undefined,
  };
}
