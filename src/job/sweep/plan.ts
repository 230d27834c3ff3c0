import { inputPlace, readInputs, type RunnerEnvironment } from '../../action/index.js';
import { readAccess, readRegion, type Access } from '../../alicloud/index.js';
import { Problems, quoted, type Place } from '../../errors/index.js';
import { parseOptions, type LocatedMap } from '../../options/index.js';
import { locatedYaml } from '../../template/index.js';
import { asksForAll, isRegion, namedIn, sweepOptions, type SweepOptions } from './options.js';

export interface SweepPlan {
  readonly options: SweepOptions;
  readonly access: Access;
}

/** Any region tells which ones there are. */
const ANY_REGION = 'cn-hangzhou';

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
  const request = {
    options: { ...options, region: options.region ?? namedIn(options) },
    placeOf: inputPlace,
    place: INPUTS,
    env: runner.env,
  };
  const region = readRegion(request) ?? (asksForAll(options) ? ANY_REGION : undefined);
  const access = readAccess({ ...request, options: { ...request.options, region } }, problems);
  if (options.regions === undefined && region !== undefined && !isRegion.holds(region))
    problems.add({
      option: 'region',
      place: INPUTS,
      message: `${isRegion.message}; found ${quoted(region)}.`,
    });
  problems.throwIfAny();
  if (access === undefined) throw new Error('The access to the cloud is neither complete nor a problem.');
  return { options, access };
}

function asMap(options: ReturnType<typeof readInputs>['options']): LocatedMap {
  const entries = [...options].map(([name, value]) => [name, { keyPlace: value.place, value }] as const);
  return { kind: 'map', entries: new Map(entries), place: INPUTS };
}
