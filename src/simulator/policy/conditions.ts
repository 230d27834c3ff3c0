import { isLike } from './wildcard.js';

/** Compares what a policy says with what the request has. */
type Comparison = (wanted: string, found: string) => boolean;

/** The operators for texts, which is all that credentials are about here. */
export const CONDITION_OPERATORS = {
  StringEquals: (wanted, found) => wanted === found,
  StringNotEquals: (wanted, found) => wanted !== found,
  StringEqualsIgnoreCase: (wanted, found) => wanted.toLowerCase() === found.toLowerCase(),
  StringLike: isLike,
  StringNotLike: (wanted, found) => !isLike(wanted, found),
  Bool: (wanted, found) => wanted.toLowerCase() === found.toLowerCase(),
} as const satisfies Readonly<Record<string, Comparison>>;

export type ConditionOperator = keyof typeof CONDITION_OPERATORS;
