import type { ParsedOptions } from '../../options/index.js';
import type { BuilderCheckContext } from '../builder.js';
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
  const tell = (option: Name, why: string) =>
    notice(`${option}: has no effect ${why}.`, parsed.placeOf(option));
  if (values.force_stop_instance && values.disable_stop_instance)
    tell('force_stop_instance', 'with disable_stop_instance');
  if (values.image_force_delete_snapshots && !values.image_force_delete)
    tell('image_force_delete_snapshots', 'without image_force_delete');
  tellOwnRegion(parsed, tell);
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

/** The image in the build's own region is no copy. */
function tellOwnRegion({ values }: Parsed, tell: (option: Name, why: string) => void): void {
  const { region, image_copy_regions: regions = [], image_copy_names: names = [] } = values;
  const own = regions.findIndex((copyRegion, index) => copyRegion === region && names[index]);
  if (own >= 0 && names[own] !== values.image_name)
    tell('image_copy_names', `for ${region}, the region of the build: its image has image_name`);
}
