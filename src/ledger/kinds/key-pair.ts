import { DeleteKeyPairs, DescribeKeyPairs } from '../../alicloud/index.js';
import { deleteListed } from '../deletion.js';
import { listed } from './listing.js';
import type { Releasable } from './releasable.js';

/** A key pair's ID is its name. */
export const keyPair: Releasable = {
  kind: 'key_pair',
  // While an instance has it: InvalidParameter.KeypairAlreadyAttachedInstance.
  after: ['instance'],

  ...listed({
    words: 'key pair',
    pageSize: 50,
    byId: (id) => ({ keyPairName: id }),
    async read(cloud, request, options) {
      const { keyPairs, totalCount: total } = await cloud.call(DescribeKeyPairs, request, options);
      return { items: keyPairs?.keyPair, total };
    },
    describe: (one) => ({ id: one.keyPairName ?? '', name: one.keyPairName }),
  }),

  async release(resource, context) {
    const { id, region } = resource;
    const { cloud, signal } = context;
    await deleteListed(keyPair, resource, context, () =>
      cloud.call(
        DeleteKeyPairs,
        { regionId: region, keyPairNames: JSON.stringify([id]) },
        { region, signal, doing: `delete the key pair ${id}` },
      ),
    );
    return 'released';
  },
};
