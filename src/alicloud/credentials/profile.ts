import { BuildError, shortened } from '../../errors/index.js';
import { readSmallFile, UnreadableFile } from '../../options/index.js';
import { Secret } from '../../secrets/index.js';
import { assumedRole, type Role } from './assumed-role.js';
import { credentialsUri } from './credentials-uri.js';
import { isSwitchedOn, type Environment } from './environment.js';
import { externalProgram } from './external.js';
import { allowsV1, instanceRole } from './instance-role.js';
import { oidcRole } from './oidc-role.js';
import { textOf, type Profile, type ProfileFile } from './profile-file.js';
import type { CredentialSource } from './source.js';
import { staticSource } from './static.js';

/** What a profile says about the access to the cloud. */
export interface ProfileAccess {
  readonly source: CredentialSource;
  readonly region: string | undefined;
  readonly ecsEndpoint: string | undefined;
  readonly stsEndpoint: string | undefined;
  readonly stsRegion: string | undefined;
  /** Whether STS is to be called at its endpoint within VPCs. */
  readonly isInVpc: boolean;
  /** Whether it assumes a role itself. */
  readonly hasRole: boolean;
}

/**
 * Reads a profile of the CLI or of the SDKs, of any mode that works without a person.
 * @param name the current one, if undefined
 * @throws BuildError that names what is missing in it
 */
export function readProfile(file: ProfileFile, name: string | undefined, env: Environment): ProfileAccess {
  const profile = file.profile(name);
  const reading = { file, env, path: [profile.name] };
  return {
    source: sourceOf(reading, profile),
    region: fieldOf(reading, profile, 'region_id'),
    ecsEndpoint: fieldOf(reading, profile, 'endpoint'),
    stsEndpoint: fieldOf(reading, profile, 'sts_endpoint'),
    stsRegion: fieldOf(reading, profile, 'sts_region'),
    isInVpc: profile.enable_vpc === true,
    hasRole: fieldOf(reading, profile, 'ram_role_arn') !== undefined,
  };
}

interface Reading {
  readonly file: ProfileFile;
  readonly env: Environment;
  /** The profiles on the way here, each the `source_profile` of the one before. */
  readonly path: readonly string[];
}

type ModeReader = (reading: Reading, profile: Profile) => CredentialSource;

/** The CLI's modes, which it compares without case. */
const MODES: ReadonlyMap<string, ModeReader> = new Map(
  Object.entries<ModeReader>({
    ak: (reading, profile) => keys(reading, profile),
    ststoken: (reading, profile) => keys(reading, profile, need(reading, profile, 'sts_token')),
    ramrolearn: (reading, profile) =>
      assumedRole(roleOf(reading, profile), keys(reading, profile, fieldOf(reading, profile, 'sts_token'))),
    ecsramrole: (reading, profile) => onInstance(reading, profile),
    ramrolearnwithrolename: (reading, profile) =>
      assumedRole(roleOf(reading, profile), onInstance(reading, profile)),
    ramrolearnwithecs: (reading, profile) =>
      assumedRole(roleOf(reading, profile), onInstance(reading, profile)),
    chainableramrolearn: (reading, profile) =>
      assumedRole(roleOf(reading, profile), sourceProfile(reading, profile)),
    oidc: (reading, profile) => {
      const file = need(reading, profile, 'oidc_token_file');
      return oidcRole({
        ...roleOf(reading, profile),
        providerArn: need(reading, profile, 'oidc_provider_arn'),
        ...tokenFile(file),
      });
    },
    external: (reading, profile) => {
      if (isSwitchedOn('ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS', reading.env)) {
        throw new BuildError(
          `${subject(reading)} runs a program, which ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids.`,
        );
      }
      return externalProgram(need(reading, profile, 'process_command'), named(reading));
    },
    credentialsuri: (reading, profile) =>
      credentialsUri(need(reading, profile, 'credentials_uri'), named(reading)),
  }),
);

/** Modes that need a person, or that the cloud's services here do not take. */
const REFUSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cloudsso: 'needs a person to log in',
    oauth: 'needs a person to log in',
    rsakeypair: 'has been given up by Alibaba Cloud',
    bearertoken: 'is not accepted by ECS',
    anonymous: 'gives no credentials',
  }),
);

function sourceOf(reading: Reading, profile: Profile): CredentialSource {
  const { mode, modes } = reading.file.words;
  const written = textOf(profile[mode.field]) ?? mode.otherwise;
  if (written === undefined)
    throw new BuildError(`${subject(reading)} is incomplete: it has no ${mode.field}.`);
  const name = modes.get(written.toLowerCase()) ?? written.toLowerCase();
  const read = MODES.get(name);
  if (read !== undefined) return read(reading, profile);
  const why = REFUSED.get(name) ?? 'is not known';
  throw new BuildError(`${subject(reading)} cannot be used: its ${mode.field} ${written} ${why}.`);
}

/** A token that a file holds, read anew for each exchange, since it is replaced from time to time. */
export function tokenFile(path: string) {
  return {
    tokenSource: `the token in ${path}`,
    token: () => Promise.resolve().then(() => tokenIn(path)),
  };
}

function tokenIn(path: string): string {
  try {
    return readSmallFile(path).toString().trim();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new BuildError(`The OIDC token file ${shortened(path)} ${error.trouble}.`);
  }
}

function keys(reading: Reading, profile: Profile, token?: string): CredentialSource {
  const accessKeyId = new Secret(need(reading, profile, 'access_key_id')).reveal();
  return staticSource(named(reading), {
    accessKeyId,
    accessKeySecret: new Secret(need(reading, profile, 'access_key_secret')),
    ...(token !== undefined && { securityToken: new Secret(token) }),
  });
}

function onInstance(reading: Reading, profile: Profile): CredentialSource {
  return instanceRole({ name: fieldOf(reading, profile, 'ram_role_name'), allowV1: allowsV1(reading.env) });
}

function sourceProfile(reading: Reading, profile: Profile): CredentialSource {
  const { file, path } = reading;
  const name = need(reading, profile, 'source_profile');
  if (path.includes(name)) {
    throw new BuildError(`The profiles of ${file.path} go round in a circle: ${[...path, name].join(', ')}.`);
  }
  return sourceOf({ ...reading, path: [...path, name] }, file.profile(name));
}

function roleOf(reading: Reading, profile: Profile): Role {
  const seconds = profile.expired_seconds ?? profile.duration_seconds;
  return {
    arn: need(reading, profile, 'ram_role_arn'),
    sessionName: need(reading, profile, 'ram_session_name'),
    externalId: fieldOf(reading, profile, 'external_id'),
    policy: fieldOf(reading, profile, 'policy'),
    durationSeconds: typeof seconds === 'number' && seconds > 0 ? seconds : undefined,
  };
}

function need(reading: Reading, profile: Profile, field: string): string {
  const value = fieldOf(reading, profile, field);
  if (value !== undefined) return value;
  const { mode } = reading.file.words;
  const written = textOf(profile[mode.field]) ?? mode.otherwise;
  throw new BuildError(
    `${subject(reading)} is incomplete: its ${mode.field} ${written} needs ${spelling(reading, field)}.`,
  );
}

/** @param field as the CLI has it */
function fieldOf(reading: Reading, profile: Profile, field: string): string | undefined {
  return textOf(profile[spelling(reading, field)]);
}

function spelling({ file }: Reading, field: string): string {
  return file.words.fields.get(field) ?? field;
}

function named({ file, path }: Reading): string {
  return `the profile "${path.at(-1)}" in ${file.path}`;
}

function subject(reading: Reading): string {
  return named(reading).replace(/^t/, 'T');
}
