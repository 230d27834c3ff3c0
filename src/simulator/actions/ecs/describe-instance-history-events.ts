import { ecs } from '../../api/ecs.js';
import { apiTime } from '../../model/resource.js';
import type { HistoryEvent } from '../../model/history.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';

/** Tells, for one, why an instance that was promised is not there. */
export const describeInstanceHistoryEvents = defineAction(
  'DescribeInstanceHistoryEvents',
  ecs.DescribeInstanceHistoryEvents,
  ({ parameters, region }) => {
    const { InstanceId, ResourceId, EventType, InstanceEventType } = parameters;
    const found = region.history.filter(
      (event) =>
        (!InstanceId || event.instanceId === InstanceId) &&
        (!ResourceId || ResourceId.includes(event.instanceId)) &&
        (!EventType || event.type === EventType) &&
        (!InstanceEventType || InstanceEventType.includes(event.type)),
    );
    const { items, fields } = pageOf(found, parameters, 100);
    return { ...fields, InstanceSystemEventSet: { InstanceSystemEventType: items.map(eventView) } };
  },
);

function eventView({ id, instanceId, type, reason, at }: HistoryEvent) {
  return {
    EventId: id,
    InstanceId: instanceId,
    ResourceType: 'instance',
    EventType: { Name: type },
    EventCycleStatus: { Name: 'Executed' },
    EventPublishTime: apiTime(at),
    EventFinishTime: apiTime(at),
    NotBefore: apiTime(at),
    Reason: reason,
  };
}
