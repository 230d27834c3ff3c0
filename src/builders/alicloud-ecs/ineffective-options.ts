import type { ParsedOptions } from '../../options/index.js';
import type { BuilderCheckContext } from '../builder.js';
import { hasEncryptedDisks } from './check-distribution.js';
import type { ecsOptions } from './options.js';

type Parsed = ParsedOptions<typeof ecsOptions>;
type Name = keyof typeof ecsOptions;

/** Tells of options that have no effect beside others, as in Packer, which says nothing. */
export function tellIneffective(parsed: Parsed, notice: BuilderCheckContext['notice']): void {
  for (const [options, rulers] of OVERRULED) {
    const ruler = rulers.find((option) => parsed.wasGiven(option));
    if (ruler === undefined) continue;
    for (const option of options.filter((one) => parsed.wasGiven(one)))
      notice(`${option}: has no effect with ${ruler}.`, parsed.placeOf(option));
  }
  const { values } = parsed;
  const tell: Tell = (option, why) => notice(`${option}: has no effect ${why}.`, parsed.placeOf(option));
  if (values.force_stop_instance && values.disable_stop_instance)
    tell('force_stop_instance', 'with disable_stop_instance');
  if (values.image_force_delete_snapshots && !values.image_force_delete)
    tell('image_force_delete_snapshots', 'without image_force_delete');
  if (values.image_encrypted === false && hasEncryptedDisks(values))
    tell(
      'image_encrypted',
      'with disk_encrypted: an image of encrypted disks is encrypted, and so are its copies',
    );
  tellPublicAddress(parsed, tell);
  tellOwnRegion(parsed, tell);
  tellShared(values, tell);
}

/** Options that something is made by, and those that name what is there already. */
const OVERRULED: readonly (readonly [readonly Name[], readonly Name[]])[] = [
  [['security_group_name', 'temporary_security_group_source_cidrs'], ['security_group_id']],
  [
    ['vpc_name', 'vpc_cidr_block'],
    ['vpc_id', 'vswitch_id', 'security_group_id'],
  ],
  [['vswitch_name'], ['vswitch_id']],
  [['internet_charge_type', 'internet_max_bandwidth_out'], ['eip_id']],
];

type Tell = (option: Name, why: string) => void;

/** Beside ssh_private_ip there is a public address for who asks for one. */
function tellPublicAddress(parsed: Parsed, tell: Tell): void {
  const { values } = parsed;
  const { ssh_private_ip: isPrivate, associate_public_ip_address: isPublic, eip_id: eip } = values;
  if (!isPrivate || isPublic || eip !== undefined) return;
  const why = 'with ssh_private_ip, unless associate_public_ip_address asks for a public address';
  if (parsed.wasGiven('internet_charge_type')) tell('internet_charge_type', why);
  if ((values.internet_max_bandwidth_out ?? 0) > 0) tell('internet_max_bandwidth_out', why);
}

/** The image in the build's own region is no copy. */
function tellOwnRegion({ values }: Parsed, tell: Tell): void {
  const { region, image_copy_regions: regions = [], kms_key_id: key } = values;
  const own = regions.findIndex((copyRegion) => copyRegion === region);
  const ownName = values.image_copy_names?.[own];
  if (ownName && ownName !== values.image_name)
    tell('image_copy_names', `for ${region}, the region of the build: its image has image_name`);
  for (const option of ['kms_key_copy_ids', 'image_copy_kms_ids'] as const) {
    const ownKey = values[option]?.[own];
    if (ownKey && key !== undefined && ownKey !== key)
      tell(option, `for ${region}, the region of the build: its image is encrypted with kms_key_id`);
  }
}

function tellShared(values: Parsed['values'], tell: Tell): void {
  const { image_share_account: shared = [], image_unshare_account: unshared = [] } = values;
  const both = shared.filter((account) => unshared.includes(account));
  if (both.length > 0) tell('image_share_account', `for ${both.join(', ')}, also in image_unshare_account`);
}
