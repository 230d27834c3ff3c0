import { BuildError, type Place, type Problems } from '../errors/index.js';
import { listOf, mapOf, optional, text } from '../options/index.js';
import type { BuildFacts } from './provisioner.js';

/** The options that set environment variables of a script. */
export const environmentOptions = {
  environment_vars: optional(
    listOf(text()),
    'Environment variables of the script, as a list of `KEY=value`.',
  ),
  env: optional(
    mapOf(text()),
    'Environment variables of the script, as a map; they win over `environment_vars`.',
  ),
} as const;

export interface EnvironmentValues {
  readonly environment_vars?: readonly string[] | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** What names and values may be where they are used. */
export interface EnvironmentRules {
  readonly name: RegExp;
  readonly namesAre: string;
  readonly value: RegExp;
  readonly valuesAre: string;
}

/** Of POSIX shells, and of PowerShell, which reads more into other names. */
export const SHELL_VARIABLES: EnvironmentRules = {
  name: /^[A-Za-z_]\w*$/,
  namesAre: 'letters, digits and underscores, and no digit first',
  value: /^[^\0]*$/,
  valuesAre: 'may not have a NUL character',
};

/** Of `cmd`, whose commands end with their line. */
export const CMD_VARIABLES: EnvironmentRules = {
  name: /^[A-Za-z_][\w.()-]*$/,
  namesAre: 'letters, digits and _ . - ( ), and a letter or underscore first',
  value: /^[^\0\r\n]*$/,
  valuesAre: 'must be one line, without a NUL character',
};

/** Reports variables that are not of the form `KEY=value`, or that no script could have. */
export function checkEnvironment(
  values: EnvironmentValues,
  placeOf: (option: 'environment_vars' | 'env') => Place,
  problems: Problems,
  rules: EnvironmentRules = SHELL_VARIABLES,
): void {
  for (const [index, variable] of (values.environment_vars ?? []).entries()) {
    const problem = variableProblem(variable, rules);
    const option = `environment_vars[${index}]`;
    if (problem !== undefined) problems.add({ option, place: placeOf('environment_vars'), message: problem });
  }
  for (const [key, value] of Object.entries(values.env ?? {})) {
    const add = (message: string) => problems.add({ option: 'env', place: placeOf('env'), message });
    if (!isName(key, rules))
      add(`has a name that no variable can have: ${JSON.stringify(key)}. Names are ${rules.namesAre}.`);
    else if (!rules.value.test(value)) add(`has a value for ${key} which ${rules.valuesAre}.`);
  }
}

/** What stands before a missing or misplaced "=" may be the secret itself: nothing of it is shown. */
function variableProblem(variable: string, rules: EnvironmentRules): string | undefined {
  const equals = variable.indexOf('=');
  if (equals < 1) return 'must have the form KEY=value.';
  if (!isName(variable.slice(0, equals), rules))
    return `must have the form KEY=value, and what stands before the "=" is no name of a variable: those are ${rules.namesAre}.`;
  return rules.value.test(variable.slice(equals + 1)) ? undefined : `has a value which ${rules.valuesAre}.`;
}

/** One that is only known when the build runs may be right. */
function isName(name: string, rules: EnvironmentRules): boolean {
  return rules.name.test(name) || name.includes('{{');
}

/** The variables of a script, sorted by name: the user's, and Packer's own about the build. */
export function scriptEnvironment(
  values: EnvironmentValues,
  build: BuildFacts,
): [name: string, value: string][] {
  const variables = new Map([
    ['PACKER_BUILD_NAME', build.name],
    ['PACKER_BUILDER_TYPE', build.builderType],
    ...httpServerVariables(build),
    ...(values.environment_vars ?? []).map(splitVariable),
    ...Object.entries(values.env ?? {}),
  ]);
  return [...variables].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Writes the variables by a format with two `%s`, the name and the value, as `env_var_format` has them. */
export function formatVariables(
  variables: readonly (readonly [string, string])[],
  format: string,
  quote: (value: string) => string,
): string {
  return variables.map(([name, value]) => fillIn(format, [name, quote(value)])).join('');
}

/** How a single quote is written inside single quotes of a POSIX shell. */
export function escapeSingleQuotes(value: string): string {
  return value.replaceAll("'", `'"'"'`);
}

function httpServerVariables(build: BuildFacts): [string, string][] {
  return ['Addr', 'IP', 'Port'].flatMap((part): [string, string][] => {
    const value = build.generated[`PackerHTTP${part}`];
    return value === undefined || value === '' ? [] : [[`PACKER_HTTP_${part.toUpperCase()}`, value]];
  });
}

function splitVariable(variable: string): [string, string] {
  const equals = variable.indexOf('=');
  if (equals < 1)
    throw new BuildError('An environment variable of environment_vars has not the form KEY=value.');
  return [variable.slice(0, equals), variable.slice(equals + 1)];
}

function fillIn(format: string, values: readonly string[]): string {
  let next = 0;
  return format.replace(/%(?:%|s)/g, (verb) => (verb === '%%' ? '%' : (values[next++] ?? '')));
}
