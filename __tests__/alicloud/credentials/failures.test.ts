import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { Secret } from '../../../src/secrets/index.js';
import { describeError } from '../../../src/errors/index.js';
import { SECRET_KEY } from '../fake-cloud.js';
import { Services, ROLE, keys, profileKeys, role, type Given } from './services.js';

let services: Services;

beforeAll(async () => {
  services = await Services.start();
});
beforeEach(() => services.reset());
afterAll(() => services.stop());

const broken: [string, () => Given, string][] = [
  [
    'a role without a session name',
    () => ({ options: { ...keys, ram_role_arn: ROLE } }),
    'ram_role_arn: is given without ram_session_name',
  ],
  [
    'a session without a role',
    () => ({ options: { ...keys, ram_session_name: 's1' } }),
    'ram_session_name: is given without ram_role_arn',
  ],
  [
    'a provider without a role',
    () => ({ options: { oidc_provider_arn: 'p' } }),
    'oidc_provider_arn: is given without ram_role_arn',
  ],
  [
    'half of a token in a file',
    () => ({ env: { ALIBABA_CLOUD_OIDC_TOKEN_FILE: 'x', ALIBABA_CLOUD_ROLE_ARN: ROLE } }),
    'The environment variable ALIBABA_CLOUD_OIDC_TOKEN_FILE is set, but ALIBABA_CLOUD_OIDC_PROVIDER_ARN is not.',
  ],
  [
    'an unknown profile',
    () => ({ options: { ...services.profiled({ mode: 'AK', ...profileKeys }), profile: 'frist' } }),
    'There is no profile "frist" in PATH Did you mean "first"? The profiles there are first.',
  ],
  [
    'a file that is not there',
    () => ({ options: { profile: 'x', shared_credentials_file: join(services.folder, 'none') } }),
    'The credentials file PATH does not exist.',
  ],
  [
    'a file that is no JSON',
    () => {
      const path = services.file('broken.json', `{"profiles": [{"access_key_secret": "${SECRET_KEY}"`);
      return { options: { profile: 'x', shared_credentials_file: path } };
    },
    'The credentials file PATH is no JSON object.',
  ],
  [
    'a profile that lacks its secret',
    () => ({ options: services.profiled({ mode: 'AK', access_key_id: 'x' }) }),
    'The profile "first" in PATH is incomplete: its mode AK needs access_key_secret.',
  ],
  [
    'a profile that needs a person',
    () => ({ options: services.profiled({ mode: 'CloudSSO' }) }),
    'The profile "first" in PATH cannot be used: its mode CloudSSO needs a person to log in.',
  ],
  [
    "a file of the SDKs' without its secret",
    () => ({ env: services.sdkFile('[default]\ntype = access_key\naccess_key_id = x\n') }),
    'The profile "default" in PATH is incomplete: its type access_key needs access_key_secret.',
  ],
  [
    "a file of the SDKs' with a role without a session",
    () => ({
      env: services.sdkFile(
        `[default]\ntype = ram_role_arn\naccess_key_id = x\naccess_key_secret = ${SECRET_KEY}\nrole_arn = r\n`,
      ),
    }),
    'The profile "default" in PATH is incomplete: its type ram_role_arn needs role_session_name.',
  ],
  [
    "a file of the SDKs' that does not say of which type it is",
    () => ({ env: services.sdkFile(`[default]\naccess_key_secret = ${SECRET_KEY}\n`) }),
    'The profile "default" in PATH is incomplete: it has no type.',
  ],
  [
    "a file of the SDKs' of a type that is no more",
    () => ({ env: services.sdkFile('[default]\ntype = rsa_key_pair\n') }),
    'The profile "default" in PATH cannot be used: its type rsa_key_pair has been given up by Alibaba Cloud.',
  ],
  [
    'a file of no kind',
    () => ({ env: services.sdkFile(`access_key_secret = ${SECRET_KEY}\n`) }),
    "The credentials file PATH is neither a JSON object, as the CLI's is, nor has it sections, such as [default].",
  ],
  [
    'a file that the environment names and that is not there',
    () => ({ env: { ALIBABA_CLOUD_CREDENTIALS_FILE: join(services.folder, 'none') } }),
    'The credentials file PATH does not exist.',
  ],
  [
    'a profile that the environment names and that is nowhere',
    () => ({ env: { ALICLOUD_PROFILE: 'ci' } }),
    'The profile "ci" is nowhere: PATHPATH and PATHPATH do not exist.',
  ],
  [
    'a role of the environment with nothing to assume it with',
    () => ({ env: { ALICLOUD_ASSUME_ROLE_ARN: ROLE } }),
    'The environment variable ALICLOUD_ASSUME_ROLE_ARN is set, but no credentials to assume that role with are in the environment.',
  ],
  [
    'a duration of the environment that is none',
    () => ({
      env: {
        ALICLOUD_ACCESS_KEY: 'x',
        ALICLOUD_SECRET_KEY: SECRET_KEY,
        ALICLOUD_ASSUME_ROLE_ARN: ROLE,
        ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION: '1h',
      },
    }),
    'ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION must be a whole number of seconds from 900 to 43200; found "1h".',
  ],
  [
    'a mode of no kind',
    () => ({ options: services.profiled({ mode: 'constructor' }) }),
    'The profile "first" in PATH cannot be used: its mode constructor is not known.',
  ],
  [
    'who exchanges an ID token, without a provider',
    () => ({ options: { ...keys, oidc_role_arn: ROLE } }),
    'oidc_role_arn: is given without oidc_provider_arn',
  ],
  [
    'an audience without a provider',
    () => ({ options: { ...keys, oidc_audience: 'mine' } }),
    'oidc_audience: is given without oidc_provider_arn',
  ],
  [
    'an external ID for an ID token',
    () => ({ options: { oidc_provider_arn: 'p', ram_role_arn: ROLE, ram_external_id: 'ext' } }),
    'ram_external_id: is given, but a role is assumed with an ID token without one',
  ],
  [
    'a secret with a line break inside',
    () => ({ options: { ...keys, secret_key: new Secret(`${SECRET_KEY}\n${SECRET_KEY}`) } }),
    'The secret in access_key and secret_key of the template holds a line break, which no key has: store it anew.',
  ],
  [
    'profiles in a circle',
    () => ({ options: services.profiled({ mode: 'ChainableRamRoleArn', source_profile: 'first', ...role }) }),
    'The profiles of PATH go round in a circle: first, first.',
  ],
  [
    'a program that is forbidden',
    () => ({
      options: services.profiled({ mode: 'External', process_command: 'x' }),
      env: { ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS: 'true' },
    }),
    'The profile "first" in PATH runs a program, which ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids.',
  ],
];

