import { CONDITION_OPERATORS, type ConditionOperator } from './conditions.js';

/** A policy of RAM's, read: of a user, a role or a session, or the trust policy of a role. */
export interface Policy {
  readonly statements: readonly Statement[];
}

export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /** Patterns with `*` and `?`, such as `ecs:Describe*`. */
  readonly actions: readonly string[];
  /** Patterns of ARNs; a trust policy has none. */
  readonly resources: readonly string[];
  /** Of a trust policy: by kind (`RAM`, `Service`, `Federated`), who may. */
  readonly principals: Readonly<Record<string, readonly string[]>>;
  readonly conditions: readonly Condition[];
}

/** Holds when `operator` finds any of `values` fitting what the request has under `key`. */
export interface Condition {
  readonly operator: ConditionOperator;
  readonly key: string;
  readonly values: readonly string[];
}

/** The text, or the document in it, is no policy. */
export class PolicyGrammarError extends Error {}

/** Everything is allowed: what a user may to whom nobody gave less. */
export const ALLOW_ALL: Policy = {
  statements: [{ effect: 'Allow', actions: ['*'], resources: ['*'], principals: {}, conditions: [] }],
};

/** @throws PolicyGrammarError */
export function parsePolicy(text: string): Policy {
  try {
    return readPolicy(JSON.parse(text));
  } catch (error) {
    throw error instanceof PolicyGrammarError ? error : new PolicyGrammarError('It is not JSON.');
  }
}

/** Reads a policy document. @throws PolicyGrammarError for whatever RAM would not know */
export function readPolicy(document: unknown): Policy {
  const { Version, Statement: statements } = objectOf(document, 'A policy');
  if (Version !== '1') throw new PolicyGrammarError('Version must be "1".');
  if (!Array.isArray(statements)) throw new PolicyGrammarError('Statement must be a list.');
  return { statements: statements.map(readStatement) };
}

function readStatement(value: unknown): Statement {
  const statement = objectOf(value, 'A statement');
  const { Effect: effect, Action, Resource, Principal = {}, Condition = {} } = statement;
  if (effect !== 'Allow' && effect !== 'Deny') throw new PolicyGrammarError('Effect must be Allow or Deny.');
  const stranger = Object.keys(statement).find((name) => !MEMBERS.includes(name));
  if (stranger !== undefined) throw new PolicyGrammarError(`A statement has no ${stranger}.`);
  const principals = Object.entries(objectOf(Principal, 'Principal'));
  return {
    effect,
    actions: textsOf(Action, 'Action'),
    resources: Resource === undefined ? [] : textsOf(Resource, 'Resource'),
    principals: Object.fromEntries(
      principals.map(([kind, who]) => [kind, textsOf(who, `Principal.${kind}`)]),
    ),
    conditions: Object.entries(objectOf(Condition, 'Condition')).flatMap(readConditions),
  };
}

const MEMBERS = ['Effect', 'Action', 'Resource', 'Principal', 'Condition'];

function readConditions([operator, keys]: [string, unknown]): Condition[] {
  if (!isOperator(operator)) throw new PolicyGrammarError(`There is no condition operator ${operator}.`);
  return Object.entries(objectOf(keys, operator)).map(([key, values]) => ({
    operator,
    key,
    values: textsOf(values, key),
  }));
}

const isOperator = (name: string): name is ConditionOperator => Object.hasOwn(CONDITION_OPERATORS, name);

function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw new PolicyGrammarError(`${what} must be an object.`);
}

function textsOf(value: unknown, what: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > 0 && list.every((item) => typeof item === 'string')) return list;
  throw new PolicyGrammarError(`${what} must be a text or a list of texts.`);
}
