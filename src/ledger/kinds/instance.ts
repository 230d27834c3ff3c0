import { DeleteInstance, DescribeInstances, instanceWatch } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
import { giveBackEip } from './eip.js';
import type { Releasable } from './releasable.js';

/** The cloud takes seconds for it; the network can only go after it. */
const GONE_WITHIN_MS = 5 * 60_000;

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
    await cloud.waitUntilGone({ watch: instanceWatch, id, region, signal, timeoutMs: GONE_WITHIN_MS });
    return 'released';
  },
};
