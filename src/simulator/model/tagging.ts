import { ApiError } from '../protocol/api-error.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import { addTags, type Tags } from './tags.js';

type Kind = (region: Region) => ReadonlyMap<string, Resource>;

/** Kinds that TagResources of ECS knows, by the service's name in lower case. */
const ECS_KINDS: Readonly<Record<string, Kind>> = {
  instance: ({ instances }) => instances,
  disk: ({ disks }) => disks,
  snapshot: ({ snapshots }) => snapshots,
  image: ({ images }) => images,
  securitygroup: ({ securityGroups }) => securityGroups,
  keypair: ({ keyPairs }) => keyPairs,
  eni: ({ networkInterfaces }) => networkInterfaces,
};

const VPC_KINDS: Readonly<Record<string, Kind>> = {
  vpc: ({ vpcs }) => vpcs,
  vswitch: ({ vSwitches }) => vSwitches,
  eip: ({ eips }) => eips,
};

/** Finds the resources to be tagged. @throws ApiError for a type or an ID that is not there */
export function taggable(
  product: 'ecs' | 'vpc',
  region: Region,
  type: string,
  ids: readonly string[],
): readonly Resource[] {
  const resources = kindOf(product, type)(region);
  if (ids.length > 50) {
    throw new ApiError(
      'NumberExceed.ResourceIds',
      400,
      "The ResourceIds parameter's number is exceed , Valid : 50.",
    );
  }
  return ids.map((id) => {
    const resource = resources.get(id);
    if (resource) return resource;
    throw new ApiError(
      'InvalidResourceId.NotFound',
      404,
      `The specified ResourceIds are not found in our records. (${id})`,
    );
  });
}

export function allTaggable(product: 'ecs' | 'vpc', region: Region, type: string): readonly Resource[] {
  return [...kindOf(product, type)(region).values()];
}

function kindOf(product: 'ecs' | 'vpc', type: string): Kind {
  const kinds = product === 'ecs' ? ECS_KINDS : VPC_KINDS;
  const kind = kinds[type.toLowerCase()];
  if (!kind)
    throw new ApiError(
      'InvalidResourceType.NotFound',
      404,
      'The ResourceType provided does not exist in our records.',
    );
  return kind;
}

export function tagAll(region: Region, resources: readonly Resource[], tags: Tags): void {
  for (const resource of resources) addTags(resource.tags, tags, region.cloud.quotas.tagsPerResource);
}

/** @param keys those to take away; undefined takes all */
export function untagAll(resources: readonly Resource[], keys: readonly string[] | undefined): void {
  for (const { tags } of resources) {
    for (const key of keys ?? [...tags.keys()]) tags.delete(key);
  }
}
