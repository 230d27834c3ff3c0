import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud, readAccess } from '../../../src/alicloud/access.js';
import type { AccessOptions } from '../../../src/alicloud/access-options.js';
import { callerIdentity } from '../../../src/alicloud/caller-identity.js';
import type { IdTokenSource } from '../../../src/alicloud/credentials/source.js';
import type { Cloud } from '../../../src/alicloud/cloud.js';
import { DescribeRegions } from '../../../src/alicloud/operations/ecs.js';
import { BuildError, describeError, Problems } from '../../../src/errors/index.js';
import { Secret } from '../../../src/secrets/index.js';
import { ACCESS_KEY, FakeCloud, FAST_RETRY, SECRET_KEY, type Arrival, type Reply } from '../fake-cloud.js';

let server: FakeCloud;
let folder: string;

beforeAll(async () => {
  server = await FakeCloud.start();
  folder = mkdtempSync(join(tmpdir(), 'credentials-'));
});
beforeEach(() => {
  lifeMs = 3_600_000;
  issued = 0;
  server.replies(service);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const ROLE = 'acs:ram::1:role/builder';
const keys = { access_key: new Secret(ACCESS_KEY), secret_key: new Secret(SECRET_KEY) };

/** What the fake services answer: STS, the metadata service and a credentials URI in one. */
let lifeMs: number;
let issued: number;

function service(arrival: Arrival): Reply {
  if (arrival.path.startsWith('/latest/')) return metadata(arrival);
  if (arrival.path === '/uri') return { json: { Code: 'Success', ...temporary() } };
  switch (arrival.action) {
    case 'AssumeRole':
      return arrival.signature === 'right'
        ? { json: { Credentials: temporary() } }
        : { code: 'SignatureDoesNotMatch' };
    case 'AssumeRoleWithOIDC':
      return { json: { Credentials: temporary() } };
    case 'GetCallerIdentity':
      return { json: { AccountId: '1', Arn: 'acs:ram::1:assumed-role/builder/x' } };
    default:
      return arrival.signature === 'right' ? { json: {} } : { code: 'SignatureDoesNotMatch' };
  }
}

function metadata({ method, path, headers }: Arrival): Reply {
  if (method === 'PUT')
    return imds === 'v1' ? { raw: '', status: 404 } : { raw: 'metadata-token', status: 200 };
  if (imds === 'v2' && headers['x-aliyun-ecs-metadata-token'] !== 'metadata-token')
    return { raw: '', status: 403 };
  if (path.endsWith('/security-credentials/')) return { raw: 'instance-role', status: 200 };
  if (!path.endsWith('/instance-role')) return { raw: '', status: 404 };
  return { json: { Code: 'Success', ...temporary() } };
}

let imds: 'v1' | 'v2' = 'v2';

function temporary() {
  issued += 1;
  const id = `STS.${issued}-${Math.random()}`;
  server.keys.set(id, `secret of ${id}`);
  return {
    AccessKeyId: id,
    AccessKeySecret: `secret of ${id}`,
    SecurityToken: `token of ${id}`,
    Expiration: new Date(Date.now() + lifeMs).toISOString(),
  };
}

interface Given {
  readonly options?: Partial<AccessOptions>;
  readonly inputs?: readonly (keyof AccessOptions)[];
  readonly env?: Record<string, string>;
  readonly idToken?: IdTokenSource;
}

/** A cloud with the credentials that `given` leads to, or the problems with them. */
function open({ options = {}, inputs = [], env = {}, idToken }: Given): Cloud {
  const problems = new Problems();
  const here = { custom_endpoint_ecs: server.address, custom_endpoint_sts: server.address };
  const access = readAccess(
    {
      options: { region: 'cn-beijing', ...here, custom_endpoint_metadata: server.address, ...options },
      placeOf: (option) => ({ file: inputs.includes(option) ? `input "${option}"` : 'template.json' }),
      place: { file: 'template.json' },
      env: { HOME: folder, ...env },
    },
    problems,
  );
  problems.throwIfAny();
  return openCloud(access!, {
    userAgent: 'tests',
    retry: FAST_RETRY,
    ...(idToken !== undefined && { idToken }),
  });
}

function profileFile(...profiles: object[]): string {
  const path = join(folder, `config-${Math.random()}.json`);
  writeFileSync(path, JSON.stringify({ current: 'first', profiles }));
  return path;
}

function profiled(profile: object, ...others: object[]): Partial<AccessOptions> {
  return { profile: 'first', shared_credentials_file: profileFile({ name: 'first', ...profile }, ...others) };
}

async function listRegions(cloud: Cloud): Promise<Arrival> {
  await cloud.call(DescribeRegions, {}, { region: 'cn-beijing', doing: 'list the regions' });
  return server.arrivals.at(-1)!;
}

function actions(): string[] {
  return server.arrivals.map(({ action, method, path }) => action || `${method} ${path}`);
}

const profileKeys = { access_key_id: ACCESS_KEY, access_key_secret: SECRET_KEY };
const role = { ram_role_arn: ROLE, ram_session_name: 'session' };
const tokenFile = (): string => {
  const path = join(folder, 'oidc-token');
  writeFileSync(path, 'token-of-a-file\n');
  return path;
};
const printed = JSON.stringify({ mode: 'StsToken', ...profileKeys, sts_token: 'token-of-a-program' });
const program = (): string => {
  const path = join(folder, 'program.mjs');
  writeFileSync(path, `console.log(${JSON.stringify(printed)});`);
  return `"${process.execPath}" ${path}`;
};

const sources: [string, () => Given, string[], string][] = [
  ['keys', () => ({ options: keys }), [], 'access_key and secret_key of the template'],
  [
    'a role assumed with keys',
    () => ({ options: { ...keys, ...role } }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with access_key and secret_key of the template`,
  ],
  [
    'a role assumed with keys of the environment',
    () => ({ options: role, env: { ALICLOUD_ACCESS_KEY: ACCESS_KEY, ALICLOUD_SECRET_KEY: SECRET_KEY } }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with the environment variables ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY`,
  ],
  [
    "the job's ID token",
    () => ({
      options: { ram_role_arn: ROLE, oidc_provider_arn: 'provider' },
      idToken: () => Promise.resolve('jwt'),
    }),
    ['AssumeRoleWithOIDC'],
    `the role ${ROLE}, assumed with the job's ID token`,
  ],
  [
    'a role assumed with the role of the ID token',
    () => ({
      options: { ...role, oidc_role_arn: 'acs:ram::1:role/entry', oidc_provider_arn: 'provider' },
      idToken: () => Promise.resolve('jwt'),
    }),
    ['AssumeRoleWithOIDC', 'AssumeRole'],
    `the role ${ROLE}, assumed with the role acs:ram::1:role/entry, assumed with the job's ID token`,
  ],
  [
    "the instance's role, before keys of the environment",
    () => ({
      options: { ram_role_name: 'instance-role' },
      env: { ALICLOUD_ACCESS_KEY: 'foreign-key', ALICLOUD_SECRET_KEY: 'foreign-key' },
    }),
    ['PUT /latest/api/token', 'GET /latest/meta-data/ram/security-credentials/instance-role'],
    'the RAM role instance-role of this instance',
  ],
  [
    'the instance role that the environment asks for',
    () => ({ env: { ALIBABA_CLOUD_ECS_METADATA: 'instance-role' } }),
    ['PUT /latest/api/token', 'GET /latest/meta-data/ram/security-credentials/instance-role'],
    'the RAM role instance-role of this instance',
  ],
  [
    'an OIDC token in a file',
    () => ({
      env: {
        ALIBABA_CLOUD_ROLE_ARN: ROLE,
        ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'provider',
        ALIBABA_CLOUD_OIDC_TOKEN_FILE: tokenFile(),
      },
    }),
    ['AssumeRoleWithOIDC'],
    `the role ${ROLE}, assumed with the token in PATH`,
  ],
  [
    'a credentials URI',
    () => ({ env: { ALIBABA_CLOUD_CREDENTIALS_URI: `http://${server.address}/uri` } }),
    ['GET /uri'],
    'the credentials URI in the environment variable ALIBABA_CLOUD_CREDENTIALS_URI',
  ],
  [
    'a profile with keys',
    () => ({ options: profiled({ mode: 'AK', ...profileKeys }) }),
    [],
    'the profile "first" in PATH',
  ],
  [
    'a profile with a role',
    () => ({
      options: profiled({
        mode: 'RamRoleArn',
        ...profileKeys,
        ...role,
        external_id: 'x',
        expired_seconds: 900,
      }),
    }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with the profile "first" in PATH`,
  ],
  [
    'a profile of the instance',
    () => ({ options: profiled({ mode: 'EcsRamRole' }) }),
    [
      'PUT /latest/api/token',
      'GET /latest/meta-data/ram/security-credentials/',
      'GET /latest/meta-data/ram/security-credentials/instance-role',
    ],
    'the RAM role of this instance',
  ],
  [
    'a profile with a role over that of the instance',
    () => ({
      options: profiled({ mode: 'RamRoleArnWithRoleName', ram_role_name: 'instance-role', ...role }),
    }),
    ['PUT /latest/api/token', 'GET /latest/meta-data/ram/security-credentials/instance-role', 'AssumeRole'],
    `the role ${ROLE}, assumed with the RAM role instance-role of this instance`,
  ],
  [
    'a profile with a role over that of another profile',
    () => ({
      options: profiled(
        { mode: 'ChainableRamRoleArn', source_profile: 'second', ...role },
        {
          name: 'second',
          mode: 'ramrolearn',
          ...profileKeys,
          ram_role_arn: 'acs:ram::1:role/entry',
          ram_session_name: 's2',
        },
      ),
    }),
    ['AssumeRole', 'AssumeRole'],
    `the role ${ROLE}, assumed with the role acs:ram::1:role/entry, assumed with the profile "second" in PATH`,
  ],
  [
    'a profile with an OIDC token',
    () => ({
      options: profiled({
        mode: 'OIDC',
        oidc_provider_arn: 'provider',
        oidc_token_file: tokenFile(),
        ...role,
      }),
    }),
    ['AssumeRoleWithOIDC'],
    `the role ${ROLE}, assumed with the token in PATH`,
  ],
  [
    'a profile with a program',
    () => ({ options: profiled({ mode: 'External', process_command: program() }) }),
    [],
    'the program in the profile "first" in PATH',
  ],
  [
    'a profile with a credentials URI',
    () => ({
      options: profiled({ mode: 'CredentialsURI', credentials_uri: `http://${server.address}/uri` }),
    }),
    ['GET /uri'],
    'the credentials URI in the profile "first" in PATH',
  ],
  [
    'the profile that the environment names',
    () => ({
      env: {
        ALICLOUD_PROFILE: 'second',
        ALICLOUD_SHARED_CREDENTIALS_FILE: profileFile({ name: 'second', mode: 'AK', ...profileKeys }),
        ALICLOUD_ACCESS_KEY: 'foreign-key',
        ALICLOUD_SECRET_KEY: 'foreign-key',
      },
    }),
    [],
    'the profile "second" in PATH',
  ],
  [
    'the current profile, when there is nothing else',
    () => ({
      env: { ALICLOUD_SHARED_CREDENTIALS_FILE: profileFile({ name: 'first', mode: 'AK', ...profileKeys }) },
    }),
    [],
    'the profile "first" in PATH',
  ],
  [
    'keys of the inputs, before the profile',
    () => ({
      options: {
        ...profiled({ mode: 'AK', access_key_id: 'foreign-key', access_key_secret: 'foreign-key' }),
        ...keys,
      },
      inputs: ['access_key', 'secret_key'],
    }),
    [],
    'access_key and secret_key of the inputs',
  ],
  [
    'the profile, before keys of the template',
    () => ({
      options: {
        ...profiled({ mode: 'AK', ...profileKeys }),
        access_key: new Secret('foreign-key'),
        secret_key: new Secret('foreign-key'),
      },
    }),
    [],
    'the profile "first" in PATH',
  ],
  [
    'keys of the template, before the profile of the environment',
    () => ({ options: keys, env: { ALICLOUD_PROFILE: 'none such' } }),
    [],
    'access_key and secret_key of the template',
  ],
  [
    "the profile's role, before the template's",
    () => ({
      options: {
        ...profiled({ mode: 'RamRoleArn', ...profileKeys, ...role }),
        ram_role_arn: 'r',
        ram_session_name: 's2',
      },
    }),
    ['AssumeRole'],
    `the role ${ROLE}, assumed with the profile "first" in PATH`,
  ],
  [
    "the inputs' role, with that of the profile",
    () => ({
      options: {
        ...profiled({ mode: 'RamRoleArn', ...profileKeys, ...role }),
        ram_role_arn: 'r',
        ram_session_name: 's2',
      },
      inputs: ['ram_role_arn', 'ram_session_name'],
    }),
    ['AssumeRole', 'AssumeRole'],
    `the role r, assumed with the role ${ROLE}, assumed with the profile "first" in PATH`,
  ],
];

test.each(sources)('calls with %s', async (_, given, obtaining, source) => {
  const cloud = open(given());
  const arrival = await listRegions(cloud);
  expect(actions()).toEqual([...obtaining, 'DescribeRegions']);
  expect(arrival.signature).toBe('right');
  expect(cloud.credentials.source.replaceAll(/in \S*[\\/]\S+/g, 'in PATH')).toBe(source);
});

test('says to STS which role, as whom, for how long and how far', async () => {
  const options = {
    ...keys,
    ...role,
    ram_session_expiration: 900,
    ram_session_policy: '{"Version":"1"}',
    ram_external_id: 'ext',
  };
  await listRegions(open({ options }));
  expect(server.arrivals[0]?.fields).toEqual({
    RoleArn: ROLE,
    RoleSessionName: 'session',
    DurationSeconds: '900',
    Policy: '{"Version":"1"}',
    ExternalId: 'ext',
  });
});

test('exchanges an ID token of the right audience, in the body', async () => {
  const audiences: string[] = [];
  const idToken = (audience: string): Promise<string> => {
    audiences.push(audience);
    return Promise.resolve('the-id-token');
  };
  const options = { ram_role_arn: ROLE, oidc_provider_arn: 'provider' };
  await listRegions(open({ options, idToken }));
  await listRegions(open({ options: { ...options, oidc_audience: 'mine' }, idToken }));
  expect(audiences).toEqual(['sts.aliyuncs.com', 'mine']);
  expect(server.arrivals[0]).toMatchObject({
    signature: 'none',
    fields: {
      RoleArn: ROLE,
      OIDCProviderArn: 'provider',
      OIDCToken: 'the-id-token',
      RoleSessionName: 'alicloud-image-builder',
    },
  });
});

test('renews temporary credentials before they end, once for all who ask', async () => {
  lifeMs = 600;
  const cloud = open({ options: { ...keys, ...role } });
  await Promise.all([listRegions(cloud), listRegions(cloud), listRegions(cloud)]);
  expect(issued).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 450));
  await Promise.all([listRegions(cloud), listRegions(cloud)]);
  expect(issued).toBe(2);
  expect(server.arrivals.every(({ signature }) => signature === 'right')).toBe(true);
});

