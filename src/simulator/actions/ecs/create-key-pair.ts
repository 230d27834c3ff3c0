import { ecs } from '../../api/ecs.js';
import { createKeyPair as create } from '../../model/key-pair.js';
import { readTags } from '../../model/tags.js';
import { defineAction } from '../action.js';

export const createKeyPair = defineAction(
  'CreateKeyPair',
  ecs.CreateKeyPair,
  async ({ parameters, region }) => {
    const { keyPair, privateKey } = await create(region, {
      name: parameters.KeyPairName,
      resourceGroupId: parameters.ResourceGroupId,
      tags: readTags(parameters.Tag),
    });
    return {
      KeyPairId: `ssh-${keyPair.fingerprint.slice(0, 20)}`,
      KeyPairName: keyPair.id,
      KeyPairFingerPrint: keyPair.fingerprint,
      PrivateKeyBody: privateKey,
    };
  },
);
