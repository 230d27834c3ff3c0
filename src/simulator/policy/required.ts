/** A permission that a call needs: the action on the resource. */
export interface Permission {
  readonly action: string;
  readonly resource: string;
}

/** A call as far as permissions go. */
export interface CallFacts {
  /** `ecs` or `vpc`, whose name begins the action's. */
  readonly service: string;
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly accountId: string;
  readonly regionId: string;
}

/**
 * What a call needs, all of it. The patterns are those of the cloud's authorization rules; where these grew laxer
 * with the years (RunInstances), the older and stricter rule counts.
 */
export function requiredFor(call: CallFacts): readonly Permission[] {
  const action = `${call.service}:${call.name}`;
  const patterns = PATTERNS[action] ?? ['*'];
  const resources = patterns.flatMap((pattern) => resourcesOf(pattern, call));
  return [...resources.map((resource) => ({ action, resource })), ...rolePassed(call)];
}

/**
 * By action: `kind/{Parameter}` is each resource that the parameter names (none where it is not sent),
 * `{Parameter|*}` every one where it is not sent; `vpc:` stands before what is not of the call's own service, and
 * `{Parameter}@` before what is in the region that a parameter names.
 */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  'ecs:AddTags': ['{ResourceType}/{ResourceId}'],
  'ecs:AllocatePublicIpAddress': ['instance/{InstanceId}'],
  'ecs:AttachKeyPair': ['instance/{InstanceIds}', 'keypair/{KeyPairName}'],
  'ecs:AuthorizeSecurityGroup': ['securitygroup/{SecurityGroupId}'],
  'ecs:AuthorizeSecurityGroupEgress': ['securitygroup/{SecurityGroupId}'],
  'ecs:CancelCopyImage': ['image/{ImageId}'],
  'ecs:CopyImage': ['image/{ImageId}', '{DestinationRegionId}@image/*'],
  'ecs:CreateImage': ['image/*', 'snapshot/{SnapshotId}', 'instance/{InstanceId}'],
  'ecs:CreateInstance': [
    'instance/*',
    'image/{ImageId}',
    'securitygroup/{SecurityGroupId}',
    'snapshot/{DataDisk.N.SnapshotId}',
    'keypair/{KeyPairName}',
    'vpc:vswitch/{VSwitchId}',
  ],
  'ecs:CreateKeyPair': ['keypair/*'],
  'ecs:CreateSecurityGroup': ['securitygroup/*', 'vpc:vpc/{VpcId}'],
  'ecs:CreateSnapshot': ['snapshot/*', 'disk/{DiskId}'],
  'ecs:DeleteImage': ['image/{ImageId}'],
  'ecs:DeleteInstance': ['instance/{InstanceId}'],
  'ecs:DeleteInstances': ['instance/{InstanceId}'],
  'ecs:DeleteKeyPairs': ['keypair/{KeyPairNames}'],
  'ecs:DeleteSecurityGroup': ['securitygroup/{SecurityGroupId}'],
  'ecs:DeleteSnapshot': ['snapshot/{SnapshotId}'],
  'ecs:DescribeCloudAssistantStatus': ['instance/{InstanceId|*}'],
  'ecs:DescribeDisks': ['disk/{DiskIds|*}'],
  'ecs:DescribeImageSharePermission': ['image/{ImageId}'],
  'ecs:DescribeImages': ['image/{ImageId|*}'],
  'ecs:DescribeInstanceAttribute': ['instance/{InstanceId}'],
  'ecs:DescribeInstanceStatus': ['instance/*'],
  'ecs:DescribeInstances': ['instance/{InstanceIds|*}'],
  'ecs:DescribeInvocationResults': ['instance/{InstanceId|*}'],
  'ecs:DescribeInvocations': ['instance/{InstanceId|*}'],
  'ecs:DescribeKeyPairs': ['keypair/{KeyPairName|*}'],
  'ecs:DescribeSecurityGroupAttribute': ['securitygroup/{SecurityGroupId}'],
  'ecs:DescribeSecurityGroups': ['securitygroup/{SecurityGroupId|*}'],
  'ecs:DescribeSendFileResults': ['instance/{InstanceId|*}'],
  'ecs:DescribeSnapshots': ['snapshot/{SnapshotIds|*}'],
  'ecs:DescribeUserData': ['instance/{InstanceId}'],
  'ecs:DetachKeyPair': ['instance/{InstanceIds}', 'keypair/{KeyPairName}'],
  'ecs:GetInstanceConsoleOutput': ['instance/{InstanceId}'],
  'ecs:ImportKeyPair': ['keypair/*'],
  'ecs:InstallCloudAssistant': ['instance/{InstanceId}'],
  'ecs:InvokeCommand': ['instance/{InstanceId}', 'command/{CommandId}'],
  'ecs:ModifyImageAttribute': ['image/{ImageId}'],
  'ecs:ModifyImageSharePermission': ['image/{ImageId}'],
  'ecs:ModifyInstanceAttribute': ['instance/{InstanceId}'],
  'ecs:ModifyInstanceAutoReleaseTime': ['instance/{InstanceId}'],
  'ecs:RebootInstance': ['instance/{InstanceId}'],
  'ecs:RevokeSecurityGroup': ['securitygroup/{SecurityGroupId}'],
  'ecs:RunCommand': ['instance/{InstanceId}', 'command/*'],
  'ecs:RunInstances': [
    'instance/*',
    'image/{ImageId}',
    'securitygroup/{SecurityGroupId}',
    'snapshot/{DataDisk.N.SnapshotId}',
    'keypair/{KeyPairName}',
    'vpc:vswitch/{VSwitchId}',
  ],
  'ecs:SendFile': ['instance/{InstanceId}'],
  'ecs:StartInstance': ['instance/{InstanceId}'],
  'ecs:StartInstances': ['instance/{InstanceId}'],
  'ecs:StopInstance': ['instance/{InstanceId}'],
  'ecs:StopInstances': ['instance/{InstanceId}'],
  'ecs:StopInvocation': ['instance/{InstanceId|*}'],
  'ecs:TagResources': ['{ResourceType}/{ResourceId}'],
  'ecs:UntagResources': ['{ResourceType}/{ResourceId}'],
  'vpc:AllocateEipAddress': ['eip/*'],
  'vpc:AssociateEipAddress': ['eip/{AllocationId}'],
  'vpc:CreateVSwitch': ['vswitch/*', 'vpc/{VpcId}'],
  'vpc:CreateVpc': ['vpc/*'],
  'vpc:DeleteVSwitch': ['vswitch/{VSwitchId}'],
  'vpc:DeleteVpc': ['vpc/{VpcId}'],
  'vpc:DescribeEipAddresses': ['eip/*'],
  'vpc:DescribeVSwitchAttributes': ['vswitch/{VSwitchId}'],
  'vpc:DescribeVSwitches': ['vswitch/*'],
  'vpc:DescribeVpcAttribute': ['vpc/{VpcId}'],
  'vpc:DescribeVpcs': ['vpc/{VpcId|*}'],
  'vpc:ReleaseEipAddress': ['eip/{AllocationId}'],
  'vpc:TagResources': ['{ResourceType}/{ResourceId}'],
  'vpc:UnTagResources': ['{ResourceType}/{ResourceId}'],
  'vpc:UnassociateEipAddress': ['eip/{AllocationId}'],
};

