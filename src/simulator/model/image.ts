import type { SystemImageFacts } from '../facts/system-images.js';
import type { DiskContent } from './disk-content.js';
import { saidProgress } from './progress.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Cancel } from './timeline.js';

export type ImageStatus =
  'Waiting' | 'Creating' | 'Available' | 'CreateFailed' | 'UnAvailable' | 'Deprecated';

export interface Image extends Resource {
  status: ImageStatus;
  name: string;
  description: string;
  family: string;
  version: string;
  /** Empty for a system image. */
  readonly ownerId: string;
  readonly system: ImageSystem;
  bootMode: string;
  imds: 'v1' | 'v2';
  nvme: 'supported' | 'unsupported';
  /** GiB, of the system disk. */
  readonly size: number;
  readonly disks: readonly ImageDisk[];
  readonly encrypted: boolean;
  readonly isCopied: boolean;
  isPublic: boolean;
  readonly sharedWith: Set<string>;
  /** The instance whose change would spoil it while it is being made. */
  readonly madeFromInstance: string;
  /** When making it began; undefined while it waits. */
  startedAt: Date | undefined;
  /** Seconds, before the time scale. */
  readonly duration: number;
  /** What its system disk holds. */
  readonly content: () => DiskContent;
  stopMaking: Cancel;
}

/** What runs on an image's system disk. */
export interface ImageSystem {
  readonly osType: 'linux' | 'windows';
  readonly osName: string;
  readonly platform: string;
  readonly architecture: string;
  readonly cloudInit: boolean;
  /** Of the marketplace's product that it is, or was made from. */
  readonly productCode?: string;
  /** Whether Cloud Assistant's agent is on it. */
  readonly agent: boolean;
}

export interface ImageDisk {
  readonly type: 'system' | 'data';
  readonly device: string;
  readonly size: number;
  readonly snapshotId: string;
  readonly encrypted: boolean;
}

/** Public images have the agent of Cloud Assistant since then. */
const AGENTS_SINCE = '2017-12-01';

export function systemImage(facts: SystemImageFacts, content: () => DiskContent): Image {
  const { id, family, size, bootMode, imds, osType, osName, platform, architecture, cloudInit } = facts;
  return {
    id,
    name: id,
    description: '',
    family,
    version: '',
    ownerId: '',
    system: {
      osType,
      osName,
      platform,
      architecture,
      cloudInit,
      agent: facts.createdAt >= AGENTS_SINCE,
    },
    bootMode,
    imds,
    nvme: 'supported',
    size,
    disks: [],
    encrypted: false,
    isCopied: false,
    isPublic: true,
    sharedWith: new Set(),
    madeFromInstance: '',
    tags: new Map(),
    createdAt: new Date(`${facts.createdAt}T00:00:00Z`),
    resourceGroupId: '',
    startedAt: undefined,
    duration: 0,
    content,
    stopMaking: () => {},
    status: 'Available',
  };
}

export type ImageOwnerAlias = 'system' | 'self' | 'others' | 'marketplace';

/** How an account sees an image's owner. */
export function ownerAlias(image: Image, accountId: string): ImageOwnerAlias {
  if (!image.ownerId) return image.system.productCode ? 'marketplace' : 'system';
  return image.ownerId === accountId ? 'self' : 'others';
}

/** All images that an account can use in a region: its own, the system's, and those shared with it or published. */
export function visibleImages(region: Region): readonly Image[] {
  const others = region.cloud
    .touchedRegions()
    .filter(({ id, accountId }) => id === region.id && accountId !== region.accountId)
    .flatMap(({ images }) => [...images.values()])
    .filter((image) => image.isPublic || image.sharedWith.has(region.accountId));
  return [...region.images.values(), ...others, ...region.cloud.systemImages(region.id).values()];
}

export function findImage(region: Region, id: string): Image | undefined {
  return region.images.get(id) ?? visibleImages(region).find((image) => image.id === id);
}

/** The newest available image of a family. */
export function newestOfFamily(region: Region, family: string): Image | undefined {
  return visibleImages(region)
    .filter((image) => image.family === family && image.status === 'Available')
    .sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime())[0];
}

/** 0 to 100. */
export function imageProgress(region: Region, { status, startedAt, duration }: Image): number {
  if (status === 'Available' || status === 'Deprecated') return 100;
  return startedAt ? saidProgress(region, startedAt, duration) : 0;
}
