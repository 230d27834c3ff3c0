import { openCloud, readAccess, readRegion, type Cloud } from '../../alicloud/index.js';
import { Problems, type Place } from '../../errors/index.js';
import type { Surroundings, Where } from '../builder.js';
import type { EcsOptions } from './options.js';

export interface OpenedCloud {
  readonly cloud: Cloud;
  readonly region: string;
}

/**
 * The cloud that the options and the environment give access to. Calls nothing yet.
 * @throws ProblemsError if they give none
 */
export function openCloudOf(
  options: EcsOptions,
  {
    env,
    placeOf,
    idToken,
    pace,
    credentials,
  }: Pick<Surroundings, 'env' | 'placeOf' | 'idToken' | 'pace' | 'credentials'>,
): OpenedCloud {
  const problems = new Problems();
  const place: Place = placeOf('region');
  const access = readAccess({ options, placeOf, place, env }, problems);
  problems.throwIfAny();
  if (access === undefined) throw new Error('The access to the cloud is neither complete nor a problem.');
  const settings = { ...pace, userAgent: USER_AGENT, idToken, shared: credentials };
  return { cloud: openCloud(access, settings), region: access.region };
}

/** The region that a build with these options is made in, as far as it is known without a call. */
export function regionOf(options: EcsOptions, { env, placeOf }: Where): string | undefined {
  return readRegion({ options, placeOf, place: placeOf('region'), env });
}

const USER_AGENT = 'alicloud-image-builder';
