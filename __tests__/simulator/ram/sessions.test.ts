import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSimulator, type Keys, type Simulator } from '../../../src/simulator/index.js';
import {
  callV1,
  callV3,
  http,
  textAt,
  type ApiAnswer,
  type Endpoint,
  type Parameters,
} from '../support/client.js';

let cloud: Simulator;
beforeAll(async () => {
  cloud = await startSimulator({ guests: 'none' });
});
afterAll(() => cloud.close());

const endpoint = (keys: Omit<Keys, 'accountId'>): Endpoint => ({ url: cloud.url, ...keys });

const policy = (Action: string | string[], more: object = {}) => ({
  Version: '1',
  Statement: [{ Effect: 'Allow', Action, Resource: '*', ...more }],
});

/** Who trusts one principal, under conditions. */
const trust = (Principal: object, Condition: object = {}) => ({
  Version: '1',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal, Condition }],
});

function sessionIn({ json }: ApiAnswer): Endpoint {
  const of = (name: string) => textAt(json, 'Credentials', name);
  return {
    url: cloud.url,
    accessKey: of('AccessKeyId'),
    secretKey: of('AccessKeySecret'),
    securityToken: of('SecurityToken'),
  };
}

const assume = (caller: Endpoint, RoleArn: string, parameters: Parameters = {}) =>
  callV3(caller, 'sts', 'AssumeRole', { RoleArn, RoleSessionName: 'build', ...parameters });

describe('AssumeRole', () => {
  test('gives a session of the role, which STS knows by its name', async () => {
    const user = endpoint(cloud.ram.user('ann', policy('sts:AssumeRole')));
    const role = cloud.ram.role('builder');
    const answer = await assume(user, role);
    expect(answer).toMatchObject({
      status: 200,
      json: {
        AssumedRoleUser: { Arn: `${role}/build` },
        Credentials: { AccessKeyId: expect.stringMatching(/^STS\./) as unknown },
      },
    });
    for (const call of [callV1, callV3]) {
      expect(await call(sessionIn(answer), 'sts', 'GetCallerIdentity')).toMatchObject({
        status: 200,
        json: {
          Arn: `acs:ram::${cloud.accountId}:assumed-role/builder/build`,
          IdentityType: 'AssumedRoleUser',
          AccountId: cloud.accountId,
        },
      });
    }
  });

  test.each<[string, Parameters, number, string]>([
    ['no ARN', { RoleArn: 'builder' }, 400, 'InvalidParameter.RoleArn'],
    ['no such role', { RoleArn: 'acs:ram::1:role/nobody' }, 404, 'EntityNotExist.Role'],
    ['a name with a blank', { RoleSessionName: 'a b' }, 400, 'InvalidParameter.RoleSessionName'],
    ['too short', { DurationSeconds: 899 }, 400, 'InvalidParameter.DurationSeconds'],
    ['too long', { DurationSeconds: 3601 }, 400, 'InvalidParameter.DurationSeconds'],
    ['no policy', { Policy: '{"Version":"1"}' }, 400, 'InvalidParameter.PolicyGrammar'],
    ['a policy too long', { Policy: ' '.repeat(2049) }, 400, 'InvalidParameter.PolicySize'],
    ['a short external ID', { ExternalId: 'x' }, 400, 'InvalidParameter.ExternalId'],
  ])('refuses %s', async (_what, parameters, status, code) => {
    const user = endpoint(cloud.ram.user('bob'));
    const answer = await assume(user, cloud.ram.role('builder'), parameters);
    expect(answer).toMatchObject({ status, json: { Code: code } });
  });

  test('refuses who may not, whom the role does not trust, and the owner of the account', async () => {
    const role = cloud.ram.role('builder');
    const foreign = cloud.ram.role('foreign', { trust: trust({ RAM: ['acs:ram::1:root'] }) });
    const refused = { status: 403, json: { Code: 'NoPermission' } };
    const noOne = endpoint(cloud.ram.user('cleo', policy('ecs:*')));
    expect(await assume(noOne, role)).toMatchObject({
      ...refused,
      json: { Code: 'NoPermission', AccessDeniedDetail: { AuthAction: 'sts:AssumeRole' } },
    });
    expect(await assume(endpoint(cloud.ram.user('dan')), foreign)).toMatchObject(refused);
    expect(await assume(endpoint(cloud), role)).toMatchObject(refused);
  });

  test('wants the external ID that the role asks for', async () => {
    const condition = { StringEquals: { 'sts:ExternalId': 'tenant-1' } };
    const Principal = { RAM: [`acs:ram::${cloud.accountId}:root`] };
    const role = cloud.ram.role('external', { trust: trust(Principal, condition) });
    const user = endpoint(cloud.ram.user('eve'));
    expect((await assume(user, role)).status).toBe(403);
    expect((await assume(user, role, { ExternalId: 'tenant-2' })).status).toBe(403);
    expect((await assume(user, role, { ExternalId: 'tenant-1' })).status).toBe(200);
  });

  test('a session may what the role and its own policy both allow', async () => {
    const user = endpoint(cloud.ram.user('fay'));
    const role = cloud.ram.role('narrow', { policy: policy('ecs:Describe*') });
    const wide = sessionIn(await assume(user, role));
    const narrow = sessionIn(
      await assume(user, role, { Policy: JSON.stringify(policy('ecs:DescribeRegions')) }),
    );
    expect((await callV3(wide, 'ecs', 'DescribeZones', { RegionId: 'cn-beijing' })).status).toBe(200);
    expect((await callV3(narrow, 'ecs', 'DescribeRegions')).status).toBe(200);
    expect((await callV3(narrow, 'ecs', 'DescribeZones', { RegionId: 'cn-beijing' })).status).toBe(403);
  });

  test('a session ends, and a role can be assumed from one', async () => {
    const user = endpoint(cloud.ram.user('gus'));
    const first = sessionIn(await assume(user, cloud.ram.role('first')));
    expect((await assume(first, cloud.ram.role('second'))).status).toBe(200);
    cloud.ram.sessionsLast(0);
    const ended = sessionIn(await assume(user, cloud.ram.role('third')));
    cloud.ram.sessionsLast(Infinity);
    expect(await callV3(ended, 'ecs', 'DescribeRegions')).toMatchObject({
      status: 403,
      json: { Code: 'InvalidSecurityToken.Expired' },
    });
  });
});

