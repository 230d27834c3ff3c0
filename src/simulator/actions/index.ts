import { ecs as ecsDescriptions } from '../api/ecs.js';
import type { Product } from '../protocol/api-request.js';
import type { Action } from './action.js';
import { ecsActions } from './ecs/index.js';
import { stsActions } from './sts/index.js';
import { vpcActions } from './vpc/index.js';

const ACTIONS: Readonly<Record<Product, ReadonlyMap<string, Action>>> = {
  // The ECS endpoint of old serves VPC and EIP too, with the parameters that they had then.
  ecs: byName([...vpcActions.map(asOnEcs), ...ecsActions]),
  vpc: byName(vpcActions),
  sts: byName(stsActions),
};

/** The operation of a product by its name; undefined where the simulated cloud has none. */
export function findAction(product: Product, name: string): Action | undefined {
  return ACTIONS[product].get(name);
}

/** All operations of a product. */
export const actionsOf = (product: Product): readonly Action[] => [...ACTIONS[product].values()];

/** Whether the ECS endpoint has an action from VPC. */
export const isVpcAction = (name: string): boolean =>
  ACTIONS.vpc.has(name) && !ecsActions.some((action) => action.name === name);

function asOnEcs(action: Action): Action {
  const descriptions: Readonly<Record<string, Action['parameters']>> = ecsDescriptions;
  return { ...action, parameters: descriptions[action.name] ?? action.parameters };
}

function byName(actions: readonly Action[]): ReadonlyMap<string, Action> {
  return new Map(actions.map((action) => [action.name, action]));
}
