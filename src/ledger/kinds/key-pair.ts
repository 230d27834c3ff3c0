import { DeleteKeyPairs, DescribeKeyPairs } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
import { ANY_MARK, everyPage, lookFor, readTags, readTime } from './listing.js';
import type { Releasable } from './releasable.js';

/** A key pair's ID is its name. */
export const keyPair: Releasable = {
  kind: 'key_pair',
  // While an instance has it: InvalidParameter.KeypairAlreadyAttachedInstance.
  after: ['instance'],

  async find({ entry, region }, { cloud, mark, signal }) {
    const request = { regionId: region, tag: [resourceTag(mark, entry)] };
    const found = await cloud.call(DescribeKeyPairs, request, {
      region,
      signal,
      doing: 'look for a key pair of this build',
    });
    return found.keyPairs?.keyPair?.[0]?.keyPairName;
  },

  async list(region, { cloud, signal }, wanted) {
    const options = { region, signal, doing: lookFor(wanted, 'key pair') };
    const which = wanted === 'ours' ? { tag: ANY_MARK } : { keyPairName: wanted.id };
    const found = await everyPage(50, async (page) => {
      const request = { regionId: region, ...which, ...page };
      const { keyPairs, totalCount: total } = await cloud.call(DescribeKeyPairs, request, options);
      return { items: keyPairs?.keyPair, total };
    });
    return found.map((one) => ({
      id: one.keyPairName ?? '',
      name: one.keyPairName,
      tags: readTags(one.tags),
      createdAt: readTime(one.creationTime),
    }));
  },

  async release({ id, region }, { cloud, signal }) {
    await unlessGone(
      cloud.call(
        DeleteKeyPairs,
        { regionId: region, keyPairNames: JSON.stringify([id]) },
        { region, signal, doing: `delete the key pair ${id}` },
      ),
    );
    return 'released';
  },
};
