import { vpc as api } from '../../api/vpc.js';
import { readVpcTags } from '../../model/tags.js';
import { createVpc as create } from '../../model/vpc.js';
import { defineAction } from '../action.js';

export const createVpc = defineAction('CreateVpc', api.CreateVpc, ({ parameters, region, checksPassed }) => {
  const vpc = create(
    region,
    {
      name: parameters.VpcName,
      description: parameters.Description,
      cidrBlock: parameters.CidrBlock,
      resourceGroupId: parameters.ResourceGroupId,
      tags: readVpcTags(parameters.Tag),
    },
    checksPassed,
  );
  return {
    VpcId: vpc.id,
    VRouterId: vpc.id.replace('vpc-', 'vrt-'),
    RouteTableId: vpc.id.replace('vpc-', 'vtb-'),
    ResourceGroupId: vpc.resourceGroupId,
  };
});
