import { SYSTEM_IMAGES } from './facts/system-images.js';
import { ownerOf, type AccessKey, type Identity } from './model/accounts.js';
import { readLaunch } from './actions/ecs/launch-request.js';
import type { ScriptedCommand } from './guests/windows/system/scripted-command.js';
import type { Cloud, Stock } from './model/cloud.js';
import { allocateEip, type NewEip } from './model/eip.js';
import { imageFromSnapshots } from './model/image-making.js';
import type { Instance } from './model/instance.js';
import { launchInstance } from './model/launching.js';
import { importKeyPair } from './model/key-pair.js';
import { reclaim } from './model/reclaiming.js';
import type { Region } from './model/region.js';
import { createSecurityGroup, type NewSecurityGroup } from './model/security-group.js';
import { createSnapshot } from './model/snapshot.js';
import { createVpc, createVSwitch, type NewVpc, type NewVSwitch } from './model/vpc.js';

export interface Keys {
  readonly accountId: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly securityToken?: string;
}

export interface FurnishedImage {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly family?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** GiB of its system disk; 20 by default. */
  readonly size?: number;
  /** Data disks, each of so many GiB. */
  readonly dataDisks?: readonly number[];
  /** Category of the disks that its snapshots are of; `cloud_efficiency` by default. */
  readonly diskCategory?: string;
  readonly snapshotId?: string;
  readonly accountId?: string;
  readonly sharedWith?: readonly string[];
}

export interface FurnishedInstance {
  readonly vSwitchId: string;
  readonly securityGroupId: string;
  readonly tags?: Readonly<Record<string, string>>;
}

export interface FurnishedProduct {
  /** Like a custom image's. */
  readonly id: string;
  readonly name: string;
  readonly productCode: string;
  readonly version?: string;
}

/** Furnishes the cloud with what a test or a demo finds there: things with given IDs, at once in their final state. */
export class Furnishing {
  constructor(
    private readonly cloud: Cloud,
    private readonly accountId: string,
  ) {}

  /** Another account, with a key of its owner. */
  account(id?: string): Keys {
    const account = this.cloud.accounts.add(id ? { id } : {});
    return keysOf(this.cloud.accounts.newOwnerKey(account.id));
  }

  /** A temporary key of an account, as STS would give it. */
  temporaryKey({
    accountId = this.accountId,
    lifetimeSeconds = 3600,
    identity,
  }: TemporaryKeyOptions = {}): Keys {
    const expiresAt = new Date(this.cloud.timeline.now().getTime() + lifetimeSeconds * 1000);
    return keysOf(this.cloud.accounts.newTemporaryKey(identity ?? ownerOf(accountId), expiresAt));
  }

