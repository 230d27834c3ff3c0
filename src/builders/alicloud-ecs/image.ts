import { CreateImage, imageWatch, snapshotsBehind } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import {
  snapshotFacts,
  spreadFacts,
  TEMPORARY_FACTS,
  UNPUBLISHED_FACTS,
  USABLE_FACTS,
  type ReplacementFacts,
  type Resource,
} from '../../ledger/index.js';
import { keepFeatures } from './features.js';
import type { CheckedTarget } from './names.js';
import type { ImageOrigin } from './origin.js';
import { waitForStatus, to, type BuildingSite } from './site.js';
import type { DiskSnapshot } from './snapshot.js';
import { tagList, tagsAtCreation, tagsOf } from './tags.js';
import { targetsOf } from './targets.js';
import { imageLimit } from './time-limits.js';
import { USUALLY } from './usual-times.js';

const LONGEST_NAME = 128;

/** An image that is good, not yet published: it may still have a temporary name. */
export interface Image {
  readonly resource: Resource;
  readonly region: string;
  readonly id: string;
  readonly snapshotIds: readonly string[];
  /** What it is to be; undefined for one that is only there to be copied. */
  readonly target: CheckedTarget | undefined;
  readonly isCopy: boolean;
  /** The snapshots that we made for it, where it was made from some. */
  readonly snapshots: readonly Resource[];
}

/** An image that the cloud has begun to make. */
export interface BegunImage extends Pick<Image, 'resource' | 'target'> {
  readonly origin: ImageOrigin;
  /** Whether it is good as soon as it can be used, while the cloud still makes it. */
  readonly isGoodOnceUsable: boolean;
}

/** What an image is to be. */
export interface WantedImage {
  /** Undefined for a temporary image, which others are copied from. */
  readonly target: CheckedTarget | undefined;
  readonly isGoodOnceUsable: boolean;
}

/**
 * Has an image made of the stopped instance, or of its snapshots.
 * @throws CloudError if the cloud refuses
 */
export async function beginImage(
  site: BuildingSite,
  origin: ImageOrigin,
  { target, isGoodOnceUsable }: WantedImage,
): Promise<BegunImage> {
  const { region, resources, cloud, options } = site;
  const { snapshots } = origin;
  const name = target === undefined ? temporaryName(site) : firstName(site, target);
  const own = target === undefined ? [] : tagList(tagsOf(options));
  const facts = {
    ...(snapshots === undefined
      ? { disk_ids: origin.disks.map(({ id }) => id).join(',') }
      : snapshotFacts(snapshots.map(({ resource: { id } }) => id))),
    ...(target === undefined ? TEMPORARY_FACTS : publicationFacts(site, target)),
    ...everyRegion(site),
    ...(isGoodOnceUsable && USABLE_FACTS),
  };
  const resource = await resources.create(
    { kind: 'image', region, name, facts },
    async ({ clientToken, tags, signal }) => {
      const made = await cloud.call(
        CreateImage,
        {
          regionId: region,
          ...(snapshots === undefined ? fromInstance(site, origin) : fromSnapshots(site, origin, snapshots)),
          imageName: name,
          imageVersion: options.image_version,
          ...(target !== undefined && {
            description: options.image_description,
            imageFamily: options.target_image_family,
          }),
          resourceGroupId: options.resource_group_id,
          clientToken,
          tag: tagsAtCreation(own, tags),
        },
        to(site, `create the image ${name}`, signal),
      );
      if (made.imageId === undefined) throw new BuildError('CreateImage answered without an image ID.');
      return made.imageId;
    },
  );
  return { resource, target, origin, isGoodOnceUsable };
}

/**
 * Waits until an image is good.
 * @throws BuildError if it fails, with the cloud's reason
 */
export async function waitForImage(
  site: BuildingSite,
  { resource, target, origin: { snapshots, source }, isGoodOnceUsable }: BegunImage,
): Promise<Image> {
  const { options, resources, region } = site;
  const { id } = resource;
  const made = await waitForStatus(site, {
    watch: imageWatch,
    id,
    status: 'Available',
    orIf: ({ usable }) => isGoodOnceUsable && usable === true,
    limit: imageLimit(options),
    limitOption: 'wait_snapshot_ready_timeout',
    usually: snapshots === undefined ? USUALLY.imageFromInstance : USUALLY.imageFromSnapshots,
    phase: 'image',
  });
  resources.markAvailable(resource);
  if (snapshots !== undefined) await keepFeatures(site, made, source);
  return {
    resource,
    region,
    id,
    snapshotIds: snapshotsBehind(made),
    target,
    isCopy: false,
    snapshots: (snapshots ?? []).map((snapshot) => snapshot.resource),
  };
}

/** The name that an image is made under: its own, or a temporary one while another image has that. */
export function firstName({ suffix }: BuildingSite, { name, replaces }: CheckedTarget): string {
  return replaces === undefined ? name : nameBeside(name, `new_${suffix}`);
}

/** What the ledger must know to finish the replacement of the image that has the name, and to tell what may be lacking. */
export function publicationFacts(
  { options, region, suffix }: BuildingSite,
  { name, replaces }: CheckedTarget,
): ReplacementFacts | typeof UNPUBLISHED_FACTS | undefined {
  if (replaces === undefined) return options.image_share_account && UNPUBLISHED_FACTS;
  return {
    final_name: name,
    replaces: replaces.id,
    retired_name: nameBeside(name, `old_${suffix}`),
    delete_snapshots: options.image_force_delete_snapshots ? replaces.snapshotIds.join(',') : '',
    images: String(targetsOf(options, region).length),
    ...UNPUBLISHED_FACTS,
  };
}

/** Where the images of the build are made: nobody can tell by one of them alone whether it is over. */
export function everyRegion({ options, region }: BuildingSite) {
  return spreadFacts(targetsOf(options, region).map((target) => target.region));
}

function temporaryName({ options, suffix }: BuildingSite): string {
  return nameBeside(options.image_name, `plain_${suffix}`);
}

/** `name` with a tail, cut so that both fit into a name. */
function nameBeside(name: string, tail: string): string {
  return `${[...name].slice(0, LONGEST_NAME - tail.length - 1).join('')}-${tail}`;
}

function fromInstance({ options }: BuildingSite, { instance }: ImageOrigin) {
  return { instanceId: instance.id, bootMode: options.boot_mode };
}

/** Snapshots know nothing of the image that their disks were made from: what that one can do is said again. */
function fromSnapshots(
  { options }: BuildingSite,
  { source }: ImageOrigin,
  snapshots: readonly DiskSnapshot[],
) {
  return {
    ...fromDisks(snapshots),
    bootMode: options.boot_mode ?? source.bootMode,
    platform: source.platform,
    architecture: source.architecture,
    ...(source.imdsSupport !== undefined && { features: { imdsSupport: source.imdsSupport } }),
  };
}

function fromDisks(snapshots: readonly DiskSnapshot[]) {
  const [system, ...data] = snapshots;
  if (data.length === 0) return { snapshotId: system?.resource.id };
  return {
    diskDeviceMapping: snapshots.map(({ resource, disk: { device, isSystem } }) => ({
      snapshotId: resource.id,
      diskType: isSystem ? 'system' : 'data',
      // The only names that it takes; others it gives out in the order of the list.
      ...(device !== undefined && /^\/dev\/xvd[a-z]$/.test(device) && { device }),
    })),
  };
}
