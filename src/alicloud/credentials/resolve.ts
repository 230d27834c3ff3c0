import type { Place, Problems } from '../../errors/index.js';
import type { AccessOptions } from '../access-options.js';
import type { CredentialProvider, Credentials } from './credentials.js';
import { environmentKeys, environmentToken, type Environment } from './environment.js';
import { StaticProvider } from './static.js';

export interface CredentialRequest {
  readonly options: Partial<AccessOptions>;
  /** Where an option was written; the file of an action input reads `input "name"`. */
  readonly placeOf: (option: keyof AccessOptions) => Place;
  readonly env: Environment;
}

/**
 * The source of credentials, in this order: action inputs, the template's options, the environment. One source gives
 * key, secret and token together.
 * @returns undefined if there is none, or only half a one: `problems` says what is missing
 */
export function resolveCredentials(
  request: CredentialRequest,
  problems: Problems,
): CredentialProvider | undefined {
  for (const origin of ORIGINS) {
    const keys = keysFrom(origin, request);
    if (keys.access_key !== undefined || keys.secret_key !== undefined || keys.security_token !== undefined) {
      return fromOptions(origin, keys, request, problems);
    }
  }
  return fromEnvironment(request.env, problems);
}

/** Where options are written, the stronger first. */
const ORIGINS = ['inputs', 'template'] as const;
type Origin = (typeof ORIGINS)[number];

const KEY_OPTIONS = ['access_key', 'secret_key', 'security_token'] as const;
type KeyOptions = Partial<Pick<AccessOptions, (typeof KEY_OPTIONS)[number]>>;

function keysFrom(origin: Origin, { options, placeOf }: CredentialRequest): KeyOptions {
  const given = KEY_OPTIONS.filter(
    (option) => options[option] !== undefined && originOf(placeOf(option)) === origin,
  );
  return Object.fromEntries(given.map((option) => [option, options[option]]));
}

function originOf(place: Place): Origin {
  return place.file.startsWith('input "') ? 'inputs' : 'template';
}

function fromOptions(
  origin: Origin,
  { access_key: key, secret_key: secret, security_token: token }: KeyOptions,
  { placeOf, env }: CredentialRequest,
  problems: Problems,
): CredentialProvider | undefined {
  if (key === undefined || secret === undefined) {
    const [given] = KEY_OPTIONS.filter(
      (option) => ({ access_key: key, secret_key: secret, security_token: token })[option],
    );
    const missing = [
      key === undefined ? 'access_key' : undefined,
      secret === undefined ? 'secret_key' : undefined,
    ];
    problems.add({
      option: given!,
      place: placeOf(given!),
      message: `is given without ${missing.filter((name) => name !== undefined).join(' and ')}: key, secret and token must come from one and the same source, here the ${origin}.`,
    });
    return undefined;
  }
  // A template's key that came through {{env}} is the environment's: its token belongs to it.
  const securityToken = token ?? (origin === 'template' ? environmentToken(key.reveal(), env) : undefined);
  const names =
    token === undefined ? 'access_key and secret_key' : 'access_key, secret_key and security_token';
  const credentials: Credentials = {
    accessKeyId: key.reveal(),
    accessKeySecret: secret,
    ...(securityToken !== undefined && { securityToken }),
  };
  return new StaticProvider(`${names} of the ${origin}`, credentials);
}

function fromEnvironment(env: Environment, problems: Problems): CredentialProvider | undefined {
  const { credentials, variables = [], missing } = environmentKeys(env) ?? {};
  const names = variables.join(' and ');
  if (credentials !== undefined) return new StaticProvider(`the environment variables ${names}`, credentials);
  problems.add({
    message:
      missing === undefined
        ? 'No credentials are given: give access_key and secret_key, or set ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY in the environment.'
        : `The environment variable ${names} is set, but ${missing} is not: both are needed.`,
  });
  return undefined;
}
