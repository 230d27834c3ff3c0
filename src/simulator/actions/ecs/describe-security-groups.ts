import { ecs } from '../../api/ecs.js';
import type { Region } from '../../model/region.js';
import { apiTime } from '../../model/resource.js';
import type { SecurityGroup } from '../../model/security-group.js';
import { bearsTags, ecsTags } from '../../model/tags.js';
import { jsonList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';

export const describeSecurityGroups = defineAction(
  'DescribeSecurityGroups',
  ecs.DescribeSecurityGroups,
  ({ parameters, region }) => {
    const { SecurityGroupId, SecurityGroupName, SecurityGroupType, VpcId, FuzzyQuery, Tag } = parameters;
    const ids = jsonList('SecurityGroupIds', parameters.SecurityGroupIds);
    const found = [...region.securityGroups.values()].filter(
      (group) =>
        (!ids || ids.includes(group.id)) &&
        (!SecurityGroupId || group.id === SecurityGroupId) &&
        (!VpcId || group.vpcId === VpcId) &&
        (!SecurityGroupType || group.type === SecurityGroupType) &&
        (!SecurityGroupName || isNamed(group, SecurityGroupName, FuzzyQuery ?? false)) &&
        bearsTags(group.tags, Tag),
    );
    const { items, fields } = tokenPageOf(found, parameters);
    const views = items.map((group) => groupView(region, group));
    return { RegionId: region.id, ...fields, SecurityGroups: { SecurityGroup: views } };
  },
);

const isNamed = ({ name }: SecurityGroup, wanted: string, fuzzy: boolean) =>
  fuzzy ? name.includes(wanted) : name === wanted;

function groupView(region: Region, group: SecurityGroup) {
  const members = [...region.instances.values()].filter(({ securityGroupIds }) =>
    securityGroupIds.includes(group.id),
  );
  return {
    SecurityGroupId: group.id,
    SecurityGroupName: group.name,
    Description: group.description,
    SecurityGroupType: group.type,
    VpcId: group.vpcId,
    CreationTime: apiTime(group.createdAt),
    ResourceGroupId: group.resourceGroupId,
    RuleCount: group.rules.length,
    EcsCount: members.length,
    ServiceManaged: false,
    Tags: ecsTags(group.tags),
  };
}
