import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { CallRecord } from '../../src/alicloud/caller.js';
import { CloudError, UnclearOutcomeError, UnreachableError } from '../../src/alicloud/errors.js';
import { Endpoints } from '../../src/alicloud/endpoints.js';
import {
  CreateImage,
  DeleteInstance,
  DescribeImages,
  DescribeRegions,
  ImportKeyPair,
  RunInstances,
} from '../../src/alicloud/operations/ecs.js';
import { AssumeRoleWithOIDC, GetCallerIdentity } from '../../src/alicloud/operations/sts.js';
import { CreateVpc } from '../../src/alicloud/operations/vpc.js';
import { describeError } from '../../src/errors/index.js';
import { failure } from './failure.js';
import { FakeCloud, type Reply } from './fake-cloud.js';

let server: FakeCloud;
let cloud: ReturnType<FakeCloud['client']>;

beforeAll(async () => {
  server = await FakeCloud.start();
});
beforeEach(() => {
  cloud = server.client();
});
afterAll(() => server.stop());

const here = { region: 'cn-beijing', doing: 'do the thing' };

test('sends the fields under the names of the wire, in the body, signed', async () => {
  server.replies({ json: { RequestId: 'R', InstanceIdSets: { InstanceIdSet: ['i-1'] } } });
  const made = await cloud.call(
    RunInstances,
    {
      regionId: 'cn-beijing',
      imageId: 'img',
      systemDisk: { category: 'cloud_essd', size: '40' },
      dataDisk: [{ size: 20, deleteWithInstance: true }, { size: 30 }],
      tag: [{ key: 'a&b', value: 'ö *' }],
      password: undefined,
    },
    here,
  );
  expect(made.instanceIdSets?.instanceIdSet).toEqual(['i-1']);
  const [arrival] = server.arrivals;
  expect(arrival).toMatchObject({
    action: 'RunInstances',
    version: '2014-05-26',
    path: '/',
    signature: 'right',
  });
  expect(arrival?.fields).toEqual({
    RegionId: 'cn-beijing',
    ImageId: 'img',
    'SystemDisk.Category': 'cloud_essd',
    'SystemDisk.Size': '40',
    'DataDisk.1.Size': '20',
    'DataDisk.1.DeleteWithInstance': 'true',
    'DataDisk.2.Size': '30',
    'Tag.1.Key': 'a&b',
    'Tag.1.Value': 'ö *',
    ClientToken: expect.stringMatching(/^[\x21-\x7e]{1,64}$/),
  });
});

test('reads the answer by its model, nested lists included', async () => {
  server.replies({
    json: {
      Images: {
        Image: [
          {
            ImageId: 'm-1',
            Status: 'Available',
            OSType: 'linux',
            Tags: { Tag: [{ TagKey: 'k', TagValue: 'v' }] },
          },
        ],
      },
    },
  });
  const { images } = await cloud.call(DescribeImages, { regionId: 'cn-beijing' }, here);
  expect(images?.image).toEqual([
    { imageId: 'm-1', status: 'Available', OSType: 'linux', tags: { tag: [{ tagKey: 'k', tagValue: 'v' }] } },
  ]);
});

test('keeps the connection for the next call', async () => {
  server.replies({ json: {} });
  const before = server.connections;
  for (let call = 0; call < 3; call += 1) await cloud.call(DescribeRegions, {}, here);
  expect(server.connections).toBe(before + 1);
  expect(cloud.calls).toBe(3);
});

test('calls VPC at the endpoint of ECS, in the version of VPC', async () => {
  server.replies({ json: { VpcId: 'vpc-1' } });
  expect(
    await cloud.call(CreateVpc, { regionId: 'cn-beijing', tag: [{ key: 'k', value: 'v' }] }, here),
  ).toEqual({ vpcId: 'vpc-1' });
  expect(server.arrivals[0]).toMatchObject({
    action: 'CreateVpc',
    version: '2016-04-28',
    host: server.address,
  });
});

test('calls what has no parameters with an empty body', async () => {
  server.replies({ json: { Arn: 'acs:ram::1:user/u' } });
  expect(await cloud.call(GetCallerIdentity, {}, here)).toEqual({ arn: 'acs:ram::1:user/u' });
});

test('exchanges an ID token without a signature', async () => {
  server.replies({ json: { Credentials: { AccessKeyId: 'STS.1' } } });
  const answer = await server
    .caller()
    .call(AssumeRoleWithOIDC, { OIDCToken: 'jwt', roleArn: 'arn' }, here, undefined);
  expect(answer.credentials?.accessKeyId).toBe('STS.1');
  const [arrival] = server.arrivals;
  expect(arrival).toMatchObject({ action: 'AssumeRoleWithOIDC', version: '2015-04-01', signature: 'none' });
  expect(arrival?.fields).toEqual({ OIDCToken: 'jwt', RoleArn: 'arn' });
  expect(arrival?.path).not.toContain('jwt');
});