test.each(broken)('tells what is wrong: %s', (_, given, message) => {
  const problem = (() => {
    try {
      services.open(given());
      return 'none';
    } catch (error) {
      return describeError(error);
    }
  })();
  expect(problem.replaceAll(services.folder, '').replaceAll(/[\\/][\w.-]+/g, 'PATH')).toContain(message);
  expect(problem).not.toContain(SECRET_KEY);
});

const failing: [string, () => Given, string][] = [
  [
    'a program that is not there',
    () => ({
      options: services.profiled({ mode: 'External', process_command: 'no-such-program --secret=abc' }),
    }),
    'The program in the profile "first" in PATH failed (ENOENT).',
  ],
  [
    'a program that prints something else',
    () => ({
      options: services.profiled({ mode: 'External', process_command: `"${process.execPath}" --version` }),
    }),
    'The program in the profile "first" in PATH did not print a JSON object.',
  ],
  [
    'a credentials URI that answers otherwise',
    () => ({ env: { ALIBABA_CLOUD_CREDENTIALS_URI: `http://${services.server.address}/latest/none` } }),
    'HOST in the environment variable ALIBABA_CLOUD_CREDENTIALS_URI gave no credentials (HTTP status 403).',
  ],
  [
    'a credentials URI of another machine over plain http',
    () => ({ env: { ALIBABA_CLOUD_CREDENTIALS_URI: 'http://192.0.2.2/keys' } }),
    'The environment variable ALIBABA_CLOUD_CREDENTIALS_URI must be https: over plain http, keys from 192.0.2.2 could be read on their way.',
  ],
  [
    'a token file that is not there',
    () => ({
      options: services.profiled({ mode: 'OIDC', oidc_provider_arn: 'p', oidc_token_file: 'none', ...role }),
    }),
    'The OIDC token file none does not exist.',
  ],
];

test.each(failing)('tells what went wrong: %s', async (_, given, message) => {
  const told = await services.listRegions(services.open(given())).then(String, describeError);
  expect(told.replaceAll(services.server.address, 'HOST').replaceAll(/in \S*[\\/]\S+/g, 'in PATH')).toContain(
    message,
  );
});
