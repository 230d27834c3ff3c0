import { accessOptions } from '../../alicloud/access-options.js';
import { communicatorOptions } from '../../communicators/options.js';
import type { OptionValues } from '../../options/index.js';
import { diskOptions } from './disk-options.js';
import { imageOptions } from './image-options.js';
import { runOptions } from './run-options.js';

/** As in a template's `"type"`. */
export const BUILDER_TYPE = 'alicloud-ecs';

/** Every option of the `alicloud-ecs` builder. */
export const ecsOptions = {
  ...accessOptions,
  ...imageOptions,
  ...runOptions,
  ...diskOptions,
  ...communicatorOptions,
} as const;

export type EcsOptions = OptionValues<typeof ecsOptions>;
