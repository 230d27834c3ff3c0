import type { ResourceKind } from '../../events/index.js';
import { disk } from './disk.js';
import { image } from './image.js';
import { instance } from './instance.js';
import { keyPair } from './key-pair.js';
import type { Releasable } from './releasable.js';
import { securityGroup } from './security-group.js';
import { snapshot } from './snapshot.js';
import { vpc } from './vpc.js';
import { vswitch } from './vswitch.js';

/** Every kind of resource that a build creates, and the one way to release it. */
export const releasables: Readonly<Record<ResourceKind, Releasable>> = {
  image,
  snapshot,
  disk,
  instance,
  key_pair: keyPair,
  security_group: securityGroup,
  vswitch,
  vpc,
};

export type { KeptFacts, OpenResource, Releasable, ReleaseContext } from './releasable.js';
