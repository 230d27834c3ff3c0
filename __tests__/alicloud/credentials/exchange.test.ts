import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { callerIdentity } from '../../../src/alicloud/caller-identity.js';
import { BuildError, describeError } from '../../../src/errors/index.js';
import { Services, ROLE, keys, profileKeys, role } from './services.js';

let services: Services;

beforeAll(async () => {
  services = await Services.start();
});
beforeEach(() => services.reset());
afterAll(() => services.stop());

test('says to STS which role, as whom, for how long and how far', async () => {
  const options = {
    ...keys,
    ...role,
    ram_session_expiration: 900,
    ram_session_policy: '{"Version":"1"}',
    ram_external_id: 'ext',
  };
  await services.listRegions(services.open({ options }));
  expect(services.server.arrivals[0]?.fields).toEqual({
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
  await services.listRegions(services.open({ options, idToken }));
  await services.listRegions(services.open({ options: { ...options, oidc_audience: 'mine' }, idToken }));
  expect(audiences).toEqual(['sts.aliyuncs.com', 'mine']);
  expect(services.server.arrivals[0]).toMatchObject({
    signature: 'none',
    fields: {
      RoleArn: ROLE,
      OIDCProviderArn: 'provider',
      OIDCToken: 'the-id-token',
      RoleSessionName: 'alicloud-image-builder',
    },
  });
});

test('tells why a role cannot be assumed', async () => {
  services.server.replies({
    code: 'NoPermission',
    message: 'You are not authorized to do this action.',
    status: 403,
  });
  const told = await services
    .listRegions(services.open({ options: { ...keys, ...role } }))
    .then(String, describeError);
  expect(told).toBe(
    `Could not assume the role ${ROLE} (AssumeRole in cn-beijing): You are not authorized to do this action. [code NoPermission, request ID REQUEST-1] Either the caller lacks the permission sts:AssumeRole for this role, or the role's trust policy does not admit the caller: it must name the caller or its account, and the external ID where it asks for one.`,
  );
});

test('passes on what is wrong with the ID token', async () => {
  const idToken = (): Promise<string> =>
    Promise.reject(new BuildError('The job lacks the permission id-token: write.'));
  const cloud = services.open({ options: { ram_role_arn: ROLE, oidc_provider_arn: 'provider' }, idToken });
  expect(await services.listRegions(cloud).then(String, describeError)).toBe(
    'The job lacks the permission id-token: write.',
  );
});

test('falls back to the older protocol of the metadata service, unless that is forbidden', async () => {
  services.metadataVersion = 'v1';
  const options = { ram_role_name: 'instance-role' };
  expect((await services.listRegions(services.open({ options })))?.signature).toBe('right');
  const strict = services.open({ options, env: { ALIBABA_CLOUD_IMDSV1_DISABLED: 'true' } });
  expect(await services.listRegions(strict).then(String, describeError)).toBe(
    'The metadata service gave no token (HTTP status 404), and version 1 is not allowed.',
  );
  services.metadataVersion = 'v2';
});

test('says that the instance does not have the role', async () => {
  const told = await services
    .listRegions(services.open({ options: { ram_role_name: 'another-role' } }))
    .then(String, describeError);
  expect(told).toBe('This instance does not have the RAM role another-role.');
});

test('says that this is no instance when the metadata service is not there', async () => {
  const cloud = services.open({ options: { ram_role_name: 'x', custom_endpoint_metadata: '127.0.0.1:1' } });
  expect(await services.listRegions(cloud).then(String, describeError)).toBe(
    'The metadata service at 127.0.0.1:1 cannot be reached (the connection was refused). A RAM role of the instance (ram_role_name) can only be used on an ECS instance of Alibaba Cloud.',
  );
});

test('takes region and endpoint of the profile before those of the template, not before those of the inputs', async () => {
  const options = {
    ...services.profiled({
      mode: 'AK',
      ...profileKeys,
      region_id: 'eu-central-1',
      endpoint: services.server.address,
    }),
    custom_endpoint_ecs: '127.0.0.1:1',
  };
  await services.listRegions(services.open({ options }));
  const nowhere = services.open({ options, inputs: ['custom_endpoint_ecs'] });
  expect(await services.listRegions(nowhere).then(String, describeError)).toContain(
    '127.0.0.1:1 cannot be reached',
  );
});

test('asks who calls, and does without an answer', async () => {
  const signal = new AbortController().signal;
  const cloud = services.open({ options: keys });
  expect(await callerIdentity(cloud, 'cn-beijing', signal)).toEqual({
    accountId: '1',
    arn: 'acs:ram::1:assumed-role/builder/x',
  });
  services.server.replies({ code: 'NoPermission', status: 403 });
  expect(await callerIdentity(cloud, 'cn-beijing', signal)).toBeUndefined();
  const before = services.server.arrivals.length;
  const withoutSts = services.open({ options: { ...keys, custom_endpoint_sts: undefined } });
  expect(await callerIdentity(withoutSts, 'cn-beijing', signal)).toBeUndefined();
  expect(services.server.arrivals).toHaveLength(before);
});
