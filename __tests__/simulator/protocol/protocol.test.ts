import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSimulator, type Simulator } from '../../../src/simulator/index.js';
import { callV1, callV3, http, type ApiAnswer, type Endpoint } from '../support/client.js';

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ guests: 'none' });
});

afterAll(() => simulator.close());

const identity = { Arn: expect.stringContaining('acs:ram::'), IdentityType: 'Account' };

test.each([
  ['V1', callV1],
  ['V3', callV3],
] as const)('a call signed by %s is answered', async (signature, call) => {
  const answer = await call(simulator, 'sts', 'GetCallerIdentity');
  expect(answer).toMatchObject({ status: 200, json: { AccountId: simulator.accountId, ...identity } });
  expect(simulator.calls().at(-1)).toMatchObject({
    action: 'GetCallerIdentity',
    product: 'sts',
    signature,
    status: 200,
    accessKeyId: simulator.accessKey,
    requestId: answer.json['RequestId'],
  });
});

const now = Date.now();
const minutes = (count: number) => new Date(now + count * 60_000);

test.each([
  ['a wrong secret', { endpoint: { secretKey: 'wrong' } }, 400, 'SignatureDoesNotMatch'],
  ['an unknown key', { endpoint: { accessKey: 'LTAInobody' } }, 404, 'InvalidAccessKeyId.NotFound'],
  ['a clock that is slow', { forgery: { date: minutes(-20) } }, 400, 'InvalidTimeStamp.Expired'],
  ['a clock that is fast', { forgery: { date: minutes(20) } }, 400, 'InvalidTimeStamp.Expired'],
  [
    'a parameter added later',
    { forgery: { parameters: { RegionId: 'cn-beijing' } } },
    400,
    'SignatureDoesNotMatch',
  ],
  ['an invented token', { endpoint: { securityToken: 'invented' } }, 400, 'InvalidSecurityToken.Malformed'],
  ['an unknown version', { forgery: { version: '1999-01-01' } }, 400, 'InvalidVersion'],
])(
  '%s is refused, by either signature',
  async (_what, { endpoint = {}, forgery = {} }: Forged, status, code) => {
    for (const call of [callV1, callV3]) {
      const answer = await call(
        { ...endpointOf(simulator), ...endpoint },
        'ecs',
        'DescribeRegions',
        {},
        forgery,
      );
      expect(answer).toMatchObject({ status, json: { Code: code, Message: expect.any(String) } });
      expect(answer.json).toMatchObject({ RequestId: expect.any(String), HostId: expect.any(String) });
    }
  },
);

interface Forged {
  readonly endpoint?: Partial<Endpoint>;
  readonly forgery?: {
    readonly date?: Date;
    readonly parameters?: Record<string, string>;
    readonly version?: string;
  };
}

test.each([
  ['V1', callV1],
  ['V3', callV3],
] as const)('%s: a nonce is good for one call', async (_name, call) => {
  const nonce = `nonce-${_name}`;
  expect(await call(simulator, 'ecs', 'DescribeRegions', {}, { nonce })).toMatchObject({ status: 200 });
  expect(await call(simulator, 'ecs', 'DescribeRegions', {}, { nonce })).toMatchObject({
    status: 400,
    json: { Code: 'SignatureNonceUsed' },
  });
});

test('the message of a wrong signature tells what the server signed', async () => {
  const answer = await callV1({ ...endpointOf(simulator), secretKey: 'wrong' }, 'ecs', 'DescribeRegions');
  expect(answer.json['Message']).toContain('server string to sign is:GET&%2F&AccessKeyId');
});

test.each([
  ['nothing signed', '/?Action=DescribeRegions&Version=2014-05-26&Format=JSON', 'MissingParameter'],
  ['no action', '/?Version=2014-05-26&Format=JSON', 'MissingParameter'],
  ['no version', '/?Action=DescribeRegions&Format=JSON', 'MissingParameter'],
])('%s is refused', async (_what, path, code) => {
  expect(await http(simulator.url, { path })).toMatchObject({ status: 400, json: { Code: code } });
});

test('a key of STS needs its own token, and dies with it', async () => {
  const [key, other] = [simulator.furnish.temporaryKey(), simulator.furnish.temporaryKey()];
  const expired = simulator.furnish.temporaryKey({ lifetimeSeconds: -1 });
  const codeOf = async ({ accessKey, secretKey, securityToken }: Partial<Endpoint>) => {
    const endpoint = {
      url: simulator.url,
      accessKey: accessKey ?? '',
      secretKey: secretKey ?? '',
      securityToken,
    };
    return (await callV3(endpoint, 'sts', 'GetCallerIdentity')).json['Code'];
  };
  expect(await codeOf(key)).toBeUndefined();
  expect(await codeOf({ ...key, securityToken: undefined })).toBe('InvalidAccessKeyId.NotFound');
  expect(await codeOf({ ...key, securityToken: other.securityToken })).toBe(
    'InvalidSecurityToken.MismatchWithAccessKey',
  );
  expect(await codeOf(expired)).toBe('InvalidSecurityToken.Expired');
});

