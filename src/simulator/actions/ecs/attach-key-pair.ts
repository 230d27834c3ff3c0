import { ecs } from '../../api/ecs.js';
import { requireKeyPair } from '../../model/key-pair.js';
import { jsonList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';
import { keyPairResults } from './key-pair-results.js';

/** Takes effect when an instance starts the next time, a running one included. */
export const attachKeyPair = defineAction('AttachKeyPair', ecs.AttachKeyPair, ({ parameters, region }) => {
  const keyPair = requireKeyPair(region, parameters.KeyPairName);
  const ids = jsonList('InstanceIds', parameters.InstanceIds) ?? [];
  return keyPairResults(region, keyPair.id, ids, (instance) => {
    instance.traits.keyPairName = keyPair.id;
  });
});
