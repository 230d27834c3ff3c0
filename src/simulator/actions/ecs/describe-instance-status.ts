import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';

export const describeInstanceStatus = defineAction(
  'DescribeInstanceStatus',
  ecs.DescribeInstanceStatus,
  ({ parameters, region }) => {
    const { InstanceId, ZoneId } = parameters;
    const found = [...region.instances.values()].filter(
      (instance) =>
        (!InstanceId || InstanceId.includes(instance.id)) && (!ZoneId || instance.facts.zoneId === ZoneId),
    );
    const { items, fields } = pageOf(found, parameters);
    const statuses = items.map(({ id, status }) => ({ InstanceId: id, Status: status }));
    return { ...fields, InstanceStatuses: { InstanceStatus: statuses } };
  },
);
