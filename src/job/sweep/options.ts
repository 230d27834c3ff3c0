import { accessOptions } from '../../alicloud/access-options.js';
import {
  age,
  defaulted,
  flag,
  listOf,
  matches,
  optional,
  text,
  type OptionValues,
} from '../../options/index.js';

/** The word that stands for every region that the account may use. */
export const ALL_REGIONS = 'all';

const { skip_region_validation: _, ...access } = accessOptions;

/** The options of the sweep: each is an input of its action. */
export const sweepOptions = {
  regions: optional(
    listOf(text()),
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
} as const;

export type SweepOptions = OptionValues<typeof sweepOptions>;
