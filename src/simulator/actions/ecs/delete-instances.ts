import { ecs } from '../../api/ecs.js';
import { ApiError } from '../../protocol/api-error.js';
import { defineAction } from '../action.js';
import { checkDeletable } from './deletable.js';
import { requireInstance } from './instance-access.js';

/** All or nothing: one instance that cannot go keeps the others. */
export const deleteInstances = defineAction(
  'DeleteInstances',
  ecs.DeleteInstances,
  ({ parameters, region }) => {
    const instances = parameters.InstanceId.map((id) => requireInstance(region, id));
    for (const instance of instances) checkDeletable(instance, parameters.Force ?? false);
    // This action alone has a name of its own for a dry run that passed.
    if (parameters.DryRun) {
      throw new ApiError('DRYRUN.SUCCESS', 400, 'Request validation has been passed with DryRun flag set.');
    }
    for (const instance of instances) {
      instance.release();
    }
    return {};
  },
);
