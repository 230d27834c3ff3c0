import { ecs } from '../../api/ecs.js';
import { defineAction } from '../action.js';
import { requireInstance } from './instance-access.js';
import { commonInstanceView } from './instance-view.js';

export const describeInstanceAttribute = defineAction(
  'DescribeInstanceAttribute',
  ecs.DescribeInstanceAttribute,
  ({ parameters, region }) => {
    const instance = requireInstance(region, parameters.InstanceId);
    return {
      ...commonInstanceView(instance),
      // This one answer spells it as a word.
      IoOptimized: instance.type.ioOptimized ? 'optimized' : 'none',
    };
  },
);