const passing: [string, Reply][] = [
  ['throttling', { code: 'Throttling.User', status: 400 }],
  ['a server error', { code: 'InternalError', status: 500 }],
  ['an unknown server error', { code: 'SomethingNew', status: 503 }],
  ['a conflict', { code: 'OperationConflict', status: 409 }],
  ['a gateway page', { raw: '<html>502 Bad Gateway</html>', status: 502 }],
  ['an empty answer', { raw: '', status: 200 }],
  ['a truncated answer', { raw: '{"RequestId": "R"', status: 200 }],
  ['a connection reset', 'reset'],
  ['a connection that breaks off', 'break off'],
  ['the first call being processed', { code: 'IdempotentProcessing', status: 403 }],
  ['something that is not ready yet', { code: 'IncorrectInstanceStatus', status: 400 }],
];

test.each(passing)('repeats after %s, with the same token and a new signature', async (_, fault) => {
  server.replies(fault, { json: { ImageId: 'm-1' } });
  expect(await cloud.call(CreateImage, { regionId: 'r', imageName: 'n' }, here)).toEqual({ imageId: 'm-1' });
  const [first, second] = server.arrivals;
  expect(server.arrivals).toHaveLength(2);
  expect(second?.fields).toEqual(first?.fields);
  expect(second?.signature).toBe('right');
  expect(second?.headers['x-acs-signature-nonce']).not.toBe(first?.headers['x-acs-signature-nonce']);
});

test('repeats when no answer comes in time', async () => {
  cloud = server.client({ http: { readTimeoutMs: 200 }, retry: { firstPauseMs: 1 } });
  server.replies('hang', { json: {} });
  await cloud.call(DescribeRegions, {}, here);
  expect(server.arrivals).toHaveLength(2);
});

test('keeps the token that the caller gives', async () => {
  server.replies({ json: {} });
  await cloud.call(CreateImage, { clientToken: 'mine' }, here);
  expect(server.arrivals[0]?.fields.ClientToken).toBe('mine');
});

test('gives up after the attempts allowed, and tells how it ended', async () => {
  server.replies({ code: 'ServiceUnavailable', status: 503 });
  const error = await failure(cloud.call(CreateImage, {}, here));
  expect(error).toBeInstanceOf(CloudError);
  expect(error).toMatchObject({
    code: 'ServiceUnavailable',
    httpStatus: 503,
    isFailure: true,
    isRefusal: false,
  });
  expect(server.arrivals).toHaveLength(4);
});

test('does not wait longer than the whole call may take', async () => {
  server.replies({ code: 'IdempotentProcessing', status: 403 });
  const slow = server.client({ retry: { firstPauseMs: 5, longestPauseMs: 10, totalMs: 60 } });
  expect(await failure(slow.call(CreateImage, {}, here))).toMatchObject({ code: 'IdempotentProcessing' });
});

const refusals: [string, Reply][] = [
  ['InvalidImageName.Duplicated', { code: 'InvalidImageName.Duplicated' }],
  ['Forbidden.RAM', { code: 'Forbidden.RAM', status: 403 }],
  ['OperationDenied.NoStock', { code: 'OperationDenied.NoStock', status: 403 }],
];

test.each(refusals)('does not repeat what was refused: %s', async (code, reply) => {
  server.replies(reply);
  expect(await failure(cloud.call(CreateImage, {}, here))).toMatchObject({
    code,
    isRefusal: true,
    isFailure: false,
  });
  expect(server.arrivals).toHaveLength(1);
});

test('is not sure of a refusal when an earlier attempt may have arrived', async () => {
  server.replies('reset', { code: 'QuotaExceed.Image', status: 403 });
  expect(await failure(cloud.call(CreateImage, {}, here))).toMatchObject({
    code: 'QuotaExceed.Image',
    isRefusal: false,
  });
});

const unclear: [string, Reply][] = [
  ['a reset', 'reset'],
  ['an answer that breaks off', 'break off'],
  ['a server error', { code: 'InternalError', status: 500 }],
  ['a gateway page', { raw: '<html>', status: 502 }],
];

test.each(unclear)(
  'does not repeat an unsafe call after %s, but says that its outcome is unclear',
  async (_, fault) => {
    server.replies(fault);
    const error = await failure(cloud.call(ImportKeyPair, { keyPairName: 'k' }, here));
    expect(error).toBeInstanceOf(UnclearOutcomeError);
    expect(error.message).toContain('It is not known whether ImportKeyPair was carried out.');
    expect(server.arrivals).toHaveLength(1);
  },
);

