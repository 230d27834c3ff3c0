import { ecs } from '../../api/ecs.js';
import { requireSecurityGroup, revoke } from '../../model/security-group.js';
import { defineAction } from '../action.js';
import { readRules } from './security-group-rules.js';

export const revokeSecurityGroup = defineAction(
  'RevokeSecurityGroup',
  ecs.RevokeSecurityGroup,
  ({ parameters, region }) => {
    const group = requireSecurityGroup(region, parameters.SecurityGroupId);
    const ids = parameters.SecurityGroupRuleId;
    revoke(group, ids ? [] : readRules(region, 'ingress', parameters), ids);
    return {};
  },
);
