import { together } from '../../async/index.js';
import { offersOf } from './offers.js';
import { findGivenGroup, prepareSecurityGroup } from './security-group.js';
import type { BuildingSite } from './site.js';
import { prepareVpc } from './vpc.js';
import { findVSwitch, vSwitchesFor, type Placement } from './vswitch.js';

/** Where the instance will stand. */
export interface Network {
  readonly vpcId: string;
  readonly securityGroupId: string;
  /** Where to try to start it, in turn, the first prepared already; an offer may turn out to be sold out. */
  readonly placements: AsyncIterable<Placement>;
}

/** The network that the options name, and a temporary one for what they do not. */
export async function prepareNetwork(site: BuildingSite): Promise<Network> {
  const { options } = site;
  if (options.vswitch_id !== undefined) {
    const given = await findVSwitch(site, options.vswitch_id);
    const securityGroupId = await prepareSecurityGroup(site, given.vpc, await findGivenGroup(site));
    const { vSwitchId } = given;
    return {
      vpcId: given.vpc.id,
      securityGroupId,
      placements: mapped(offersOf(site, given.zoneId), (offer) => ({ ...offer, vSwitchId })),
    };
  }
  const offers = offersOf(site);
  // What is given and what is on offer is known before anything is created.
  const [group, best] = await together(findGivenGroup(site), offers.next());
  const vpc = await prepareVpc(site, group);
  const placements = vSwitchesFor(site, vpc, resumed(best, offers));
  const [securityGroupId, first] = await together(prepareSecurityGroup(site, vpc, group), placements.next());
  return { vpcId: vpc.id, securityGroupId, placements: resumed(first, placements) };
}

async function* mapped<Item, Result>(
  items: AsyncIterable<Item>,
  map: (item: Item) => Result,
): AsyncGenerator<Result> {
  for await (const item of items) yield map(item);
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
