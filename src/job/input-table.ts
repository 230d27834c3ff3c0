import { builderKinds } from '../builders/index.js';
import type { OptionTable } from '../options/index.js';

/** Every option that is an input of the action: those of all kinds of builders. */
export const inputTable: OptionTable = Object.assign(
  {},
  ...[...builderKinds.values()].map((kind) => kind.options),
) as OptionTable;
