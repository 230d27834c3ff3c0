import { BuildError } from '../../errors/index.js';
import type { Site } from './site.js';
import { zonesInStock } from './zones.js';

/** What the cloud may have for us: a type of instance, at a kind of price, in a zone. */
export interface Offer {
  readonly instanceType: string;
  readonly isSpot: boolean;
  readonly zoneId: string;
}

/**
 * Every offer that the options allow, best first, as far as they are asked for: spot before ordinary prices, the
 * instance types in their order, and of each the zones that have most of it.
 * @param zoneId the only zone that will do, where there is one
 * @param prices whether to ask for spot instances, in turn
 * @throws BuildError if there is none at all
 */
export async function* offersOf(
  site: Site,
  zoneId = site.options.zone_id,
  prices = allowedPrices(site),
): AsyncGenerator<Offer> {
  const { options } = site;
  const types = [options.instance_type, ...(options.fallback_instance_types ?? [])];
  let isAnyInStock = false;
  for (const isSpot of prices) {
    for (const instanceType of types) {
      const zones = zoneId === undefined ? await zonesInStock(site, { instanceType, isSpot }) : [zoneId];
      isAnyInStock ||= zones.length > 0;
      yield* zones.map((zone) => ({ instanceType, isSpot, zoneId: zone }));
    }
  }
  if (isAnyInStock) return;
  throw new BuildError(
    `instance_type: no zone of ${site.region} has ${types.map((type) => `"${type}"`).join(' or ')} in stock or on sale.`,
    { place: site.placeOf('instance_type'), hint: 'Choose another instance type or region.' },
  );
}

function allowedPrices({ options }: Site): readonly boolean[] {
  if ((options.spot_strategy ?? 'NoSpot') === 'NoSpot') return [false];
  return options.spot_on_demand_fallback ? [true, false] : [true];
}

/** "a spot instance of ecs.g6.large in cn-hangzhou-h", as it follows "start". */
export function offerInWords({ instanceType, isSpot, zoneId }: Offer): string {
  return `${isSpot ? 'a spot instance' : 'an instance'} of ${instanceType} in ${zoneId}`;
}
