import { vpc as api } from '../../api/vpc.js';
import { readVpcTags } from '../../model/tags.js';
import { createVSwitch as create } from '../../model/vpc.js';
import { defineAction } from '../action.js';

export const createVSwitch = defineAction('CreateVSwitch', api.CreateVSwitch, ({ parameters, region }) => {
  const vSwitch = create(region, {
    vpcId: parameters.VpcId,
    zoneId: parameters.ZoneId,
    cidrBlock: parameters.CidrBlock,
    name: parameters.VSwitchName,
    description: parameters.Description,
    tags: readVpcTags(parameters.Tag),
  });
  return { VSwitchId: vSwitch.id };
});
