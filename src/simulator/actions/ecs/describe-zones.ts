import { ecs } from '../../api/ecs.js';
import { INSTANCE_TYPES } from '../../facts/instance-types.js';
import type { Region } from '../../model/region.js';
import { defineAction } from '../action.js';

export const describeZones = defineAction('DescribeZones', ecs.DescribeZones, ({ region }) => ({
  Zones: { Zone: region.facts.zones.map((zoneId) => zoneView(region, zoneId)) },
}));

function zoneView(region: Region, zoneId: string) {
  const types = INSTANCE_TYPES.filter((type) => region.cloud.stock(zoneId, type));
  const categories = [...new Set(types.flatMap(({ systemDisks }) => systemDisks))];
  const ids = types.map(({ id }) => id);
  return {
    ZoneId: zoneId,
    LocalName: `${region.facts.name} Zone ${zoneId.slice(-1).toUpperCase()}`,
    ZoneType: 'AvailabilityZone',
    AvailableResourceCreation: { ResourceTypes: ['VSwitch', 'IoOptimized', 'Instance', 'Disk'] },
    AvailableDiskCategories: { DiskCategories: categories },
    AvailableInstanceTypes: { InstanceTypes: ids },
    AvailableVolumeCategories: { VolumeCategories: [] },
    AvailableDedicatedHostTypes: { DedicatedHostType: [] },
    DedicatedHostGenerations: { DedicatedHostGeneration: [] },
    AvailableResources: {
      ResourcesInfo: [
        {
          IoOptimized: true,
          SystemDiskCategories: { supportedSystemDiskCategory: categories },
          DataDiskCategories: { supportedDataDiskCategory: categories },
          InstanceGenerations: { supportedInstanceGeneration: ['ecs-2', 'ecs-3', 'ecs-4'] },
          InstanceTypeFamilies: {
            supportedInstanceTypeFamily: [...new Set(types.map(({ family }) => family))],
          },
          InstanceTypes: { supportedInstanceType: ids },
          NetworkTypes: { supportedNetworkCategory: ['vpc'] },
        },
      ],
    },
  };
}
