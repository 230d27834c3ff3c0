import { CloudError, CreateVSwitch, DescribeVSwitches, vswitchWatch } from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import { freeBlock } from './cidr.js';
import { mismatch, notThere } from './given.js';
import type { Offer } from './offers.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { NETWORK_LIMIT } from './time-limits.js';
import { USUALLY } from './usual-times.js';
import { findVpc, type Vpc } from './vpc.js';

/** An offer with a vSwitch in its zone. */
export interface Placement extends Offer {
  readonly vSwitchId: string;
}

/**
 * The vSwitch of `vswitch_id`, with its VPC and zone.
 * @throws BuildError if it is not there, or not where other options say
 */
export async function findVSwitch(
  site: BuildingSite,
  vSwitchId: string,
): Promise<{ vpc: Vpc; zoneId: string; vSwitchId: string }> {
  const { vSwitches } = await site.cloud.call(
    DescribeVSwitches,
    { regionId: site.region, vSwitchId },
    to(site, `find the vSwitch ${vSwitchId}`),
  );
  const found = vSwitches?.vSwitch?.find((candidate) => candidate.vSwitchId === vSwitchId);
  if (found?.vpcId === undefined || found.zoneId === undefined) throw notThere(site, 'vswitch_id', vSwitchId);
  const { vpc_id: vpcId, zone_id: zoneId } = site.options;
  if (vpcId !== undefined && vpcId !== found.vpcId) {
    throw mismatch(site, 'vpc_id', vpcId, `the vSwitch ${vSwitchId} is in the VPC ${found.vpcId}`);
  }
  if (zoneId !== undefined && zoneId !== found.zoneId) {
    throw mismatch(site, 'zone_id', zoneId, `the vSwitch ${vSwitchId} is in the zone ${found.zoneId}`);
  }
  return { vpc: await findVpc(site, found.vpcId), zoneId: found.zoneId, vSwitchId };
}

/** The temporary vSwitches in a VPC: one for each zone that an instance is tried in, made when it is. */
export class VSwitches {
  readonly #site: BuildingSite;
  readonly #vpc: Vpc;
  readonly #made = new Map<string, string | CloudError>();
  #taken: string[] | undefined;

  constructor(site: BuildingSite, vpc: Vpc) {
    this.#site = site;
    this.#vpc = vpc;
  }

  /** The offers, each with a vSwitch in its zone, as far as they are asked for; zones that cannot have one are passed over. */
  async *for(offers: AsyncIterable<Offer>): AsyncGenerator<Placement> {
    for await (const offer of offers) {
      const vSwitch = await this.#in(offer.zoneId);
      if (typeof vSwitch === 'string') yield { ...offer, vSwitchId: vSwitch };
    }
    const refusals = [...this.#made.values()].filter((vSwitch) => vSwitch instanceof CloudError);
    if (refusals.length === this.#made.size && refusals[0] !== undefined) throw refusals[0];
  }

  async #in(zoneId: string): Promise<string | CloudError> {
    const known = this.#made.get(zoneId);
    if (known !== undefined) return known;
    const made = await this.#createIn(zoneId).catch(unlessUnsuitable);
    this.#made.set(zoneId, made);
    return made;
  }

  /** Another build may take the same part of the addresses between the look and the call: then it looks again. */
  async #createIn(zoneId: string): Promise<string> {
    for (let left = MOST_CLASHES; ; left -= 1) {
      this.#taken ??= this.#vpc.isTemporary ? [] : await blocksTaken(this.#site, this.#vpc.id);
      const cidrBlock = chooseBlock(this.#site, this.#vpc, this.#taken);
      this.#taken.push(cidrBlock);
      try {
        return await createVSwitch(this.#site, this.#vpc, zoneId, cidrBlock);
      } catch (error) {
        const isClash = error instanceof CloudError && error.isOneOf(['InvalidCidrBlock.Overlapped']);
        if (!isClash || left === 0) throw error;
        this.#taken = [...(await blocksTaken(this.#site, this.#vpc.id)), cidrBlock];
      }
    }
  }
}

/** As many builds may begin in one VPC at the same moment; each time, one of them gets what it wants. */
const MOST_CLASHES = 30;

/** Why a zone has no vSwitch, where another may have one. */
function unlessUnsuitable(error: unknown): CloudError {
  if (error instanceof CloudError && isZoneUnsuitable(error)) return error;
  throw error;
}

async function createVSwitch(
  site: BuildingSite,
  vpc: Vpc,
  zoneId: string,
  cidrBlock: string,
): Promise<string> {
  const { options, region, resources, cloud } = site;
  const vSwitchName = options.vswitch_name ?? `packer_${site.suffix}`;
  const { id } = await resources.create(
    { kind: 'vswitch', region, name: vSwitchName },
    async ({ clientToken, tags, signal }) => {
      const made = await cloud.call(
        CreateVSwitch,
        { regionId: region, zoneId, vpcId: vpc.id, cidrBlock, vSwitchName, clientToken, tag: [...tags] },
        to(site, `create a temporary vSwitch in ${zoneId}`, signal),
      );
      return made.vSwitchId ?? '';
    },
  );
  await waitForStatus(site, {
    watch: vswitchWatch,
    id,
    status: 'Available',
    usually: USUALLY.vSwitch,
    limit: NETWORK_LIMIT,
    phase: 'prepare',
  });
  return id;
}

/** The zone does not exist, or sells no vSwitches. */
function isZoneUnsuitable(error: CloudError): boolean {
  return error.family === 'no-stock' || error.isOneOf(['InvalidZoneId', 'ResourceNotAvailable']);
}

function chooseBlock(site: BuildingSite, vpc: Vpc, taken: readonly string[]): string {
  const free = freeBlock(vpc.cidrBlock, taken);
  if (free !== undefined) return free;
  throw new BuildError(`vpc_id: the VPC ${vpc.id} (${vpc.cidrBlock}) has no room for another vSwitch.`, {
    place: site.placeOf('vpc_id'),
    hint: 'Give the vSwitch to use as vswitch_id.',
  });
}

async function blocksTaken(site: BuildingSite, vpcId: string): Promise<string[]> {
  const blocks: string[] = [];
  for (let pageNumber = 1; ; pageNumber += 1) {
    const { vSwitches, totalCount } = await site.cloud.call(
      DescribeVSwitches,
      { regionId: site.region, vpcId, pageNumber, pageSize: 50 },
      to(site, `list the vSwitches of ${vpcId}`),
    );
    const page = vSwitches?.vSwitch ?? [];
    blocks.push(...page.flatMap(({ cidrBlock }) => (cidrBlock ? [cidrBlock] : [])));
    if (page.length === 0 || blocks.length >= (totalCount ?? 0)) return blocks;
  }
}
