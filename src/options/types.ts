import { z } from 'zod';
import { Secret } from '../secrets/index.js';

/**
 * What an option's value may be: its check and conversion, and what the documents call it.
 * Weak typing is Packer's: a number or a boolean may be written as a string, a string as a number, and one
 * bare value where a list is meant. Everything else that is ill-typed is refused.
 */
export interface OptionType<Value = unknown> {
  readonly schema: z.ZodType<Value>;
  /** How an action input's text is read: as it is, or as YAML. */
  readonly shape: 'scalar' | 'list' | 'map';
  /** The type's name in the option tables. */
  readonly label: string;
  /** The schema of the value as written, for editors (JSON Schema). */
  readonly written: z.ZodType;
}

export type ValueOf<Type> = Type extends OptionType<infer Value> ? Value : never;

/** A rule beyond the type: a pattern, a length, a range. Says what is allowed, as in "must be …". */
export interface Rule<Value> {
  readonly holds: (value: Value) => boolean;
  readonly message: string;
}

/** A string. A number or boolean is taken as its text. */
export function text(...rules: readonly Rule<string>[]): OptionType<string> {
  return scalar('string', withRules(weakText, rules), z.string());
}

/** A string that must not be seen; see {@link Secret}. */
export function secretText(): OptionType<Secret> {
  return scalar(
    'string',
    weakText.transform((value) => new Secret(value)),
    z.string(),
  );
}

/** A whole number; also as a string of digits. */
export function integer(...rules: readonly Rule<number>[]): OptionType<number> {
  return scalar('number', withRules(weakInteger, rules), z.union([z.int(), z.string().regex(/^-?\d+$/)]));
}

/** A boolean; also as one of the strings that Go's ParseBool takes, and as 0 or 1. */
export function flag(): OptionType<boolean> {
  return scalar('boolean', weakFlag, z.union([z.boolean(), z.enum([...TRUE, ...FALSE])]));
}

/** One of a closed set of words, spelt exactly. */
export function oneOf<const Word extends string>(...words: readonly Word[]): OptionType<Word> {
  const schema = z.enum(words, {
    error: () => `must be one of ${words.map((word) => `"${word}"`).join(', ')}`,
  });
  return scalar('string', schema as unknown as z.ZodType<Word>, z.enum(words));
}

/** A Go duration ("90s", "1h30m", "500ms"), as milliseconds. */
export function duration(): OptionType<number> {
  const schema = weakText.transform((value, context) => {
    const milliseconds = parseDuration(value);
    if (milliseconds !== undefined) return milliseconds;
    context.issues.push({
      code: 'custom',
      input: value,
      message: 'must be a duration such as "90s", "5m" or "1h30m"',
    });
    return z.NEVER;
  });
  return scalar('duration', schema, z.string());
}

/** A list; one bare value is a list of one. */
export function listOf<Item>(item: OptionType<Item>): OptionType<readonly Item[]> {
  const schema = z.preprocess(
    (value) => (Array.isArray(value) || value === null ? value : [value]),
    z.array(item.schema, { error: () => `must be a list` }),
  );
  const written = z.union([z.array(item.written), item.written]);
  return { schema, shape: 'list', label: `list of ${plural(item.label)}`, written };
}

/** A map from names to strings, such as tags. */
export function mapOf<Item>(item: OptionType<Item>): OptionType<Readonly<Record<string, Item>>> {
  const schema = z.record(z.string(), item.schema, {
    error: () => `must be a map of names to ${plural(item.label)}`,
  });
  return {
    schema,
    shape: 'map',
    label: `map of ${plural(item.label)}`,
    written: z.record(z.string(), item.written),
  };
}

function scalar<Value>(label: string, schema: z.ZodType<Value>, written: z.ZodType): OptionType<Value> {
  return { schema, shape: 'scalar', label, written };
}

function withRules<Value>(schema: z.ZodType<Value>, rules: readonly Rule<Value>[]): z.ZodType<Value> {
  return schema.superRefine((value, context) => {
    for (const rule of rules) {
      if (!rule.holds(value)) context.addIssue({ code: 'custom', message: rule.message });
    }
  });
}

function plural(label: string): string {
  return label.replace(/^\w+/, (word) => `${word}s`);
}

const weakText = z.preprocess(
  (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
  z.string({ error: () => 'must be a string' }),
);

const weakInteger = z.preprocess(
  (value) => (typeof value === 'string' && /^\s*-?\d+\s*$/.test(value) ? Number(value) : value),
  z.int({ error: () => 'must be a whole number' }),
);

/** The words of Go's strconv.ParseBool, which Packer reads booleans with. */
const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'] as const;
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'] as const;

const weakFlag = z.preprocess(
  (value) => {
    const word = String(value);
    if (TRUE.some((yes) => yes === word)) return true;
    return FALSE.some((no) => no === word) ? false : value;
  },
  z.boolean({ error: () => 'must be true or false' }),
);

const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** Reads a duration as Go's time.ParseDuration does. @returns milliseconds, or undefined if it is none */
export function parseDuration(value: string): number | undefined {
  const match = /^(-?)((?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+|0)$/.exec(value.trim());
  if (match === null) return undefined;
  const parts = (match[2] ?? '').matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g);
  const milliseconds = [...parts].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ''] ?? 0),
    0,
  );
  return match[1] === '-' ? -milliseconds : milliseconds;
}