test('renews credentials that the cloud takes for expired, and calls again', async () => {
  const cloud = open({ options: { ...keys, ...role } });
  await listRegions(cloud);
  const expired: Reply = { code: 'InvalidSecurityToken.Expired', status: 403 };
  server.replies((arrival) =>
    arrival.action === 'DescribeRegions' && issued < 2 ? expired : service(arrival),
  );
  await listRegions(cloud);
  expect(actions()).toEqual(['DescribeRegions', 'AssumeRole', 'DescribeRegions']);
});

test('does not go round for ever with credentials that are always expired', async () => {
  server.replies((arrival) =>
    arrival.action === 'DescribeRegions'
      ? { code: 'InvalidSecurityToken.Expired', status: 403 }
      : service(arrival),
  );
  const told = await listRegions(open({ options: { ...keys, ...role } })).then(String, describeError);
  expect(told).toContain('code InvalidSecurityToken.Expired');
  expect(issued).toBe(2);
});

test('keeps using credentials that are still good when a renewal fails', async () => {
  lifeMs = 600;
  const cloud = open({ options: { ...keys, ...role } });
  await listRegions(cloud);
  await new Promise((resolve) => setTimeout(resolve, 420));
  server.replies((arrival) =>
    arrival.action === 'AssumeRole' ? { code: 'NoPermission', status: 403 } : service(arrival),
  );
  await listRegions(cloud);
  expect(actions()).toEqual(['AssumeRole', 'DescribeRegions']);
});

