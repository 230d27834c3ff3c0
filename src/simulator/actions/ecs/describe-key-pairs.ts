import { ecs } from '../../api/ecs.js';
import { apiTime } from '../../model/resource.js';
import { bearsTags, ecsTags } from '../../model/tags.js';
import { fits } from '../../parameters/wildcard.js';
import { defineAction } from '../action.js';
import { pageOf } from '../paging.js';

export const describeKeyPairs = defineAction(
  'DescribeKeyPairs',
  ecs.DescribeKeyPairs,
  ({ parameters, region }) => {
    const { KeyPairName, KeyPairFingerPrint, IncludePublicKey, Tag } = parameters;
    const found = [...region.keyPairs.values()].filter(
      (keyPair) =>
        (!KeyPairName || fits(KeyPairName, keyPair.id)) &&
        (!KeyPairFingerPrint || keyPair.fingerprint === KeyPairFingerPrint) &&
        bearsTags(keyPair.tags, Tag),
    );
    const { items, fields } = pageOf(found, parameters, 100);
    const views = items.map((keyPair) => ({
      KeyPairName: keyPair.id,
      KeyPairFingerPrint: keyPair.fingerprint,
      CreationTime: apiTime(keyPair.createdAt),
      ResourceGroupId: keyPair.resourceGroupId,
      ...(IncludePublicKey && { PublicKey: keyPair.publicKey }),
      Tags: ecsTags(keyPair.tags),
    }));
    return { ...fields, KeyPairs: { KeyPair: views } };
  },
);
