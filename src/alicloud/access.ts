import { createHash } from 'node:crypto';
import { describeError, Problems, type Place } from '../errors/index.js';
import { Secret } from '../secrets/index.js';
import { accessOptions, type AccessOptions } from './access-options.js';
import { Caller } from './caller.js';
import { Cloud, type CloudSettings, type Pace } from './cloud.js';
import { environmentRegion, firstSet, isSwitchedOn, type Environment } from './credentials/environment.js';
import { findProfile, type FoundProfile } from './credentials/find-profile.js';
import { IncompleteError } from './credentials/incomplete-error.js';
import { resolveCredentials } from './credentials/resolve.js';
import { SharedAccess } from './shared-access.js';
import type { CredentialSource, IdTokenSource } from './credentials/source.js';
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
  /** The region whose STS is called. */
  readonly stsRegion: string;
  readonly endpoints: Endpoints;
  readonly credentials: CredentialSource;
  /** The same for all accesses that are told the same: a digest, which gives nothing away. */
  readonly identity: string;
  readonly env: Environment;
}

/**
 * Reads what the options, the profile and the environment say about the access to the cloud. Calls nothing.
 * @returns undefined if something is missing or wrong: `problems` says what
 */
export function readAccess(request: AccessRequest, problems: Problems): Access | undefined {
  const profile = attempt(request, problems, () => findProfile(request));
  const region = regionOf(request, profile.value);
  if (region === undefined && !profile.failed)
    problems.add({ option: 'region', place: request.place, message: NO_REGION });
  const credentials = profile.failed
    ? undefined
    : attempt(request, problems, () => resolveCredentials({ ...request, profile: profile.value?.access }))
        .value;
  const endpoints = attempt(request, problems, () => endpointsOf(request, profile.value)).value;
  if (region === undefined || endpoints === undefined || credentials === undefined) return undefined;
  return {
    region,
    stsRegion: stsRegionOf(request, profile.value) ?? region,
    endpoints,
    credentials,
    identity: identityOf(request),
    env: request.env,
  };
}

/** The environment and the files are the same for a whole run. */
function identityOf({ options, placeOf }: AccessRequest): string {
  const given = (Object.keys(accessOptions) as (keyof AccessOptions)[]).map((name) => {
    const value = options[name];
    return [value instanceof Secret ? value.reveal() : value, isInput(placeOf(name))];
  });
  return createHash('sha256').update(JSON.stringify(given)).digest('hex');
}

/** The region alone, where nothing else is to be known: a profile that cannot be read says nothing of it. */
export function readRegion(request: AccessRequest): string | undefined {
  return regionOf(request, attempt(request, new Problems(), () => findProfile(request)).value);
}

/** What a cloud is told besides the access to it. */
export interface OpenSettings extends Pick<CloudSettings, 'userAgent' | 'onCall'>, Pace {
  /** Gets the job's ID token for an audience; needed for `oidc_provider_arn` alone. */
  readonly idToken?: IdTokenSource;
  /** Where several builds of a run open their clouds. Default: the credentials are this cloud's alone. */
  readonly shared?: SharedAccess | undefined;
}

/** @throws BuildError if the environment's settings of proxy or time-out are no good */
export function openCloud(
  access: Access,
  { idToken, readTimeoutMs, shared = new SharedAccess(), ...settings }: OpenSettings,
): Cloud {
  const { endpoints, stsRegion } = access;
  const transport = transportFromEnvironment(
    access.env,
    readTimeoutMs === undefined ? {} : { readTimeoutMs },
  );
  const caller = new Caller({ ...settings, endpoints, transport });
  const credentials = shared.get(access.identity, () =>
    access.credentials.open({ caller, transport, endpoints, region: stsRegion, idToken }),
  );
  const waiter = shared.waiters.get(access.identity);
  const cloud = new Cloud({ ...settings, endpoints, transport, credentials, waiter });
  shared.waiters.set(access.identity, cloud.waiter);
  return cloud;
}

const NO_REGION = 'is required, here or in the environment variable ALICLOUD_REGION.';

/** What `work` gives, or undefined with the problem that it threw. */
function attempt<Value>({ placeOf, place }: AccessRequest, problems: Problems, work: () => Value) {
  try {
    return { value: work(), failed: false };
  } catch (error) {
    const option = error instanceof IncompleteError ? error.option : undefined;
    // Without a template, the component's place is that of some input, which is not to blame.
    const anywhere = isInput(place) ? {} : { place };
    const where = option === undefined ? anywhere : { option, place: placeOf(option) };
    problems.add({ ...where, message: describeError(error) });
    return { value: undefined, failed: true };
  }
}

function isInput({ file }: Place): boolean {
  return file.startsWith('input "');
}

type ProfileOption = 'region' | 'custom_endpoint_ecs' | 'custom_endpoint_sts';

/** Inputs come before the profile that was asked for, that before the template. */
function preferred(
  option: ProfileOption,
  { options, placeOf }: AccessRequest,
  profile: FoundProfile | undefined,
  fromProfile: string | undefined,
): string | undefined {
  const isInInputs = options[option] !== undefined && isInput(placeOf(option));
  return isInInputs || profile?.isAskedFor !== true ? options[option] : (fromProfile ?? options[option]);
}

function regionOf(request: AccessRequest, profile: FoundProfile | undefined): string | undefined {
  const fromProfile = profile?.access.region;
  return preferred('region', request, profile, fromProfile) ?? environmentRegion(request.env) ?? fromProfile;
}

function stsRegionOf({ env }: AccessRequest, profile: FoundProfile | undefined): string | undefined {
  return profile?.access.stsRegion ?? firstSet(['ALIBABA_CLOUD_STS_REGION'], env)?.value;
}

function endpointsOf(request: AccessRequest, profile: FoundProfile | undefined): Endpoints {
  const { ecsEndpoint, stsEndpoint } = profile?.access ?? {};
  const fromEnvironment = firstSet(['ALIBABA_CLOUD_STS_ENDPOINT'], request.env)?.value;
  const custom = {
    ...request.options,
    custom_endpoint_ecs: preferred('custom_endpoint_ecs', request, profile, ecsEndpoint) ?? ecsEndpoint,
    custom_endpoint_sts:
      preferred('custom_endpoint_sts', request, profile, stsEndpoint) ?? stsEndpoint ?? fromEnvironment,
  };
  const isInVpc =
    profile?.access.isInVpc === true || isSwitchedOn('ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED', request.env);
  return new Endpoints(custom, { stsRegionInVpc: isInVpc ? stsRegionOf(request, profile) : undefined });
}
