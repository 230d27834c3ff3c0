import { DescribeEipAddresses, DescribeInstanceTypes, DescribeRegions } from '../../alicloud/index.js';
import { together } from '../../async/index.js';
import { BuildError, closestName } from '../../errors/index.js';
import { checkName, type CheckedTarget } from './names.js';
import { to, unlessDenied, type Site } from './site.js';
import { findSource, type SourceImage } from './source.js';
import { targetsOf } from './targets.js';

export interface Checked {
  readonly source: SourceImage;
  /** The images to make: the build's own first, then the copies. Empty with `skip_create_image`. */
  readonly targets: readonly CheckedTarget[];
  /** The address of `eip_id`. */
  readonly eipAddress: string | undefined;
}

/**
 * What can only be known from the cloud, asked before anything is created.
 * @throws BuildError if regions, source image, instance types, target names or the elastic IP address will not do
 */
export async function checkAgainstCloud(site: Site): Promise<Checked> {
  const [targets, source, eipAddress] = await together(
    // An unknown region is told as such, before it is asked for images.
    checkRegions(site).then(() => checkNames(site)),
    findSource(site).then((found) => checkMetadataMode(site, found)),
    checkEip(site),
    checkLocalDisks(site),
  );
  return { source, targets, eipAddress };
}

async function checkRegions(site: Site): Promise<void> {
  if (site.options.skip_region_validation) return;
  const listed = await unlessDenied(site, 'DescribeRegions', 'The regions are taken as they are.', () =>
    site.cloud.call(DescribeRegions, {}, to(site, 'list the regions')),
  );
  if (listed === undefined) return;
  const known = (listed.regions?.region ?? []).flatMap(({ regionId }) => (regionId ? [regionId] : []));
  const wanted = [
    { option: 'region', region: site.region },
    ...(site.options.image_copy_regions ?? []).map((region) => ({ option: 'image_copy_regions', region })),
  ];
  const wrong = wanted.find(({ region }) => !known.includes(region));
  if (wrong === undefined) return;
  throw new BuildError(
    `${wrong.option}: "${wrong.region}" is not a region of Alibaba Cloud that this account can use.${closestName(wrong.region, known)}`,
    { place: site.placeOf(wrong.option), hint: 'skip_region_validation: true takes any name.' },
  );
}

async function checkNames(site: Site): Promise<readonly CheckedTarget[]> {
  if (site.options.skip_create_image) return [];
  return together(...targetsOf(site.options, site.region).map((target) => checkName(site, target)));
}

function checkMetadataMode(site: Site, source: SourceImage): SourceImage {
  if (site.options.http_tokens !== 'required' || source.imdsSupport !== 'v1') return source;
  throw new BuildError(
    `http_tokens: the source image ${source.id} does not support "required": it can only read metadata without tokens.`,
    { place: site.placeOf('http_tokens'), hint: 'Choose a newer source image, or http_tokens: optional.' },
  );
}

/** Local disks cannot be snapshotted, so that no image can be made of all disks. */
async function checkLocalDisks(site: Site): Promise<void> {
  const { options } = site;
  if (options.image_ignore_data_disks || options.skip_create_image) return;
  const types = [options.instance_type, ...(options.fallback_instance_types ?? [])];
  const listed = await unlessDenied(
    site,
    'DescribeInstanceTypes',
    'Whether the instance type has local disks, which no image can be made of, is not known.',
    () =>
      site.cloud.call(
        DescribeInstanceTypes,
        { instanceTypes: types },
        to(site, `look at the instance type ${types.join(', ')}`),
      ),
  );
  const local = (listed?.instanceTypes?.instanceType ?? []).find(
    ({ instanceTypeId, localStorageAmount }) =>
      types.includes(instanceTypeId ?? '') && (localStorageAmount ?? 0) > 0,
  );
  if (local === undefined) return;
  const option = local.instanceTypeId === options.instance_type ? 'instance_type' : 'fallback_instance_types';
  throw new BuildError(
    `${option}: "${local.instanceTypeId}" has local disks (${local.localStorageCategory}), and of those no image can be made.`,
    {
      place: site.placeOf(option),
      hint: 'Make the image from the system disk alone with image_ignore_data_disks: true, or choose another instance type.',
    },
  );
}

async function checkEip(site: Site): Promise<string | undefined> {
  const { eip_id: allocationId } = site.options;
  if (allocationId === undefined) return undefined;
  const { eipAddresses } = await site.cloud.call(
    DescribeEipAddresses,
    { regionId: site.region, allocationId },
    to(site, `find the elastic IP address ${allocationId}`),
  );
  const eip = eipAddresses?.eipAddress?.find((candidate) => candidate.allocationId === allocationId);
  const refuse = (why: string) => new BuildError(`eip_id: ${why}.`, { place: site.placeOf('eip_id') });
  if (eip === undefined)
    throw refuse(`there is no "${allocationId}" in ${site.region} that this account can use`);
  if (eip.status !== 'Available') {
    const user = eip.instanceId ? ` by ${eip.instanceId}` : '';
    throw refuse(
      `"${allocationId}" is in use${user} (its status is ${eip.status}), and is not taken away from there`,
    );
  }
  return eip.ipAddress;
}
