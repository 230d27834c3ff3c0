import { accessOptions } from '../../alicloud/access-options.js';
import { communicatorOptions } from '../../communicators/options.js';
import { text, type OptionValues } from '../../options/index.js';
import { diskOptions } from './disk-options.js';
import { distributionOptions } from './distribution-options.js';
import { imageOptions } from './image-options.js';
import { resourceNameRules } from './rules.js';
import { runOptions } from './run-options.js';
import { sourceOptions } from './source-options.js';

/** As in a template's `"type"`. */
export const BUILDER_TYPE = 'alicloud-ecs';

/** Every option of the `alicloud-ecs` builder. */
export const ecsOptions = {
  ...accessOptions,
  ...imageOptions,
  ...distributionOptions,
  ...sourceOptions,
  ...runOptions,
  ...diskOptions,
  ...communicatorOptions,
  temporary_key_pair_name: {
    ...communicatorOptions.temporary_key_pair_name,
    type: text(...resourceNameRules),
  },
} as const;

export type EcsOptions = OptionValues<typeof ecsOptions>;
