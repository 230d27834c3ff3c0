import { ecs } from '../../api/ecs.js';
import { createSecurityGroup as create } from '../../model/security-group.js';
import { readTags } from '../../model/tags.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';

export const createSecurityGroup = defineAction(
  'CreateSecurityGroup',
  ecs.CreateSecurityGroup,
  async ({ parameters, cloud, region }) => {
    // There is no classic network any more that a group without a VPC could be in.
    if (!parameters.VpcId) {
      throw new ApiError('InvalidVpcId.NotFound', 403, 'The VpcId must not empty when only support vpc vm.');
    }
    await cloud.timeline.pause(cloud.latency.securityGroup);
    const group = create(region, {
      vpcId: parameters.VpcId,
      name: parameters.SecurityGroupName,
      description: parameters.Description,
      type: parameters.SecurityGroupType,
      resourceGroupId: parameters.ResourceGroupId,
      tags: readTags(parameters.Tag),
    });
    return { SecurityGroupId: group.id };
  },
);
