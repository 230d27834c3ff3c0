import { CloudError, RunInstances } from '../../alicloud/index.js';
import { BuildError, describeError, toError } from '../../errors/index.js';
import { AUTO_RELEASE_FACT, EIP_FACT, type Resource } from '../../ledger/index.js';
import { blamingOption } from './blame.js';
import { addressOf, LostAtLaunch, waitUntilUp } from './come-up.js';
import { diskFacts, disksToRun } from './disks.js';
import { associateEip } from './eip.js';
import { hostKeyUserData } from './host-key.js';
import type { Instance } from './instance.js';
import type { Login } from './login.js';
import type { Network } from './network.js';
import type { EcsOptions } from './options.js';
import type { Placement } from './vswitch.js';
import { offerInWords } from './offers.js';
import type { SpotReclaimed } from './reclaim.js';
import { to, type BuildingSite } from './site.js';
import type { SourceImage } from './source.js';
import { tagList } from './tags.js';
import { asApiTime, autoReleaseTime } from './time-limits.js';
import { userDataOf } from './user-data.js';

/** Mbit/s of outgoing public bandwidth when nothing else is said: what gives the instance a public address. */
const DEFAULT_BANDWIDTH = 5;

export interface Launch {
  readonly source: SourceImage;
  readonly login: Login;
  readonly network: Network;
  /** The address of `eip_id`. */
  readonly eipAddress: string | undefined;
}

/**
 * Starts the temporary instance: one call carries everything it needs. When an offer turns out to be sold out, or
 * the cloud takes the instance back before it runs, the next one is tried.
 * @param lost the instance that this one follows: a spot instance that the cloud took back
 * @throws CloudError the last refusal, or BuildError
 */
export async function launchInstance(
  site: BuildingSite,
  launch: Launch,
  lost?: SpotReclaimed,
): Promise<Instance> {
  let refusal: unknown = lost;
  for await (const placement of placementsAfter(site, launch.network, lost)) {
    if (refusal !== undefined) {
      site.events.emit({
        type: 'notice',
        message:
          refusal === lost
            ? `Trying ${offerInWords(placement)} in its place.`
            : `Trying ${offerInWords(placement)}, since the last did not do: ${describeError(refusal)}`,
      });
    }
    try {
      return await launchAt(site, launch, placement);
    } catch (error) {
      if (!mayDoElsewhere(error, placement)) throw blamingOption(site, error);
      refusal = error;
    }
  }
  if (refusal !== undefined) throw toError(blamingOption(site, refusal));
  throw new BuildError(`No zone of ${site.region} could take the instance.`, {
    place: site.placeOf('instance_type'),
  });
}

/** What is taken back once is likely to be again, so that the ordinary price comes next, where that is allowed. */
function placementsAfter(
  { options }: BuildingSite,
  { placements, ordinaryPlacements }: Network,
  lost: SpotReclaimed | undefined,
): AsyncIterable<Placement> {
  return lost !== undefined && options.spot_on_demand_fallback ? ordinaryPlacements() : placements;
}

/** A price limit, and the quota of a family of types, are other offers' no obstacle. */
function mayDoElsewhere(error: unknown, { isSpot }: Placement): boolean {
  if (error instanceof LostAtLaunch) return true;
  if (!(error instanceof CloudError)) return false;
  if (error.family === 'no-stock' || error.isOneOf(['QuotaExceed.ElasticQuota'])) return true;
  return isSpot && error.isOneOf(['InvalidSpotPriceLimit']);
}

async function launchAt(site: BuildingSite, launch: Launch, placement: Placement): Promise<Instance> {
  const autoRelease = autoReleaseTime(site.options, Date.now());
  const { resource, hostKey } = await runWithHostKey(site, launch, placement, autoRelease);
  const state = await waitUntilUp(site, resource);
  const eip = site.options.eip_id;
  if (eip !== undefined) await associateEip(site, eip, resource.id);
  return {
    resource,
    id: resource.id,
    type: placement.instanceType,
    zoneId: placement.zoneId,
    isSpot: placement.isSpot,
    sourceImage: launch.source.id,
    osType: launch.source.osType,
    autoRelease,
    hostKey,
    address: addressOf(site.options, state, launch.eipAddress),
  };
}

/** User data that the cloud does not take, of which we can do without our own. */
const USER_DATA_REFUSED = [
  'ImageNotSupportCloudInit',
  'InvalidUserData.Forbidden',
  'InvalidUserData.NotSupported',
];

