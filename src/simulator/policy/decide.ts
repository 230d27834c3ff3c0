import { CONDITION_OPERATORS } from './conditions.js';
import type { Condition, Policy, Statement } from './policy.js';
import { isLike } from './wildcard.js';

/** What is asked of policies. */
export interface Wish {
  /** `ecs:RunInstances` */
  readonly action: string;
  /** An ARN; undefined where a trust policy is asked. */
  readonly resource?: string;
  /** Who asks, where a trust policy is asked. */
  readonly principal?: Principal;
  /** What conditions look at, by key: `oidc:sub`. */
  readonly facts?: Readonly<Record<string, readonly string[]>>;
}

export interface Principal {
  readonly kind: 'RAM' | 'Service' | 'Federated';
  /** Every name that it goes by: of a user its ARN and that of its account. */
  readonly names: readonly string[];
}

export type Decision = 'Allow' | 'ExplicitDeny' | 'ImplicitDeny';

/** RAM's rule: what is denied is denied, what nobody allows is too. */
export function decide(policies: readonly Policy[], wish: Wish): Decision {
  const fitting = policies
    .flatMap(({ statements }) => statements)
    .filter((statement) => fits(statement, wish));
  if (fitting.some(({ effect }) => effect === 'Deny')) return 'ExplicitDeny';
  return fitting.length > 0 ? 'Allow' : 'ImplicitDeny';
}

function fits(statement: Statement, { action, resource, principal, facts = {} }: Wish): boolean {
  return (
    statement.actions.some((pattern) => isLike(pattern.toLowerCase(), action.toLowerCase())) &&
    (resource === undefined || statement.resources.some((pattern) => isLike(pattern, resource))) &&
    (principal === undefined || isNamed(statement, principal)) &&
    statement.conditions.every((condition) => holds(condition, facts))
  );
}

function isNamed({ principals }: Statement, { kind, names }: Principal): boolean {
  return (principals[kind] ?? []).some((named) => named === '*' || names.includes(named));
}

function holds({ operator, key, values }: Condition, facts: NonNullable<Wish['facts']>): boolean {
  const compare = CONDITION_OPERATORS[operator];
  const found = facts[key] ?? [];
  const any = (value: string) => values.some((wanted) => compare(wanted, value));
  return operator.startsWith('StringNot')
    ? found.every((value) => values.every((wanted) => compare(wanted, value)))
    : found.some(any);
}
