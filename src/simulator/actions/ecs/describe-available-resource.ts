import { ecs } from '../../api/ecs.js';
import {
  DATA_DISK_SIZES,
  INSTANCE_TYPES,
  SYSTEM_DISK_SIZES,
  type InstanceTypeFacts,
} from '../../facts/instance-types.js';
import type { Stock } from '../../model/cloud.js';
import type { Region } from '../../model/region.js';
import { ApiError } from '../../protocol/api-error.js';
import type { ValuesOf } from '../../parameters/description.js';
import { defineAction } from '../action.js';

type Request = ValuesOf<typeof ecs.DescribeAvailableResource>;

const DESTINATIONS = ['Zone', 'IoOptimized', 'InstanceType', 'SystemDisk', 'DataDisk', 'Network'];

/** What can be had where, told per zone, with its stock. */
export const describeAvailableResource = defineAction(
  'DescribeAvailableResource',
  ecs.DescribeAvailableResource,
  ({ parameters, region }) => {
    const { DestinationResource, ZoneId } = parameters;
    if (!DESTINATIONS.includes(DestinationResource)) {
      throw new ApiError(
        'Invalid.Param',
        400,
        'The input parameter DestinationResource that is mandatory is not supplied or not valid.',
      );
    }
    if (ZoneId && !region.facts.zones.includes(ZoneId)) {
      throw new ApiError('InvalidZoneId.NotFound', 404, 'The ZoneId provided does not exist in our records.');
    }
    const zones = region.facts.zones.filter((zone) => !ZoneId || zone === ZoneId);
    return { AvailableZones: { AvailableZone: zones.flatMap((zone) => zoneView(region, zone, parameters)) } };
  },
);

function zoneView(region: Region, zone: string, request: Request) {
  const offers = INSTANCE_TYPES.filter((type) => fits(type, request)).flatMap((type) => {
    const stock = region.cloud.stock(zone, type);
    return stock ? [{ type, stock }] : [];
  });
  if (offers.length === 0) return [];
  const best = offers.some(({ stock }) => hasStock(stock)) ? 'WithStock' : 'WithoutStock';
  return [
    {
      RegionId: region.id,
      ZoneId: zone,
      ...statusView(best),
      AvailableResources: {
        AvailableResource: [
          {
            Type: request.DestinationResource,
            SupportedResources: { SupportedResource: supported(offers, zone, request) },
          },
        ],
      },
    },
  ];
}

interface Offer {
  readonly type: InstanceTypeFacts;
  readonly stock: Stock;
}

function fits(
  type: InstanceTypeFacts,
  { InstanceType, Cores, Memory, SystemDiskCategory, DataDiskCategory }: Request,
) {
  const disks: readonly string[] = type.systemDisks;
  return (
    (!InstanceType || type.id === InstanceType) &&
    (Cores === undefined || type.cores === Cores) &&
    (Memory === undefined || type.memory === Memory) &&
    (!SystemDiskCategory || disks.includes(SystemDiskCategory)) &&
    (!DataDiskCategory || disks.includes(DataDiskCategory))
  );
}

function supported(
  offers: readonly Offer[],
  zone: string,
  { DestinationResource: wanted, SystemDiskCategory }: Request,
) {
  if (wanted === 'Zone') return [{ Value: zone, ...statusView('WithStock') }];
  if (wanted === 'Network') return [{ Value: 'vpc', ...statusView('WithStock') }];
  if (wanted === 'IoOptimized') return [{ Value: 'optimized', ...statusView('WithStock') }];
  if (wanted === 'InstanceType')
    return offers.map(({ type, stock }) => ({ Value: type.id, ...statusView(stock) }));
  const sizes = wanted === 'SystemDisk' ? SYSTEM_DISK_SIZES : DATA_DISK_SIZES;
  const categories = new Set(offers.flatMap(({ type }) => type.systemDisks));
  return [...categories]
    .filter((category) => wanted === 'DataDisk' || !SystemDiskCategory || category === SystemDiskCategory)
    .map((category) => {
      const [Min, Max] = sizes[category];
      return { Value: category, Min, Max, Unit: 'GiB', ...statusView('WithStock') };
    });
}

const hasStock = (stock: Stock) => stock === 'WithStock' || stock === 'ClosedWithStock';

const statusView = (stock: Stock) => ({
  Status: hasStock(stock) ? 'Available' : 'SoldOut',
  StatusCategory: stock,
});
