import { ecs } from '../../api/ecs.js';
import { deleteKeyPairs as remove } from '../../model/key-pair.js';
import { jsonList } from '../../parameters/json-list.js';
import { defineAction } from '../action.js';

export const deleteKeyPairs = defineAction('DeleteKeyPairs', ecs.DeleteKeyPairs, ({ parameters, region }) => {
  remove(region, jsonList('KeyPairNames', parameters.KeyPairNames) ?? []);
  return {};
});
