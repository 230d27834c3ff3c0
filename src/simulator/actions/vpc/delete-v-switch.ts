import { vpc as api } from '../../api/vpc.js';
import { deleteVSwitch as remove } from '../../model/vpc.js';
import { defineAction } from '../action.js';

export const deleteVSwitch = defineAction(
  'DeleteVSwitch',
  api.DeleteVSwitch,
  ({ parameters, region, checksPassed }) => {
    remove(region, parameters.VSwitchId, checksPassed);
    return {};
  },
);
