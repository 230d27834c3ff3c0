import type { Rule } from './types.js';

/** A text of `least` to `most` characters; a Chinese letter is one. */
export function lengthBetween(least: number, most: number): Rule<string> {
  return {
    holds: (value) => [...value].length >= least && [...value].length <= most,
    message: `must have ${least} to ${most} characters`,
  };
}

/** A number between two bounds, both allowed. */
export function between(least: number, most: number): Rule<number> {
  return {
    holds: (value) => value >= least && value <= most,
    message: `must be between ${least} and ${most}`,
  };
}

/** A text that matches a pattern. @param message what is allowed, as in "must be an address" */
export function matches(pattern: RegExp, message: string): Rule<string> {
  return { holds: (value) => pattern.test(value), message };
}

/** A text that begins with none of the prefixes, in whatever case. */
export function startsWithNone(...prefixes: readonly string[]): Rule<string> {
  return {
    holds: (value) => !prefixes.some((prefix) => value.toLowerCase().startsWith(prefix)),
    message: `must not begin with ${prefixes.map((prefix) => `"${prefix}"`).join(' or ')}`,
  };
}
