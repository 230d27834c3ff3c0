import type { TemplateValue } from './syntax.js';
import { TemplateError } from './template-error.js';

/** No rendered text grows longer than this many characters: a few nested replacements could fill any memory. */
export const MAX_TEXT_LENGTH = 1_000_000;

export function tooLong(): TemplateError {
  return new TemplateError(`makes a text of more than ${MAX_TEXT_LENGTH} characters`);
}

/** A function of the template engine. Its error is told with the function's name before it. */
export type TemplateFunction = (...args: TemplateValue[]) => TemplateValue;

export type TemplateFunctions = Readonly<Record<string, TemplateFunction>>;

interface KindTypes {
  readonly string: string;
  readonly integer: number;
}

type ValuesOf<Kinds extends readonly (keyof KindTypes)[]> = {
  [Index in keyof Kinds]: KindTypes[Kinds[Index]];
};

/**
 * A function that takes exactly the kinds of values named, or as many of them as are given from `least` on.
 * The sentence about wrong ones is written here, once for all functions.
 */
export function templateFunction<const Kinds extends readonly (keyof KindTypes)[]>(
  kinds: Kinds,
  call: (...args: ValuesOf<Kinds>) => TemplateValue,
  least: number = kinds.length,
): TemplateFunction {
  return (...args) => {
    if (args.length > kinds.length || args.length < least) {
      const wanted = least === kinds.length ? String(least) : `${least} to ${kinds.length}`;
      throw new TemplateError(`takes ${wanted} value${wanted === '1' ? '' : 's'}, not ${args.length}`);
    }
    args.forEach((arg, index) => {
      const kind = kinds[index];
      if (kind === 'string' ? typeof arg !== 'string' : !Number.isInteger(arg)) {
        throw new TemplateError(
          `takes ${kind === 'string' ? 'a string' : 'a whole number'} as value ${index + 1}, not ${JSON.stringify(arg)}`,
        );
      }
    });
    return call(...(args as unknown as ValuesOf<Kinds>));
  };
}

/** The functions that every text may use, because they need nothing but their values: Packer's and Go's. */
export const PURE_FUNCTIONS: TemplateFunctions = {
  lower: templateFunction(['string'], (text) => text.toLowerCase()),
  upper: templateFunction(['string'], (text) => text.toUpperCase()),
  replace: templateFunction(['string', 'string', 'integer', 'string'], replace),
  replace_all: templateFunction(['string', 'string', 'string'], (old, by, text) =>
    replace(old, by, -1, text),
  ),
  split: templateFunction(['string', 'string', 'integer'], split),
  print,
  not: (value) => !isTrue(value),
  and: (...args) => args.find((value) => !isTrue(value)) ?? args.at(-1) ?? false,
  or: (...args) => args.find(isTrue) ?? args.at(-1) ?? false,
  eq: (first, ...others) => others.some((other) => other === first),
  ne: (first, second) => first !== second,
};

/** What Go takes for true: anything but false, 0 and the empty string. */
export function isTrue(value: TemplateValue | undefined): boolean {
  return value !== undefined && value !== false && value !== 0 && value !== '';
}

/** Replaces the first `count` occurrences; all of them if `count` is negative. */
function replace(old: string, by: string, count: number, text: string): string {
  const parts = text.split(old);
  const replaced = count < 0 ? parts.length - 1 : Math.min(count, parts.length - 1);
  if (replaced * by.length > MAX_TEXT_LENGTH) throw tooLong();
  const head = parts.slice(0, replaced + 1).join(by);
  return [head, ...parts.slice(replaced + 1)].join(old);
}

/** As Go's fmt.Sprint: a space between two values that are no strings. */
function print(...args: TemplateValue[]): string {
  return args.reduce<string>((text, value, index) => {
    const isSpaced = index > 0 && typeof value !== 'string' && typeof args[index - 1] !== 'string';
    return `${text}${isSpaced ? ' ' : ''}${value}`;
  }, '');
}

function split(text: string, separator: string, index: number): string {
  const parts = text.split(separator);
  const part = parts[index];
  if (part !== undefined) return part;
  throw new TemplateError(
    `finds no part ${index} in "${text}" split at "${separator}": there are ${parts.length}, counted from 0`,
  );
}
