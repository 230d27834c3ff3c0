import { ecs } from '../../api/ecs.js';
import { launchInstance } from '../../model/launching.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { readLaunch } from './launch-request.js';

export const runInstances = defineAction(
  'RunInstances',
  ecs.RunInstances,
  async ({ parameters, region, outcome, checksPassed }) => {
    const { Amount = 1 } = parameters;
    if (Amount > 100)
      throw new ApiError('InvalidParam.Amount', 403, 'At most 100 instances can be created at once.');
    if (parameters.DryRun && Amount !== 1)
      throw new ApiError('DryRun.InvalidAmount', 403, 'Amount must be 1.');
    const launch = readLaunch(region, parameters);
    checksPassed();
    const ids: string[] = [];
    for (let count = 0; count < Amount; count++) {
      const instance = await launchInstance(region, launch, 'Running', outcome);
      ids.push(instance.id);
    }
    return { InstanceIdSets: { InstanceIdSet: ids } };
  },
);
