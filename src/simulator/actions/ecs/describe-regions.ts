import { ecs } from '../../api/ecs.js';
import { REGIONS } from '../../facts/regions.js';
import { defineAction } from '../action.js';

export const describeRegions = defineAction('DescribeRegions', ecs.DescribeRegions, () => ({
  Regions: {
    Region: REGIONS.map(({ id, name }) => ({
      RegionId: id,
      LocalName: name,
      RegionEndpoint: id === 'cn-hangzhou' ? 'ecs-cn-hangzhou.aliyuncs.com' : `ecs.${id}.aliyuncs.com`,
      Status: 'available',
    })),
  },
}));
