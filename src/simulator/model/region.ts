import { REGIONS, type RegionFacts } from '../facts/regions.js';
import type { LatencyProfile } from '../latency/profile.js';
import type { Cloud } from './cloud.js';
import type { FileSending } from './cloud-assistant/file-delivery.js';
import type { Command, Invocation } from './cloud-assistant/invocation.js';
import type { Disk } from './disk.js';
import type { Eip } from './eip.js';
import type { HistoryEvent } from './history.js';
import type { Image } from './image.js';
import { OutgoingCopies } from './image-copying.js';
import type { Instance } from './instance.js';
import type { KeyPair } from './key-pair.js';
import type { NetworkInterface } from './network-interface.js';
import type { Resource } from './resource.js';
import type { SecurityGroup } from './security-group.js';
import type { Snapshot } from './snapshot.js';
import type { Tags } from './tags.js';
import type { Timeline } from './timeline.js';
import type { VSwitch, Vpc } from './vpc.js';

/** What one account has in one region. */
export class Region {
  readonly vpcs = new Map<string, Vpc>();
  readonly vSwitches = new Map<string, VSwitch>();
  readonly securityGroups = new Map<string, SecurityGroup>();
  readonly keyPairs = new Map<string, KeyPair>();
  readonly eips = new Map<string, Eip>();
  readonly instances = new Map<string, Instance>();
  readonly networkInterfaces = new Map<string, NetworkInterface>();
  readonly disks = new Map<string, Disk>();
  readonly snapshots = new Map<string, Snapshot>();
  readonly images = new Map<string, Image>();
  /** Commands of Cloud Assistant that are kept. */
  readonly commands = new Map<string, Command>();
  readonly invocations = new Map<string, Invocation>();
  readonly fileSendings = new Map<string, FileSending>();
  readonly history: HistoryEvent[] = [];
  /** The groups of instances that are gone, as long as the groups do not know. */
  readonly groupsInUse = new Set<readonly string[]>();
  readonly copies = new OutgoingCopies(() => this.cloud.quotas.concurrentCopies);

  constructor(
    readonly cloud: Cloud,
    readonly accountId: string,
    readonly facts: RegionFacts,
  ) {}

  get id(): string {
    return this.facts.id;
  }

  get timeline(): Timeline {
    return this.cloud.timeline;
  }

  get latency(): LatencyProfile {
    return this.cloud.latency;
  }

  /** The part that all resources have, for one that is made now. */
  born(wanted: { readonly tags?: Tags | undefined; readonly resourceGroupId?: string | undefined } = {}) {
    return {
      tags: wanted.tags ?? new Map<string, string>(),
      resourceGroupId: wanted.resourceGroupId ?? '',
      createdAt: this.timeline.now(),
    } satisfies Omit<Resource, 'id'>;
  }

  /** Whether any resource here has this ID. */
  holds(id: string): boolean {
    const kinds = [
      this.instances,
      this.images,
      this.snapshots,
      this.disks,
      this.eips,
      this.vpcs,
      this.vSwitches,
    ];
    return kinds.some((kind) => kind.has(id)) || this.securityGroups.has(id);
  }
}

export const isRegion = (id: string) => REGIONS.some((region) => region.id === id);