describe('AssumeRoleWithOIDC', () => {
  const conditions = {
    StringEquals: {
      'oidc:iss': 'https://token.actions.githubusercontent.com',
      'oidc:aud': 'sts.aliyuncs.com',
    },
    StringLike: { 'oidc:sub': 'repo:octo/images:*' },
  };
  let provider: string;
  let role: string;
  beforeAll(() => {
    provider = cloud.ram.oidcProvider('github');
    role = cloud.ram.role('oidc', { trust: trust({ Federated: [provider] }, conditions) });
  });

  /** Calls it without a signature, as SDKs do. */
  function exchange(OIDCToken: string, changes: Record<string, string> = {}): Promise<ApiAnswer> {
    const parameters = {
      RoleArn: role,
      OIDCProviderArn: provider,
      OIDCToken,
      RoleSessionName: 'build',
      ...changes,
    };
    return http(cloud.url, {
      method: 'POST',
      path: '/?Action=AssumeRoleWithOIDC&Version=2015-04-01&Format=JSON',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(parameters).toString(),
    });
  }

  test('gives a session for a token of the right job, without a signature', async () => {
    const answer = await exchange(cloud.ram.idToken());
    expect(answer).toMatchObject({
      status: 200,
      json: {
        OIDCTokenInfo: { Subject: 'repo:octo/images:ref:refs/heads/main', VerificationInfo: 'Success' },
      },
    });
    expect((await callV3(sessionIn(answer), 'ecs', 'DescribeRegions')).status).toBe(200);
    expect(JSON.stringify(cloud.calls())).not.toContain(textAt(answer.json, 'Credentials', 'SecurityToken'));
  });

  test('refuses every other token', async () => {
    const wrong = (code: string) => ({ json: { Code: code } });
    const other = cloud.ram.idToken({ repository: 'octo/other' });
    expect(await exchange(other)).toMatchObject(wrong('AuthenticationFail.NoPermission'));
    const old = cloud.ram.idToken({ tokenSeconds: -1 });
    expect(await exchange(old)).toMatchObject(wrong('AuthenticationFail.OIDCToken.Expired'));
    const audience = cloud.ram.idToken({}, 'elsewhere');
    expect(await exchange(audience)).toMatchObject(wrong('AuthenticationFail.OIDCToken.Invalid'));
    const [head = '', claims = ''] = cloud.ram.idToken().split('.');
    const forged = `${head}.${claims}.${Buffer.from('nobody').toString('base64url')}`;
    expect(await exchange(forged)).toMatchObject(wrong('AuthenticationFail.OIDCToken.Invalid'));
    expect(await exchange('x')).toMatchObject(wrong('InvalidParameter.OIDCToken'));
    expect(await exchange('no.token')).toMatchObject(wrong('AuthenticationFail.OIDCToken.Invalid'));
  });

  test('refuses what is not there, and an issuer whose certificate has changed', async () => {
    const token = cloud.ram.idToken();
    const old = cloud.ram.oidcProvider('old', { hasOldFingerprint: true });
    const codeOf = async (changes: Record<string, string>) =>
      textAt((await exchange(token, changes)).json, 'Code');
    expect(await codeOf({ RoleArn: `${role}x` })).toBe('EntityNotExist.Role');
    expect(await codeOf({ OIDCProviderArn: `${provider}x` })).toBe('EntityNotExist.OIDCProvider');
    expect(await codeOf({ OIDCProviderArn: old })).toBe(
      'AuthenticationFail.OIDCToken.PublicKeyFingerprintMismatch',
    );
  });

  test('the service at ACTIONS_ID_TOKEN_REQUEST_URL gives tokens to the job alone', async () => {
    const variables = cloud.ram.job({ repository: 'octo/images' });
    const { pathname, search } = new URL(variables['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    const ask = (bearer: string) =>
      http(cloud.url, {
        path: `${pathname}${search}&audience=sts.aliyuncs.com`,
        headers: { authorization: `Bearer ${bearer}` },
      });
    const given = await ask(variables['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
    expect((await exchange(textAt(given.json, 'value'))).status).toBe(200);
    expect((await ask('another')).status).toBe(403);
    const described = await http(cloud.url, { path: '/_simulator/oidc/.well-known/openid-configuration' });
    expect(textAt(described.json, 'issuer')).toBe('https://token.actions.githubusercontent.com');
  });
});

describe('policies', () => {
  test('deny what they do not allow, by action and by resource, and say which action it was', async () => {
    const user = endpoint(
      cloud.ram.user('hal', policy('ecs:DescribeImages', { Resource: 'acs:ecs:cn-beijing:*:image/*' })),
    );
    const describe = (RegionId: string) => callV3(user, 'ecs', 'DescribeImages', { RegionId });
    expect((await describe('cn-beijing')).status).toBe(200);
    expect(await describe('cn-hangzhou')).toMatchObject({
      status: 403,
      json: { Code: 'Forbidden.RAM', AccessDeniedDetail: { AuthAction: 'ecs:DescribeImages' } },
    });
    expect((await callV3(user, 'vpc', 'DescribeVpcs', { RegionId: 'cn-beijing' })).status).toBe(403);
    cloud.ram.changePolicy('hal', policy('*'));
    expect((await describe('cn-hangzhou')).status).toBe(200);
  });

  test('are those of VPC for its actions on the endpoint of ECS', async () => {
    const user = endpoint(cloud.ram.user('ida', policy('vpc:DescribeVpcs')));
    expect((await callV1(user, 'ecs', 'DescribeVpcs', { RegionId: 'cn-beijing' })).status).toBe(200);
  });

  test('nobody needs one to ask who he is', async () => {
    const user = endpoint(cloud.ram.user('jon', policy('ecs:Nothing')));
    expect(await callV3(user, 'sts', 'GetCallerIdentity')).toMatchObject({
      status: 200,
      json: { Arn: `acs:ram::${cloud.accountId}:user/jon`, IdentityType: 'RAMUser' },
    });
  });
});

describe('the metadata service', () => {
  const ROLES = '/latest/meta-data/ram/security-credentials/';
  const read = (path: string, headers: Record<string, string> = {}) => http(cloud.url, { path, headers });
  const newToken = (ttl: string) =>
    http(cloud.url, {
      method: 'PUT',
      path: '/latest/api/token',
      headers: { 'x-aliyun-ecs-metadata-token-ttl-seconds': ttl },
    });

  test('gives a session of the role to who has a token', async () => {
    cloud.ram.role('host');
    cloud.ram.host({ role: 'host', versions: 'v2', region: 'cn-beijing' });
    const token = (await newToken('60')).text;
    const headers = { 'x-aliyun-ecs-metadata-token': token };
    expect((await read(ROLES, headers)).text).toBe('host');
    expect((await read('/latest/meta-data/region-id', headers)).text).toBe('cn-beijing');
    const { json } = await read(`${ROLES}host`, headers);
    expect(json).toMatchObject({ Code: 'Success' });
    const session = {
      url: cloud.url,
      accessKey: textAt(json, 'AccessKeyId'),
      secretKey: textAt(json, 'AccessKeySecret'),
      securityToken: textAt(json, 'SecurityToken'),
    };
    expect(await callV3(session, 'sts', 'GetCallerIdentity')).toMatchObject({
      json: { Arn: expect.stringContaining(':assumed-role/host/') as unknown },
    });
    expect((await read(`${ROLES}other`, headers)).status).toBe(404);
  });

  test('refuses as it is documented', async () => {
    cloud.ram.host({ versions: 'v2' });
    expect((await newToken('0')).status).toBe(400);
    expect((await newToken('21601')).status).toBe(400);
    expect((await read(ROLES)).status).toBe(403);
    expect((await read(ROLES, { 'x-aliyun-ecs-metadata-token': 'x' })).status).toBe(401);
    expect((await read(ROLES, { 'x-forwarded-for': '10.0.0.1' })).status).toBe(403);
    const token = (await newToken('60')).text;
    expect((await read(ROLES, { 'x-aliyun-ecs-metadata-token': token })).status).toBe(404);
  });

  test('version 1 needs no token, and gives none', async () => {
    cloud.ram.host({ role: 'host', versions: 'v1' });
    expect((await newToken('60')).status).toBe(404);
    expect((await read(ROLES)).text).toBe('host');
  });
});
