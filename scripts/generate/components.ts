import { BUILDER_TYPE, ecsOptions } from '../../src/builders/alicloud-ecs/options.js';
import { sweepOptions } from '../../src/job/sweep/options.js';
import type { OptionTable } from '../../src/options/index.js';
import { commonOptions } from '../../src/provisioners/common-options.js';
import { provisionerKinds } from '../../src/provisioners/index.js';

/** What has options: the pages and the schema have one part for each. */
export interface Component {
  readonly type: string;
  readonly options: OptionTable;
}

export interface Components {
  readonly builders: readonly Component[];
  /** Without the options that all of them have. */
  readonly provisioners: readonly Component[];
  readonly everyProvisioner: OptionTable;
  readonly sweep: OptionTable;
}

export const components: Components = {
  builders: [{ type: BUILDER_TYPE, options: ecsOptions }],
  provisioners: [...provisionerKinds.values()].map(({ type, options }) => ({
    type,
    options: withoutCommon(options),
  })),
  everyProvisioner: commonOptions,
  sweep: sweepOptions,
};

function withoutCommon(options: OptionTable): OptionTable {
  return Object.fromEntries(Object.entries(options).filter(([name]) => !Object.hasOwn(commonOptions, name)));
}
