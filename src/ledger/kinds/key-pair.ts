import { DeleteKeyPairs, DescribeKeyPairs } from '../../alicloud/index.js';
import { resourceTag } from '../marks.js';
import { unlessGone } from '../unless-gone.js';
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
