import {
  DescribeImages,
  DescribeInstances,
  EVERY_IMAGE_STATUS,
  snapshotsBehind,
  type ImageState,
} from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { inRegion, to, type Site } from './site.js';
import type { Target } from './targets.js';

/** An image of ours that has a target's name. */
export interface NameHolder {
  readonly id: string;
  readonly snapshotIds: readonly string[];
}

/** A target whose name is free, or whose holder may be replaced. */
export interface CheckedTarget extends Target {
  readonly replaces: NameHolder | undefined;
}

/**
 * Whether the target's name is free: names are unique in an account and region.
 * @throws BuildError if it is taken, or if the image that has it cannot be replaced
 */
export async function checkName(site: Site, target: Target): Promise<CheckedTarget> {
  const there = inRegion(site, target.region);
  const holder = await findHolder(there, target.name);
  if (holder?.imageId === undefined) return { ...target, replaces: undefined };
  if (!site.options.image_force_delete) throw taken(site, target, holder.imageId);
  await refuseIfInUse(there, target, holder.imageId);
  return { ...target, replaces: { id: holder.imageId, snapshotIds: snapshotsBehind(holder) } };
}

async function findHolder(there: Site, name: string): Promise<ImageState | undefined> {
  const { images } = await there.cloud.call(
    DescribeImages,
    {
      regionId: there.region,
      imageName: name,
      imageOwnerAlias: 'self',
      status: EVERY_IMAGE_STATUS,
      pageSize: 100,
    },
    to(there, `see whether the name ${name} is free`),
  );
  // The cloud's own search by name is a fuzzy one.
  return images?.image?.find(({ imageName }) => imageName === name);
}

function taken(site: Site, { region, name, nameOption }: Target, imageId: string): BuildError {
  return new BuildError(`${nameOption}: ${region} has an image "${name}" already (${imageId}).`, {
    place: site.placeOf(nameOption),
    hint: 'Choose another name ({{timestamp}} makes one unique), or replace the image with image_force_delete: true.',
  });
}

/** DeleteImage refuses an image that instances were started from: better said now than after the build. */
async function refuseIfInUse(there: Site, { region, name }: Target, imageId: string): Promise<void> {
  const { instances } = await there.cloud.call(
    DescribeInstances,
    { regionId: region, imageId },
    to(there, `see whether the image ${imageId} is in use`),
  );
  const users = (instances?.instance ?? []).flatMap(({ instanceId }) => (instanceId ? [instanceId] : []));
  if (users.length === 0) return;
  throw new BuildError(
    `image_force_delete: the image ${imageId} named "${name}" in ${region} cannot be replaced, since instances use it: ${users.slice(0, 5).join(', ')}${users.length > 5 ? ' …' : ''}.`,
    {
      place: there.placeOf('image_force_delete'),
      hint: 'Release or rebuild them first, or choose another image_name.',
    },
  );
}
