import type { DiskCategory, InstanceTypeFacts } from '../facts/instance-types.js';
import type { Outcome } from '../faults/fault-rule.js';
import type { GuestAddress } from '../guests/guest.js';
import { createDisk, type NewDisk } from './disk.js';
import type { Image } from './image.js';
import { newId } from './ids.js';
import { Instance } from './instance.js';
import type { InstanceFacts, InstanceTraits } from './instance-facts.js';
import { createNetworkInterface } from './network-interface.js';
import { reclaim } from './reclaiming.js';
import type { Region } from './region.js';
import type { Tags } from './tags.js';
import { cidrOf, type VSwitch } from './vpc.js';

/** A launch whose every detail is settled. */
export interface Launch {
  readonly image: Image;
  readonly type: InstanceTypeFacts;
  readonly vSwitch: VSwitch;
  readonly privateIpAddress: string | undefined;
  readonly facts: Omit<
    InstanceFacts,
    | 'id'
    | 'image'
    | 'type'
    | 'zoneId'
    | 'vpcId'
    | 'vSwitchId'
    | 'networkInterfaceId'
    | 'privateAddress'
    | 'guestAddress'
  >;
  readonly traits: Omit<InstanceTraits, 'publicAddress'>;
  readonly systemDisk: LaunchDisk;
  readonly dataDisks: readonly LaunchDisk[];
  readonly autoReleaseAt: Date | undefined;
  readonly tags: Tags;
  readonly resourceGroupId: string;
}

export interface LaunchDisk {
  readonly name: string;
  readonly description: string;
  readonly category: DiskCategory;
  readonly performanceLevel: string;
  readonly size: number;
  readonly device: string;
  readonly deleteWithInstance: boolean;
  readonly encrypted: boolean;
  readonly kmsKeyId: string;
  readonly snapshotId: string;
}

/** Makes the instance, its disks and its network interface, and sets it on its way. */
export async function launchInstance(
  region: Region,
  launch: Launch,
  end: 'Running' | 'Stopped',
  outcome: Outcome | undefined,
): Promise<Instance> {
  const id = newId('i');
  const addresses = await reserveAddresses(region, launch, end);
  const networkInterface = createNetworkInterface(region, id, new Map(launch.tags));
  const instance = new Instance(
    region,
    {
      ...launch.facts,
      id,
      image: launch.image,
      type: launch.type,
      zoneId: launch.vSwitch.zoneId,
      vpcId: launch.vSwitch.vpcId,
      vSwitchId: launch.vSwitch.id,
      networkInterfaceId: networkInterface.id,
      privateAddress: addresses.private,
      guestAddress: addresses.guest,
    },
    { ...launch.traits, hostName: launch.traits.hostName || hostNameOf(id), publicAddress: addresses.public },
    new Map(launch.tags),
    launch.resourceGroupId,
  );
  region.instances.set(id, instance);
  createDisk(
    region,
    { ...diskOf(instance, launch.systemDisk), type: 'system', imageId: launch.image.id },
    new Map(launch.tags),
  );
  for (const disk of launch.dataDisks) {
    createDisk(region, { ...diskOf(instance, disk), type: 'data', imageId: '' }, new Map(launch.tags));
  }
  instance.releaseAt(launch.autoReleaseAt);
  instance.launch(end);
  if (outcome === 'vanished') vanishSoon(region, instance);
  if (outcome === 'reclaimed') reclaimSoon(region, instance);
  return instance;
}

/** The public one first: where addresses are scarce, it gets the first port. */
async function reserveAddresses(
  region: Region,
  { vSwitch, facts, privateIpAddress }: Launch,
  end: 'Running' | 'Stopped',
) {
  const { addresses, guests } = region.cloud;
  // CreateInstance gives no public address, whatever its bandwidth: AllocatePublicIpAddress does.
  const wantsPublic = end === 'Running' && facts.bandwidthOut > 0;
  const publicAddress: GuestAddress | undefined = wantsPublic ? await addresses.reservePublic() : undefined;
  const privateAddress = await addresses.reservePrivate(cidrOf(vSwitch), privateIpAddress);
  const guest = addresses.isReal ? await guests.reserveAddress() : privateAddress;
  return { public: publicAddress, private: privateAddress, guest };
}

const hostNameOf = (instanceId: string) => `iZ${instanceId.slice(2)}Z`;

function diskOf(instance: Instance, disk: LaunchDisk): Omit<NewDisk, 'type' | 'imageId'> {
  return {
    name: disk.name,
    description: disk.description,
    category: disk.category,
    performanceLevel: disk.performanceLevel,
    size: disk.size,
    zoneId: instance.facts.zoneId,
    device: disk.device,
    instanceId: instance.id,
    sourceSnapshotId: disk.snapshotId,
    deleteWithInstance: disk.deleteWithInstance,
    encrypted: disk.encrypted,
    kmsKeyId: disk.kmsKeyId,
  };
}

/** A spot instance that has hardly begun to run. */
function reclaimSoon(region: Region, instance: Instance): void {
  region.timeline.after(region.latency.launch * 1.5, () => reclaim(region, instance));
}

/** Stock that was promised and is not there: the instance goes away again, and only its history tells. */
function vanishSoon(region: Region, instance: Instance): void {
  region.timeline.after(region.latency.launch / 2, () => {
    instance.vanish();
    region.history.push({
      id: newId('e'),
      instanceId: instance.id,
      type: 'SystemFailure.Delete',
      reason: 'The instance could not be created for lack of stock.',
      at: region.timeline.now(),
    });
  });
}
