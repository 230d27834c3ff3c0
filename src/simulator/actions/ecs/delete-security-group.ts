import { ecs } from '../../api/ecs.js';
import { deleteSecurityGroup as remove } from '../../model/security-group.js';
import { defineAction } from '../action.js';

export const deleteSecurityGroup = defineAction(
  'DeleteSecurityGroup',
  ecs.DeleteSecurityGroup,
  ({ parameters, region }) => {
    remove(region, parameters.SecurityGroupId);
    return {};
  },
);
