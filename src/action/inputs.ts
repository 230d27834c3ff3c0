import { closestName, ProblemsError, type Place, type Problems } from '../errors/index.js';
import type { Located, LocatedList, LocatedMap, OptionTable } from '../options/index.js';
import { Secret } from '../secrets/index.js';
import type { RunnerEnvironment } from './runner.js';

/** What the user wrote under `with:`. An empty input counts as not given. */
export interface ActionInputs {
  /** The options given, by name: each replaces that option's whole value in every builder that knows it. */
  readonly options: ReadonlyMap<string, Located>;
  /** The path of the template file, as written. */
  readonly template: string | undefined;
  readonly variables: LocatedMap | undefined;
  readonly provisioners: LocatedList | undefined;
  readonly error_cleanup_provisioner: LocatedMap | undefined;
  /** As written. */
  readonly on_error: string | undefined;
}

export interface InputContext {
  readonly env: RunnerEnvironment['env'];
  /** Every option that is an input of the action, of all components together. */
  readonly table: OptionTable;
  /** Inputs that are no options. Default: those of the image builder. */
  readonly ownInputs?: readonly string[];
  readonly problems: Problems;
  /** Reads YAML (and so JSON); throws a ProblemsError, with places within `file`, if it is none. */
  readonly readYaml: (text: string, file: string) => Located;
}

/**
 * Reads the inputs by the names of the options. Values that are sensitive are masked before anything else is
 * done, those of the environment variables that options fall back to included.
 */
export function readInputs(context: InputContext): ActionInputs {
  const { env, table } = context;
  maskSensitive(table, env);
  reportUnknown(context);
  const options = new Map<string, Located>();
  for (const [name, option] of Object.entries(table)) {
    const located = option.type.shape === 'scalar' ? textInput(name, env) : yamlInput(name, context);
    if (located !== undefined) options.set(name, located);
  }
  return {
    options,
    template: inputText('template', env),
    variables: mapInput('variables', context),
    provisioners: listInput('provisioners', context),
    error_cleanup_provisioner: mapInput('error_cleanup_provisioner', context),
    on_error: inputText('on_error', env),
  };
}

const OWN_INPUTS = ['template', 'variables', 'provisioners', 'error_cleanup_provisioner', 'on_error'];

/** The runner hands down whatever stands under `with:`, and only warns of what the action does not declare. */
function reportUnknown({ env, table, problems, ownInputs = OWN_INPUTS }: InputContext): void {
  const names = [...ownInputs, ...Object.keys(table)];
  const known = new Set(names.map(variableOf));
  for (const variable of Object.keys(env)) {
    if (!variable.startsWith(PREFIX) || known.has(variable) || env[variable] === '') continue;
    const name = variable.slice(PREFIX.length).toLowerCase();
    problems.add({
      option: name,
      place: inputPlace(name),
      message: `is not an input of this action.${closestName(name, names)}`,
    });
  }
}

/** How the place of something written in an input reads. */
export function inputPlace(name: string): Place {
  return { file: `input "${name}"` };
}

function maskSensitive(table: OptionTable, env: RunnerEnvironment['env']): void {
  for (const [name, option] of Object.entries(table)) {
    if (!option.sensitive) continue;
    const values = [inputText(name, env), ...option.env.map((variable) => env[variable])];
    for (const value of values) new Secret(value ?? '');
  }
}

function textInput(name: string, env: RunnerEnvironment['env']): Located | undefined {
  const value = inputText(name, env);
  return value === undefined ? undefined : { kind: 'scalar', value, place: inputPlace(name) };
}

function yamlInput(name: string, { env, problems, readYaml }: InputContext): Located | undefined {
  const text = rawInput(name, env);
  if (text === undefined) return undefined;
  try {
    return readYaml(text, inputPlace(name).file);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    for (const problem of error.problems) problems.add(problem);
    return undefined;
  }
}

function mapInput(name: string, context: InputContext): LocatedMap | undefined {
  const located = yamlInput(name, context);
  if (located === undefined || located.kind === 'map') return located;
  context.problems.add({ option: name, place: located.place, message: 'must be a map of names to values.' });
  return undefined;
}

function listInput(name: string, context: InputContext): LocatedList | undefined {
  const located = yamlInput(name, context);
  if (located === undefined || located.kind === 'list') return located;
  context.problems.add({ option: name, place: located.place, message: 'must be a list.' });
  return undefined;
}

const PREFIX = 'INPUT_';

/** How the runner hands an input down. */
function variableOf(name: string): string {
  return `${PREFIX}${name.toUpperCase()}`;
}

function inputText(name: string, env: RunnerEnvironment['env']): string | undefined {
  return rawInput(name, env)?.trim();
}

/** As written: the white space before its first line is part of its YAML. */
function rawInput(name: string, env: RunnerEnvironment['env']): string | undefined {
  const text = env[variableOf(name)];
  return text?.trim() === '' ? undefined : text;
}