test('tells why a role cannot be assumed', async () => {
  server.replies({ code: 'NoPermission', message: 'You are not authorized to do this action.', status: 403 });
  const told = await listRegions(open({ options: { ...keys, ...role } })).then(String, describeError);
  expect(told).toBe(
    `Could not assume the role ${ROLE} (AssumeRole in cn-beijing): You are not authorized to do this action. [code NoPermission, request ID REQUEST-1] The caller lacks the permission sts:AssumeRole: add it to the RAM policy of the user or role.`,
  );
});

test('passes on what is wrong with the ID token', async () => {
  const idToken = (): Promise<string> =>
    Promise.reject(new BuildError('The job lacks the permission id-token: write.'));
  const cloud = open({ options: { ram_role_arn: ROLE, oidc_provider_arn: 'provider' }, idToken });
  expect(await listRegions(cloud).then(String, describeError)).toBe(
    'The job lacks the permission id-token: write.',
  );
});

test('gives up waiting for credentials when the signal aborts', async () => {
  server.replies('hang');
  const cloud = open({ options: { ...keys, ...role } });
  const reason = new Error('cancelled');
  const call = cloud.call(DescribeRegions, {}, { region: 'r', signal: AbortSignal.timeout(20) });
  await expect(call).rejects.toThrow(/timeout|aborted/);
  await expect(cloud.credentials.get(AbortSignal.abort(reason))).rejects.toBe(reason);
});

