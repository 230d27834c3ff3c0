import { DescribeDisks } from '../../alicloud/index.js';
import {
  FOR_SOME_SECONDS,
  handOverDisks as handOver,
  lookUntilFound,
  NO_DISKS_STAY,
} from '../../ledger/index.js';
import { ANY_DISK_SIZE, DISK_SIZES, LEAST_ESSD_SIZES } from './disk-options.js';
import type { Instance } from './instance.js';
import type { EcsOptions } from './options.js';
import { to, type BuildingSite, type Site } from './site.js';

type SystemDisk = NonNullable<EcsOptions['system_disk_mapping']>;
type DataDisk = NonNullable<EcsOptions['image_disk_mappings']>[number];

/** What RunInstances is told of the disks. A size of 0 stands for none, as in Packer. */
export function disksToRun({ system_disk_mapping: system, image_disk_mappings: data }: EcsOptions) {
  return {
    ...(system && { systemDisk: systemDisk(system) }),
    ...(data && { dataDisk: data.map(dataDisk) }),
  };
}

function systemDisk(mapping: SystemDisk) {
  return {
    diskName: mapping.disk_name,
    category: mapping.disk_category,
    performanceLevel: mapping.disk_performance_level,
    size: mapping.disk_size ? String(mapping.disk_size) : undefined,
    description: mapping.disk_description,
    encrypted: asText(mapping.disk_encrypted),
  };
}

function dataDisk(mapping: DataDisk) {
  return {
    diskName: mapping.disk_name,
    category: mapping.disk_category,
    performanceLevel: mapping.disk_performance_level,
    size: mapping.disk_size || undefined,
    description: mapping.disk_description,
    encrypted: asText(mapping.disk_encrypted),
    snapshotId: mapping.disk_snapshot_id,
    deleteWithInstance: mapping.disk_delete_with_instance,
    device: mapping.disk_device?.replace(/^\/?/, '/'),
  };
}

/** The API takes these booleans as text. */
function asText(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** What is wrong with a disk's size or level for its category, after the option's name; or undefined. */
export function diskProblem(
  disk: Pick<SystemDisk, 'disk_category' | 'disk_performance_level' | 'disk_size'>,
  kind: 'system' | 'data',
): string | undefined {
  const { disk_category: category, disk_performance_level: level, disk_size: size } = disk;
  if (level !== undefined && category !== 'cloud_essd')
    return 'disk_performance_level is for the category cloud_essd alone.';
  if (!size) return undefined;
  const [leastOfCategory, most] = (category && DISK_SIZES[category][kind]) ?? ANY_DISK_SIZE[kind];
  const least = level === undefined ? leastOfCategory : LEAST_ESSD_SIZES[level];
  if (size >= least && size <= most) return undefined;
  const what =
    category === undefined ? 'any category' : ['the category', category, level].join(' ').trimEnd();
  return `disk_size must be from ${least} to ${most} GiB for a ${kind} disk of ${what}; found ${size}.`;
}

/** Whether no snapshot can be made of the disk, and so no image. */
export function isEphemeral({ disk_category: category }: Pick<DataDisk, 'disk_category'>): boolean {
  return category?.startsWith('elastic_ephemeral_disk_') === true;
}

/** A disk of the temporary instance. */
export interface Disk {
  readonly id: string;
  readonly isSystem: boolean;
  /** Such as /dev/xvdb. */
  readonly device: string | undefined;
  /** It stays when the instance goes, since the options say so. */
  readonly stays: boolean;
}

/**
 * The disks of the instance: snapshots of these are ours, whatever becomes of the image. They may not be listed yet when the
 * instance runs: until there are as many as were asked for, they are looked for again, for some seconds.
 */
export async function disksOf(site: Site, instance: Instance): Promise<readonly Disk[]> {
  const { image_disk_mappings: data = [] } = site.options;
  let last: readonly Disk[] = [];
  const whole = async () => {
    last = await listDisks(site, instance);
    return last.some(({ isSystem }) => isSystem) && last.length > data.length ? last : undefined;
  };
  return (await lookUntilFound(whole, FOR_SOME_SECONDS, site)) ?? last;
}

async function listDisks(site: Site, { id }: Instance): Promise<readonly Disk[]> {
  const { disks } = await site.cloud.call(
    DescribeDisks,
    { regionId: site.region, instanceId: id, pageSize: 100 },
    to(site, `list the disks of ${id}`),
  );
  return (disks?.disk ?? []).flatMap(({ diskId, instanceId, type, device, deleteWithInstance }) =>
    diskId && instanceId === id
      ? [{ id: diskId, isSystem: type === 'system', device, stays: deleteWithInstance === false }]
      : [],
  );
}

/** What a release has to know of the disks of an instance with these options. */
export function diskFacts({ image_disk_mappings: data = [] }: EcsOptions) {
  return data.every(({ disk_delete_with_instance: goes }) => goes) ? NO_DISKS_STAY : {};
}

/** Disks that stay when the instance goes are the user's from the beginning. */
export function handOverDisks({ resources, signal }: BuildingSite, { resource }: Instance): Promise<void> {
  return handOver(resources.entryOf(resource), resources.contextFor(signal));
}
