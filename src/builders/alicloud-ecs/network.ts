import { together } from '../../async/index.js';
import { offersOf, type Offer } from './offers.js';
import { findGivenGroup, prepareSecurityGroup } from './security-group.js';
import type { BuildingSite } from './site.js';
import { prepareVpc } from './vpc.js';
import { findVSwitch, VSwitches, type Placement } from './vswitch.js';

/** Where the instance will stand. */
export interface Network {
  readonly vpcId: string;
  readonly securityGroupId: string;
  /**
   * Where to try to start it, in turn, the first prepared already; an offer may turn out to be sold out. There is each
   * once: who comes back for more gets what is left.
   */
  readonly placements: AsyncIterable<Placement>;
  /** The same at the ordinary price alone, from the first on. */
  readonly ordinaryPlacements: () => AsyncIterable<Placement>;
}

/** The network that the options name, and a temporary one for what they do not. */
export async function prepareNetwork(site: BuildingSite): Promise<Network> {
  const { options } = site;
  if (options.vswitch_id !== undefined) {
    const given = await findVSwitch(site, options.vswitch_id);
    const securityGroupId = await prepareSecurityGroup(site, given.vpc, await findGivenGroup(site));
    const { vSwitchId, zoneId } = given;
    const here = (offer: Offer): Placement => ({ ...offer, vSwitchId });
    return {
      vpcId: given.vpc.id,
      securityGroupId,
      placements: leftOf(mapped(offersOf(site, zoneId), here)),
      ordinaryPlacements: () => mapped(offersOf(site, zoneId, ORDINARY), here),
    };
  }
  const offers = offersOf(site);
  // What is given and what is on offer is known before anything is created.
  const [group, best] = await together(findGivenGroup(site), offers.next());
  const vpc = await prepareVpc(site, group);
  const vSwitches = new VSwitches(site, vpc);
  const placements = vSwitches.for(resumed(best, offers));
  const [securityGroupId, first] = await together(prepareSecurityGroup(site, vpc, group), placements.next());
  return {
    vpcId: vpc.id,
    securityGroupId,
    placements: leftOf(resumed(first, placements)),
    ordinaryPlacements: () => vSwitches.for(offersOf(site, options.zone_id, ORDINARY)),
  };
}

const ORDINARY = [false] as const;

async function* mapped<Item, Result>(
  items: AsyncIterable<Item>,
  map: (item: Item) => Result,
): AsyncGenerator<Result> {
  for await (const item of items) yield map(item);
}

/** What is left of `items`, whenever it is asked for: nobody who stops early ends them. */
function leftOf<Item>(items: AsyncGenerator<Item>): AsyncIterable<Item> {
  return { [Symbol.asyncIterator]: () => ({ next: () => items.next() }) };
}

/** `rest` with the item before it, which was taken out already. */
async function* resumed<Item>(
  first: IteratorResult<Item, unknown>,
  rest: AsyncGenerator<Item>,
): AsyncGenerator<Item> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}