async function runWithHostKey(
  site: BuildingSite,
  launch: Launch,
  placement: Placement,
  autoRelease: Date,
): Promise<Pick<Instance, 'resource' | 'hostKey'>> {
  const { hostKey } = launch.login;
  try {
    const resource = await runInstance(site, launch, placement, autoRelease);
    return { resource, hostKey: hostKey?.publicKey };
  } catch (error) {
    const isRefused = error instanceof CloudError && error.isOneOf(USER_DATA_REFUSED);
    if (hostKey === undefined || !isRefused) throw error;
    site.events.emit({
      type: 'notice',
      message: `The instance is not given a host key, since the cloud takes no user data for it: ${error.message}`,
    });
    const without = { ...launch, login: { ...launch.login, hostKey: undefined } };
    return {
      resource: await runInstance(site, without, placement, autoRelease),
      hostKey: undefined,
    };
  }
}

function runInstance(
  site: BuildingSite,
  launch: Launch,
  placement: Placement,
  autoRelease: Date,
): Promise<Resource> {
  const { options, region, resources, cloud } = site;
  const instanceName = options.instance_name ?? `packer_${site.suffix}`;
  const facts = {
    [AUTO_RELEASE_FACT]: asApiTime(autoRelease),
    ...(options.eip_id !== undefined && { [EIP_FACT]: options.eip_id }),
    ...diskFacts(options),
  };
  return resources.create(
    { kind: 'instance', region, name: instanceName, facts },
    async ({ clientToken, tags, signal }) => {
      const started = await cloud.call(
        RunInstances,
        {
          ...whatToRun(site, launch, placement),
          instanceName,
          clientToken,
          amount: 1,
          tag: [...tagList(options.run_tags), ...tags],
          // The dead man's switch: the cloud's own clean-up, should nobody be left for it.
          autoReleaseTime: asApiTime(autoRelease),
        },
        to(site, `start ${offerInWords(placement)}`, signal),
      );
      const id = started.instanceIdSets?.instanceIdSet?.[0];
      if (id === undefined) throw new BuildError('RunInstances answered without an instance ID.');
      return id;
    },
  );
}

function whatToRun(site: BuildingSite, { source, login, network }: Launch, placement: Placement) {
  const { options, region } = site;
  return {
    regionId: region,
    imageId: source.id,
    instanceType: placement.instanceType,
    zoneId: placement.zoneId,
    vSwitchId: placement.vSwitchId,
    securityGroupId: network.securityGroupId,
    keyPairName: login.keyPairName,
    password: login.password?.reveal(),
    userData: (login.hostKey ? hostKeyUserData(login.hostKey) : userDataOf(site))?.toString('base64'),
    ramRoleName: options.ecs_ram_role_name,
    securityEnhancementStrategy: options.security_enhancement_strategy,
    resourceGroupId: options.resource_group_id,
    httpEndpoint: options.http_endpoint,
    httpTokens: options.http_tokens,
    ...(options.io_optimized !== undefined && { ioOptimized: options.io_optimized ? 'optimized' : 'none' }),
    ...disksToRun(options),
    ...spot(site, placement),
    ...publicAddress(site),
  };
}

function spot({ options }: BuildingSite, { isSpot }: Placement) {
  if (!isSpot) return {};
  const { spot_strategy: spotStrategy, spot_price_limit: limit } = options;
  return { spotStrategy, ...(limit !== undefined && { spotPriceLimit: Number(limit) }) };
}

/** A public address from the launch on, unless the user has another for it, or the build connects to the private one. */
function publicAddress({ options }: BuildingSite) {
  if (options.eip_id !== undefined) return {};
  if (needsNoPublicAddress(options) && !options.associate_public_ip_address) return {};
  return {
    internetMaxBandwidthOut: options.internet_max_bandwidth_out ?? DEFAULT_BANDWIDTH,
    internetChargeType: options.internet_charge_type ?? 'PayByTraffic',
  };
}

/** The build connects to the private one, or through the cloud: then a public one is for who asks for bandwidth. */
function needsNoPublicAddress(options: EcsOptions): boolean {
  if (options.ssh_private_ip) return true;
  return options.communicator === 'cloud_assistant' && options.internet_max_bandwidth_out === undefined;
}
