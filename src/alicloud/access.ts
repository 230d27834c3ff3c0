import { describeError, type Place, type Problems } from '../errors/index.js';
import type { AccessOptions } from './access-options.js';
import { Cloud, type CloudSettings } from './cloud.js';
import { resolveCredentials } from './credentials/resolve.js';
import type { CredentialProvider } from './credentials/credentials.js';
import { environmentRegion, type Environment } from './credentials/environment.js';
import { Endpoints } from './endpoints.js';
import { transportFromEnvironment } from './transport.js';

export interface AccessRequest {
  readonly options: Partial<AccessOptions>;
  /** Where an option was written; the file of an action input reads `input "name"`. */
  readonly placeOf: (option: keyof AccessOptions) => Place;
  /** The component's own place, for what is not there at all. */
  readonly place: Place;
  readonly env: Environment;
}

/** Which cloud, where, and as whom. */
export interface Access {
  readonly region: string;
  readonly endpoints: Endpoints;
  readonly credentials: CredentialProvider;
  readonly env: Environment;
}

/**
 * Reads what the options and the environment say about the access to the cloud. Calls nothing.
 * @returns undefined if something is missing or wrong: `problems` says what
 */
export function readAccess(request: AccessRequest, problems: Problems): Access | undefined {
  const { options, env, place } = request;
  const region = options.region ?? environmentRegion(env);
  if (region === undefined) {
    problems.add({
      option: 'region',
      place,
      message: 'is required, here or in the environment variable ALICLOUD_REGION.',
    });
  }
  const endpoints = readEndpoints(request, problems);
  const credentials = resolveCredentials(request, problems);
  if (region === undefined || endpoints === undefined || credentials === undefined) return undefined;
  return { region, endpoints, credentials, env };
}

/** What a cloud is told besides the access to it. */
export type OpenSettings = Pick<CloudSettings, 'userAgent'> &
  Partial<Pick<CloudSettings, 'retry' | 'wait' | 'onCall'>>;

/** @throws BuildError if the environment's settings of proxy or time-out are no good */
export function openCloud({ endpoints, credentials, env }: Access, settings: OpenSettings): Cloud {
  return new Cloud({ ...settings, endpoints, credentials, transport: transportFromEnvironment(env) });
}

function readEndpoints({ options, place }: AccessRequest, problems: Problems): Endpoints | undefined {
  try {
    return new Endpoints(options);
  } catch (error) {
    problems.add({ place, message: describeError(error) });
    return undefined;
  }
}
