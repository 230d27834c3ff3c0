import { holdsAddress } from '../../model/cidr.js';
import type { Region } from '../../model/region.js';
import { cidrOf, type VSwitch } from '../../model/vpc.js';
import { ApiError, missingParameter } from '../../protocol/api-error.js';

export interface NetworkInterfaceParameters {
  readonly InstanceType?: string | undefined;
  readonly VSwitchId?: string | undefined;
  readonly SecurityGroupId?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly PrimaryIpAddress?: string | undefined;
}

export interface NetworkParameters {
  readonly VSwitchId?: string | undefined;
  readonly ZoneId?: string | undefined;
  readonly SecurityGroupId?: string | undefined;
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly PrivateIpAddress?: string | undefined;
  readonly NetworkInterface?: readonly NetworkInterfaceParameters[] | undefined;
}

/** Where an instance will be. */
export interface LaunchNetwork {
  readonly vSwitch: VSwitch;
  readonly securityGroupIds: readonly string[];
  readonly privateIpAddress: string | undefined;
}

/** Reads the network of a launch, given at the top or as the primary interface. @throws ApiError where its parts do not fit */
export function readNetwork(region: Region, parameters: NetworkParameters): LaunchNetwork {
  const primary = parameters.NetworkInterface?.find(
    ({ InstanceType = 'Secondary' }) => InstanceType === 'Primary',
  );
  const { VSwitchId, SecurityGroupId, SecurityGroupIds } = primary ?? parameters;
  const privateIpAddress = primary ? primary.PrimaryIpAddress : parameters.PrivateIpAddress;
  if (SecurityGroupId && SecurityGroupIds) {
    throw new ApiError(
      'InvalidSecurityGroupId.SingleIdAndMultiIdConflict',
      400,
      'SecurityGroupId and SecurityGroupIds cannot be set at the same time.',
    );
  }
  const securityGroupIds = SecurityGroupIds ?? (SecurityGroupId ? [SecurityGroupId] : []);
  const vSwitch = readVSwitch(region, VSwitchId, parameters.ZoneId);
  checkSecurityGroups(region, securityGroupIds, vSwitch.vpcId);
  checkPrivateAddress(region, vSwitch, privateIpAddress);
  return { vSwitch, securityGroupIds, privateIpAddress: privateIpAddress || undefined };
}

function readVSwitch(region: Region, id: string | undefined, zoneId: string | undefined): VSwitch {
  if (!id) throw missingParameter('VSwitchId');
  const vSwitch = region.vSwitches.get(id);
  if (!vSwitch)
    throw new ApiError('InvalidVSwitchId.NotFound', 404, 'Specified virtual switch does not exist.');
  if (vSwitch.status !== 'Available') {
    throw new ApiError(
      'IncorrectVSwitchStatus',
      400,
      'The current status of virtual switch does not support this operation.',
    );
  }
  if (zoneId && zoneId !== vSwitch.zoneId) {
    throw new ApiError(
      'InvalidParameter.VSwitchId',
      400,
      'The specified vSwitch is not in the specified zone.',
    );
  }
  return vSwitch;
}

function checkSecurityGroups(region: Region, ids: readonly string[], vpcId: string): void {
  if (ids.length === 0) throw missingParameter('SecurityGroupId');
  const groups = ids.map((id) => region.securityGroups.get(id));
  if (groups.some((group) => !group)) {
    throw new ApiError(
      'InvalidSecurityGroupId.NotFound',
      404,
      'The SecurityGroupId provided does not exist in our records.',
    );
  }
  if (groups.some((group) => group?.vpcId !== vpcId)) {
    throw new ApiError(
      'InvalidSecurityGroup.VpcMismatch',
      400,
      'The specified security group and vSwitch are not in the same VPC.',
    );
  }
}

function checkPrivateAddress(region: Region, vSwitch: VSwitch, address: string | undefined): void {
  if (!address) return;
  if (!holdsAddress(cidrOf(vSwitch), address)) {
    throw new ApiError(
      'InvalidPrivateIpAddress',
      400,
      'Specified private IP address is not in the CIDR block of virtual switch.',
    );
  }
  if ([...region.instances.values()].some(({ facts }) => facts.privateAddress.address === address)) {
    throw new ApiError(
      'InvalidPrivateIpAddress.Duplicated',
      400,
      'The specified private IP address is already in use.',
    );
  }
}
