import { ecs } from '../../api/ecs.js';
import { deleteSnapshot as remove } from '../../model/snapshot.js';
import { defineAction } from '../action.js';

export const deleteSnapshot = defineAction('DeleteSnapshot', ecs.DeleteSnapshot, ({ parameters, region }) => {
  remove(region, parameters.SnapshotId, parameters.Force ?? false);
  return {};
});
