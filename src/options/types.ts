import { closestName } from '../errors/index.js';
import { Secret } from '../secrets/index.js';
import { parseDuration } from './duration.js';
import type { Located, LocatedScalar } from './located.js';
import type { ParseContext } from './parse.js';

/**
 * What an option's value may be: how it is read from what was written, and what the documents call it.
 * Weak typing is Packer's: a number or a boolean may be written as a string, a string as a number, and one
 * bare value where a list is meant. Everything else that is ill-typed is refused.
 */
export interface OptionType<Value = unknown> {
  /** The value that `node` means; undefined where it means none, and then the reason has been reported. */
  readonly read: (node: Located, reading: Reading) => Value | undefined;
  /** How an action input's text is read: as it is, or as YAML. */
  readonly shape: 'scalar' | 'list' | 'map';
  /** The type's name in the option tables. */
  readonly label: string;
  /** The JSON Schema of the value as written in a template, for editors. */
  readonly jsonSchema: JsonSchema;
  /** The type of a list's or a map's items. */
  readonly item?: OptionType;
  /** Values of this type are masked everywhere. */
  readonly sensitive?: true;
}

export type ValueOf<Type> = Type extends OptionType<infer Value> ? Value : never;

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The reading of one value: where in the option it stands, and where problems go. */
export interface Reading {
  readonly context: ParseContext;
  /** The way to the value from the component, such as `image_disk_mappings[0].disk_size`. */
  readonly path: string;
  /** Reports what must hold of `node`; what was found is added. @param hint a sentence after it */
  readonly refuse: (node: Located, rule: string, hint?: string) => undefined;
  /** The reading of an item (by its index) or of an entry (by its key). */
  readonly inside: (step: number | string) => Reading;
}

/** A rule beyond the type: a pattern, a length, a range. Says what is allowed, as in "must be …". */
export interface Rule<Value> {
  readonly holds: (value: Value) => boolean;
  readonly message: string;
}

/** A string. A number or boolean is taken as its text. */
export function text(...rules: readonly Rule<string>[]): OptionType<string> {
  return scalar('string', { type: ['string', 'number', 'boolean'] }, (node, reading) => {
    const value = textOf(node);
    if (value === undefined) return reading.refuse(node, 'must be a string');
    return followsRules(value, rules, node, reading) ? value : undefined;
  });
}

/** The path of a file on the runner, as an absolute one: relative paths mean what their place says. */
export function filePath(): OptionType<string> {
  return scalar('path', { type: 'string' }, (node, reading) => {
    const path = textOf(node);
    if (path === undefined) return reading.refuse(node, 'must be the path of a file');
    return reading.context.resolvePath?.(path, node.place) ?? path;
  });
}

/** A string that must not be seen; see {@link Secret}. */
export function secretText(): OptionType<Secret> {
  const type = scalar('string', { type: ['string', 'number'] }, (node, reading) => {
    const value = textOf(node);
    return value === undefined ? reading.refuse(node, 'must be a string') : new Secret(value);
  });
  return { ...type, sensitive: true };
}

/** A whole number; also as a string of digits. */
export function integer(...rules: readonly Rule<number>[]): OptionType<number> {
  const schema = {
    anyOf: [{ type: 'integer' }, { type: 'string', pattern: `${INTEGER.source}|${INTERPOLATED}` }],
  };
  return scalar('integer', schema, (node, reading) => {
    const written = node.kind === 'scalar' ? node.value : undefined;
    const value = typeof written === 'string' && INTEGER.test(written) ? Number(written) : written;
    if (!Number.isSafeInteger(value)) return reading.refuse(node, 'must be a whole number');
    return followsRules(value as number, rules, node, reading) ? (value as number) : undefined;
  });
}

/** A boolean; also as one of the strings that Go's ParseBool takes, and as 0 or 1. */
export function flag(): OptionType<boolean> {
  const words = `^(${[...TRUE, ...FALSE].join('|')})$|${INTERPOLATED}`;
  const schema = { anyOf: [{ type: 'boolean' }, { enum: [0, 1] }, { type: 'string', pattern: words }] };
  return scalar('boolean', schema, (node, reading) => {
    const word = textOf(node);
    if (word !== undefined && TRUE.includes(word)) return true;
    if (word !== undefined && FALSE.includes(word)) return false;
    return reading.refuse(node, 'must be true or false');
  });
}