test.each([
  ['a required parameter is missing', 'CreateKeyPair', {}, 'MissingParameter'],
  ['a required parameter is empty', 'CreateKeyPair', { KeyPairName: '' }, 'MissingParameter'],
  ['a number is none', 'DescribeImages', { PageNumber: 'one' }, 'InvalidParameter'],
  ['a number is out of its range', 'DescribeImages', { PageSize: 101 }, 'InvalidParameter'],
  ['a flag is none', 'DescribeImages', { DryRun: 'perhaps' }, 'InvalidParameter'],
  ['a value is none of the listed', 'DescribeInstanceTypes', { CpuArchitecture: 'Z80' }, 'InvalidParameter'],
  ['a list of IDs is no JSON', 'DescribeInstances', { InstanceIds: 'i-1' }, 'InvalidParameter'],
  ['a parameter is unknown', 'DescribeImages', { ImageNmae: 'x' }, 'UnsupportedParameter'],
  ['a list has no index', 'DescribeImages', { Tag: 'x' }, 'UnsupportedParameter'],
  ['a list begins at zero', 'DescribeImages', { 'Tag.0.Key': 'x' }, 'UnsupportedParameter'],
  ['the action is unknown', 'DescribeUnicorns', {}, 'InvalidAction.NotFound'],
  ['the region is unknown', 'DescribeImages', { RegionId: 'cn-atlantis' }, 'InvalidRegionId.NotFound'],
])('refused where %s', async (_what, action, parameters, code) => {
  const answer = await callV3(simulator, 'ecs', action, { RegionId: 'cn-beijing', ...parameters });
  expect(answer.json['Code']).toBe(code);
});

test('an unknown parameter is noted as a problem of the client', async () => {
  await callV3(simulator, 'ecs', 'DescribeZones', { RegionId: 'cn-beijing', Colour: 'blue' });
  expect(simulator.calls().at(-1)?.problems).toEqual(['unknown parameter Colour']);
});

test('secrets are not kept in the list of calls', async () => {
  await callV3(simulator, 'ecs', 'RunInstances', {
    RegionId: 'cn-beijing',
    Password: 'Geheim-123',
    UserData: 'c2VjcmV0',
  });
  expect(simulator.calls().at(-1)?.parameters).toMatchObject({
    Password: '(10 characters)',
    UserData: '(8 characters)',
  });
  const seen = JSON.stringify([simulator.calls(), simulator.state()]);
  for (const secret of ['Geheim-123', 'c2VjcmV0', simulator.secretKey]) expect(seen).not.toContain(secret);
});

test('V1 is answered in XML unless it asks for JSON', async () => {
  const answer = await callV1(
    simulator,
    'ecs',
    'DescribeZones',
    { RegionId: 'cn-fuzhou' },
    { format: 'XML' },
  );
  expect(answer.headers['content-type']).toContain('text/xml');
  expect(answer.text).toMatch(
    /^<\?xml .*<DescribeZonesResponse>.*<ZoneId>cn-fuzhou-a<\/ZoneId>.*<\/DescribeZonesResponse>$/s,
  );
  const refusal = await callV1(simulator, 'ecs', 'DescribeUnicorns', {}, { format: 'XML' });
  expect(refusal.text).toContain('<Code>InvalidAction.NotFound</Code>');
});

test('a request sent as to a proxy is answered, and its host names the region', async () => {
  const endpoint = { host: 'ecs.eu-central-1.aliyuncs.com' };
  const answer = await callV1(simulator, 'ecs', 'DescribeInstances', { RegionId: 'eu-central-1' }, endpoint);
  expect(answer.status).toBe(200);
  await callV1(simulator, 'ecs', 'DescribeRegions', {}, endpoint);
  expect(simulator.calls().at(-1)?.region).toBe('eu-central-1');
});

test('VPC actions are served on the ECS endpoint too', async () => {
  const onEcs = await callV3(simulator, 'ecs', 'DescribeVpcs', { RegionId: 'cn-beijing' });
  const onVpc = await callV3(simulator, 'vpc', 'DescribeVpcs', { RegionId: 'cn-beijing' });
  expect([onEcs.status, onVpc.status]).toEqual([200, 200]);
  expect((await callV3(simulator, 'vpc', 'RunInstances', { RegionId: 'cn-beijing' })).json['Code']).toBe(
    'InvalidAction.NotFound',
  );
});

test('a tunnel is refused at once', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(simulator.port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
    socket.write('CONNECT location.aliyuncs.com:443 HTTP/1.1\r\nHost: location.aliyuncs.com:443\r\n\r\n');
  });
  expect(answer).toMatch(/^HTTP\/1\.1 405 /);
});

test('the simulator shows its state, its calls and a page', async () => {
  const answers = await Promise.all(
    ['/_simulator/state', '/_simulator/calls', '/'].map((path): Promise<ApiAnswer> =>
      http(simulator.url, { path }),
    ),
  );
  expect(answers[0]?.json).toMatchObject({ accounts: [{ id: simulator.accountId }] });
  expect(answers[1]?.json.length).toBeGreaterThan(0);
  expect(answers[2]?.text).toContain('<h1>Simulated Alibaba Cloud</h1>');
});

function endpointOf({ url, accessKey, secretKey }: Simulator): Endpoint {
  return { url, accessKey, secretKey };
}
