import { closestName, type Place, type Problems } from '../errors/index.js';
import { locate, plain, type Located, type LocatedMap } from './located.js';
import type { Option, OptionTable, OptionValues } from './option.js';

/** A component's options after parsing, with the place each was written at. */
export interface ParsedOptions<Table extends OptionTable> {
  /** Complete if no problem was reported; otherwise what could be read, for further checks. */
  readonly values: Partial<OptionValues<Table>>;
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
}

/**
 * Reads a component's options by their table. Every problem (an unknown or misspelt name, a wrong type, a
 * broken rule, something missing) is added to `context.problems`; nothing is thrown. An empty string and null
 * count as not given, as in Packer.
 */
export function parseOptions<Table extends OptionTable>(
  table: Table,
  written: LocatedMap,
  context: ParseContext,
): ParsedOptions<Table> {
  reportUnknown(table, written, context);
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(table) as [string, Option][]) {
    const value = valueOf(name, option, written, context);
    if (value !== undefined) values[name] = value;
  }
  return {
    values: values as Partial<OptionValues<Table>>,
    placeOf: (name) => written.entries.get(name)?.value.place ?? written.place,
  };
}

function valueOf(name: string, option: Option, written: LocatedMap, context: ParseContext): unknown {
  const given = givenValue(name, option, written, context.env);
  if (given === undefined) {
    if (option.required)
      context.problems.add({ option: name, place: written.place, message: missing(option) });
    return option.default;
  }
  if (option.dead !== undefined) context.notice(`${name}: ${option.dead}`, given.place);
  const outcome = option.type.schema.safeParse(plain(given));
  if (outcome.success) return outcome.data;
  for (const issue of outcome.error.issues) {
    const node = locate(given, issue.path);
    const inner = issue.path
      .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
      .join('');
    context.problems.add({
      option: `${name}${inner}`,
      place: node.place,
      message: `${issue.message}${option.sensitive ? '' : `; found ${shown(node)}`}.`,
    });
  }
  return undefined;
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
  const json = JSON.stringify(plain(node));
  return json.length > 80 ? `${json.slice(0, 77)}...` : json;
}

function reportUnknown(table: OptionTable, written: LocatedMap, context: ParseContext): void {
  const names = [...Object.keys(table), ...(context.otherKeys ?? [])];
  for (const [name, entry] of written.entries) {
    if (names.includes(name)) continue;
    context.problems.add({
      option: name,
      place: entry.keyPlace,
      message: `is not an option here.${closestName(name, names)}`,
    });
  }
}