/** One of a closed set of words, spelt exactly. */
export function oneOf<const Word extends string>(...words: readonly Word[]): OptionType<Word> {
  const schema = { anyOf: [{ enum: words }, { type: 'string', pattern: INTERPOLATED }] };
  return scalar('string', schema, (node, reading) => {
    const found = textOf(node);
    const word = words.find((allowed) => allowed === found);
    if (word !== undefined) return word;
    const allowed = words.map((each) => `"${each}"`).join(', ');
    return reading.refuse(node, `must be one of ${allowed}`, closestName(found ?? '', words));
  });
}

/**
 * How long to wait, as a Go duration ("90s", "1h30m", "500ms"): in milliseconds, and no more than a timer can take, which is
 * more than any job takes.
 */
export function duration(...rules: readonly Rule<number>[]): OptionType<number> {
  const { read, ...type } = age(...rules);
  return {
    ...type,
    read: (node, reading) => {
      const milliseconds = read(node, reading);
      return milliseconds && Math.min(milliseconds, LONGEST_WAIT);
    },
  };
}

/** Of the 24.8 days of Node's timers, so many that a time made of it, such as half more, is none too long either. */
const LONGEST_WAIT = 14 * 24 * 3_600_000;

/** How old something is, as a Go duration: in milliseconds. */
export function age(...rules: readonly Rule<number>[]): OptionType<number> {
  return scalar('duration', { type: ['string', 'number'] }, (node, reading) => {
    const milliseconds = parseDuration(textOf(node) ?? '');
    if (milliseconds === undefined) {
      return reading.refuse(node, 'must be a duration with its unit, such as "90s", "5m" or "1h30m"');
    }
    return followsRules(milliseconds, rules, node, reading) ? milliseconds : undefined;
  });
}

/** A list; one bare value is a list of one. */
export function listOf<Item>(item: OptionType<Item>): OptionType<readonly Item[]> {
  return {
    shape: 'list',
    item,
    label: `list of ${plural(item.label)}`,
    jsonSchema: { anyOf: [{ type: 'array', items: item.jsonSchema }, item.jsonSchema] },
    ...(item.sensitive && { sensitive: true }),
    read: (node, reading) =>
      node.kind === 'list'
        ? allOrNone(node.items.map((each, index) => item.read(each, reading.inside(index))))
        : allOrNone([item.read(node, reading)]),
  };
}

/** A map from names to values of one type, such as tags. An empty list is an empty map, as in Packer. */
export function mapOf<Item>(item: OptionType<Item>): OptionType<Readonly<Record<string, Item>>> {
  return {
    shape: 'map',
    item,
    label: `map of ${plural(item.label)}`,
    jsonSchema: { type: 'object', additionalProperties: item.jsonSchema },
    ...(item.sensitive && { sensitive: true }),
    read: (node, reading) => {
      if (node.kind === 'list' && node.items.length === 0) return {};
      if (node.kind !== 'map') return reading.refuse(node, `must be a map of names to ${plural(item.label)}`);
      const keys = [...node.entries.keys()];
      const items = allOrNone(
        [...node.entries].map(([key, entry]) => item.read(entry.value, reading.inside(key))),
      );
      return items && Object.fromEntries(items.map((each, index) => [keys[index] ?? '', each]));
    },
  };
}

function scalar<Value>(
  label: string,
  jsonSchema: JsonSchema,
  read: OptionType<Value>['read'],
): OptionType<Value> {
  return { shape: 'scalar', label, jsonSchema, read };
}

function followsRules<Value>(
  value: Value,
  rules: readonly Rule<Value>[],
  node: Located,
  reading: Reading,
): boolean {
  const broken = rules.filter((rule) => !rule.holds(value));
  for (const rule of broken) reading.refuse(node, rule.message);
  return broken.length === 0;
}

function textOf(node: Located): string | undefined {
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : numberText(node);
}

/** A number as it was written: a version 1.10 is not 1.1, and an account ID has more digits than a number holds. */
function numberText(node: LocatedScalar): string {
  return node.source ?? String(node.value);
}

function allOrNone<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  return items.includes(undefined) ? undefined : (items as readonly Item[]);
}

function plural(label: string): string {
  return label.replace(/^\w+/, (word) => `${word}s`);
}

const INTEGER = /^\s*[+-]?\d+\s*$/;

/** In an editor any value may come from `{{user …}}`. */
const INTERPOLATED = String.raw`\{\{`;

/** The words of Go's strconv.ParseBool, which Packer reads booleans with. */
const TRUE: readonly string[] = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE: readonly string[] = ['0', 'f', 'F', 'FALSE', 'false', 'False'];
