import { describe, expect, test } from '@jest/globals';
import { decide, type Wish } from '../../../src/simulator/policy/decide.js';
import { readPolicy } from '../../../src/simulator/policy/policy.js';
import { requiredFor } from '../../../src/simulator/policy/required.js';

const policyOf = (...statements: object[]) => readPolicy({ Version: '1', Statement: statements });
const allow = (Action: string | string[], Resource = '*') => ({ Effect: 'Allow', Action, Resource });

const INSTANCE = 'acs:ecs:cn-beijing:1:instance/i-1';
const start: Wish = { action: 'ecs:StartInstance', resource: INSTANCE };

describe('a policy decides', () => {
  test.each([
    ['what nobody allows is denied', [allow('ecs:StopInstance')], 'ImplicitDeny'],
    ['an action by its name, without case', [allow('ecs:startinstance')], 'Allow'],
    ['an action by a pattern', [allow('ecs:Start*')], 'Allow'],
    ['an action in a list', [allow(['ecs:StopInstance', 'ecs:StartInstance'])], 'Allow'],
    ['another resource', [allow('ecs:*', 'acs:ecs:cn-beijing:1:instance/i-2')], 'ImplicitDeny'],
    ['a pattern of resources', [allow('ecs:*', 'acs:ecs:*:*:instance/*')], 'Allow'],
    ['another region', [allow('ecs:*', 'acs:ecs:cn-hangzhou:*:instance/*')], 'ImplicitDeny'],
    ['a question mark is one character', [allow('ecs:*', 'acs:ecs:cn-beijing:1:instance/i-?')], 'Allow'],
    ['a dot is a dot', [allow('ecs.StartInstance')], 'ImplicitDeny'],
    [
      'what is denied is denied, whoever allows it',
      [allow('*'), { Effect: 'Deny', Action: 'ecs:Start*', Resource: '*' }],
      'ExplicitDeny',
    ],
  ])('%s', (_rule, statements, decision) => {
    expect(decide([policyOf(...statements)], start)).toBe(decision);
  });

  test.each([
    ['StringEquals', 'repo:octo/images:ref:refs/heads/main', 'Allow'],
    ['StringEquals', 'repo:octo/*', 'ImplicitDeny'],
    ['StringLike', 'repo:octo/images:*', 'Allow'],
    ['StringLike', 'repo:octo/other:*', 'ImplicitDeny'],
    ['StringLike', ['repo:octo/other:*', 'repo:octo/images:*'], 'Allow'],
    ['StringNotEquals', 'repo:octo/images:ref:refs/heads/main', 'ImplicitDeny'],
    ['StringNotLike', 'repo:other/*', 'Allow'],
    ['StringEqualsIgnoreCase', 'REPO:octo/images:ref:refs/heads/MAIN', 'Allow'],
  ])('%s of %j', (operator, wanted, decision) => {
    const policy = policyOf({ ...allow('*'), Condition: { [operator]: { 'oidc:sub': wanted } } });
    const facts = { 'oidc:sub': ['repo:octo/images:ref:refs/heads/main'] };
    expect(decide([policy], { ...start, facts })).toBe(decision);
  });

  test('a condition on what the request does not have does not hold', () => {
    const policy = policyOf({ ...allow('*'), Condition: { StringEquals: { 'sts:ExternalId': 'x' } } });
    expect(decide([policy], start)).toBe('ImplicitDeny');
  });

  test.each([
    ['another version', { Version: '2', Statement: [] }],
    ['no list', { Version: '1', Statement: {} }],
    ['an unknown effect', { Version: '1', Statement: [{ Effect: 'Maybe', Action: '*', Resource: '*' }] }],
    ['a misspelt member', { Version: '1', Statement: [{ ...allow('*'), Conditions: {} }] }],
    [
      'an unknown operator',
      { Version: '1', Statement: [{ ...allow('*'), Condition: { Equals: { a: 'b' } } }] },
    ],
  ])('%s is no policy', (_what, document) => {
    expect(() => readPolicy(document)).toThrow();
  });
});

describe('a call needs', () => {
  const needed = (service: string, name: string, parameters: Record<string, string>) =>
    requiredFor({
      service,
      name,
      parameters: new Map(Object.entries(parameters)),
      accountId: '1',
      regionId: 'r',
    }).map(({ action, resource }) => `${action} ${resource}`);

  test.each<[string, string, Record<string, string>, string[]]>([
    ['ecs', 'DescribeRegions', {}, ['ecs:DescribeRegions acs:ecs:r:1:*']],
    ['ecs', 'DescribeInstances', {}, ['ecs:DescribeInstances acs:ecs:r:1:instance/*']],
    [
      'ecs',
      'DescribeInstances',
      { InstanceIds: '["i-1","i-2"]' },
      ['ecs:DescribeInstances acs:ecs:r:1:instance/i-1', 'ecs:DescribeInstances acs:ecs:r:1:instance/i-2'],
    ],
    [
      'ecs',
      'CopyImage',
      { ImageId: 'm-1', DestinationRegionId: 'cn-beijing' },
      ['ecs:CopyImage acs:ecs:r:1:image/m-1', 'ecs:CopyImage acs:ecs:cn-beijing:1:image/*'],
    ],
    [
      'ecs',
      'TagResources',
      { ResourceType: 'snapshot', 'ResourceId.1': 's-1', 'ResourceId.2': 's-2', 'Tag.1.Key': 'a' },
      ['ecs:TagResources acs:ecs:r:1:snapshot/s-1', 'ecs:TagResources acs:ecs:r:1:snapshot/s-2'],
    ],
    [
      'ecs',
      'RunInstances',
      {
        ImageId: 'm',
        SecurityGroupId: 'sg',
        VSwitchId: 'v',
        'DataDisk.2.SnapshotId': 's',
        RamRoleName: 'web',
      },
      [
        'ecs:RunInstances acs:ecs:r:1:instance/*',
        'ecs:RunInstances acs:ecs:r:1:image/m',
        'ecs:RunInstances acs:ecs:r:1:securitygroup/sg',
        'ecs:RunInstances acs:ecs:r:1:snapshot/s',
        'ecs:RunInstances acs:vpc:r:1:vswitch/v',
        'ram:PassRole acs:ram::1:role/web',
      ],
    ],
    [
      'vpc',
      'CreateVSwitch',
      { VpcId: 'vpc-1' },
      ['vpc:CreateVSwitch acs:vpc:r:1:vswitch/*', 'vpc:CreateVSwitch acs:vpc:r:1:vpc/vpc-1'],
    ],
  ])('%s:%s %j', (service, name, parameters, permissions) => {
    expect(needed(service, name, parameters)).toEqual(permissions);
  });
});
