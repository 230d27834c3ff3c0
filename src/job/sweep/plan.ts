import { inputPlace, readInputs, type RunnerEnvironment } from '../../action/index.js';
import { readAccess, type Access } from '../../alicloud/index.js';
import { Problems, type Place } from '../../errors/index.js';
import { parseOptions, type LocatedMap } from '../../options/index.js';
import { locatedYaml } from '../../template/index.js';
import { ALL_REGIONS, sweepOptions, type SweepOptions } from './options.js';

export interface SweepPlan {
  readonly options: SweepOptions;
  readonly access: Access;
}

/** Where options that nobody gave are missing. */
const INPUTS: Place = { file: 'inputs' };

/**
 * What the sweep is to do, by its inputs. Calls nothing.
 * @throws ProblemsError with every problem of the inputs
 */
export function planSweep(runner: RunnerEnvironment): SweepPlan {
  const problems = new Problems();
  const inputs = readInputs({
    env: runner.env,
    table: sweepOptions,
    ownInputs: [],
    problems,
    readYaml: locatedYaml,
  });
  const parsed = parseOptions(sweepOptions, asMap(inputs.options), {
    problems,
    env: runner.env,
    notice: () => undefined,
  });
  problems.throwIfAny();
  const options = parsed.values as SweepOptions;
  if (options.regions?.length === 0)
    problems.add({ option: 'regions', place: parsed.placeOf('regions'), message: 'must name at least one.' });
  const access = readAccess(
    {
      options: {
        ...options,
        region: options.region ?? options.regions?.find((region) => region !== ALL_REGIONS),
      },
      placeOf: inputPlace,
      place: INPUTS,
      env: runner.env,
    },
    problems,
  );
  problems.throwIfAny();
  if (access === undefined) throw new Error('The access to the cloud is neither complete nor a problem.');
  return { options, access };
}

function asMap(options: ReturnType<typeof readInputs>['options']): LocatedMap {
  const entries = [...options].map(([name, value]) => [name, { keyPlace: value.place, value }] as const);
  return { kind: 'map', entries: new Map(entries), place: INPUTS };
}