test('falls back to the older protocol of the metadata service, unless that is forbidden', async () => {
  imds = 'v1';
  const options = { ram_role_name: 'instance-role' };
  expect((await listRegions(open({ options }))).signature).toBe('right');
  const strict = open({ options, env: { ALIBABA_CLOUD_IMDSV1_DISABLED: 'true' } });
  expect(await listRegions(strict).then(String, describeError)).toBe(
    'The metadata service gave no token (HTTP status 404), and version 1 is not allowed.',
  );
  imds = 'v2';
});

test('says that the instance does not have the role', async () => {
  const told = await listRegions(open({ options: { ram_role_name: 'another-role' } })).then(
    String,
    describeError,
  );
  expect(told).toBe('This instance does not have the RAM role another-role.');
});

test('says that this is no instance when the metadata service is not there', async () => {
  const cloud = open({ options: { ram_role_name: 'x', custom_endpoint_metadata: '127.0.0.1:1' } });
  expect(await listRegions(cloud).then(String, describeError)).toBe(
    'The metadata service at 127.0.0.1:1 cannot be reached (the connection was refused). A RAM role of the instance (ram_role_name) can only be used on an ECS instance of Alibaba Cloud.',
  );
});

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
    () => ({ options: { ...profiled({ mode: 'AK', ...profileKeys }), profile: 'frist' } }),
    'There is no profile "frist" in PATH Did you mean "first"? The profiles there are first.',
  ],
  [
    'a file that is not there',
    () => ({ options: { profile: 'x', shared_credentials_file: join(folder, 'none') } }),
    'The credentials file PATH does not exist.',
  ],
  [
    'a file that is no JSON',
    () => {
      const path = join(folder, 'broken.json');
      writeFileSync(path, `{"profiles": [{"access_key_secret": "${SECRET_KEY}"`);
      return { options: { profile: 'x', shared_credentials_file: path } };
    },
    'The credentials file PATH is no JSON object.',
  ],
  [
    'a profile that lacks its secret',
    () => ({ options: profiled({ mode: 'AK', access_key_id: 'x' }) }),
    'The profile "first" in PATH is incomplete: its mode AK needs access_key_secret.',
  ],
  [
    'a profile that needs a person',
    () => ({ options: profiled({ mode: 'CloudSSO' }) }),
    'The profile "first" in PATH cannot be used: its mode CloudSSO needs a person to log in.',
  ],
  [
    'profiles in a circle',
    () => ({ options: profiled({ mode: 'ChainableRamRoleArn', source_profile: 'first', ...role }) }),
    'The profiles of PATH go round in a circle: first, first.',
  ],
  [
    'a program that is forbidden',
    () => ({
      options: profiled({ mode: 'External', process_command: 'x' }),
      env: { ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS: 'true' },
    }),
    'The profile "first" in PATH runs a program, which ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS forbids.',
  ],
];

