import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BuildError, type Place } from '../../errors/index.js';
import type { AccessOptions } from '../access-options.js';
import { environmentSource } from './environment-source.js';
import { firstSet, isSwitchedOn, type Environment } from './environment.js';
import { ProfileFile } from './profile-file.js';
import { readProfile, type ProfileAccess } from './profile.js';

export interface ProfileRequest {
  readonly options: Partial<AccessOptions>;
  /** Where an option was written. */
  readonly placeOf: (option: keyof AccessOptions) => Place;
  readonly env: Environment;
}

/** A profile, and whether it was asked for: if not, it only fills gaps. */
export interface FoundProfile {
  readonly access: ProfileAccess;
  readonly isAskedFor: boolean;
}

/**
 * The profile that options or environment ask for; where nothing at all gives credentials, the CLI's current one, else
 * the default section of the SDKs' credentials file.
 * @throws BuildError if it is not there, or lacks something
 */
export function findProfile(request: ProfileRequest): FoundProfile | undefined {
  const { options, env } = request;
  const isGiven = GIVES_CREDENTIALS.some((option) => options[option] !== undefined);
  const name = options.profile ?? (isGiven ? undefined : firstSet(PROFILE_VARIABLES, env)?.value);
  if (name !== undefined && isOutranked(request)) return leniently(name, request);
  if (name !== undefined)
    return { access: readProfile(fileWith(name, request), name, env), isAskedFor: true };
  if (isGiven) return undefined;
  if (options.shared_credentials_file !== undefined) {
    const [place] = placesOf(request);
    return { access: readProfile(ProfileFile.read(place.path), undefined, env), isAskedFor: true };
  }
  if (environmentSource(env) !== undefined) return undefined;
  const file = firstFile(request, ({ hasCurrent }) => hasCurrent);
  return file === undefined ? undefined : { access: readProfile(file, undefined, env), isAskedFor: false };
}

/** Options that give credentials by themselves: then a profile in the environment is not looked at. */
const GIVES_CREDENTIALS = [
  'access_key',
  'secret_key',
  'security_token',
  'ram_role_arn',
  'ram_role_name',
  'oidc_provider_arn',
] as const;

/** Whether inputs give credentials, which come before a profile of the template's. */
function isOutranked({ options, placeOf }: ProfileRequest): boolean {
  const isInput = (option: keyof AccessOptions) =>
    options[option] !== undefined && placeOf(option).file.startsWith('input "');
  return (
    !isInput('profile') && GIVES_CREDENTIALS.some((option) => option !== 'ram_role_arn' && isInput(option))
  );
}

/** Only for its region and its endpoints, which it may well not have here: a template's profile is somebody's own. */
function leniently(name: string, request: ProfileRequest): FoundProfile | undefined {
  try {
    return { access: readProfile(fileWith(name, request), name, request.env), isAskedFor: true };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return undefined;
  }
}

const PROFILE_VARIABLES = ['ALICLOUD_PROFILE', 'ALIBABA_CLOUD_PROFILE'];

/** The file that has a profile of that name; the first that is there, which then complains, if none has. */
function fileWith(name: string, request: ProfileRequest): ProfileFile {
  const file = firstFile(request, (each) => each.has(name)) ?? firstFile(request, () => true);
  if (file !== undefined) return file;
  const paths = placesOf(request).map(({ path }) => path);
  throw new BuildError(
    `The profile "${name}" is nowhere: ${paths.join(' and ')} ${paths.length === 1 ? 'does' : 'do'} not exist.`,
  );
}

function firstFile(request: ProfileRequest, fits: (file: ProfileFile) => boolean): ProfileFile | undefined {
  for (const { path, isNamed } of placesOf(request)) {
    const file = isNamed ? ProfileFile.read(path) : ProfileFile.readIfThere(path);
    if (file !== undefined && fits(file)) return file;
  }
  return undefined;
}

/** Where profiles may be. One that the user names must be there. */
interface ProfilePlace {
  readonly path: string;
  readonly isNamed: boolean;
}

/** The option's file alone; else the CLI's, then that of the SDKs: the order of the SDKs' default chain. */
function placesOf({
  options,
  placeOf: written,
  env,
}: ProfileRequest): readonly [ProfilePlace, ...ProfilePlace[]] {
  const { shared_credentials_file: option, profile } = options;
  if (option !== undefined) {
    const { file } = written('shared_credentials_file');
    return [{ path: besideTemplate(option, file, env) ?? pathOf(option, env), isNamed: true }];
  }
  const sdk = placeOf('ALIBABA_CLOUD_CREDENTIALS_FILE', ['.alibabacloud', 'credentials'], env);
  // Forbidden is only what nobody asked for by an option.
  if (profile === undefined && isSwitchedOn('ALIBABA_CLOUD_CLI_PROFILE_DISABLED', env)) return [sdk];
  return [placeOf('ALICLOUD_SHARED_CREDENTIALS_FILE', ['.aliyun', 'config.json'], env), sdk];
}

function placeOf(variable: string, inHome: readonly string[], env: Environment): ProfilePlace {
  const named = firstSet([variable], env)?.value;
  if (named !== undefined) return { path: pathOf(named, env), isNamed: true };
  return { path: join(homeOf(env), ...inHome), isNamed: false };
}

/** A relative path of a template is looked for in the template's folder first. */
function besideTemplate(written: string, file: string, env: Environment): string | undefined {
  if (file.startsWith('input "')) return undefined;
  const path = resolve(workspaceOf(env), dirname(file), written);
  return existsSync(path) ? path : undefined;
}

/** `~` is the home directory; what is relative is so to the workspace. */
function pathOf(written: string, env: Environment): string {
  return resolve(workspaceOf(env), /^~[\\/]/.test(written) ? join(homeOf(env), written.slice(2)) : written);
}

function workspaceOf(env: Environment): string {
  return env.GITHUB_WORKSPACE || '.';
}

function homeOf(env: Environment): string {
  return env.HOME || env.USERPROFILE || homedir();
}
