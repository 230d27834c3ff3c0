import type { AccessOptions } from '../access-options.js';
import type { Role } from './assumed-role.js';
import { IncompleteError } from './incomplete-error.js';

/** The session's name where the options may leave it open: it shows in the cloud's audit log. */
export const DEFAULT_SESSION_NAME = 'alicloud-image-builder';

type Options = Partial<AccessOptions>;

/**
 * The role that the options want to be assumed with other credentials.
 * @throws IncompleteError if the role has no session name, or a session no role
 */
export function roleOf(options: Options): Role | undefined {
  const { ram_role_arn: arn, ram_session_name: sessionName } = options;
  if (arn === undefined) return refuseStray(options);
  if (sessionName === undefined) {
    throw new IncompleteError(
      'ram_role_arn',
      'is given without ram_session_name: the name under which the role is assumed.',
    );
  }
  return {
    arn,
    sessionName,
    durationSeconds: options.ram_session_expiration,
    policy: options.ram_session_policy,
    externalId: options.ram_external_id,
  };
}

/** The role that the ID token is exchanged for. */
export function oidcRoleOf(options: Options): Role {
  const { oidc_role_arn: own, ram_role_arn: next } = options;
  const arn = own ?? next;
  if (options.ram_external_id !== undefined && (own === undefined || next === undefined)) {
    throw new IncompleteError(
      'ram_external_id',
      'is given, but a role is assumed with an ID token without one: leave it out, or give a further role (oidc_role_arn for the first, ram_role_arn for that).',
    );
  }
  if (arn === undefined) {
    throw new IncompleteError(
      'oidc_provider_arn',
      'is given without ram_role_arn: the role to assume with the ID token.',
    );
  }
  // What the options say of a session is meant for the last role.
  if (own !== undefined && next !== undefined) return { arn, sessionName: DEFAULT_SESSION_NAME };
  return {
    arn,
    sessionName: options.ram_session_name ?? DEFAULT_SESSION_NAME,
    durationSeconds: options.ram_session_expiration,
    policy: options.ram_session_policy,
  };
}

/** @throws IncompleteError for what says how an ID token is exchanged, where none is */
export function refuseStrayOidc(options: Options): void {
  if (options.oidc_provider_arn !== undefined) return;
  const stray = (['oidc_role_arn', 'oidc_audience'] as const).find((option) => options[option] !== undefined);
  if (stray !== undefined)
    throw new IncompleteError(
      stray,
      'is given without oidc_provider_arn: no ID token is exchanged without it.',
    );
}

const ONLY_WITH_ROLE = [
  'ram_session_name',
  'ram_session_expiration',
  'ram_session_policy',
  'ram_external_id',
] as const;

function refuseStray(options: Options): undefined {
  if (options.oidc_provider_arn !== undefined) return undefined;
  const stray = ONLY_WITH_ROLE.find((option) => options[option] !== undefined);
  if (stray !== undefined)
    throw new IncompleteError(stray, 'is given without ram_role_arn: there is no role to assume.');
  return undefined;
}
