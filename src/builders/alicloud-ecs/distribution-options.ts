import {
  between,
  defaulted,
  flag,
  integer,
  listOf,
  matches,
  optional,
  text,
  type Rule,
} from '../../options/index.js';
import { imageNameRules } from './rules.js';

const accountId = matches(/^\d+$/, 'must be the ID of an account, digits only');

/** Options of where else the image is to be, under which key, and for whom. */
export const distributionOptions = {
  image_copy_regions: optional(
    listOf(text(matches(/^\S+$/, 'must be the ID of a region'))),
    'Regions to copy the image to. All copies are made at the same time, waited for, tagged and described as the image is. The build fails if one fails; the others stay.',
  ),
  image_copy_names: optional(
    listOf(text(...imageNameRules.map(orEmpty))),
    'Names of the copies, in the order of `image_copy_regions`. Copies without one, or with an empty one, have `image_name`.',
  ),
  wait_copying_image_ready_timeout: defaulted(
    integer(between(0, 86_400)),
    3600,
    'Longest time to wait for a copy, in seconds. 0 means the default.',
  ),
  image_encrypted: optional(
    flag(),
    'With `true` the image and its copies are encrypted: the image is made under a temporary name, and what stays are its encrypted copies. With `false` no copy is asked to be encrypted; those of encrypted disks are all the same.',
    { defaultText: 'as the disks are' },
  ),
  kms_key_id: optional(
    text(),
    "KMS key that the image in the build's own region is encrypted with. Only with `image_encrypted: true`.",
    { defaultText: 'the service key' },
  ),
  kms_key_copy_ids: optional(
    listOf(text()),
    'KMS keys of the copies, each of its own region, in the order of `image_copy_regions`. Copies without one, or with an empty one, are encrypted with the service key. Only with `image_encrypted: true`.',
  ),
  image_copy_kms_ids: optional(listOf(text()), 'The same as `kms_key_copy_ids`, by another name.'),
  image_share_account: optional(
    listOf(text(accountId)),
    'IDs of the accounts to share the image and its copies with, as soon as all are available.',
  ),
  image_unshare_account: optional(
    listOf(text(accountId)),
    'IDs of the accounts that the image and its copies are not to be shared with any more.',
  ),
} as const;

/** In a list an empty name keeps the place of one that is not given. */
function orEmpty({ holds, message }: Rule<string>): Rule<string> {
  return { holds: (value) => value === '' || holds(value), message };
}
