import {
  between,
  defaulted,
  flag,
  integer,
  listOf,
  matches,
  objectOf,
  oneOf,
  optional,
  text,
} from '../../options/index.js';
import { descriptionRules, resourceNameRules } from './rules.js';

/**
 * Sizes that each category may have, in GiB (RunInstances: SystemDisk.Size, DataDisk.N.Size; CreateDisk for the last
 * three, which system disks cannot have); an enhanced SSD has the performance level PL1 unless another is given.
 */
export const DISK_SIZES = {
  cloud: { system: [20, 500], data: [5, 2000] },
  cloud_efficiency: { system: [20, 2048], data: [20, 32_768] },
  cloud_ssd: { system: [20, 2048], data: [20, 32_768] },
  cloud_essd: { system: [20, 2048], data: [20, 65_536] },
  cloud_auto: { system: [1, 2048], data: [1, 65_536] },
  cloud_essd_entry: { system: [20, 2048], data: [10, 32_768] },
  cloud_regional_disk_auto: { system: undefined, data: [10, 65_536] },
  elastic_ephemeral_disk_standard: { system: undefined, data: [64, 8192] },
  elastic_ephemeral_disk_premium: { system: undefined, data: [64, 8192] },
} as const satisfies Readonly<Record<string, { readonly system: Range | undefined; readonly data: Range }>>;

/** The sizes that some category has. */
export const ANY_DISK_SIZE = { system: [1, 2048], data: [1, 65_536] } as const;

/** The least size of an enhanced SSD in GiB, by performance level (same source). */
export const LEAST_ESSD_SIZES = { PL0: 1, PL1: 20, PL2: 461, PL3: 1261 } as const;

type Range = readonly [number, number];

export type DiskCategory = keyof typeof DISK_SIZES;

const categories = Object.keys(DISK_SIZES) as DiskCategory[];
const systemCategories = categories.filter((category) => DISK_SIZES[category].system !== undefined);

function categoryOption(allowed: readonly DiskCategory[]) {
  return optional(
    oneOf(...allowed),
    `Category of the disk: ${allowed.map((category) => `\`${category}\``).join(', ')}.`,
    { defaultText: 'the cloud chooses' },
  );
}

const commonDiskOptions = {
  disk_name: optional(text(...resourceNameRules), 'Name of the disk, 2 to 128 characters.'),
  disk_performance_level: optional(
    oneOf('PL0', 'PL1', 'PL2', 'PL3'),
    'Performance level of a `cloud_essd` disk: `PL0` to `PL3`. It sets the least size, too.',
    { defaultText: '`PL1`' },
  ),
  disk_size: optional(
    integer(between(0, 65_536)),
    'Size in GiB; the range depends on the category. 0 means not given.',
    { defaultText: "the image's or the snapshot's size" },
  ),
  disk_description: optional(text(...descriptionRules), 'Description of the disk, 2 to 256 characters.'),
  disk_encrypted: optional(flag(), 'Whether the disk is encrypted.', { defaultText: 'as the cloud does' }),
} as const;

export const systemDiskOptions = {
  ...commonDiskOptions,
  disk_category: categoryOption(systemCategories),
  disk_delete_with_instance: optional(flag(), 'Has no effect: a system disk always goes with its instance.'),
  disk_snapshot_id: optional(text(), 'Has no effect, as in Packer.', {
    dead: 'has no effect (nor has it in Packer): a system disk is made from the source image.',
  }),
  disk_device: optional(text(), 'Has no effect, as in Packer.', {
    dead: 'has no effect (nor has it in Packer): the cloud names the system disk.',
  }),
} as const;

export const dataDiskOptions = {
  ...commonDiskOptions,
  disk_category: categoryOption(categories),
  disk_snapshot_id: optional(
    text(),
    'Snapshot that the disk is made from. The size is then at least that of the snapshot.',
  ),
  disk_delete_with_instance: defaulted(
    flag(),
    true,
    'Whether the disk goes with the temporary instance. With `false` it stays, and costs, until you delete it.',
  ),
  disk_device: optional(
    text(matches(/^\/?dev\/(xvd|vd)([b-z]|[a-z]{2})$/, 'must be a device such as "/dev/xvdb"')),
    'Device of the disk in the instance, such as `/dev/xvdb`.',
    { defaultText: 'the next free one' },
  ),
} as const;

/** Options of the instance's disks, which the image's disks are made from. */
export const diskOptions = {
  system_disk_mapping: optional(
    objectOf(systemDiskOptions),
    'The system disk of the instance, and so of the image.',
  ),
  image_disk_mappings: optional(
    listOf(objectOf(dataDiskOptions)),
    'Data disks of the instance, and so of the image; at most 16.',
  ),
} as const;
