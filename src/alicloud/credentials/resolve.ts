import type { Place } from '../../errors/index.js';
import { Secret } from '../../secrets/index.js';
import type { AccessOptions } from '../access-options.js';
import { assumedRole } from './assumed-role.js';
import { environmentToken, type Environment } from './environment.js';
import { environmentSource } from './environment-source.js';
import { IncompleteError } from './incomplete-error.js';
import { instanceRole } from './instance-role.js';
import { oidcRole } from './oidc-role.js';
import type { ProfileAccess } from './profile.js';
import { oidcRoleOf, roleOf } from './role-options.js';
import type { CredentialSource, SourceContext } from './source.js';
import { staticSource } from './static.js';

export interface CredentialRequest {
  readonly options: Partial<AccessOptions>;
  /** Where an option was written; the file of an action input reads `input "name"`. */
  readonly placeOf: (option: keyof AccessOptions) => Place;
  readonly env: Environment;
  /** The profile that is asked for; or, where nothing else is given, the CLI's current one. */
  readonly profile: ProfileAccess | undefined;
}

/**
 * The source of credentials, in this order: action inputs, the profile, the template's options, the environment, the
 * CLI's current profile. One source gives key, secret and token together. The role that the options name is assumed
 * with whatever was found.
 * @throws IncompleteError if a source is half given; BuildError if there is none
 */
export function resolveCredentials(request: CredentialRequest): CredentialSource {
  const { options, env, profile } = request;
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

type OptionName = keyof AccessOptions;

function originOf(place: Place): Origin {
  return place.file.startsWith('input "') ? 'inputs' : 'template';
}

/** The source that the options of one origin give, if any. The peer's order: the instance's role comes first. */
function fromOptions(origin: Origin, request: CredentialRequest): OptionSource | undefined {
  const { options, placeOf } = request;
  const isGiven = (option: OptionName): boolean =>
    options[option] !== undefined && originOf(placeOf(option)) === origin;
  if (isGiven('ram_role_name')) return fromInstance(request);
  if (KEY_OPTIONS.some(isGiven)) return fromKeys(origin, KEY_OPTIONS.filter(isGiven), request);
  return isGiven('oidc_provider_arn') ? fromIdToken(request) : undefined;
}

interface OptionSource extends CredentialSource {
  /** Whether `ram_role_arn` is the very role that this source gives. */
  readonly isTheRole?: boolean;
}

function fromInstance({ options, env }: CredentialRequest): OptionSource {
  return instanceRole({ name: options.ram_role_name, allowV1: env.ALIBABA_CLOUD_IMDSV1_DISABLED !== 'true' });
}

const KEY_OPTIONS = ['access_key', 'secret_key', 'security_token'] as const;
type KeyOption = (typeof KEY_OPTIONS)[number];

function fromKeys(
  origin: Origin,
  given: readonly KeyOption[],
  { options, env }: CredentialRequest,
): OptionSource {
  const missing = (['access_key', 'secret_key'] as const).filter((option) => !given.includes(option));
  if (missing.length > 0) {
    throw new IncompleteError(
      given[0],
      `is given without ${missing.join(' and ')}: key, secret and token must come from one and the same source, here the ${origin}.`,
    );
  }
  const value = (option: KeyOption): Secret | undefined =>
    given.includes(option) ? trimmed(options[option]) : undefined;
  const accessKeyId = value('access_key')!.reveal();
  // A template's key that came through {{env}} is the environment's: its token belongs to it.
  const securityToken =
    value('security_token') ?? (origin === 'template' ? environmentToken(accessKeyId, env) : undefined);
  return staticSource(`${listed(given)} of the ${origin}`, {
    accessKeyId,
    accessKeySecret: value('secret_key')!,
    ...(securityToken !== undefined && { securityToken }),
  });
}

/** Keys are often stored with the line break that followed them. */
function trimmed(secret: Secret | undefined): Secret | undefined {
  return secret === undefined ? undefined : new Secret(secret.reveal().trim());
}

const DEFAULT_AUDIENCE = 'sts.aliyuncs.com';

function fromIdToken({ options }: CredentialRequest): OptionSource {
  const audience = options.oidc_audience ?? DEFAULT_AUDIENCE;
  const source = oidcRole({
    ...oidcRoleOf(options),
    providerArn: options.oidc_provider_arn!,
    tokenSource: "the job's ID token",
    token: ({ idToken }: SourceContext) => {
      if (idToken === undefined)
        throw new IncompleteError(
          undefined,
          'There is no job here whose ID token could be exchanged (oidc_provider_arn).',
        );
      return idToken(audience);
    },
  });
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

function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
