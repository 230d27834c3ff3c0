import { ecs } from '../../api/ecs.js';
import type { Instance } from '../../model/instance.js';
import { apiTime } from '../../model/resource.js';
import { bearsTags, ecsTags } from '../../model/tags.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';

/** The primary interfaces of instances: there are no others in this cloud. */
export const describeNetworkInterfaces = defineAction(
  'DescribeNetworkInterfaces',
  ecs.DescribeNetworkInterfaces,
  ({ parameters, region }) => {
    const { InstanceId, NetworkInterfaceId, SecurityGroupId, VSwitchId, VpcId, Tag } = parameters;
    const found = [...region.networkInterfaces.values()].flatMap(({ id, instanceId, tags, createdAt }) => {
      const instance = region.instances.get(instanceId);
      const fits =
        instance &&
        (!InstanceId || instanceId === InstanceId) &&
        (!NetworkInterfaceId || NetworkInterfaceId.includes(id)) &&
        (!SecurityGroupId || instance.securityGroupIds.includes(SecurityGroupId)) &&
        (!VSwitchId || instance.vSwitchId === VSwitchId) &&
        (!VpcId || instance.vpcId === VpcId) &&
        bearsTags(tags, Tag);
      return fits
        ? [{ ...interfaceView(instance), CreationTime: apiTime(createdAt), Tags: ecsTags(tags) }]
        : [];
    });
    const { items, fields } = pageOf(found, parameters, 100);
    return { ...fields, NetworkInterfaceSets: { NetworkInterfaceSet: items } };
  },
);

function interfaceView({ id, facts, publicAddress, eip, region, securityGroupIds }: Instance) {
  const address = facts.privateAddress.address;
  const outside = {
    AllocationId: eip?.id ?? '',
    PublicIpAddress: eip?.address.address ?? publicAddress?.address ?? '',
  };
  return {
    NetworkInterfaceId: facts.networkInterfaceId,
    InstanceId: id,
    Type: 'Primary',
    Status: 'InUse',
    MacAddress: '00:16:3e:00:00:01',
    PrivateIpAddress: address,
    PrivateIpSets: {
      PrivateIpSet: [{ PrivateIpAddress: address, Primary: true, AssociatedPublicIp: outside }],
    },
    AssociatedPublicIp: outside,
    SecurityGroupIds: { SecurityGroupId: securityGroupIds },
    VpcId: facts.vpcId,
    VSwitchId: facts.vSwitchId,
    ZoneId: facts.zoneId,
    OwnerId: region.accountId,
    DeleteOnRelease: true,
  };
}
