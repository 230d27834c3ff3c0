import { ramAction, resourceKinds, type OperationName } from '../../alicloud/index.js';
import type { Where } from '../builder.js';
import type { Need, Permission } from '../permission.js';
import { regionOf } from './access.js';
import type { EcsOptions } from './options.js';
import { CALLS, type PlannedCall } from './planned-calls.js';
import { targetsOf } from './targets.js';

/**
 * The permissions that a build with these options makes use of, those for cleaning up after a failure included:
 * every call of the build and of its releases has its line here, and a test holds them together.
 */
export function ecsPermissions(options: EcsOptions, where: Where): readonly Permission[] {
  const region = regionOf(options, where) ?? '*';
  const allRegions = targetsOf(options, region).map((target) => target.region);
  const calls = CALLS.filter(({ when = () => true }) => when(options)).map((call): Permission => {
    const regions = call.everywhere?.(options) === true ? allRegions : [region];
    const resources = resourcesOf(call, options, regions);
    return {
      action: ramAction(call.operation),
      resources,
      need: needOf(call, options),
      purpose: call.purpose,
    };
  });
  return [...calls, ...passRole(options)];
}

function needOf({ need }: PlannedCall, options: EcsOptions): Need {
  return typeof need === 'function' ? need(options) : need;
}

function resourcesOf(
  { operation }: PlannedCall,
  options: EcsOptions,
  regions: readonly string[],
): readonly string[] {
  const [service = ''] = ramAction(operation).split(':');
  const kinds = resourceKinds(operation);
  if (kinds.length === 0) return ['*'];
  return kinds.flatMap((kind) => {
    const [name = '', other = service] = kind.split(':').reverse();
    const id = nameOf(name, operation, options);
    return [...new Set(regions)].map((region) => `acs:${other}:${region}:{account}:${name}/${id}`);
  });
}

/** What is known of a resource's name before it is there: the user's own has one, and temporary keys begin alike. */
function nameOf(kind: string, operation: OperationName, options: EcsOptions): string {
  if (kind === 'keypair' && operation === 'DeleteKeyPairs')
    return options.temporary_key_pair_name ?? 'packer_*';
  if (kind === 'eip')
    return options.eip_id !== undefined && operation !== 'DescribeEipAddresses' ? options.eip_id : '*';
  if (kind === 'securitygroup') return options.security_group_id ?? '*';
  if (kind === 'vpc' && options.vswitch_id === undefined) return options.vpc_id ?? '*';
  return '*';
}

/** An instance's role is handed on, for which there is a permission of its own. */
function passRole({ ecs_ram_role_name: role }: EcsOptions): readonly Permission[] {
  if (role === undefined) return [];
  return [
    {
      action: 'ram:PassRole',
      resources: [`acs:ram:*:{account}:role/${role}`],
      need: 'required',
      purpose: `give the instance the role ${role}`,
    },
  ];
}