test.each(broken)('tells what is wrong: %s', (_, given, message) => {
  const problem = (() => {
    try {
      open(given());
      return 'none';
    } catch (error) {
      return describeError(error);
    }
  })();
  expect(problem.replaceAll(folder, '').replaceAll(/[\\/][\w.-]+/g, 'PATH')).toContain(message);
  expect(problem).not.toContain(SECRET_KEY);
});

const failing: [string, () => Given, string][] = [
  [
    'a program that is not there',
    () => ({ options: profiled({ mode: 'External', process_command: 'no-such-program --secret=abc' }) }),
    'The program no-such-program in the profile "first" in PATH failed (ENOENT).',
  ],
  [
    'a program that prints something else',
    () => ({ options: profiled({ mode: 'External', process_command: `"${process.execPath}" --version` }) }),
    'The program in the profile "first" in PATH did not print a JSON object.',
  ],
  [
    'a credentials URI that answers otherwise',
    () => ({ env: { ALIBABA_CLOUD_CREDENTIALS_URI: `http://${server.address}/latest/none` } }),
    'HOST in the environment variable ALIBABA_CLOUD_CREDENTIALS_URI gave no credentials (HTTP status 403).',
  ],
  [
    'a token file that is not there',
    () => ({ options: profiled({ mode: 'OIDC', oidc_provider_arn: 'p', oidc_token_file: 'none', ...role }) }),
    'The OIDC token file none cannot be read (ENOENT).',
  ],
];

