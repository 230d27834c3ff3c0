import { Secret } from '../../secrets/index.js';
import type { Credentials } from './credentials.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Keys that the environment gives. `missing` is set where it gives only half. */
export interface EnvironmentKeys {
  readonly credentials?: Credentials;
  /** The variables that gave something. */
  readonly variables: readonly string[];
  /** What is missing for it to be whole. */
  readonly missing?: string;
}

/**
 * Keys from the environment, key, secret and token from one and the same family of variables.
 * @returns undefined if no family gives anything
 */
export function environmentKeys(env: Environment): EnvironmentKeys | undefined {
  for (const family of FAMILIES) {
    const keys = readFamily(family, env);
    if (keys !== undefined) return keys;
  }
  return undefined;
}

/** The token that the environment has for the access key `accessKeyId`, if that key is in the environment at all. */
export function environmentToken(accessKeyId: string, env: Environment): Secret | undefined {
  return FAMILIES.filter((family) => firstSet(family.id, env)?.value === accessKeyId)
    .map((family) => tokenFor(family, accessKeyId, env))
    .find((token) => token !== undefined);
}

/** The region that the environment names. */
export function environmentRegion(env: Environment): string | undefined {
  return firstSet(REGION_VARIABLES, env)?.value;
}

interface Family {
  readonly id: readonly [string, ...string[]];
  readonly secret: readonly [string, ...string[]];
  readonly token: readonly string[];
}

/** Packer's and Terraform's, the official SDKs', the CLI's older ones (cloud-facts 8.3); the first found counts. */
const FAMILIES: readonly Family[] = [
  {
    id: ['ALICLOUD_ACCESS_KEY', 'ALICLOUD_ACCESS_KEY_ID'],
    secret: ['ALICLOUD_SECRET_KEY', 'ALICLOUD_ACCESS_KEY_SECRET'],
    token: ['ALICLOUD_SECURITY_TOKEN'],
  },
  {
    id: ['ALIBABA_CLOUD_ACCESS_KEY_ID'],
    secret: ['ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    token: ['ALIBABA_CLOUD_SECURITY_TOKEN'],
  },
  {
    id: ['ALIBABACLOUD_ACCESS_KEY_ID'],
    secret: ['ALIBABACLOUD_ACCESS_KEY_SECRET'],
    token: ['ALIBABACLOUD_SECURITY_TOKEN'],
  },
  { id: ['ACCESS_KEY_ID'], secret: ['ACCESS_KEY_SECRET'], token: [] },
];

/** Names of the token that belong to no family: Packer's, the CLI's, and the one in the seed document. */
const COMMON_TOKENS = ['SECURITY_TOKEN', 'SecurityToken'];

const REGION_VARIABLES = [
  'ALICLOUD_REGION',
  'ALICLOUD_REGION_ID',
  'ALIBABA_CLOUD_REGION_ID',
  'ALIBABA_CLOUD_REGION',
  'ALIBABACLOUD_REGION_ID',
  'REGION_ID',
  'REGION',
];

function readFamily(family: Family, env: Environment): EnvironmentKeys | undefined {
  const [id, secret] = [firstSet(family.id, env), firstSet(family.secret, env)];
  if (id === undefined) {
    return secret === undefined ? undefined : { variables: [secret.name], missing: family.id[0] };
  }
  if (secret === undefined) return { variables: [id.name], missing: family.secret[0] };
  const token = tokenFor(family, id.value, env);
  // The ID is no secret in itself, but the log need not show it.
  new Secret(id.value);
  return {
    variables: [id.name, secret.name],
    credentials: {
      accessKeyId: id.value,
      accessKeySecret: new Secret(secret.value),
      ...(token !== undefined && { securityToken: token }),
    },
  };
}

/** The family's own token, else a common one, else one of another family that has the same key or none. */
function tokenFor(own: Family, accessKeyId: string, env: Environment): Secret | undefined {
  const others = FAMILIES.filter((family) => {
    const key = firstSet(family.id, env)?.value;
    return family !== own && (key === undefined || key === accessKeyId);
  });
  const names = [...own.token, ...COMMON_TOKENS, ...others.flatMap(({ token }) => token)];
  const token = firstSet(names, env)?.value;
  return token === undefined ? undefined : new Secret(token);
}

interface Variable {
  readonly name: string;
  readonly value: string;
}

/** The first of the variables that is set, and to what. */
export function firstSet(names: readonly string[], env: Environment): Variable | undefined {
  for (const name of names) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== '') return { name, value };
  }
  return undefined;
}

/** Whether a variable that is a switch says `true`, in any case. */
export function isSwitchedOn(name: string, env: Environment): boolean {
  return firstSet([name], env)?.value.toLowerCase() === 'true';
}
