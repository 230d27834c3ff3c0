import { DeleteInstance, DescribeInstances, instanceWatch } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
import { EIP_FACT, giveBackEip } from './eip.js';
import { ANY_MARK, everyPage, lookFor, readTags, readTime } from './listing.js';
import type { Releasable } from './releasable.js';

/** The cloud takes seconds for it; the network can only go after it. */
const GONE_WITHIN_MS = 5 * 60_000;
const USUALLY_GONE_AFTER_MS = [3_000];

export const instance: Releasable = {
  kind: 'instance',
  after: [],

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeInstances, request, {
      region,
      signal,
      doing: 'look for an instance of this build',
    });
    return found.instances?.instance?.[0]?.instanceId;
  },

  async list(region, { cloud, signal }, wanted) {
    const options = { region, signal, doing: lookFor(wanted, 'instance') };
    const which = wanted === 'ours' ? { tag: ANY_MARK } : { instanceIds: JSON.stringify([wanted.id]) };
    const found = await everyPage(100, async (page) => {
      const request = { regionId: region, ...which, ...page };
      const { instances, totalCount: total } = await cloud.call(DescribeInstances, request, options);
      return { items: instances?.instance, total };
    });
    return found.map((one) => ({
      id: one.instanceId ?? '',
      name: one.instanceName,
      tags: readTags(one.tags),
      createdAt: readTime(one.creationTime),
      // A build that takes longer than it thought puts this off, and leaves its tags as they are.
      aliveUntil: readTime(one.autoReleaseTime),
      ...(one.eipAddress?.allocationId && { facts: { [EIP_FACT]: one.eipAddress.allocationId } }),
    }));
  },

  async release(resource, context) {
    const { id, region } = resource;
    const { cloud, signal } = context;
    await giveBackEip(resource, context);
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
    });
    return 'released';
  },
};