test.each(failing)('tells what went wrong: %s', async (_, given, message) => {
  const told = await listRegions(open(given())).then(String, describeError);
  expect(told.replaceAll(server.address, 'HOST').replaceAll(/in \S*[\\/]\S+/g, 'in PATH')).toContain(message);
});

test('takes region and endpoint of the profile before those of the template, not before those of the inputs', async () => {
  const options = {
    ...profiled({ mode: 'AK', ...profileKeys, region_id: 'eu-central-1', endpoint: server.address }),
    custom_endpoint_ecs: '127.0.0.1:1',
  };
  await listRegions(open({ options }));
  const nowhere = open({ options, inputs: ['custom_endpoint_ecs'] });
  expect(await listRegions(nowhere).then(String, describeError)).toContain('127.0.0.1:1 cannot be reached');
});

test('asks who calls, and does without an answer', async () => {
  const signal = new AbortController().signal;
  const cloud = open({ options: keys });
  expect(await callerIdentity(cloud, 'cn-beijing', signal)).toEqual({
    accountId: '1',
    arn: 'acs:ram::1:assumed-role/builder/x',
  });
  server.replies({ code: 'NoPermission', status: 403 });
  expect(await callerIdentity(cloud, 'cn-beijing', signal)).toBeUndefined();
  const before = server.arrivals.length;
  const withoutSts = open({ options: { ...keys, custom_endpoint_sts: undefined } });
  expect(await callerIdentity(withoutSts, 'cn-beijing', signal)).toBeUndefined();
  expect(server.arrivals).toHaveLength(before);
});
