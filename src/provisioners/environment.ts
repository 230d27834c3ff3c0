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

/** Reports variables that are not of the form `KEY=value`. */
export function checkEnvironment(
  values: EnvironmentValues,
  placeOf: (option: 'environment_vars' | 'env') => Place,
  problems: Problems,
): void {
  for (const [index, variable] of (values.environment_vars ?? []).entries()) {
    if (/^[^=]+=/.test(variable)) continue;
    // What stands before a missing "=" may be the secret itself: it is not shown.
    problems.add({
      option: `environment_vars[${index}]`,
      place: placeOf('environment_vars'),
      message: 'must have the form KEY=value.',
    });
  }
  for (const key of Object.keys(values.env ?? {})) {
    if (key !== '' && !key.includes('=')) continue;
    problems.add({
      option: 'env',
      place: placeOf('env'),
      message: `has a name that no variable can have: ${JSON.stringify(key)}.`,
    });
  }
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
