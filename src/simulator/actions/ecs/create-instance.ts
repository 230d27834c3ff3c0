import { ecs } from '../../api/ecs.js';
import { launchInstance } from '../../model/launching.js';
import { defineAction } from '../action.js';
import { readLaunch } from './launch-request.js';

/** The older way: the instance is made, and left stopped. */
export const createInstance = defineAction(
  'CreateInstance',
  ecs.CreateInstance,
  async ({ parameters, region, outcome, checksPassed }) => {
    const launch = readLaunch(region, parameters);
    checksPassed();
    const instance = await launchInstance(region, launch, 'Stopped', outcome);
    return { InstanceId: instance.id };
  },
);
