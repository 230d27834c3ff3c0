import { DeleteInstance, DescribeInstances, instanceWatch } from '../../alicloud/index.js';
import { timeLimit, together } from '../../async/index.js';
import { describeError } from '../../errors/index.js';
import { deleteListed } from '../deletion.js';
import { handOverDisks } from './disk.js';
import { EIP_FACT, giveBackEip } from './eip.js';
import { listed, readTime } from './listing.js';
import type { OpenResource, Releasable, ReleaseContext } from './releasable.js';

/** The cloud takes seconds for it; the network can only go after it. */
const GONE_WITHIN_MS = 5 * 60_000;
const USUALLY_GONE_AFTER_MS = 3_000;

export const instance: Releasable = {
  kind: 'instance',
  after: [],

  ...listed({
    words: 'instance',
    pageSize: 100,
    byId: (id) => ({ instanceIds: JSON.stringify([id]) }),
    async read(cloud, request, options) {
      const { instances, totalCount: total } = await cloud.call(DescribeInstances, request, options);
      return { items: instances?.instance, total };
    },
    describe: (one) => ({
      id: one.instanceId ?? '',
      name: one.instanceName,
      // A build that takes longer than it thought puts this off, and leaves its tags as they are.
      aliveUntil: readTime(one.autoReleaseTime),
      ...(one.eipAddress?.allocationId && { facts: { [EIP_FACT]: one.eipAddress.allocationId } }),
    }),
  }),

  async release(resource, context) {
    const { id, region } = resource;
    const { cloud, signal } = context;
    await beforeItGoes(resource, context);
    await deleteListed(instance, resource, context, () =>
      cloud.call(
        DeleteInstance,
        { instanceId: id, force: true },
        { region, signal, doing: `release the instance ${id}` },
      ),
    );
    await cloud.waitUntilGone({
      watch: instanceWatch,
      id,
      region,
      signal,
      timeoutMs: GONE_WITHIN_MS,
      usuallyMs: USUALLY_GONE_AFTER_MS,
      isBeside: true,
    });
    return 'released';
  },
};

/** What had better be done first. The instance, which costs, is not kept waiting for it: half a minute at the most. */
async function beforeItGoes(resource: OpenResource, context: ReleaseContext): Promise<void> {
  using limit = timeLimit(context.cloud.waiter.appearWithinMs / 2, context.signal);
  const hurried = { ...context, signal: limit.signal };
  await together(tryGiveBackEip(resource, hurried), handOverDisks(resource, hurried));
  context.signal.throwIfAborted();
}

/** An address that cannot be taken off first comes off with the instance. */
async function tryGiveBackEip(resource: OpenResource, context: ReleaseContext): Promise<void> {
  try {
    await giveBackEip(resource, context);
  } catch (error) {
    context.events.emit({
      type: 'notice',
      message: `The elastic IP address only comes off when the instance ${resource.id} goes: ${describeError(error)}`,
    });
  }
}
