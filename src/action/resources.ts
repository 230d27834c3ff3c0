import type { ResourceKind } from '../events/index.js';

/** What users call the kinds of resources. */
const KIND_NAMES: Readonly<Record<ResourceKind, string>> = {
  key_pair: 'key pair',
  vpc: 'VPC',
  vswitch: 'vSwitch',
  security_group: 'security group',
  instance: 'instance',
  snapshot: 'snapshot',
  disk: 'disk',
  image: 'image',
};

export function kindName(kind: ResourceKind): string {
  return KIND_NAMES[kind];
}

/** `instance i-abc (its name) in cn-beijing` */
export function describeResource(resource: {
  readonly kind: ResourceKind;
  readonly id: string;
  readonly name?: string;
  readonly region: string;
}): string {
  const name = resource.name === undefined || resource.name === resource.id ? '' : ` (${resource.name})`;
  return `${kindName(resource.kind)} ${resource.id}${name} in ${resource.region}`;
}
