import { DescribeEipAddresses, eipWatch, UnassociateEipAddress } from '../../alicloud/index.js';
import type { OpenResource, ReleaseContext } from './releasable.js';

/** Fact of an instance that an elastic IP address of the user's was lent to: its allocation ID. */
export const EIP_FACT = 'eip';

const FREE_WITHIN_MS = 60_000;

/** Gives the user's elastic IP address back: it is taken off the instance, and never released. */
export async function giveBackEip(
  { id: instanceId, region, facts }: OpenResource,
  { cloud, signal }: ReleaseContext,
): Promise<void> {
  const allocationId = facts?.[EIP_FACT];
  if (allocationId === undefined) return;
  const options = { region, signal, doing: `give the elastic IP address ${allocationId} back` };
  const listed = await cloud.call(DescribeEipAddresses, { regionId: region, allocationId }, options);
  const eip = listed.eipAddresses?.eipAddress?.find((candidate) => candidate.allocationId === allocationId);
  // It may never have been associated, or be with another instance by now.
  if (eip?.instanceId !== instanceId) return;
  await cloud.call(
    UnassociateEipAddress,
    { regionId: region, allocationId, instanceId, instanceType: 'EcsInstance' },
    options,
  );
  await cloud.waitFor({
    watch: eipWatch,
    id: allocationId,
    region,
    signal,
    until: ({ status }) => status === 'Available',
    timeoutMs: FREE_WITHIN_MS,
  });
}
