import { DescribeInstances, DescribeSecurityGroups, DescribeVSwitches } from '../alicloud/index.js';
import { delay } from '../async/index.js';
import type { ResourceKind } from '../events/index.js';
import type { LedgerEntry } from './entry.js';
import { kindInWords } from './kind-in-words.js';
import type { OpenResource, ReleaseContext } from './kinds/index.js';
import { readTags } from './kinds/listing.js';
import { bearMarks, type Tag } from './marks.js';

/** Something that is in a part of a network, and keeps it from being deleted. */
export interface Occupant {
  readonly kind: ResourceKind;
  readonly id: string;
  readonly name: string | undefined;
  readonly tags: readonly Tag[];
}

/**
 * The first pause before a look, as a part of the time within which what was made must appear (ten seconds of a
 * minute): an instance that has gone leaves its network some seconds later.
 */
const FIRST_PAUSE = 1 / 6;

/**
 * Looks, ever less often, what keeps a part of a network from going while its deletion is refused. Ends when it is
 * disposed of; never throws.
 * @param onFound told of every look's outcome, and waited for
 */
export function watchOccupants(
  resource: OpenResource,
  context: ReleaseContext,
  onFound: (occupants: readonly Occupant[]) => Promise<void>,
): Disposable {
  const ended = new AbortController();
  const look = CONTENTS[resource.kind];
  const signal = AbortSignal.any([ended.signal, context.signal]);
  const watch = async (look: Contents): Promise<void> => {
    for (let pause = FIRST_PAUSE * context.cloud.waiter.appearWithinMs; ; pause *= 2) {
      await delay(pause, signal);
      await onFound(await look(resource, { ...context, signal }).catch(() => []));
    }
  };
  if (look !== undefined) watch(look).catch(() => undefined);
  return { [Symbol.dispose]: () => ended.abort() };
}

/** The entry of the ledger whose tags an occupant bears, if it is an instance of this build. */
export function entryOfOccupant(
  { kind, id, tags }: Occupant,
  { region }: LedgerEntry,
  context: ReleaseContext,
): OpenResource | undefined {
  const entry = context.entries.find(
    (one) => one.kind === kind && one.region === region && bearMarks(tags, one, context),
  );
  return kind === 'instance' && entry !== undefined ? { ...entry, id } : undefined;
}

/** "In it is the instance i-1 (web)." */
export function inWords(occupants: readonly Occupant[]): string {
  const named = occupants.map(
    ({ kind, id, name }) => `the ${kindInWords(kind)} ${id}${name ? ` (${name})` : ''}`,
  );
  const [last, ...others] = named.reverse();
  if (last === undefined) return '';
  return others.length === 0 ? `In it is ${last}.` : `In it are ${others.reverse().join(', ')} and ${last}.`;
}

type Contents = (resource: OpenResource, context: ReleaseContext) => Promise<readonly Occupant[]>;

/** As many as are worth being named. */
const PAGE_SIZE = 10;

const CONTENTS: Readonly<Partial<Record<ResourceKind, Contents>>> = {
  security_group: ({ id, region }, context) => instancesIn(region, { securityGroupId: id }, context),
  vswitch: ({ id, region }, context) => instancesIn(region, { vSwitchId: id }, context),
  async vpc({ id, region }, context) {
    const lists = await Promise.all([
      instancesIn(region, { vpcId: id }, context),
      vSwitchesIn(region, id, context),
      securityGroupsIn(region, id, context),
    ]);
    return lists.flat();
  },
};

async function instancesIn(
  region: string,
  place: { readonly vpcId?: string; readonly vSwitchId?: string; readonly securityGroupId?: string },
  { cloud, signal }: ReleaseContext,
): Promise<readonly Occupant[]> {
  const { instances } = await cloud.call(
    DescribeInstances,
    { regionId: region, ...place, pageSize: PAGE_SIZE },
    { region, signal, doing: 'look for instances in a network' },
  );
  return (instances?.instance ?? []).flatMap(({ instanceId: id, instanceName: name, tags }) =>
    id === undefined ? [] : { kind: 'instance', id, name, tags: readTags(tags) },
  );
}

async function vSwitchesIn(
  region: string,
  vpcId: string,
  { cloud, signal }: ReleaseContext,
): Promise<readonly Occupant[]> {
  const { vSwitches } = await cloud.call(
    DescribeVSwitches,
    { regionId: region, vpcId, pageSize: PAGE_SIZE },
    { region, signal, doing: 'look for vSwitches in a VPC' },
  );
  return (vSwitches?.vSwitch ?? []).flatMap(({ vSwitchId: id, vSwitchName: name, tags }) =>
    id === undefined ? [] : { kind: 'vswitch', id, name, tags: readTags(tags) },
  );
}

async function securityGroupsIn(
  region: string,
  vpcId: string,
  { cloud, signal }: ReleaseContext,
): Promise<readonly Occupant[]> {
  const { securityGroups } = await cloud.call(
    DescribeSecurityGroups,
    { regionId: region, vpcId, pageSize: PAGE_SIZE },
    { region, signal, doing: 'look for security groups in a VPC' },
  );
  return (securityGroups?.securityGroup ?? []).flatMap(
    ({ securityGroupId: id, securityGroupName: name, tags }) =>
      id === undefined ? [] : { kind: 'security_group', id, name, tags: readTags(tags) },
  );
}
