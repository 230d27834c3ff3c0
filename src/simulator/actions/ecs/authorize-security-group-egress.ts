import { ecs } from '../../api/ecs.js';
import { authorize, requireSecurityGroup } from '../../model/security-group.js';
import { defineAction } from '../action.js';
import { readRules } from './security-group-rules.js';

export const authorizeSecurityGroupEgress = defineAction(
  'AuthorizeSecurityGroupEgress',
  ecs.AuthorizeSecurityGroupEgress,
  ({ parameters, region }) => {
    const group = requireSecurityGroup(region, parameters.SecurityGroupId);
    authorize(region, group, readRules(region, 'egress', parameters));
    return {};
  },
);
