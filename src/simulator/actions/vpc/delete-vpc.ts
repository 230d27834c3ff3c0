import { vpc as api } from '../../api/vpc.js';
import { deleteVpc as remove } from '../../model/vpc.js';
import { defineAction } from '../action.js';

export const deleteVpc = defineAction('DeleteVpc', api.DeleteVpc, ({ parameters, region, checksPassed }) => {
  remove(region, parameters.VpcId, checksPassed);
  return {};
});
