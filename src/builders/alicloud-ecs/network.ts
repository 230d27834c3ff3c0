import {
  AuthorizeSecurityGroup,
  CloudError,
  CreateSecurityGroup,
  CreateVpc,
  CreateVSwitch,
  DescribeSecurityGroups,
  DescribeVpcs,
  DescribeVSwitches,
  vpcWatch,
  vswitchWatch,
} from '../../alicloud/index.js';
import { together } from '../../async/index.js';
import { BuildError } from '../../errors/index.js';
import { freeBlock } from './cidr.js';
import { offersOf, type Offer } from './offers.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { NETWORK_LIMIT } from './time-limits.js';

const DEFAULT_VPC_BLOCK = '172.16.0.0/16';

/** Where the instance will stand. */
export interface Network {
  readonly vpcId: string;
  readonly securityGroupId: string;
  /** Where to try to start it, in turn, the first prepared already; an offer may turn out to be sold out. */
  readonly placements: AsyncIterable<Placement>;
}

/** An offer with a vSwitch in its zone. */
export interface Placement extends Offer {
  readonly vSwitchId: string;
}

interface Vpc {
  readonly id: string;
  readonly cidrBlock: string;
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

async function findVSwitch(
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

/** The given VPC, or that of the given security group; a temporary one where neither is given. */
async function prepareVpc(site: BuildingSite, group: SecurityGroup | undefined): Promise<Vpc> {
  const given = site.options.vpc_id ?? group?.vpcId;
  return given === undefined ? createVpc(site) : findVpc(site, given);
}

async function findVpc(site: BuildingSite, vpcId: string): Promise<Vpc> {
  const { vpcs } = await site.cloud.call(
    DescribeVpcs,
    { regionId: site.region, vpcId },
    to(site, `find the VPC ${vpcId}`),
  );
  const found = vpcs?.vpc?.find((candidate) => candidate.vpcId === vpcId);
  if (found === undefined) throw notThere(site, 'vpc_id', vpcId);
  return { id: vpcId, cidrBlock: found.cidrBlock ?? DEFAULT_VPC_BLOCK };
}

async function createVpc(site: BuildingSite): Promise<Vpc> {
  const { options, region, resources, cloud } = site;
  const cidrBlock = options.vpc_cidr_block ?? DEFAULT_VPC_BLOCK;
  const vpcName = options.vpc_name ?? `packer_${site.suffix}`;
  const { id } = await resources.create(
    { kind: 'vpc', region, name: vpcName },
    async ({ clientToken, tags, signal }) => {
      const made = await cloud.call(
        CreateVpc,
        {
          regionId: region,
          cidrBlock,
          vpcName,
          clientToken,
          tag: [...tags],
          resourceGroupId: options.resource_group_id,
        },
        to(site, 'create a temporary VPC', signal),
      );
      return made.vpcId ?? '';
    },
  );
  await waitForStatus(site, {
    watch: vpcWatch,
    id,
    status: 'Available',
    limit: NETWORK_LIMIT,
    phase: 'prepare',
  });
  return { id, cidrBlock };
}

/** The offers, each with a vSwitch in its zone, as far as they are asked for; zones that cannot have one are passed over. */
async function* vSwitchesFor(
  site: BuildingSite,
  vpc: Vpc,
  offers: AsyncIterable<Offer>,
): AsyncGenerator<Placement> {
  const vSwitches = new Map<string, string | CloudError>();
  // A VPC of our own is empty; in a given one others have their blocks.
  const taken = site.options.vpc_id === undefined ? [] : await blocksTaken(site, vpc.id);
  for await (const offer of offers) {
    const { zoneId } = offer;
    if (!vSwitches.has(zoneId)) {
      const cidrBlock = chooseBlock(site, vpc, taken);
      taken.push(cidrBlock);
      vSwitches.set(zoneId, await createVSwitch(site, vpc, zoneId, cidrBlock).catch(unlessUnsuitable));
    }
    const vSwitch = vSwitches.get(zoneId);
    if (typeof vSwitch === 'string') yield { ...offer, vSwitchId: vSwitch };
  }
  const refusals = [...vSwitches.values()].filter((vSwitch) => vSwitch instanceof CloudError);
  if (refusals.length === vSwitches.size && refusals[0] !== undefined) throw refusals[0];
}

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

interface SecurityGroup {
  readonly id: string;
  readonly vpcId: string;
}

async function prepareSecurityGroup(
  site: BuildingSite,
  vpc: Vpc,
  given: SecurityGroup | undefined,
): Promise<string> {
  if (given === undefined) return createSecurityGroup(site, vpc);
  if (given.vpcId === vpc.id) return given.id;
  throw mismatch(site, 'security_group_id', given.id, `it is in the VPC ${given.vpcId}, not in ${vpc.id}`);
}

async function findGivenGroup(site: BuildingSite): Promise<SecurityGroup | undefined> {
  const securityGroupId = site.options.security_group_id;
  if (securityGroupId === undefined) return undefined;
  const { securityGroups } = await site.cloud.call(
    DescribeSecurityGroups,
    { regionId: site.region, securityGroupId },
    to(site, `find the security group ${securityGroupId}`),
  );
  const found = securityGroups?.securityGroup?.find(
    (candidate) => candidate.securityGroupId === securityGroupId,
  );
  if (found === undefined) throw notThere(site, 'security_group_id', securityGroupId);
  if (!found.vpcId) throw mismatch(site, 'security_group_id', securityGroupId, 'it is in no VPC');
  return { id: securityGroupId, vpcId: found.vpcId };
}

/** A group of the build's own: one inbound rule, for the communicator's port alone. */
async function createSecurityGroup(site: BuildingSite, vpc: Vpc): Promise<string> {
  const { options, region, resources, cloud } = site;
  const securityGroupName = options.security_group_name ?? `packer_${site.suffix}`;
  const { id } = await resources.create(
    { kind: 'security_group', region, name: securityGroupName },
    async ({ clientToken, tags, signal }) => {
      const made = await cloud.call(
        CreateSecurityGroup,
        {
          regionId: region,
          vpcId: vpc.id,
          securityGroupName,
          clientToken,
          tag: [...tags],
          resourceGroupId: options.resource_group_id,
        },
        to(site, 'create a temporary security group', signal),
      );
      return made.securityGroupId ?? '';
    },
  );
  if (options.communicator === 'none') return id;
  await cloud.call(
    AuthorizeSecurityGroup,
    {
      regionId: region,
      securityGroupId: id,
      permissions: sources(site, vpc).map((sourceCidrIp) => ({
        ipProtocol: 'TCP',
        portRange: `${options.ssh_port}/${options.ssh_port}`,
        sourceCidrIp,
        policy: 'accept',
        priority: '1',
        description: 'The port that the image build connects to',
      })),
    },
    to(site, `open port ${options.ssh_port} of the temporary security group`),
  );
  return id;
}

/** Who may reach the communicator's port. */
function sources(site: BuildingSite, vpc: Vpc): readonly string[] {
  const { options, events } = site;
  if (options.temporary_security_group_source_cidrs !== undefined)
    return options.temporary_security_group_source_cidrs;
  if (options.ssh_private_ip) return [vpc.cidrBlock];
  events.emit({
    type: 'warning',
    message: `While the build runs, port ${options.ssh_port} of its instance is open to every address. Give the runner's own in temporary_security_group_source_cidrs to narrow it.`,
  });
  return ['0.0.0.0/0'];
}

function notThere(site: BuildingSite, option: string, id: string): BuildError {
  return new BuildError(`${option}: there is no "${id}" in ${site.region} that this account can use.`, {
    place: site.placeOf(option),
  });
}

function mismatch(site: BuildingSite, option: string, id: string, why: string): BuildError {
  return new BuildError(`${option}: "${id}" does not fit: ${why}.`, { place: site.placeOf(option) });
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
