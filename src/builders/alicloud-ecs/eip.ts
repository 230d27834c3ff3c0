import { AssociateEipAddress, eipWatch } from '../../alicloud/index.js';
import { to, waitForStatus, type BuildingSite } from './site.js';
import { NETWORK_LIMIT } from './time-limits.js';
import { USUALLY } from './usual-times.js';

/** Lends the user's elastic IP address to the instance; the ledger's release of the instance gives it back. */
export async function associateEip(
  site: BuildingSite,
  allocationId: string,
  instanceId: string,
): Promise<void> {
  await site.cloud.call(
    AssociateEipAddress,
    { regionId: site.region, allocationId, instanceId, instanceType: 'EcsInstance' },
    to(site, `associate the elastic IP address ${allocationId} with ${instanceId}`),
  );
  await waitForStatus(site, {
    watch: eipWatch,
    id: allocationId,
    status: 'InUse',
    usually: USUALLY.eip,
    limit: NETWORK_LIMIT,
    phase: 'launch',
  });
}
