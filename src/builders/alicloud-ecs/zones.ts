import { DescribeAvailableResource, DescribeZones, type ResponseOf } from '../../alicloud/index.js';
import type { Offer } from './offers.js';
import { to, unlessDenied, type Site } from './site.js';

/** The zones to try, best first: those that have the instance type in plenty, then those where little is left. */
export async function zonesInStock(
  site: Site,
  { instanceType, isSpot }: Omit<Offer, 'zoneId'>,
): Promise<readonly string[]> {
  const { options, region } = site;
  const answer = await unlessDenied(
    site,
    'DescribeAvailableResource',
    'The zone is chosen without looking at its stock.',
    () =>
      site.cloud.call(
        DescribeAvailableResource,
        {
          regionId: region,
          destinationResource: 'InstanceType',
          instanceType,
          instanceChargeType: 'PostPaid',
          networkCategory: 'vpc',
          ...(isSpot && { spotStrategy: options.spot_strategy }),
          ...(options.io_optimized !== undefined && {
            ioOptimized: options.io_optimized ? 'optimized' : 'none',
          }),
        },
        to(site, `find zones that have ${instanceType} in stock`),
      ),
  );
  if (answer === undefined) return anyZones(site);
  return (answer.availableZones?.availableZone ?? [])
    .map((zone) => ({ id: zone.zoneId ?? '', stock: stockOf(zone, instanceType) }))
    .filter(({ id, stock }) => id !== '' && stock > 0)
    .sort((a, b) => b.stock - a.stock)
    .map(({ id }) => id);
}

type AvailableZone = NonNullable<
  NonNullable<ResponseOf<typeof DescribeAvailableResource>['availableZones']>['availableZone']
>[number];

/** 2: in plenty, 1: little is left or nothing is told, 0: none. */
function stockOf(zone: AvailableZone, instanceType: string): number {
  if (zone.status === 'SoldOut') return 0;
  const resources = zone.availableResources?.availableResource ?? [];
  const listed = resources.flatMap(({ supportedResources }) => supportedResources?.supportedResource ?? []);
  const ofType = listed.find(({ value }) => value === instanceType);
  if (ofType === undefined || ofType.status === 'SoldOut') return 0;
  switch (ofType.statusCategory ?? zone.statusCategory) {
    case 'WithStock':
      return 2;
    case 'WithoutStock':
    case 'ClosedWithoutStock':
      return 0;
    default:
      return 1;
  }
}

/** Zones in the order of the cloud's list; where that is denied too, by the scheme that zones are named by. */
async function anyZones(site: Site): Promise<readonly string[]> {
  const listed = await unlessDenied(site, 'DescribeZones', 'The zones are tried by their usual names.', () =>
    site.cloud.call(DescribeZones, { regionId: site.region }, to(site, `list the zones of ${site.region}`)),
  );
  const zones = (listed?.zones?.zone ?? []).flatMap(({ zoneId }) => (zoneId ? [zoneId] : []));
  if (zones.length > 0) return zones;
  // cn-hangzhou-h, but ap-southeast-1a.
  const separator = /\d$/.test(site.region) ? '' : '-';
  return [...'abcdefghijkl'].map((letter) => `${site.region}${separator}${letter}`);
}
