import { ApiError } from '../protocol/api-error.js';
import { newId } from './ids.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Tags } from './tags.js';
import { requireVpc } from './vpc.js';

export interface SecurityGroup extends Resource {
  readonly vpcId: string;
  name: string;
  description: string;
  readonly type: 'normal' | 'enterprise';
  readonly rules: SecurityGroupRule[];
}

export interface SecurityGroupRule {
  readonly id: string;
  readonly direction: 'ingress' | 'egress';
  readonly protocol: string;
  readonly portRange: string;
  /** The other side: a CIDR block, a group or a prefix list, whichever is given. */
  readonly cidr: string;
  readonly groupId: string;
  readonly policy: 'Accept' | 'Drop';
  readonly priority: number;
  readonly description: string;
  readonly createdAt: Date;
}

export interface NewSecurityGroup {
  readonly id?: string | undefined;
  readonly vpcId: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly type?: string | undefined;
  readonly tags?: Tags;
  readonly resourceGroupId?: string | undefined;
}

/** A group made by API has no rules: it lets nothing in and, unless it is an advanced one, everything out. */
export function createSecurityGroup(region: Region, wanted: NewSecurityGroup): SecurityGroup {
  requireVpc(region, wanted.vpcId);
  if (wanted.type && wanted.type !== 'normal' && wanted.type !== 'enterprise') {
    throw new ApiError('InvalidSecurityGroupType', 400, 'The specified SecurityGroupType is invalid.');
  }
  if (region.securityGroups.size >= region.cloud.quotas.securityGroups) {
    throw new ApiError('QuotaExceed.SecurityGroup', 403, 'The maximum number of security groups is reached.');
  }
  const group: SecurityGroup = {
    id: wanted.id ?? newId('sg'),
    vpcId: wanted.vpcId,
    name: wanted.name ?? '',
    description: wanted.description ?? '',
    type: wanted.type === 'enterprise' ? 'enterprise' : 'normal',
    rules: [],
    ...region.born(wanted),
  };
  region.securityGroups.set(group.id, group);
  return group;
}

export function requireSecurityGroup(region: Region, id: string): SecurityGroup {
  const group = region.securityGroups.get(id);
  if (!group) {
    throw new ApiError(
      'InvalidSecurityGroupId.NotFound',
      404,
      'The specified SecurityGroupId does not exist.',
    );
  }
  return group;
}

/** A rule that is there already is silently accepted. */
export function authorize(region: Region, group: SecurityGroup, rules: readonly SecurityGroupRule[]): void {
  const added = rules.filter((rule) => !group.rules.some((known) => sameRule(known, rule)));
  if (group.rules.length + added.length > region.cloud.quotas.rulesPerSecurityGroup) {
    throw new ApiError(
      'AuthorizationLimitExceed',
      403,
      'The limit of authorization records in the security group reaches.',
    );
  }
  group.rules.push(...added);
}

/** A rule that is not there is silently accepted too. */
export function revoke(
  group: SecurityGroup,
  rules: readonly SecurityGroupRule[],
  ids: readonly string[] = [],
): void {
  const kept = group.rules.filter(
    (rule) => !ids.includes(rule.id) && !rules.some((gone) => sameRule(rule, gone)),
  );
  group.rules.splice(0, group.rules.length, ...kept);
}

/**
 * Keeps the groups of an instance that has just gone from being deleted for a while, as the cloud does.
 * @param ids of the groups
 */
export function lingerIn(region: Region, ids: readonly string[]): void {
  const { groupInUse } = region.latency;
  if (groupInUse === 0) return;
  region.groupsInUse.add(ids);
  region.timeline.after(groupInUse, () => region.groupsInUse.delete(ids));
}

/**
 * @throws ApiError `DependencyViolation` while an instance is in it, or was until just now, or another group refers
 * to it
 */
export function deleteSecurityGroup(region: Region, id: string): void {
  requireSecurityGroup(region, id);
  const present = [...region.instances.values()].map(({ securityGroupIds }) => securityGroupIds);
  const used = [...present, ...region.groupsInUse].some((ids) => ids.includes(id));
  const named = [...region.securityGroups.values()].some(
    (other) => other.id !== id && other.rules.some(({ groupId }) => groupId === id),
  );
  if (used || named) {
    throw new ApiError(
      'DependencyViolation',
      403,
      'There is still instance(s) in the specified security group, or it is referenced by another one.',
    );
  }
  region.securityGroups.delete(id);
}

/**
 * Whether some group of an instance lets a TCP connection to `port` in. Sources are not compared: on one machine
 * every client comes from loopback, wherever it would stand in the real world.
 */
export function letsIn(groups: readonly SecurityGroup[], port: number): boolean {
  const fitting = groups
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.direction === 'ingress' && coversTcpPort(rule, port))
    .sort((a, b) => a.priority - b.priority || (a.policy === 'Drop' ? -1 : 1));
  return fitting[0]?.policy === 'Accept';
}

function coversTcpPort({ protocol, portRange }: SecurityGroupRule, port: number): boolean {
  if (protocol === 'ALL') return true;
  const [first = 0, last = 0] = portRange.split('/').map(Number);
  return protocol === 'TCP' && first <= port && port <= last;
}

function sameRule(a: SecurityGroupRule, b: SecurityGroupRule): boolean {
  const facts = ({ direction, protocol, portRange, cidr, groupId, policy, priority }: SecurityGroupRule) =>
    [direction, protocol, portRange, cidr, groupId, policy, priority].join();
  return facts(a) === facts(b);
}
