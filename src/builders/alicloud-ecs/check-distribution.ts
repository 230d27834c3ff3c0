import type { ParsedOptions } from '../../options/index.js';
import type { ecsOptions } from './options.js';

type Values = ParsedOptions<typeof ecsOptions>['values'];
type Add = (option: keyof typeof ecsOptions, message: string) => void;

/** What the lists of regions, names and keys must be together, and encryption and sharing beside them. */
export function checkDistribution(values: Values, add: Add): void {
  const { image_copy_names: names, kms_key_copy_ids: keys, image_copy_kms_ids: alias } = values;
  if (keys !== undefined && alias !== undefined)
    add('image_copy_kms_ids', 'cannot be given together with kms_key_copy_ids: it is another name for it.');
  checkLength('image_copy_names', names, 'name', values, add);
  checkLength('kms_key_copy_ids', keys, 'key', values, add);
  checkLength('image_copy_kms_ids', alias, 'key', values, add);
  checkDuplicates(values, add);
  checkEncryption(values, add);
  checkSharing(values, add);
}

function checkLength(
  option: keyof typeof ecsOptions,
  list: readonly string[] | undefined,
  what: string,
  { image_copy_regions: regions = [] }: Values,
  add: Add,
): void {
  if (list === undefined || list.length <= regions.length) return;
  add(
    option,
    `has ${counted(list.length, what)} for ${counted(regions.length, 'region')} in image_copy_regions: each belongs to the region at its place.`,
  );
}

function checkDuplicates(values: Values, add: Add): void {
  const { image_copy_regions: regions = [] } = values;
  const twice = regions.find((region, index) => regions.indexOf(region) < index);
  const beside = (['image_copy_names', 'kms_key_copy_ids', 'image_copy_kms_ids'] as const).find(
    (option) => (values[option]?.length ?? 0) > 0,
  );
  // Without lists beside it a region that is listed twice is plainly meant once.
  if (twice === undefined || beside === undefined) return;
  add('image_copy_regions', `has "${twice}" twice: with ${beside} it is not clear which entry counts.`);
}

function checkEncryption(values: Values, add: Add): void {
  if (values.image_encrypted === true) return;
  for (const option of ['kms_key_id', 'kms_key_copy_ids', 'image_copy_kms_ids'] as const) {
    const given = values[option];
    if (given !== undefined && given.length > 0)
      add(option, 'needs image_encrypted: true, without which nothing is encrypted with it.');
  }
}

/** The cloud shares encrypted images with nobody who cannot be given the key (ModifyImageSharePermission). */
function checkSharing(values: Values, add: Add): void {
  const { image_encrypted: encrypted, image_share_account: accounts = [] } = values;
  if (accounts.length === 0) return;
  if (!encrypted) return checkSharedDisks(values, add);
  const keys = values.kms_key_copy_ids ?? values.image_copy_kms_ids ?? [];
  const lacking = (values.image_copy_regions ?? []).filter(
    (region, index) => region !== values.region && !keys[index],
  );
  const needs = 'an image that is encrypted with the service key cannot be shared.';
  if (values.kms_key_id === undefined)
    add('image_share_account', `needs kms_key_id with image_encrypted: ${needs}`);
  if (lacking.length > 0)
    add('image_share_account', `needs a key for ${lacking.join(', ')} in kms_key_copy_ids: ${needs}`);
}

/** Disks are encrypted with the service key, and the image is as its disks are. */
function checkSharedDisks(values: Values, add: Add): void {
  if (!hasEncryptedDisks(values)) return;
  add(
    'image_share_account',
    'needs image_encrypted: true and kms_key_id with disk_encrypted: an image that is encrypted with the service key cannot be shared.',
  );
}

/** Whether a disk is encrypted of which there is an image in the image. */
export function hasEncryptedDisks(values: Values): boolean {
  const { system_disk_mapping: system, image_disk_mappings: data = [] } = values;
  const inImage = values.image_ignore_data_disks ? [system] : [system, ...data];
  return inImage.some((disk) => disk?.disk_encrypted);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