function resourcesOf(pattern: string, { service, parameters, accountId, regionId }: CallFacts): string[] {
  const [, other = service, elsewhere, kind = '*', id] =
    /^(?:(\w+):)?(?:\{(\w+)\}@)?([^/]+)(?:\/(.+))?$/.exec(pattern) ?? [];
  const region = elsewhere === undefined ? regionId : (parameters.get(elsewhere) ?? '');
  const prefix = `acs:${other}:${region}:${accountId}:`;
  if (id === undefined) return [`${prefix}*`];
  const kinds = valuesOf(kind, parameters).map((name) => name.toLowerCase());
  return kinds.flatMap((name) => valuesOf(id, parameters).map((value) => `${prefix}${name}/${value}`));
}

/** The text itself, or what the parameter in braces is sent with: once, as `Name.N`, as a JSON or a comma list. */
function valuesOf(text: string, parameters: ReadonlyMap<string, string>): string[] {
  const [, name, otherwise] = /^\{([\w.]+)(?:\|(.))?\}$/.exec(text) ?? [];
  if (name === undefined) return [text];
  const path = name.replaceAll('.', '\\.').replace('\\.N\\.', '\\.\\d+\\.');
  const fitting = new RegExp(`^${path}(\\.\\d+)?$`);
  const sent = [...parameters].flatMap(([key, value]) =>
    fitting.test(key) && value !== '' ? listIn(value) : [],
  );
  return sent.length === 0 && otherwise !== undefined ? [otherwise] : sent;
}

function listIn(value: string): string[] {
  return value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((item) => item.trim().replace(/^"|"$/g, ''))
    .filter((item) => item !== '');
}

/** Who hands a role to an instance must be allowed to. */
function rolePassed({ name, parameters, accountId }: CallFacts): Permission[] {
  const role = ['RunInstances', 'CreateInstance'].includes(name) ? parameters.get('RamRoleName') : undefined;
  if (role === undefined || role === '') return [];
  return [{ action: 'ram:PassRole', resource: `acs:ram::${accountId}:role/${role}` }];
}