  vpc(regionId: string, wanted: NewVpc = {}): string {
    const vpc = createVpc(this.#region(regionId), wanted);
    vpc.status = 'Available';
    return vpc.id;
  }

  vSwitch(regionId: string, wanted: NewVSwitch): string {
    const vSwitch = createVSwitch(this.#region(regionId), wanted);
    vSwitch.status = 'Available';
    return vSwitch.id;
  }

  securityGroup(regionId: string, wanted: NewSecurityGroup): string {
    return createSecurityGroup(this.#region(regionId), wanted).id;
  }

  keyPair(regionId: string, name: string, publicKey: string): string {
    return importKeyPair(this.#region(regionId), { name, publicKey }).id;
  }

  async eip(regionId: string, wanted: NewEip = {}): Promise<string> {
    const eip = await allocateEip(this.#region(regionId), wanted);
    eip.stopChanging();
    eip.status = 'Available';
    return eip.id;
  }

  /** A running instance of the smallest usual type, from a system image. */
  async instance(
    regionId: string,
    { vSwitchId, securityGroupId, tags = {} }: FurnishedInstance,
  ): Promise<string> {
    const region = this.#region(regionId);
    const launch = readLaunch(region, {
      ImageId: firstSystemImage(region).id,
      InstanceType: 'ecs.g6.large',
      VSwitchId: vSwitchId,
      SecurityGroupId: securityGroupId,
      Tag: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
    });
    const instance = await launchInstance(region, launch, 'Running', undefined);
    while (instance.status !== 'Running') await this.cloud.timeline.pause(region.latency.launch / 10);
    return instance.id;
  }

  /** A custom image with its snapshots, standing on an empty system. */
  image(regionId: string, wanted: FurnishedImage): string {
    const region = this.#region(regionId, wanted.accountId);
    const { size = 20, dataDisks = [] } = wanted;
    const snapshots = [size, ...dataDisks].map((gib, index) => this.#snapshot(region, wanted, gib, index));
    const image = imageFromSnapshots(region, snapshots, systemOf(region), {
      id: wanted.id,
      name: wanted.name,
      description: wanted.description,
      family: wanted.family,
      bootMode: 'BIOS',
      imds: 'v1',
      tags: new Map(Object.entries(wanted.tags ?? {})),
    });
    image.stopMaking();
    image.status = 'Available';
    for (const accountId of wanted.sharedWith ?? []) image.sharedWith.add(accountId);
    return image.id;
  }

  /** An image of the marketplace, which stands on a system image. */
  marketplaceImage(regionId: string, { id, name, productCode, version = '' }: FurnishedProduct): void {
    const image = firstSystemImage(this.#region(regionId));
    const system = { ...image.system, productCode };
    this.cloud.addMarketplaceImage(regionId, { ...image, id, name, version, family: '', system });
  }

  /** A role that instances can be given. */
  instanceRole(name: string): void {
    this.cloud.instanceRoles.add(name);
  }

  /** Stock of an instance type from now on, in one zone or everywhere. */
  stock(instanceType: string, stock: Stock, zoneId?: string): void {
    this.cloud.setStock(instanceType, stock, zoneId);
  }

  /** The cloud takes its spot instances in a region back, or the one given: they are locked at once, and gone when their notice is over. */
  reclaim(regionId: string, instanceId?: string): void {
    const region = this.#region(regionId);
    const isMeant = ({ id, facts }: Instance) =>
      instanceId ? id === instanceId : facts.spotStrategy !== 'NoSpot';
    for (const instance of [...region.instances.values()].filter(isMeant)) reclaim(region, instance);
  }

  /** What Windows guests say and do for a command from now on, if nothing said before fits. */
  windowsCommand(command: ScriptedCommand): void {
    this.cloud.guests.scriptWindows(command);
  }

  #snapshot(region: Region, wanted: FurnishedImage, size: number, index: number) {
    const { snapshotId, name, diskCategory: category = 'cloud_efficiency' } = wanted;
    const isSystem = index === 0;
    const snapshot = createSnapshot(region, {
      id: isSystem ? snapshotId : undefined,
      name: `of ${name}`,
      disk: {
        id: `d-furnished-${index}`,
        type: isSystem ? 'system' : 'data',
        category,
        size,
        instanceId: '',
        encrypted: false,
        kmsKeyId: '',
      },
      system: isSystem ? systemOf(region) : undefined,
      content: isSystem ? region.cloud.contents.hold(firstSystemImage(region).content()) : undefined,
    });
    snapshot.stopGrowing();
    snapshot.status = 'accomplished';
    return { device: `/dev/xvd${'abcdefgh'[index] ?? 'z'}`, snapshot };
  }

  #region(regionId: string, accountId = this.accountId): Region {
    const region = this.cloud.region(accountId, regionId);
    if (!region) throw new Error(`There is no region ${regionId}.`);
    return region;
  }
}

interface TemporaryKeyOptions {
  readonly accountId?: string;
  readonly lifetimeSeconds?: number;
  readonly identity?: Identity;
}

export function keysOf({ id, secret, securityToken, identity }: AccessKey): Keys {
  return {
    accountId: identity.accountId,
    accessKey: id,
    secretKey: secret,
    ...(securityToken && { securityToken }),
  };
}

function firstSystemImage(region: Region) {
  const image = region.cloud.systemImages(region.id).get(SYSTEM_IMAGES[0]?.id ?? '');
  if (!image) throw new Error('The cloud has no system image.');
  return image;
}

const systemOf = (region: Region) => firstSystemImage(region).system;
