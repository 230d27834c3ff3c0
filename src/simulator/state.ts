import type { Cloud } from './model/cloud.js';
import type { Region } from './model/region.js';
import { apiTime, type Resource } from './model/resource.js';
import type { Tags } from './model/tags.js';

/** Everything that accounts have, for people and tests to look at; system images and secrets are left out. */
export interface SimulatorState {
  readonly accounts: readonly AccountState[];
  readonly problems: readonly string[];
}

export interface AccountState {
  readonly id: string;
  /** Only the regions where there is something. */
  readonly regions: Readonly<Record<string, RegionState>>;
}

export interface RegionState {
  readonly vpcs: readonly ResourceState[];
  readonly vSwitches: readonly ResourceState[];
  readonly securityGroups: readonly ResourceState[];
  readonly keyPairs: readonly ResourceState[];
  readonly eips: readonly ResourceState[];
  readonly instances: readonly ResourceState[];
  readonly disks: readonly ResourceState[];
  readonly snapshots: readonly ResourceState[];
  readonly images: readonly ResourceState[];
}

export interface ResourceState {
  readonly id: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly createdAt: string;
  readonly [fact: string]: unknown;
}

export function stateOf(cloud: Cloud): SimulatorState {
  return {
    accounts: cloud.accounts.all().map(({ id }) => ({ id, regions: regionsOf(cloud, id) })),
    problems: [...cloud.problems],
  };
}

function regionsOf(cloud: Cloud, accountId: string): Readonly<Record<string, RegionState>> {
  const regions = cloud
    .touchedRegions()
    .filter((region) => region.accountId === accountId)
    .map((region) => [region.id, regionState(region)] as const)
    .filter(([, state]) =>
      Object.values<readonly ResourceState[]>({ ...state }).some(({ length }) => length > 0),
    );
  return Object.fromEntries(regions);
}

function regionState(region: Region): RegionState {
  return {
    vpcs: list(region.vpcs, ({ name, status, cidrBlock }) => ({ name, status, cidrBlock })),
    vSwitches: list(region.vSwitches, ({ name, status, cidrBlock, vpcId, zoneId }) => ({
      name,
      status,
      cidrBlock,
      vpcId,
      zoneId,
    })),
    securityGroups: list(region.securityGroups, ({ name, vpcId, type, rules }) => ({
      name,
      vpcId,
      type,
      rules: rules.map(({ direction, protocol, portRange, cidr, groupId, policy, priority }) => ({
        direction,
        protocol,
        portRange,
        source: cidr || groupId,
        policy,
        priority,
      })),
    })),
    keyPairs: list(region.keyPairs, ({ publicKey }) => ({ publicKey })),
    eips: list(region.eips, ({ status, address, name, bandwidth, internetChargeType, instanceId }) => ({
      status,
      address,
      name,
      bandwidth,
      internetChargeType,
      instanceId,
    })),
    instances: list(region.instances, (instance) => ({
      name: instance.traits.name,
      status: instance.status,
      releasing: instance.releasing,
      type: instance.type.id,
      imageId: instance.image.id,
      zoneId: instance.facts.zoneId,
      vpcId: instance.vpcId,
      vSwitchId: instance.vSwitchId,
      securityGroupIds: instance.securityGroupIds,
      keyPairName: instance.keyPairName,
      privateAddress: instance.facts.privateAddress,
      publicAddress: instance.publicAddress,
      eipId: instance.eip?.id,
      autoReleaseAt: instance.autoReleaseAt && apiTime(instance.autoReleaseAt),
    })),
    disks: list(
      region.disks,
      ({ name, status, type, category, size, instanceId, deleteWithInstance, encrypted }) => ({
        name,
        status,
        type,
        category,
        size,
        instanceId,
        deleteWithInstance,
        encrypted,
      }),
    ),
    snapshots: list(region.snapshots, (snapshot) => ({
      name: snapshot.name,
      status: snapshot.status,
      sourceDiskId: snapshot.sourceDiskId,
      sourceDiskType: snapshot.sourceDiskType,
      size: snapshot.size,
      encrypted: snapshot.encrypted,
      kmsKeyId: snapshot.kmsKeyId,
    })),
    images: list(region.images, (image) => ({
      name: image.name,
      status: image.status,
      description: image.description,
      family: image.family,
      version: image.version,
      bootMode: image.bootMode,
      imds: image.imds,
      nvme: image.nvme,
      encrypted: image.encrypted,
      isCopied: image.isCopied,
      productCode: image.system.productCode ?? '',
      sharedWith: [...image.sharedWith],
      disks: image.disks,
    })),
  };
}

function list<R extends Resource>(
  resources: ReadonlyMap<string, R>,
  facts: (resource: R) => Readonly<Record<string, unknown>>,
): readonly ResourceState[] {
  return [...resources.values()].map((resource) => ({
    id: resource.id,
    ...facts(resource),
    tags: plainTags(resource.tags),
    createdAt: apiTime(resource.createdAt),
  }));
}

const plainTags = (tags: Tags): Readonly<Record<string, string>> => Object.fromEntries(tags);
