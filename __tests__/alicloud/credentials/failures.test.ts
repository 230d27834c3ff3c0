import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
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
    'The program no-such-program in the profile "first" in PATH failed (ENOENT).',
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
    'a token file that is not there',
    () => ({
      options: services.profiled({ mode: 'OIDC', oidc_provider_arn: 'p', oidc_token_file: 'none', ...role }),
    }),
    'The OIDC token file none cannot be read (ENOENT).',
  ],
];

test.each(failing)('tells what went wrong: %s', async (_, given, message) => {
  const told = await services.listRegions(services.open(given())).then(String, describeError);
  expect(told.replaceAll(services.server.address, 'HOST').replaceAll(/in \S*[\\/]\S+/g, 'in PATH')).toContain(
    message,
  );
});
