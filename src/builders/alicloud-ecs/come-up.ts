import { instanceWatch, WaitError, type InstanceState } from '../../alicloud/index.js';
import { givenHost, guestPort, untilPortAnswers } from '../../communicators/index.js';
import { BuildError } from '../../errors/index.js';
import type { Resource } from '../../ledger/index.js';
import type { EcsOptions } from './options.js';
import { waitForStatus, type BuildingSite } from './site.js';
import { LAUNCH_LIMIT } from './time-limits.js';
import { USUALLY } from './usual-times.js';

/** The cloud took the instance back before it ran, and nothing of it is left. */
export class LostAtLaunch extends BuildError {}

/**
 * Waits until the instance runs, as the cloud says or its guest shows.
 * @returns its last state, which has its addresses
 * @throws LostAtLaunch; WaitError if there may be something left of it, or it does not run in time
 */
export async function waitUntilUp(site: BuildingSite, resource: Resource): Promise<InstanceState> {
  try {
    return await untilUp(site, resource.id);
  } catch (error) {
    if (!(error instanceof WaitError && error.outcome !== 'timeout')) throw error;
    // Another may only be started when this one is gone for certain.
    if (!(await site.resources.release(resource))) throw error;
    throw new LostAtLaunch(error.message, { cause: error });
  }
}

/** Where the instance is reached: at its public address, at that of the EIP lent to it, or with `ssh_private_ip` at the private one. */
export function addressOf(
  { ssh_private_ip: isPrivate }: EcsOptions,
  state: InstanceState,
  eipAddress?: string,
): string | undefined {
  if (isPrivate) return state.vpcAttributes?.privateIpAddress?.ipAddress?.[0];
  return eipAddress ?? state.publicIpAddress?.ipAddress?.[0];
}

/**
 * Where the guest can be asked directly, it is, from when its address is known: a port that answers says that it runs,
 * sooner than any look, and looks need only find out what went wrong.
 */
async function untilUp(site: BuildingSite, id: string): Promise<InstanceState> {
  const running = { watch: instanceWatch, id, status: 'Running', limit: LAUNCH_LIMIT, phase: 'launch' };
  const port = portToAsk(site.options);
  if (port === undefined) return waitForStatus(site, { ...running, usually: USUALLY.launch });

  const hasAddress = (state: InstanceState) => addressOf(site.options, state) !== undefined;
  const seen = await waitForStatus(site, { ...running, orIf: hasAddress });
  const host = addressOf(site.options, seen);
  if (host === undefined || seen.status === 'Running') return seen;
  return first(site, (watching) => [
    waitForStatus(watching, { ...running, usually: USUALLY.boot, isBeside: true }),
    untilPortAnswers({ host, port, greets: site.options.communicator === 'ssh' }, watching.signal).then(
      () => seen,
    ),
  ]);
}

/** Undefined where another host is connected to, or by another way, or at an address that the instance has only later. */
function portToAsk(options: EcsOptions): number | undefined {
  const isDirect =
    givenHost(options) === undefined &&
    options.eip_id === undefined &&
    options.ssh_bastion_host === undefined &&
    options.ssh_proxy_host === undefined;
  return isDirect ? guestPort(options) : undefined;
}

/** What comes first of several ways to the same; the others are given up. */
async function first<Result>(
  site: BuildingSite,
  ways: (site: BuildingSite) => readonly Promise<Result>[],
): Promise<Result> {
  const over = new AbortController();
  try {
    return await Promise.race(ways({ ...site, signal: AbortSignal.any([site.signal, over.signal]) }));
  } finally {
    over.abort();
  }
}
