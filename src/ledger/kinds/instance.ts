import { DeleteInstance, DescribeInstances, instanceWatch } from '../../alicloud/index.js';
import { unlessGone } from '../unless-gone.js';
import { handOverDisks } from './disk.js';
import { EIP_FACT, giveBackEip } from './eip.js';
import { listed, readTime } from './listing.js';
import type { Releasable } from './releasable.js';

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
    await giveBackEip(resource, context);
    await handOverDisks(resource, context);
    await unlessGone(
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
