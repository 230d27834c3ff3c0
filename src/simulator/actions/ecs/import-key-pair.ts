import { ecs } from '../../api/ecs.js';
import { importKeyPair as add } from '../../model/key-pair.js';
import { readTags } from '../../model/tags.js';
import { defineAction } from '../action.js';

export const importKeyPair = defineAction('ImportKeyPair', ecs.ImportKeyPair, ({ parameters, region }) => {
  const keyPair = add(region, {
    name: parameters.KeyPairName,
    publicKey: parameters.PublicKeyBody,
    resourceGroupId: parameters.ResourceGroupId,
    tags: readTags(parameters.Tag),
  });
  return { KeyPairName: keyPair.id, KeyPairFingerPrint: keyPair.fingerprint };
});
