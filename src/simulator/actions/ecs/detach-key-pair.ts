import { ecs } from '../../api/ecs.js';
import { requireKeyPair } from '../../model/key-pair.js';
import { jsonList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';
import { keyPairResults } from './key-pair-results.js';

export const detachKeyPair = defineAction('DetachKeyPair', ecs.DetachKeyPair, ({ parameters, region }) => {
  const keyPair = requireKeyPair(region, parameters.KeyPairName);
  const ids = jsonList('InstanceIds', parameters.InstanceIds) ?? [];
  return keyPairResults(region, keyPair.id, ids, (instance) => {
    if (instance.keyPairName === keyPair.id) instance.traits.keyPairName = '';
  });
});
