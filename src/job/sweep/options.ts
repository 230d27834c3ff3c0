import { accessOptions } from '../../alicloud/access-options.js';
import {
  age,
  defaulted,
  flag,
  listOf,
  matches,
  optional,
  text,
  type OptionType,
  type OptionValues,
  type Rule,
} from '../../options/index.js';

/** The word that stands for every region that the account may use. */
const ALL_REGIONS = 'all';

/** The form of a region's ID, which becomes part of a host's name. Which there are, the cloud knows. */
const REGION_ID = /^(?=.{3,40}$)[a-z]+(-[a-z\d]+)+$/;

/** What `region` must be, wherever it comes from. */
export const isRegion = matches(REGION_ID, 'must be the ID of a region, such as cn-beijing');

const isRegionOrAll: Rule<string> = {
  holds: (value) => value === ALL_REGIONS || isRegion.holds(value),
  message: `${isRegion.message}, or "${ALL_REGIONS}"; several are a list, such as [cn-hangzhou, cn-beijing]`,
};

const { skip_region_validation: _, ...access } = accessOptions;

/** The options of the sweep: each is an input of its action. */
export const sweepOptions = {
  regions: optional(
    regionList(),
    'The regions to look into, those that images were copied to included; `all` for every region that the account may use.',
    { defaultText: '`region`' },
  ),
  dry_run: defaulted(flag(), false, 'Only show what would be released.'),
  older_than: optional(
    age({ holds: (time) => time > 0, message: 'must be more than 0' }),
    'Release what was begun longer ago than this, such as `12h`, whatever its own tags say. Choose more than any build takes: a running one would lose its instance.',
    { defaultText: 'the time that each build wrote into the tags of its resources' },
  ),
  repository: optional(
    text(matches(/^[^\s/]+\/[^\s/]+$/, 'must be a repository such as "owner/name"')),
    'Only what runs of this repository left behind, as `owner/name`; the rest is not looked at.',
  ),
  ...access,
  ram_session_expiration: {
    ...access.ram_session_expiration,
    doc: "How long the assumed role's credentials live, in seconds. They are renewed while the sweep works.",
  },
  region: optional(
    text(isRegion),
    'The region to look into where `regions` is not given, and the one that is asked which regions there are where it is `all`.',
    {
      defaultText:
        'from `ALICLOUD_REGION`, `ALIBABA_CLOUD_REGION` or the profile; one of them must be given where `regions` is not. To be asked: else `cn-hangzhou`',
    },
  ),
} as const;

export type SweepOptions = OptionValues<typeof sweepOptions>;

/** Whether every region is to be looked into, whatever else is named. */
export function asksForAll({ regions = [] }: SweepOptions): boolean {
  return regions.includes(ALL_REGIONS);
}

/** The first region that `regions` names. */
export function namedIn({ regions = [] }: SweepOptions): string | undefined {
  return regions.find((region) => region !== ALL_REGIONS);
}

/** A list of regions; what is neither that nor one of them is told so. */
function regionList(): OptionType<readonly string[]> {
  const list = listOf(text(isRegionOrAll));
  return {
    ...list,
    read: (node, reading) =>
      node.kind === 'map'
        ? reading.refuse(node, 'must be a region, or a list of regions such as [cn-hangzhou, cn-beijing]')
        : list.read(node, reading),
  };
}
