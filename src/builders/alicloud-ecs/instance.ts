import { CloudError, instanceWatch, StopInstance } from '../../alicloud/index.js';
import type { Resource } from '../../ledger/index.js';
import type { SourceImage } from './source.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { LAUNCH_LIMIT, STOP_LIMIT } from './time-limits.js';
import { USUALLY } from './usual-times.js';

/** The temporary instance, running. */
export interface Instance {
  readonly resource: Resource;
  readonly id: string;
  readonly type: string;
  readonly zoneId: string;
  readonly isSpot: boolean;
  /** The ID of the image that it runs. */
  readonly sourceImage: string;
  readonly osType: SourceImage['osType'];
  /** When the cloud releases it by itself. */
  readonly autoRelease: Date;
  /** The host key that it was given, as `ecdsa-sha2-nistp256 AAAA…`; undefined where it makes its own. */
  readonly hostKey: string | undefined;
  /** Where the communicator finds it; undefined where it has no such address. */
  readonly address: string | undefined;
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
    usually: USUALLY.stop,
    limit: STOP_LIMIT,
    phase: 'stop',
  });
}

/**
 * A provisioner may have shut it down already: then the cloud refuses. It refuses, too, what it does not yet call running,
 * though its guest has answered: then it is asked again when it does.
 */
async function askToStop(site: BuildingSite, instanceId: string): Promise<void> {
  if (await takesStop(site, instanceId)) return;
  const { status } = await waitForStatus(site, {
    watch: instanceWatch,
    id: instanceId,
    status: 'Running',
    orIf: ({ status: now = '' }) => ['Stopping', 'Stopped'].includes(now),
    limit: LAUNCH_LIMIT,
    phase: 'stop',
  });
  if (status === 'Running') await takesStop(site, instanceId);
}

async function takesStop(site: BuildingSite, instanceId: string): Promise<boolean> {
  try {
    await site.cloud.call(
      StopInstance,
      // KeepCharging keeps the public address and is what an image may be made from.
      { instanceId, forceStop: site.options.force_stop_instance, stoppedMode: 'KeepCharging' },
      to(site, `stop the instance ${instanceId}`),
    );
    return true;
  } catch (error) {
    if (!(error instanceof CloudError && error.isOneOf(['IncorrectInstanceStatus']))) throw error;
    return false;
  }
}
