import { BuildError, type Place } from '../../errors/index.js';
import type { AccessOptions } from '../access-options.js';
import { assumedRole } from './assumed-role.js';
import type { Environment } from './environment.js';
import { environmentSource } from './environment-source.js';
import { IncompleteError } from './incomplete-error.js';
import { allowsV1, instanceRole } from './instance-role.js';
import { optionKeys } from './key-options.js';
import { oidcRole } from './oidc-role.js';
import type { ProfileAccess } from './profile.js';
import { oidcRoleOf, refuseStrayOidc, roleOf } from './role-options.js';
import type { CredentialSource, SourceContext } from './source.js';

export interface CredentialRequest {
  readonly options: Partial<AccessOptions>;
  /** Where an option was written; the file of an action input reads `input "name"`. */
  readonly placeOf: (option: keyof AccessOptions) => Place;
  readonly env: Environment;
  /** The profile that is asked for; or, where nothing else is given, the one that the files call current. */
  readonly profile: ProfileAccess | undefined;
}

/**
 * The source of credentials, in this order: action inputs, the profile, the template's options, the environment, the
 * current profile. One source gives key, secret and token together. The role that the options name is assumed
 * with whatever was found.
 * @throws IncompleteError if a source is half given; BuildError if there is none
 */
export function resolveCredentials(request: CredentialRequest): CredentialSource {
  const { options, env, profile } = request;
  refuseStrayOidc(options);
  const fromInputs = fromOptions('inputs', request);
  const own = fromInputs ?? (profile === undefined ? fromOptions('template', request) : undefined);
  const base = own ?? profile?.source ?? environmentSource(env);
  if (base === undefined) throw new IncompleteError(undefined, NOTHING_GIVEN);
  const role = roleOf(exchanged(own, options));
  return role === undefined || isOverruled(request, base) ? base : assumedRole(role, base);
}

const NOTHING_GIVEN =
  'No credentials are given: give access_key and secret_key, or ram_role_arn and oidc_provider_arn, or a profile, or set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment.';

/** Where options are written. */
type Origin = 'inputs' | 'template';

function originOf(place: Place): Origin {
  return place.file.startsWith('input "') ? 'inputs' : 'template';
}

/** The source that the options of one origin give, if any. The peer's order: the instance's role comes first. */
function fromOptions(origin: Origin, { options, placeOf, env }: CredentialRequest): OptionSource | undefined {
  const given = ([option]: [string, unknown]): boolean =>
    originOf(placeOf(option as keyof AccessOptions)) === origin;
  const own: Partial<AccessOptions> = Object.fromEntries(Object.entries(options).filter(given));
  if (own.ram_role_name !== undefined) {
    return instanceRole({ name: own.ram_role_name, allowV1: allowsV1(env) });
  }
  if (own.access_key !== undefined && own.oidc_provider_arn !== undefined) {
    throw new IncompleteError(
      'oidc_provider_arn',
      'is given together with access_key: credentials come from one source. Leave one of the two out.',
    );
  }
  return optionKeys(own, origin, env) ?? idTokenRole(own.oidc_provider_arn, options);
}

interface OptionSource extends CredentialSource {
  /** Whether `ram_role_arn` is the very role that this source gives. */
  readonly isTheRole?: boolean;
}

const DEFAULT_AUDIENCE = 'sts.aliyuncs.com';

function idTokenRole(
  providerArn: string | undefined,
  options: Partial<AccessOptions>,
): OptionSource | undefined {
  if (providerArn === undefined) return undefined;
  const tokenSource = "the job's ID token";
  const token = ({ idToken }: SourceContext): Promise<string> => {
    if (idToken === undefined)
      throw new BuildError('oidc_provider_arn: there is no job here that has an ID token.');
    return idToken(options.oidc_audience ?? DEFAULT_AUDIENCE);
  };
  const source = oidcRole({ ...oidcRoleOf(options), providerArn, tokenSource, token });
  return { ...source, isTheRole: options.oidc_role_arn === undefined };
}

/** The options without the role that the ID token was exchanged for. */
function exchanged(own: OptionSource | undefined, options: Partial<AccessOptions>): Partial<AccessOptions> {
  if (own?.isTheRole !== true) return options;
  const { ram_role_arn: _exchanged, ...others } = options;
  return others;
}

/** A profile that assumes a role itself comes before the template's role, as it does for every parameter. */
function isOverruled({ profile, placeOf }: CredentialRequest, base: CredentialSource): boolean {
  return (
    profile?.hasRole === true && base === profile.source && originOf(placeOf('ram_role_arn')) === 'template'
  );
}
