import { BuildError } from '../../errors/index.js';
import { Secret } from '../../secrets/index.js';
import { assumedRole } from './assumed-role.js';
import { credentialsUri } from './credentials-uri.js';
import { environmentKeys, firstSet, isSwitchedOn, type Environment } from './environment.js';
import { IncompleteError } from './incomplete-error.js';
import { allowsV1, instanceRole } from './instance-role.js';
import { oidcRole } from './oidc-role.js';
import { tokenFile } from './profile.js';
import { DEFAULT_SESSION_NAME } from './role-options.js';
import type { CredentialSource } from './source.js';
import { staticSource } from './static.js';

/**
 * The source of credentials that the environment gives, as the SDKs, the CLI and Terraform read it (cloud-facts 8.3):
 * keys, an OIDC token, a credentials URI, or the instance's role where it is asked for.
 * @throws IncompleteError if it gives only half of one
 */
export function environmentSource(env: Environment): CredentialSource | undefined {
  const base = fromKeys(env) ?? fromToken(env) ?? fromUri(env) ?? fromInstance(env);
  const role = firstSet(['ALICLOUD_ASSUME_ROLE_ARN'], env);
  if (role === undefined) return base;
  if (base === undefined) {
    throw new IncompleteError(
      undefined,
      `The environment variable ${role.name} is set, but no credentials to assume that role with are in the environment.`,
    );
  }
  const sessionName = firstSet(['ALICLOUD_ASSUME_ROLE_SESSION_NAME'], env)?.value ?? DEFAULT_SESSION_NAME;
  return assumedRole({ arn: role.value, sessionName, durationSeconds: sessionSeconds(env) }, base);
}

function sessionSeconds(env: Environment): number | undefined {
  const written = firstSet(['ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION'], env);
  if (written === undefined) return undefined;
  const seconds = Number(written.value);
  if (Number.isInteger(seconds) && seconds >= 900 && seconds <= 43_200) return seconds;
  throw new BuildError(
    `The environment variable ${written.name} must be a whole number of seconds from 900 to 43200; found "${written.value}".`,
  );
}

function fromKeys(env: Environment): CredentialSource | undefined {
  const keys = environmentKeys(env);
  if (keys === undefined) return undefined;
  const names = keys.variables.join(' and ');
  if (keys.credentials !== undefined)
    return staticSource(`the environment variables ${names}`, keys.credentials);
  throw new IncompleteError(
    undefined,
    `The environment variable ${names} is set, but ${keys.missing} is not: both are needed.`,
  );
}

const TOKENS = ['ALIBABA_CLOUD_OIDC_TOKEN_FILE', 'ALIBABA_CLOUD_OIDC_TOKEN'];
const TOKEN_USES = ['ALIBABA_CLOUD_ROLE_ARN', 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN'];

/** A token, its role and its provider belong together; ROLE_ARN alone means other things to other tools. */
function fromToken(env: Environment): CredentialSource | undefined {
  const token = firstSet(TOKENS, env);
  if (token === undefined) return undefined;
  const [arn, providerArn] = TOKEN_USES.map((name) => firstSet([name], env)?.value);
  if (arn === undefined || providerArn === undefined) {
    const missing = TOKEN_USES.filter((name) => firstSet([name], env) === undefined);
    throw new IncompleteError(
      undefined,
      `The environment variable ${token.name} is set, but ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not.`,
    );
  }
  const sessionName = firstSet(['ALIBABA_CLOUD_ROLE_SESSION_NAME'], env)?.value ?? DEFAULT_SESSION_NAME;
  const held = token.name === TOKENS[0] ? tokenFile(token.value) : tokenItself(token);
  return oidcRole({ arn, providerArn, sessionName, ...held });
}

function tokenItself({ name, value }: { readonly name: string; readonly value: string }) {
  const token = new Secret(value);
  return { tokenSource: `the token in ${name}`, token: () => Promise.resolve(token.reveal()) };
}

function fromUri(env: Environment): CredentialSource | undefined {
  const uri = firstSet(['ALIBABA_CLOUD_CREDENTIALS_URI', 'ALICLOUD_CREDENTIALS_URI'], env);
  return uri === undefined ? undefined : credentialsUri(uri.value, `the environment variable ${uri.name}`);
}

function fromInstance(env: Environment): CredentialSource | undefined {
  const name = firstSet(['ALIBABA_CLOUD_ECS_METADATA', 'ALICLOUD_ECS_ROLE_NAME'], env)?.value;
  if (name === undefined || isSwitchedOn('ALIBABA_CLOUD_ECS_METADATA_DISABLED', env)) return undefined;
  return instanceRole({ name, allowV1: allowsV1(env) });
}
