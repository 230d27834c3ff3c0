import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { requireTargets } from './assistant-access.js';

const MOST_INSTANCES = 50;

/** The agent is there from the next boot on, as documented. */
export const installCloudAssistant = defineAction(
  'InstallCloudAssistant',
  ecs.InstallCloudAssistant,
  ({ parameters, region }) => {
    for (const instance of requireTargets(region, parameters.InstanceId, MOST_INSTANCES))
      instance.assistant.isInstalled = true;
    return {};
  },
);
