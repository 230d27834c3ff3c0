import { ApiError } from '../protocol/api-error.js';
import { contains, overlap, parseCidr, type Cidr } from './cidr.js';
import { newId } from './ids.js';
import { leadThrough } from './lifecycle.js';
import type { Region } from './region.js';
import type { Resource } from './resource.js';
import type { Tags } from './tags.js';

export interface Vpc extends Resource {
  status: 'Pending' | 'Available';
  readonly name: string;
  readonly description: string;
  readonly cidrBlock: string;
  readonly isDefault: boolean;
}

export interface VSwitch extends Resource {
  status: 'Pending' | 'Available';
  readonly name: string;
  readonly description: string;
  readonly vpcId: string;
  readonly zoneId: string;
  readonly cidrBlock: string;
  readonly isDefault: boolean;
}

/** CreateVpc's default. */
const DEFAULT_VPC_CIDR = '172.16.0.0/12';

export interface NewVpc {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly cidrBlock?: string | undefined;
  readonly tags?: Tags;
  readonly resourceGroupId?: string | undefined;
}

/** @throws ApiError where the CIDR block or the quota does not allow it; `checked` is called before anything changes */
export function createVpc(region: Region, wanted: NewVpc, checked: () => void = () => {}): Vpc {
  const cidrBlock = wanted.cidrBlock || DEFAULT_VPC_CIDR;
  const cidr = parseCidr(cidrBlock);
  if (!cidr) throw new ApiError('InvalidParameter', 400, 'Specified CIDR block is not valid');
  if (cidr.mask < 8 || cidr.mask > 28) {
    throw new ApiError(
      'IllegalParam.CidrBlockMask',
      400,
      `The param of CidrBlock Mask [${cidr.mask}] is illegal.`,
    );
  }
  if (region.vpcs.size >= region.cloud.quotas.vpcs) {
    throw new ApiError('QuotaExceeded.Vpc', 400, 'VPC quota exceeded.');
  }
  checked();
  const vpc: Vpc = {
    id: wanted.id ?? newId('vpc'),
    name: wanted.name ?? '',
    description: wanted.description ?? '',
    cidrBlock,
    isDefault: false,
    ...region.born(wanted),
    status: 'Pending',
  };
  region.vpcs.set(vpc.id, vpc);
  leadThrough(region.timeline, vpc, [['Pending', region.latency.vpc]], 'Available');
  return vpc;
}

export function requireVpc(region: Region, id: string): Vpc {
  const vpc = region.vpcs.get(id);
  if (!vpc) throw new ApiError('InvalidVpcId.NotFound', 404, 'Specified VPC does not exist.');
  return vpc;
}

/** @throws ApiError `DependencyViolation.*` while anything lives in it */
export function deleteVpc(region: Region, id: string, checked: () => void): void {
  const vpc = requireVpc(region, id);
  if (vpc.status !== 'Available') throw incorrectVpcStatus();
  const inside = (kind: string, resources: Iterable<{ vpcId: string }>) => {
    if ([...resources].some(({ vpcId }) => vpcId === id)) {
      throw new ApiError(`DependencyViolation.${kind}`, 400, 'Specified object has dependent resources');
    }
  };
  inside('Instance', region.instances.values());
  inside('VSwitch', region.vSwitches.values());
  inside('SecurityGroup', region.securityGroups.values());
  checked();
  region.vpcs.delete(id);
}

export interface NewVSwitch {
  readonly id?: string | undefined;
  readonly vpcId: string;
  readonly zoneId: string;
  readonly cidrBlock: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly tags?: Tags;
}

export function createVSwitch(region: Region, wanted: NewVSwitch): VSwitch {
  const vpc = requireVpc(region, wanted.vpcId);
  if (vpc.status !== 'Available') throw incorrectVpcStatus();
  if (!region.facts.zones.includes(wanted.zoneId)) {
    throw new ApiError('InvalidZoneId.NotFound', 404, 'Specified zone does not exist.');
  }
  const siblings = [...region.vSwitches.values()].filter(({ vpcId }) => vpcId === vpc.id);
  checkVSwitchCidr(wanted.cidrBlock, vpc, siblings);
  if (siblings.some(({ status }) => status === 'Pending')) {
    throw new ApiError(
      'OperationDenied.OtherSubnetCreating',
      400,
      'The operation is not allowed because the other VSwitch is creating.',
    );
  }
  if (siblings.length >= region.cloud.quotas.vSwitchesPerVpc) {
    throw new ApiError('QuotaExceeded.VSwitch', 400, 'Virtual switch quota exceeded.');
  }
  const vSwitch: VSwitch = {
    id: wanted.id ?? newId('vsw'),
    vpcId: vpc.id,
    zoneId: wanted.zoneId,
    cidrBlock: wanted.cidrBlock,
    name: wanted.name ?? '',
    description: wanted.description ?? '',
    isDefault: false,
    ...region.born({ tags: wanted.tags }),
    status: 'Pending',
  };
  region.vSwitches.set(vSwitch.id, vSwitch);
  leadThrough(region.timeline, vSwitch, [['Pending', region.latency.vSwitch]], 'Available');
  return vSwitch;
}

function checkVSwitchCidr(cidrBlock: string, vpc: Vpc, siblings: readonly VSwitch[]): void {
  const cidr = parseCidr(cidrBlock);
  if (!cidr) throw new ApiError('InvalidCidrBlock.Malformed', 400, 'Specified CIDR block is not valid.');
  if (cidr.mask < 16 || cidr.mask > 29) {
    throw new ApiError('InvalidCirdrBlock.MaskLength', 400, 'Specified CIDR block is not valid .');
  }
  if (!contains(cidrOf(vpc), cidr)) {
    throw new ApiError('InvalidParameter', 400, 'Specified CIDR block is not valid in VPC.');
  }
  if (siblings.some((sibling) => overlap(cidrOf(sibling), cidr))) {
    throw new ApiError(
      'InvalidCidrBlock.Overlapped',
      400,
      'Specified CIDR block overlapped with other subnets.',
    );
  }
}

/** The network of a VPC or vSwitch, whose block was checked when it was made. */
export function cidrOf({ cidrBlock }: { readonly cidrBlock: string }): Cidr {
  const cidr = parseCidr(cidrBlock);
  if (!cidr) throw new Error(`${cidrBlock} is no CIDR block.`);
  return cidr;
}

export function deleteVSwitch(region: Region, id: string, checked: () => void): void {
  const vSwitch = region.vSwitches.get(id);
  if (!vSwitch) throw new ApiError('InvalidVSwitchId.NotFound', 404, 'VSwitch not exist.');
  if (vSwitch.status !== 'Available') {
    throw new ApiError('IncorrectVSwitchStatus', 400, 'vpc subnet is in middle status.');
  }
  if ([...region.instances.values()].some(({ vSwitchId }) => vSwitchId === id)) {
    throw new ApiError(
      'DependencyViolation',
      400,
      'Resources deployed in the vSwitch have not been deleted.',
    );
  }
  checked();
  region.vSwitches.delete(id);
}

const incorrectVpcStatus = () =>
  new ApiError('IncorrectVpcStatus', 400, 'Current VPC status does not support this operation.');
