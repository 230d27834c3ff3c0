import { ecs } from '../../api/ecs.js';
import { apiTime } from '../../model/resource.js';
import { requireSecurityGroup, type SecurityGroupRule } from '../../model/security-group.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';

export const describeSecurityGroupAttribute = defineAction(
  'DescribeSecurityGroupAttribute',
  ecs.DescribeSecurityGroupAttribute,
  ({ parameters, region }) => {
    const group = requireSecurityGroup(region, parameters.SecurityGroupId);
    const wanted = parameters.Direction ?? 'all';
    const rules = group.rules.filter(({ direction }) => wanted === 'all' || wanted === direction);
    const { MaxResults = 1000, NextToken } = parameters;
    const { items, fields } = tokenPageOf(rules, { MaxResults, NextToken }, 1000);
    return {
      RegionId: region.id,
      SecurityGroupId: group.id,
      SecurityGroupName: group.name,
      Description: group.description,
      VpcId: group.vpcId,
      InnerAccessPolicy: group.type === 'enterprise' ? 'Drop' : 'Accept',
      NextToken: fields['NextToken'],
      Permissions: { Permission: items.map(ruleView) },
    };
  },
);

function ruleView(rule: SecurityGroupRule) {
  const isIn = rule.direction === 'ingress';
  return {
    SecurityGroupRuleId: rule.id,
    Direction: rule.direction,
    IpProtocol: rule.protocol,
    PortRange: rule.portRange,
    Policy: rule.policy,
    Priority: String(rule.priority),
    Description: rule.description,
    NicType: 'intranet',
    CreateTime: apiTime(rule.createdAt),
    SourceCidrIp: isIn ? rule.cidr : '',
    SourceGroupId: isIn ? rule.groupId : '',
    DestCidrIp: isIn ? '' : rule.cidr,
    DestGroupId: isIn ? '' : rule.groupId,
  };
}
