import { ecs } from '../../api/ecs.js';
import type { Instance } from '../../model/instance.js';
import { apiTime } from '../../model/resource.js';
import { defineAction } from '../action.js';
import { tokenPageOf } from '../paging.js';
import { requireTargets } from './assistant-access.js';

const MOST_INSTANCES = 50;

export const describeCloudAssistantStatus = defineAction(
  'DescribeCloudAssistantStatus',
  ecs.DescribeCloudAssistantStatus,
  ({ parameters, region }) => {
    const { InstanceId, OSType } = parameters;
    const instances = InstanceId
      ? requireTargets(region, InstanceId, MOST_INSTANCES)
      : [...region.instances.values()];
    const found = instances.filter((instance) => !OSType || osType(instance) === OSType);
    const { items, fields } = tokenPageOf(
      found,
      InstanceId ? { MaxResults: MOST_INSTANCES } : parameters,
      MOST_INSTANCES,
    );
    return {
      ...fields,
      InstanceCloudAssistantStatusSet: { InstanceCloudAssistantStatus: items.map(statusView) },
    };
  },
);

function statusView(instance: Instance) {
  const { isAlive, version, lastHeartbeat, lastInvoked, invocations, activeTasks } = instance.assistant;
  return {
    InstanceId: instance.id,
    CloudAssistantStatus: String(isAlive),
    CloudAssistantVersion: version,
    OSType: osType(instance),
    SupportSessionManager: isAlive,
    LastHeartbeatTime: lastHeartbeat ? apiTime(lastHeartbeat) : '',
    LastInvokedTime: lastInvoked ? apiTime(lastInvoked) : '',
    InvocationCount: invocations,
    ActiveTaskCount: activeTasks,
  };
}

function osType({ image }: Instance): string {
  return image.system.osType === 'windows' ? 'Windows' : 'Linux';
}
