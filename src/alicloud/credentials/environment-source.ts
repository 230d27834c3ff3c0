import { assumedRole } from './assumed-role.js';
import { credentialsUri } from './credentials-uri.js';
import { environmentKeys, firstSet, type Environment } from './environment.js';
import { IncompleteError } from './incomplete-error.js';
import { instanceRole } from './instance-role.js';
import { oidcRole } from './oidc-role.js';
import { tokenFile } from './profile.js';
import { DEFAULT_SESSION_NAME } from './role-options.js';
import type { CredentialSource } from './source.js';
import { staticSource } from './static.js';

/**
 * The source of credentials that the environment gives, as the SDKs, the CLI and Terraform read it (cloud-facts 8.3):
 * keys, an OIDC token in a file, a credentials URI, or the instance's role where it is asked for.
 * @throws IncompleteError if it gives only half of one
 */
export function environmentSource(env: Environment): CredentialSource | undefined {
  const base = fromKeys(env) ?? fromTokenFile(env) ?? fromUri(env) ?? fromInstance(env);
  const role = firstSet(['ALICLOUD_ASSUME_ROLE_ARN', 'ALIBABA_CLOUD_ASSUME_ROLE_ARN'], env);
  if (base === undefined || role === undefined) return base;
  const seconds = Number(firstSet(['ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION'], env)?.value);
  return assumedRole(
    {
      arn: role.value,
      sessionName: firstSet(['ALICLOUD_ASSUME_ROLE_SESSION_NAME'], env)?.value ?? DEFAULT_SESSION_NAME,
      durationSeconds: seconds > 0 ? seconds : undefined,
    },
    base,
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

const TOKEN_FILE = [
  'ALIBABA_CLOUD_OIDC_TOKEN_FILE',
  'ALIBABA_CLOUD_ROLE_ARN',
  'ALIBABA_CLOUD_OIDC_PROVIDER_ARN',
];

/** The three variables belong together; ROLE_ARN alone means other things to other tools. */
function fromTokenFile(env: Environment): CredentialSource | undefined {
  const [path, arn, providerArn] = TOKEN_FILE.map((name) => firstSet([name], env)?.value);
  if (path === undefined) return undefined;
  if (arn === undefined || providerArn === undefined) {
    const missing = TOKEN_FILE.filter((name) => firstSet([name], env) === undefined).join(' and ');
    throw new IncompleteError(
      undefined,
      `The environment variable ${TOKEN_FILE[0]} is set, but ${missing} is not.`,
    );
  }
  const sessionName = firstSet(['ALIBABA_CLOUD_ROLE_SESSION_NAME'], env)?.value ?? DEFAULT_SESSION_NAME;
  return oidcRole({ arn, providerArn, sessionName, ...tokenFile(path) });
}

function fromUri(env: Environment): CredentialSource | undefined {
  const uri = firstSet(['ALIBABA_CLOUD_CREDENTIALS_URI', 'ALICLOUD_CREDENTIALS_URI'], env);
  return uri === undefined ? undefined : credentialsUri(uri.value, `the environment variable ${uri.name}`);
}

function fromInstance(env: Environment): CredentialSource | undefined {
  const name = firstSet(['ALIBABA_CLOUD_ECS_METADATA', 'ALICLOUD_ECS_ROLE_NAME'], env)?.value;
  if (name === undefined || env.ALIBABA_CLOUD_ECS_METADATA_DISABLED === 'true') return undefined;
  return instanceRole({ name, allowV1: env.ALIBABA_CLOUD_IMDSV1_DISABLED !== 'true' });
}
