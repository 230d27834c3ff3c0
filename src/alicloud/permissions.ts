import type { Operation } from './operation.js';
import * as ecs from './operations/ecs.js';
import * as vpc from './operations/vpc.js';

/** The operations of ECS and VPC by name. */
export type OperationName = keyof typeof ecs | keyof typeof vpc;

/** A kind of resource that a permission can be narrowed to: `image`; of another service than the call's, `vpc:vswitch`. */
export type ResourceKind = string;

/** The action that a policy of RAM's must allow for an operation: "ecs:RunInstances". */
export function ramAction(operation: OperationName): string {
  const { product, action } = OPERATIONS[operation];
  return `${product.toLowerCase()}:${action}`;
}

/** The kinds of resources that the permission for an operation can be narrowed to; none: to nothing. */
export function resourceKinds(operation: OperationName): readonly ResourceKind[] {
  return KINDS[operation];
}

const OPERATIONS: Readonly<Record<OperationName, Pick<Operation<object, object>, 'product' | 'action'>>> = {
  ...ecs,
  ...vpc,
};

/**
 * The cloud's authorization tables as of 2026 (help centre, "RAM authorization" of ECS, VPC and EIP). Where these do not
 * name a resource, or differ from the older rules of 2021 (RunInstances, AuthorizeSecurityGroup), there is no kind:
 * the policy says `*`, which satisfies both.
 */
const KINDS: Readonly<Record<OperationName, readonly ResourceKind[]>> = {
  AssociateEipAddress: ['eip', 'instance', 'ecs:instance'],
  AuthorizeSecurityGroup: [],
  AuthorizeSecurityGroupEgress: [],
  CancelCopyImage: ['image'],
  CopyImage: ['image'],
  CreateImage: ['image', 'instance', 'snapshot'],
  CreateKeyPair: ['keypair'],
  CreateSecurityGroup: ['securitygroup', 'vpc:vpc'],
  CreateSnapshot: ['disk', 'snapshot'],
  CreateVSwitch: ['vswitch', 'vpc'],
  CreateVpc: ['vpc'],
  DeleteImage: ['image'],
  DeleteInstance: ['instance'],
  DeleteKeyPairs: ['keypair'],
  DeleteSecurityGroup: ['securitygroup'],
  DeleteSnapshot: ['snapshot'],
  DeleteVSwitch: ['vswitch'],
  DeleteVpc: ['vpc'],
  DescribeAvailableResource: [],
  DescribeCloudAssistantStatus: [],
  DescribeDisks: ['disk'],
  DescribeEipAddresses: ['eip'],
  DescribeImageFromFamily: [],
  DescribeImageSharePermission: ['image'],
  DescribeImages: ['image'],
  DescribeInstanceHistoryEvents: [],
  DescribeInstanceTypes: [],
  DescribeInstances: ['instance'],
  DescribeInvocationResults: [],
  DescribeKeyPairs: ['keypair'],
  DescribeRegions: [],
  DescribeSecurityGroupAttribute: ['securitygroup'],
  DescribeSecurityGroups: ['securitygroup'],
  DescribeSendFileResults: [],
  DescribeSnapshots: ['snapshot'],
  DescribeVSwitches: ['vswitch'],
  DescribeVpcs: ['vpc'],
  DescribeZones: [],
  GetInstanceConsoleOutput: ['instance'],
  ImportKeyPair: ['keypair'],
  ModifyImageAttribute: ['image'],
  ModifyImageSharePermission: ['image'],
  ModifyInstanceAutoReleaseTime: ['instance'],
  RunCommand: [],
  RunInstances: [],
  SendFile: [],
  StartInstance: ['instance'],
  StopInstance: ['instance'],
  StopInvocation: [],
  TagResources: ['image', 'snapshot', 'disk'],
  UnassociateEipAddress: ['eip', 'instance', 'ecs:instance'],
  UntagResources: ['image', 'snapshot', 'disk'],
};
