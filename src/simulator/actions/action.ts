import type { AccessKey, Account, Identity } from '../model/accounts.js';
import type { Cloud } from '../model/cloud.js';
import type { Region } from '../model/region.js';
import type { Outcome } from '../faults/fault-rule.js';
import type { ParameterDescriptions, ValuesOf } from '../parameters/description.js';

/** One call of an action, signed and checked: what its handler works with. */
export interface Call<Values> {
  readonly parameters: Values;
  readonly cloud: Cloud;
  readonly account: Account;
  readonly caller: Identity;
  /** What the call was signed with; nobody's key where it needs no signature. */
  readonly key: AccessKey;
  /** The account's resources in the region called. */
  readonly region: Region;
  /** How a fault rule wants that to end which this call makes. */
  readonly outcome: Outcome | undefined;
  /**
   * To be called between the last check and the first effect.
   *
   * @throws ApiError `DryRunOperation` when the caller asked for a dry run
   */
  readonly checksPassed: () => void;
}

/** The answer's body, but for its RequestId. */
export type Answer = Readonly<Record<string, unknown>>;

export interface Action {
  readonly name: string;
  readonly parameters: ParameterDescriptions;
  readonly run: (call: Call<unknown>) => Answer | Promise<Answer>;
  /** The code for a ClientToken that comes again with other parameters. */
  readonly tokenMismatch: { readonly code: string; readonly status: number };
  /** Whether it needs no signature. */
  readonly isAnonymous: boolean;
}

/** An operation of the cloud: its name, the one description of its parameters, and what it does. */
export function defineAction<D extends ParameterDescriptions>(
  name: string,
  parameters: D,
  run: (call: Call<ValuesOf<D>>) => Answer | Promise<Answer>,
  {
    tokenMismatch = { code: 'IdempotentParameterMismatch', status: 400 },
    isAnonymous = false,
  }: Partial<Pick<Action, 'tokenMismatch' | 'isAnonymous'>> = {},
): Action {
  return { name, parameters, run: (call) => run(call as Call<ValuesOf<D>>), tokenMismatch, isAnonymous };
}
