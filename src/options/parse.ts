import { closestName, Problems, type Place } from '../errors/index.js';
import { plain, type Located, type LocatedMap } from './located.js';
import type { Option, OptionTable, OptionValues } from './option.js';
import type { Reading } from './types.js';

/** A component's options after parsing, with the place each was written at. */
export interface ParsedOptions<Table extends OptionTable> {
  /** Complete if no problem was reported; otherwise what could be read, for further checks. */
  readonly values: Partial<OptionValues<Table>>;
  /** No problem was found: `values` has every required and every defaulted option. */
  readonly isComplete: boolean;
  /** Whether something was written for the option, be it any good or not. */
  wasGiven(option: keyof Table & string): boolean;
  /** Where the option was written; the component's own place where it was not. */
  placeOf(option: keyof Table & string): Place;
}

export interface ParseContext {
  readonly problems: Problems;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told to the user without failing: options that are accepted and have no effect. */
  readonly notice: (message: string, place: Place) => void;
  /** Keys of the component that are not its options, such as `type` and `name`. */
  readonly otherKeys?: readonly string[];
  /** The absolute path of a file that was named at a place; without it, paths stay as they are. */
  readonly resolvePath?: (path: string, writtenAt: Place) => string;
  /** The option that these options stand in, such as `image_disk_mappings[0]`; for problems. */
  readonly within?: string;
}

/**
 * Reads a component's options by their table. Every problem (an unknown or misspelt name, a wrong type, a
 * broken rule, something missing) is added to `context.problems`; nothing is thrown. An empty string and null
 * count as not given, as in Packer; keys that begin with `_` are comments.
 */
export function parseOptions<Table extends OptionTable>(
  table: Table,
  written: LocatedMap,
  context: ParseContext,
): ParsedOptions<Table> {
  const problems = new Problems();
  const own = { ...context, problems };
  reportUnknown(table, written, own);
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table)) {
    const value = valueOf(name, option, written, own);
    if (value !== undefined) values[name] = value;
  }
  for (const problem of problems.all) context.problems.add(problem);
  return {
    values: values as Partial<OptionValues<Table>>,
    isComplete: problems.all.length === 0,
    wasGiven: (name) => {
      const option = table[name];
      // What could not even be evaluated has been left out of the table.
      return option === undefined || givenValue(name, option, written, context.env) !== undefined;
    },
    placeOf: (name) => written.entries.get(name)?.value.place ?? written.place,
  };
}

function valueOf(name: string, option: Option, written: LocatedMap, context: ParseContext): unknown {
  const path = pathOf(name, context);
  const given = givenValue(name, option, written, context.env);
  if (given === undefined) {
    if (option.required)
      context.problems.add({ option: path, place: written.place, message: missing(option) });
    return option.default;
  }
  if (option.dead !== undefined) context.notice(`${path}: ${option.dead}`, given.place);
  return option.type.read(given, reading(path, option.sensitive, context));
}

function pathOf(name: string, context: ParseContext): string {
  return context.within === undefined ? name : `${context.within}.${name}`;
}

function reading(path: string, isSensitive: boolean, context: ParseContext): Reading {
  return {
    context,
    path,
    refuse: (node, rule, hint = '') => {
      const found = isSensitive ? '' : `; found ${shown(node)}`;
      context.problems.add({ option: path, place: node.place, message: `${rule}${found}.${hint}` });
      return undefined;
    },
    inside: (step) =>
      reading(typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`, isSensitive, context),
  };
}

function givenValue(
  name: string,
  option: Option,
  written: LocatedMap,
  env: ParseContext['env'],
): Located | undefined {
  const value = written.entries.get(name)?.value;
  if (value !== undefined && !isEmpty(value)) return value;
  for (const variable of option.env) {
    const fromEnvironment = env[variable];
    if (fromEnvironment !== undefined && fromEnvironment !== '') {
      return { kind: 'scalar', value: fromEnvironment, place: { file: `environment variable ${variable}` } };
    }
  }
  return undefined;
}

function isEmpty(value: Located): boolean {
  return value.kind === 'scalar' && (value.value === null || value.value === '');
}

function missing(option: Option): string {
  const elsewhere =
    option.env.length === 0 ? '' : `, here or in the environment variable ${option.env.join(' or ')}`;
  return `is required${elsewhere}, and is not given.`;
}

/** The offending value as it was written, cut to a readable length. */
function shown(node: Located): string {
  const json =
    node.kind === 'scalar' && node.source !== undefined ? node.source : JSON.stringify(plain(node));
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}

function reportUnknown(table: OptionTable, written: LocatedMap, context: ParseContext): void {
  const names = Object.keys(table);
  for (const [name, entry] of written.entries) {
    if (names.includes(name) || context.otherKeys?.includes(name) || name.startsWith('_')) continue;
    context.problems.add({
      option: pathOf(name, context),
      place: entry.keyPlace,
      message: `is not an option here.${closestName(name, [...names, ...(context.otherKeys ?? [])])}`,
    });
  }
}
