import {
  between,
  defaulted,
  flag,
  integer,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  optional,
  required,
  text,
} from '../../options/index.js';
import {
  descriptionRules,
  imageFamilyRules,
  imageNameRules,
  imageVersionRules,
  tagValueRules,
} from './rules.js';

/** Options of the image that the build makes. */
export const imageOptions = {
  image_name: required(
    text(...imageNameRules),
    'Name of the image: 2 to 128 characters, beginning with a letter (Chinese ones count), then letters, digits, `.`, `_`, `:` or `-`. Unique in its account and region.',
  ),
  image_version: optional(text(...imageVersionRules), 'Version of the image, 1 to 40 characters.'),
  image_description: optional(
    text(...descriptionRules),
    'Description of the image, 2 to 256 characters; must not begin with `http://` or `https://`.',
  ),
  target_image_family: optional(
    text(...imageFamilyRules),
    'Image family that the image joins: who starts instances from the family gets its newest image.',
  ),
  boot_mode: optional(
    oneOf('BIOS', 'UEFI', 'UEFI-Preferred'),
    'Boot mode of the image: `BIOS`, `UEFI` or `UEFI-Preferred`.',
    { defaultText: "the source image's" },
  ),
  resource_group_id: optional(text(), 'Resource group of the image and of everything temporary.'),
  tags: optional(
    mapOf(text(...tagValueRules)),
    'Tags of the image and of the snapshots behind it; at most 20.',
  ),
  tag: optional(
    listOf(
      objectOf({
        key: required(text(), 'Key of the tag.'),
        value: required(text(...tagValueRules), 'Value of the tag.'),
      }),
    ),
    'Another way to write `tags`: a list of tags, each with its `key` and `value`.',
  ),
  image_ignore_data_disks: defaulted(
    flag(),
    false,
    'Make the image from the system disk alone, by a snapshot of it. Needed for instance types with local disks.',
  ),
  image_ready_signal: defaulted(
    oneOf('Available', 'Usable'),
    'Available',
    'What makes the image good: its status `Available`, or `Usable`, which the cloud tells earlier of images that stand on enhanced SSDs. Copies, sharing and the release of the instance wait for `Available` either way.',
  ),
  image_force_delete: defaulted(
    flag(),
    false,
    'Replace images that have the name already, in every region of the build. An old image goes only when all new ones are available, and its own successor is tagged and shared as asked for: until then a new one has a temporary name, then the names are swapped. Who the old image was shared with loses it: name in `image_share_account` who is to have the new one.',
  ),
  image_force_delete_snapshots: defaulted(
    flag(),
    false,
    'With `image_force_delete`: delete the snapshots behind the replaced image too.',
  ),
  image_force_delete_instances: defaulted(flag(), false, 'Has no effect, as in Packer.', {
    dead: 'has no effect (it never had one in Packer either); instances are never deleted.',
  }),
  skip_create_image: defaulted(
    flag(),
    false,
    'Do everything but the image: launch, provision, release. For trying out provisioners.',
  ),
  wait_snapshot_ready_timeout: defaulted(
    integer(between(0, 86_400)),
    3600,
    'Longest time to wait for the snapshots, and for the image, in seconds. 0 means the default.',
  ),
} as const;
