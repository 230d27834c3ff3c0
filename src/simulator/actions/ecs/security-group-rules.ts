import { parseCidr } from '../../model/cidr.js';
import { newId } from '../../model/ids.js';
import type { Region } from '../../model/region.js';
import type { SecurityGroupRule } from '../../model/security-group.js';
import { ApiError } from '../../protocol/api-error.js';

/** One rule as it is sent: at the top in the old form, as `Permissions.N` in the new one. */
export interface Permission {
  readonly IpProtocol?: string | undefined;
  readonly PortRange?: string | undefined;
  readonly Policy?: string | undefined;
  readonly Priority?: string | number | undefined;
  readonly Description?: string | undefined;
  readonly SourceCidrIp?: string | undefined;
  readonly SourceGroupId?: string | undefined;
  readonly SourcePrefixListId?: string | undefined;
  readonly Ipv6SourceCidrIp?: string | undefined;
  readonly DestCidrIp?: string | undefined;
  readonly DestGroupId?: string | undefined;
  readonly DestPrefixListId?: string | undefined;
  readonly Ipv6DestCidrIp?: string | undefined;
}

const PROTOCOLS = ['TCP', 'UDP', 'ICMP', 'ICMPV6', 'GRE', 'ALL'];
const WITH_PORTS = ['TCP', 'UDP'];

/**
 * Reads the rules of an Authorize or Revoke call, in either form.
 *
 * @throws ApiError with the code for what is wrong in them
 */
export function readRules(
  region: Region,
  direction: 'ingress' | 'egress',
  parameters: Permission & { readonly Permissions?: readonly Permission[] | undefined },
): readonly SecurityGroupRule[] {
  const { Permissions, ...single } = parameters;
  if (Permissions && single.IpProtocol) {
    throw new ApiError(
      'InvalidParam.Permissions',
      400,
      'The specified parameter Permissions cannot coexist with other parameters.',
    );
  }
  if (Permissions && Permissions.length > 100) {
    throw new ApiError('InvalidParam.Permissions', 400, 'At most 100 permissions can be given at once.');
  }
  return (Permissions ?? [single]).map((permission) => readRule(region, direction, permission));
}

function readRule(
  region: Region,
  direction: 'ingress' | 'egress',
  permission: Permission,
): SecurityGroupRule {
  const protocol = readProtocol(permission.IpProtocol);
  return {
    id: newId('sgr'),
    direction,
    protocol,
    portRange: readPortRange(permission.PortRange, protocol),
    ...readOtherSide(region, direction, permission),
    policy: readPolicy(permission.Policy),
    priority: readPriority(permission.Priority),
    description: permission.Description ?? '',
    createdAt: region.timeline.now(),
  };
}

function readProtocol(text = ''): string {
  const protocol = text.toUpperCase();
  if (PROTOCOLS.includes(protocol)) return protocol;
  throw new ApiError(
    'InvalidIpProtocol.ValueNotSupported',
    400,
    'The parameter IpProtocol must be specified with case insensitive TCP, UDP, ICMP, GRE or All.',
  );
}

function readPortRange(text: string | undefined, protocol: string): string {
  if (!text)
    throw new ApiError('InvalidPortRange.Malformed', 400, 'The specified parameter PortRange must set.');
  const [first = NaN, last = NaN, ...rest] = text.split('/').map(Number);
  const arePorts = first >= 1 && first <= last && last <= 65535;
  const isAll = first === -1 && last === -1;
  const fits = WITH_PORTS.includes(protocol) ? arePorts : isAll;
  if (rest.length > 0 || !fits) {
    throw new ApiError(
      'InvalidParam.PortRange',
      400,
      `The specified parameter PortRange is not valid. (${text})`,
    );
  }
  return text;
}

function readPolicy(text = 'accept'): 'Accept' | 'Drop' {
  const policy = text.toLowerCase();
  if (policy === 'accept') return 'Accept';
  if (policy === 'drop') return 'Drop';
  throw new ApiError('InvalidPolicy.Malformed', 400, 'The specified parameter Policy is not valid.');
}

function readPriority(value: string | number = 1): number {
  const priority = Number(value);
  if (Number.isInteger(priority) && priority >= 1 && priority <= 100) return priority;
  throw new ApiError('InvalidPriority.Malformed', 400, 'The parameter Priority is invalid.');
}

function readOtherSide(region: Region, direction: 'ingress' | 'egress', permission: Permission) {
  const isIn = direction === 'ingress';
  const cidr = isIn ? permission.SourceCidrIp : permission.DestCidrIp;
  const ipv6 = isIn ? permission.Ipv6SourceCidrIp : permission.Ipv6DestCidrIp;
  const groupId = (isIn ? permission.SourceGroupId : permission.DestGroupId) ?? '';
  const prefixList = isIn ? permission.SourcePrefixListId : permission.DestPrefixListId;
  if (!cidr && !ipv6 && !groupId && !prefixList) {
    const side = isIn ? 'Source' : 'Dest';
    throw new ApiError(
      `MissingParameter.${side}`,
      400,
      `One of the parameters ${side}CidrIp, Ipv6${side}CidrIp, ${side}GroupId or ${side}PrefixListId must be set.`,
    );
  }
  if (cidr && !isAddressOrNetwork(cidr)) {
    throw new ApiError(
      isIn ? 'InvalidParam.SourceCidrIp' : 'InvalidParam.DestCidrIp',
      400,
      `The specified parameter ${cidr} is not valid.`,
    );
  }
  if (groupId && !region.securityGroups.has(groupId)) {
    throw new ApiError(
      isIn ? 'InvalidSourceGroupId.NotFound' : 'InvalidDestGroupId.NotFound',
      404,
      'The group ID provided does not exist in our records.',
    );
  }
  return { cidr: cidr || ipv6 || prefixList || '', groupId };
}

const isAddressOrNetwork = (text: string) =>
  parseCidr(text.includes('/') ? text : `${text}/32`) !== undefined;
