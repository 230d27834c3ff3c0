import { newId } from './ids.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Tags } from './tags.js';

/** The primary network interface of an instance: it comes and goes with it. */
export interface NetworkInterface extends Resource {
  readonly instanceId: string;
}

export function createNetworkInterface(region: Region, instanceId: string, tags: Tags): NetworkInterface {
  const created = { id: newId('eni'), instanceId, ...region.born({ tags }) };
  region.networkInterfaces.set(created.id, created);
  return created;
}