test('repeats an unsafe call that was throttled', async () => {
  server.replies({ code: 'Throttling', status: 400 }, { json: { KeyPairName: 'k' } });
  expect(await cloud.call(ImportKeyPair, { keyPairName: 'k' }, here)).toEqual({ keyPairName: 'k' });
});

test('takes a 2xx answer with Code and Message as an error', async () => {
  server.replies({ json: { Code: 'InvalidParameter', Message: 'No.', RequestId: 'R' } });
  expect(await failure(cloud.call(DescribeRegions, {}, here))).toMatchObject({
    code: 'InvalidParameter',
    httpStatus: 200,
  });
});

test('says that something else than the cloud answered', async () => {
  server.replies({ raw: '<html>Please log in</html>', status: 403 });
  const error = await failure(cloud.call(DescribeRegions, {}, here));
  expect(describeError(error)).toBe(
    'Could not do the thing (DescribeRegions in cn-beijing): HTTP status 403 with an answer that is not JSON of 26 bytes. [code ForeignAnswer] Something else than the cloud answered: check the custom_endpoint_ options, and the proxy in https_proxy.',
  );
});

test('stops at once when the signal aborts a call that hangs', async () => {
  server.replies('hang');
  const abort = new AbortController();
  const call = failure(cloud.call(DescribeRegions, {}, { ...here, signal: abort.signal }));
  const reason = new Error('cancelled');
  setTimeout(() => abort.abort(reason), 20);
  expect(await call).toBe(reason);
});

test('stops at once when the signal aborts a pause', async () => {
  const abort = new AbortController();
  const reason = new Error('cancelled');
  server.replies(() => {
    setTimeout(() => abort.abort(reason), 20);
    return { code: 'Throttling' };
  });
  const patient = server.client({
    retry: { firstThrottledPauseMs: 60_000, longestThrottledPauseMs: 60_000 },
  });
  expect(await failure(patient.call(DescribeRegions, {}, { ...here, signal: abort.signal }))).toBe(reason);
});

test('names host and option when nobody is there, after few tries', async () => {
  const records: CallRecord[] = [];
  const nowhere = server.client({
    endpoints: new Endpoints({ custom_endpoint_ecs: '127.0.0.1:1' }),
    onCall: (record) => records.push(record),
  });
  const error = await failure(nowhere.call(DescribeRegions, {}, here));
  expect(error).toBeInstanceOf(UnreachableError);
  expect(describeError(error)).toBe(
    'Could not do the thing: 127.0.0.1:1 cannot be reached: the connection was refused. Check custom_endpoint_ecs, and that the service runs.',
  );
  expect(records.map(({ attempt, code }) => [attempt, code])).toEqual(
    [1, 2, 3].map((attempt) => [attempt, 'ECONNREFUSED']),
  );
});

test('repeats an unsafe call that cannot have arrived', async () => {
  const nowhere = server.client({ endpoints: new Endpoints({ custom_endpoint_ecs: '127.0.0.1:1' }) });
  expect(await failure(nowhere.call(ImportKeyPair, {}, here))).toBeInstanceOf(UnreachableError);
  expect(nowhere.calls).toBe(3);
});

test('puts no parameter into an error of the network', async () => {
  server.replies('reset');
  const error = await failure(
    cloud.call(RunInstances, { password: 'hidden-in-plain-sight', userData: 'dXNlcg' }, here),
  );
  const everything = `${describeError(error)} ${error.stack} ${String(error.cause)} ${JSON.stringify(error)}`;
  expect(everything).not.toContain('hidden-in-plain-sight');
  expect(everything).not.toContain('dXNlcg');
});

test('tells a listener of each attempt, and nothing of what was sent', async () => {
  const records: CallRecord[] = [];
  server.replies({ code: 'Throttling' }, { json: { RequestId: 'R-2' } });
  await server
    .client({ onCall: (record) => records.push(record) })
    .call(DeleteInstance, { instanceId: 'i-1' }, here);
  const common = { product: 'Ecs', action: 'DeleteInstance', region: 'cn-beijing', host: server.address };
  expect(records).toEqual([
    {
      ...common,
      attempt: 1,
      outcome: 'failed',
      code: 'Throttling',
      requestId: 'REQUEST-1',
      milliseconds: expect.any(Number),
    },
    {
      ...common,
      attempt: 2,
      outcome: 'done',
      code: undefined,
      requestId: 'R-2',
      milliseconds: expect.any(Number),
    },
  ]);
});

test('waits as long as the cloud asks', async () => {
  server.replies({ code: 'Throttling', headers: { 'x-acs-retry-after': '60' } }, { json: {} });
  const patient = server.client({ retry: { firstThrottledPauseMs: 1, longestThrottledPauseMs: 1_000 } });
  const startedAt = performance.now();
  await patient.call(DescribeRegions, {}, here);
  expect(performance.now() - startedAt).toBeGreaterThan(55);
});
