import type { Eip } from '../../model/eip.js';
import type { Region } from '../../model/region.js';
import { apiTime } from '../../model/resource.js';
import { vpcTags } from '../../model/tags.js';
import { cidrOf, type VSwitch, type Vpc } from '../../model/vpc.js';
import { usableAddresses } from '../../model/cidr.js';

/** The fields that DescribeVpcs and DescribeVpcAttribute share. */
export function vpcView(region: Region, vpc: Vpc) {
  return {
    VpcId: vpc.id,
    VpcName: vpc.name,
    Description: vpc.description,
    Status: vpc.status,
    CidrBlock: vpc.cidrBlock,
    CreationTime: apiTime(vpc.createdAt),
    IsDefault: vpc.isDefault,
    RegionId: region.id,
    OwnerId: Number(region.accountId),
    ResourceGroupId: vpc.resourceGroupId,
    VRouterId: vpc.id.replace('vpc-', 'vrt-'),
    VSwitchIds: {
      VSwitchId: [...region.vSwitches.values()].filter(({ vpcId }) => vpcId === vpc.id).map(({ id }) => id),
    },
    Tags: vpcTags(vpc.tags),
  };
}

export function vSwitchView(region: Region, vSwitch: VSwitch) {
  const used = [...region.instances.values()].filter(({ vSwitchId }) => vSwitchId === vSwitch.id).length;
  return {
    VSwitchId: vSwitch.id,
    VSwitchName: vSwitch.name,
    Description: vSwitch.description,
    Status: vSwitch.status,
    VpcId: vSwitch.vpcId,
    ZoneId: vSwitch.zoneId,
    CidrBlock: vSwitch.cidrBlock,
    AvailableIpAddressCount: usableAddresses(cidrOf(vSwitch)) - used,
    CreationTime: apiTime(vSwitch.createdAt),
    IsDefault: vSwitch.isDefault,
    OwnerId: Number(region.accountId),
    ResourceGroupId: vSwitch.resourceGroupId,
    Tags: vpcTags(vSwitch.tags),
  };
}

export function eipView(region: Region, eip: Eip) {
  return {
    AllocationId: eip.id,
    AllocationTime: apiTime(eip.createdAt),
    IpAddress: eip.address.address,
    Name: eip.name,
    Description: eip.description,

    Status: eip.status,
    Bandwidth: String(eip.bandwidth),
    InternetChargeType: eip.internetChargeType,
    ChargeType: 'PostPaid',
    ISP: eip.isp,
    InstanceId: eip.instanceId,
    InstanceType: eip.instanceId ? 'EcsInstance' : '',
    InstanceRegionId: eip.instanceId ? region.id : '',
    BusinessStatus: 'Normal',
    RegionId: region.id,
    ResourceGroupId: eip.resourceGroupId,
    Tags: vpcTags(eip.tags),
  };
}
