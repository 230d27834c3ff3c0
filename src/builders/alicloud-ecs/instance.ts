import {
  CloudError,
  instanceWatch,
  RunInstances,
  StopInstance,
  type InstanceState,
} from '../../alicloud/index.js';
import { BuildError } from '../../errors/index.js';
import type { Resource } from '../../ledger/index.js';
import type { SourceImage } from './check.js';
import { disksToRun } from './disks.js';
import type { Login } from './login.js';
import type { Network, Placement } from './network.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { asApiTime, autoReleaseTime, LAUNCH_LIMIT, STOP_LIMIT } from './time-limits.js';
import { readUserData } from './user-data.js';

/** Mbit/s of outgoing public bandwidth when nothing else is said: what gives the instance a public address. */
const DEFAULT_BANDWIDTH = 5;

export interface Launch {
  readonly source: SourceImage;
  readonly login: Login;
  readonly network: Network;
}

export interface Instance {
  readonly resource: Resource;
  readonly id: string;
  readonly zoneId: string;
  /** The ID of the image that it runs. */
  readonly sourceImage: string;
  /** When the cloud releases it by itself. */
  readonly autoRelease: Date;
  /** Where the communicator finds it; undefined where it has no such address. */
  readonly address: string | undefined;
}

/**
 * Starts the temporary instance: one call carries everything it needs. When a zone turns out to be sold out the
 * next one is tried.
 * @throws CloudError the last zone's refusal
 */
export async function launchInstance(site: BuildingSite, launch: Launch): Promise<Instance> {
  let refusal: Error | undefined;
  for await (const placement of launch.network.sites) {
    try {
      return await launchAt(site, launch, placement);
    } catch (error) {
      if (!(error instanceof CloudError && error.family === 'no-stock') || placement.temporary === undefined)
        throw error;
      site.events.emit({
        type: 'notice',
        message: `${placement.zoneId} is out of ${site.options.instance_type}; trying the next zone.`,
      });
      await site.resources.release(placement.temporary);
      refusal = error;
    }
  }
  throw (
    refusal ??
    new BuildError(`No zone of ${site.region} could take the instance.`, {
      place: site.placeOf('instance_type'),
    })
  );
}

async function launchAt(site: BuildingSite, launch: Launch, placement: Placement): Promise<Instance> {
  const { options, region, resources, cloud } = site;
  const instanceName = options.instance_name ?? `packer_${site.suffix}`;
  const autoRelease = autoReleaseTime(options, Date.now());
  const resource = await resources.create(
    { kind: 'instance', region, name: instanceName },
    async ({ clientToken, tags }) => {
      const own = Object.entries(options.run_tags ?? {}).map(([key, value]) => ({ key, value }));
      const started = await cloud.call(
        RunInstances,
        {
          ...whatToRun(site, launch, placement),
          instanceName,
          clientToken,
          amount: 1,
          tag: [...own, ...tags],
          // The dead man's switch: the cloud's own clean-up, should nobody be left for it.
          autoReleaseTime: asApiTime(autoRelease),
        },
        to(site, `start an instance of ${options.instance_type} in ${placement.zoneId}`),
      );
      const id = started.instanceIdSets?.instanceIdSet?.[0];
      if (id === undefined) throw new BuildError('RunInstances answered without an instance ID.');
      return id;
    },
  );
  const running = await waitForStatus(site, {
    watch: instanceWatch,
    id: resource.id,
    status: 'Running',
    limit: LAUNCH_LIMIT,
    phase: 'launch',
  });
  return {
    resource,
    id: resource.id,
    zoneId: placement.zoneId,
    sourceImage: launch.source.id,
    autoRelease,
    address: addressOf(site, running),
  };
}

function whatToRun(site: BuildingSite, { source, login, network }: Launch, placement: Placement) {
  const { options, region } = site;
  const userData = readUserData(
    options.user_data,
    options.user_data_file === undefined ? undefined : site.resolvePath(options.user_data_file),
  );
  return {
    regionId: region,
    imageId: source.id,
    instanceType: options.instance_type,
    zoneId: placement.zoneId,
    vSwitchId: placement.vSwitchId,
    securityGroupId: network.securityGroupId,
    keyPairName: login.keyPairName,
    password: login.password?.reveal(),
    userData: userData?.toString('base64'),
    ramRoleName: options.ecs_ram_role_name,
    securityEnhancementStrategy: options.security_enhancement_strategy,
    resourceGroupId: options.resource_group_id,
    ...(options.io_optimized !== undefined && { ioOptimized: options.io_optimized ? 'optimized' : 'none' }),
    ...disksToRun(options),
    ...publicAddress(site),
  };
}

/** A public address from the launch on, unless the build connects to the private one. */
function publicAddress({ options }: BuildingSite) {
  if (options.ssh_private_ip) return {};
  return {
    internetMaxBandwidthOut: options.internet_max_bandwidth_out ?? DEFAULT_BANDWIDTH,
    internetChargeType: options.internet_charge_type ?? 'PayByTraffic',
  };
}

function addressOf({ options }: BuildingSite, state: InstanceState): string | undefined {
  return options.ssh_private_ip
    ? state.vpcAttributes?.privateIpAddress?.ipAddress?.[0]
    : state.publicIpAddress?.ipAddress?.[0];
}

/**
 * Brings the instance to a stop for its image, or waits until the last provisioner has
 * (`disable_stop_instance`).
 */
export async function stopInstance(site: BuildingSite, { id }: Instance): Promise<void> {
  const { options } = site;
  if (!options.disable_stop_instance) await askToStop(site, id);
  await waitForStatus(site, {
    watch: instanceWatch,
    id,
    status: 'Stopped',
    limit: STOP_LIMIT,
    phase: 'stop',
  });
}

async function askToStop(site: BuildingSite, instanceId: string): Promise<void> {
  try {
    await site.cloud.call(
      StopInstance,
      // KeepCharging keeps the public address and is what an image may be made from.
      { instanceId, forceStop: site.options.force_stop_instance, stoppedMode: 'KeepCharging' },
      to(site, `stop the instance ${instanceId}`),
    );
  } catch (error) {
    // A provisioner may have shut it down already; the wait that follows knows.
    if (!(error instanceof CloudError && error.isOneOf(['IncorrectInstanceStatus']))) throw error;
  }
}
