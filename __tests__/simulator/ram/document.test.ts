import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { startSimulator } from '../../../src/simulator/index.js';
import { readArguments } from '../../../src/simulator/cli-arguments.js';
import { callV3, http, textAt } from '../support/client.js';

const folder = mkdtempSync(join(tmpdir(), 'ram-'));
afterAll(() => rmSync(folder, { recursive: true }));

const policy = (Action: string) => ({
  Version: '1',
  Statement: [{ Effect: 'Allow', Action, Resource: '*' }],
});

/** A cloud that the command line has furnished with `document`. */
async function furnished(document: object) {
  const file = join(folder, 'ram.json');
  writeFileSync(file, JSON.stringify(document));
  const { ram = {}, ...options } = readArguments(['--guests', 'none', '--ram', file]) ?? {};
  const cloud = await startSimulator(options);
  return { cloud, told: cloud.ram.furnish(ram), [Symbol.asyncDispose]: () => cloud.close() };
}

test('a user may what the policy in a file beside the document says', async () => {
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(policy('vpc:DescribeVpcs')));
  const keys = { accessKey: 'ann-key', secretKey: 'ann-secret' };
  await using world = await furnished({ users: [{ name: 'ann', ...keys, policy: 'policy.json' }] });
  const { cloud, told } = world;
  expect(told.users).toEqual({ ann: keys });
  const ann = { url: cloud.url, ...keys };
  const RegionId = 'cn-hangzhou';
  expect(await callV3(ann, 'vpc', 'DescribeVpcs', { RegionId })).toMatchObject({ status: 200 });
  expect(await callV3(ann, 'vpc', 'CreateVpc', { RegionId })).toMatchObject({ status: 403 });
});

test('a job exchanges its ID token for a role that trusts it, and sessions end early', async () => {
  const accountId = '1234567890123456';
  const arn = `acs:ram::${accountId}:oidc-provider/github`;
  const Condition = { StringLike: { 'oidc:sub': 'repo:octo/images:*' } };
  const Statement = [
    { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Federated: [arn] }, Condition },
  ];
  const document = {
    roles: [{ name: 'builder', trust: { Version: '1', Statement } }],
    oidcProviders: [{ name: 'github', audiences: ['sts.aliyuncs.com'] }],
    jobs: [{ repository: 'octo/images' }, { repository: 'octo/other' }],
    sessionSeconds: 60,
  };
  const { ram = {}, ...options } =
    readArguments(['--guests', 'none', '--account', accountId, '--ram', JSON.stringify(document)]) ?? {};
  await using cloud = await startSimulator(options);
  const told = cloud.ram.furnish(ram);
  expect(told).toMatchObject({
    roles: { builder: `acs:ram::${accountId}:role/builder` },
    oidcProviders: { github: arn },
  });
  const exchange = async (job: Readonly<Record<string, string>> = {}) => {
    const authorization = `Bearer ${job['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`;
    const url = `${job['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=sts.aliyuncs.com`;
    const { value } = (await (await fetch(url, { headers: { authorization } })).json()) as { value: string };
    const parameters = {
      OIDCProviderArn: arn,
      RoleArn: told.roles['builder'] ?? '',
      OIDCToken: value,
      RoleSessionName: 'build',
    };
    return http(cloud.url, {
      method: 'POST',
      path: '/?Action=AssumeRoleWithOIDC&Version=2015-04-01&Format=JSON',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(parameters).toString(),
    });
  };
  const [own, other] = await Promise.all(told.jobs.map(exchange));
  expect(own).toMatchObject({ status: 200 });
  expect(other).toMatchObject({ status: 403 });
  const ends = Date.parse(textAt(own?.json, 'Credentials', 'Expiration'));
  expect(ends).toBeLessThanOrEqual(Date.now() + 60_000);
});

test('the host is an instance with a role, and a role that trusts ECS can be given to instances', async () => {
  const Principal = { Service: ['ecs.aliyuncs.com'] };
  const Statement = [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal }];
  await using world = await furnished({
    roles: [{ name: 'host', trust: { Version: '1', Statement } }],
    host: { role: 'host', versions: 'v1' },
  });
  const { cloud } = world;
  const roles = await http(cloud.url, { path: '/latest/meta-data/ram/security-credentials/' });
  expect(roles).toMatchObject({ status: 200, text: 'host' });
  const owner = { url: cloud.url, accessKey: cloud.accessKey, secretKey: cloud.secretKey };
  const vpcId = cloud.furnish.vpc('cn-hangzhou');
  const zone = { zoneId: 'cn-hangzhou-h', cidrBlock: '172.16.0.0/24' };
  const network = {
    VSwitchId: cloud.furnish.vSwitch('cn-hangzhou', { vpcId, ...zone }),
    SecurityGroupId: cloud.furnish.securityGroup('cn-hangzhou', { vpcId }),
  };
  const launch = (RamRoleName: string) =>
    callV3(owner, 'ecs', 'RunInstances', {
      RegionId: 'cn-hangzhou',
      ImageId: 'aliyun_3_x64_20G_alibase_20240819.vhd',
      InstanceType: 'ecs.g6.large',
      RamRoleName,
      ...network,
      DryRun: 'true',
    });
  expect((await launch('other')).json).toMatchObject({ Code: 'InvalidRamRole.NotFound' });
  expect((await launch('host')).json).toMatchObject({ Code: 'DryRunOperation' });
});

test.each([
  ['{', /The RAM document is not JSON: /],
  ['[]', /The RAM document must be an object\./],
  ['{"user": []}', /The RAM document has no "user"; it may have users, roles, /],
  ['{"users": {}}', /The RAM document: users must be a list\./],
  ['{"users": [{}]}', /The RAM document: users\[1\] needs "name"\./],
  ['{"users": [{"name": 1}]}', /The RAM document: users\[1\]: name must be a text\./],
  ['{"roles": [{"name": "a", "polcy": {}}]}', /roles\[1\] has no "polcy"; it may have name, trust, policy, /],
  ['{"roles": [{"name": "a", "trust": "none.json"}]}', /roles\[1\]: trust: .*none\.json/],
  ['{"roles": [{"name": "a", "policy": 1}]}', /roles\[1\]: policy must be a policy, or the path of a file/],
  ['{"jobs": [{"refused": "no"}]}', /jobs\[1\]: refused must be true or false\./],
  ['{"host": {"versions": "v3"}}', /host: versions must be one of v1, v2, both\./],
  ['{"sessionSeconds": "3"}', /sessionSeconds must be a number of seconds\./],
])('%s is refused', (document, message) => {
  expect(() => readArguments(['--ram', document])).toThrow(message);
});
