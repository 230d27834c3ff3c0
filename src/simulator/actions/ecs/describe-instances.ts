import { ecs } from '../../api/ecs.js';
import type { Instance } from '../../model/instance.js';
import { bearsTags } from '../../model/tags.js';
import type { ValuesOf } from '../../parameters/description.js';
import { jsonList } from '../../parameters/json-list.js';
import { fits } from '../../parameters/wildcard.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';
import { instanceView } from './instance-view.js';

type Request = ValuesOf<typeof ecs.DescribeInstances>;

export const describeInstances = defineAction(
  'DescribeInstances',
  ecs.DescribeInstances,
  ({ parameters, region }) => {
    const found = [...region.instances.values()].filter(filterOf(parameters));
    const { items, fields } = tokenPageOf(found, parameters);
    return { ...fields, Instances: { Instance: items.map(instanceView) } };
  },
);

function filterOf(request: Request): (instance: Instance) => boolean {
  const ids = jsonList('InstanceIds', request.InstanceIds);
  const privateAddresses = jsonList('PrivateIpAddresses', request.PrivateIpAddresses);
  const publicAddresses = jsonList('PublicIpAddresses', request.PublicIpAddresses);
  const eipAddresses = jsonList('EipAddresses', request.EipAddresses);
  const {
    ImageId,
    InstanceName,
    InstanceType,
    KeyPairName,
    SecurityGroupId,
    Status,
    VSwitchId,
    VpcId,
    ZoneId,
    Tag,
  } = request;
  return (instance) =>
    (!ids || ids.includes(instance.id)) &&
    (!privateAddresses || privateAddresses.includes(instance.facts.privateAddress.address)) &&
    (!publicAddresses || publicAddresses.includes(instance.publicAddress?.address ?? '')) &&
    (!eipAddresses || eipAddresses.includes(instance.eip?.address.address ?? '')) &&
    (!ImageId || instance.image.id === ImageId) &&
    (!InstanceName || fits(InstanceName, instance.traits.name)) &&
    (!InstanceType || instance.type.id === InstanceType) &&
    (!KeyPairName || instance.keyPairName === KeyPairName) &&
    (!SecurityGroupId || instance.securityGroupIds.includes(SecurityGroupId)) &&
    (!Status || instance.status === Status) &&
    (!VSwitchId || instance.vSwitchId === VSwitchId) &&
    (!VpcId || instance.vpcId === VpcId) &&
    (!ZoneId || instance.facts.zoneId === ZoneId) &&
    bearsTags(instance.tags, Tag);
}
