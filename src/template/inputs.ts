import type { Place, Problems } from '../errors/index.js';
import type { Located, LocatedEntry, LocatedMap, OptionTable } from '../options/index.js';
import { readComponent, readComponents } from './components.js';
import { configFunctions } from './functions.js';
import { interpolation } from './interpolate.js';
import type { RunFacts } from './run-facts.js';
import type { Component, Template } from './template.js';
import { resolveVariables } from './variables.js';

/** What the action's inputs say beside the template. */
export interface Overrides {
  /** The options given, by name: each replaces the whole value of that option in every builder that knows it. */
  readonly options: ReadonlyMap<string, Located>;
  /** Replaces the template's provisioners. */
  readonly provisioners: Located | undefined;
  /** Replaces the template's error-cleanup provisioner. */
  readonly errorCleanup?: Located | undefined;
}

export interface OverrideContext {
  /** The options of a type of builder; undefined for one that there is not. */
  readonly optionsOf: (builderType: string) => OptionTable | undefined;
  readonly problems: Problems;
}

/** The template with the inputs laid over it. An input that no builder knows is reported. */
export function applyInputs(
  template: Template,
  overrides: Overrides,
  { optionsOf, problems }: OverrideContext,
): Template {
  const used = new Set<string>();
  const builders = template.builders.map((builder) => {
    const table = optionsOf(builder.type);
    const known = [...overrides.options].filter(
      ([name]) => table === undefined || Object.hasOwn(table, name),
    );
    for (const [name] of known) used.add(name);
    return table === undefined ? builder : { ...builder, written: withEntries(builder.written, known) };
  });
  for (const [name, value] of overrides.options) {
    if (used.has(name) || builders.length === 0) continue;
    problems.add({
      option: name,
      place: value.place,
      message: 'is an input that no builder of the template knows as an option.',
    });
  }
  return {
    ...template,
    builders,
    provisioners: givenProvisioners(overrides, problems) ?? template.provisioners,
    errorCleanup: givenErrorCleanup(overrides, problems) ?? template.errorCleanup,
  };
}

export interface InputTemplateContext {
  readonly facts: RunFacts;
  /** The action's `variables` input, where it is given. */
  readonly variables: LocatedMap | undefined;
  readonly problems: Problems;
  readonly notice: (message: string, place: Place) => void;
}

/** Where a build from inputs alone is written. */
export const INPUTS_PLACE: Place = { file: 'inputs' };

/**
 * What the inputs say where there is no template: one builder, of the name of its type.
 * Inputs may use variables and functions as a template's strings do.
 */
export function templateOfInputs(
  builderType: string,
  overrides: Overrides,
  context: InputTemplateContext,
): Template {
  const functions = configFunctions(context.facts, undefined);
  const variables = resolveVariables({
    declared: new Map(),
    given: context.variables,
    sensitive: new Set(),
    functions,
    ...context,
  });
  const nothing: LocatedMap = { kind: 'map', entries: new Map(), place: INPUTS_PLACE };
  const written = withEntries(nothing, [...overrides.options]);
  return {
    file: undefined,
    builders: [{ type: builderType, name: builderType, place: INPUTS_PLACE, written }],
    provisioners: givenProvisioners(overrides, context.problems) ?? [],
    errorCleanup: givenErrorCleanup(overrides, context.problems),
    evaluate: interpolation({ functions, variables }),
  };
}

function givenProvisioners(
  { provisioners }: Overrides,
  problems: Problems,
): readonly Component[] | undefined {
  return provisioners && readComponents(provisioners, 'provisioner', problems);
}

function givenErrorCleanup({ errorCleanup }: Overrides, problems: Problems): Component | undefined {
  return errorCleanup && readComponent(errorCleanup, 'provisioner', problems);
}

function withEntries(written: LocatedMap, options: readonly (readonly [string, Located])[]): LocatedMap {
  const entries = new Map<string, LocatedEntry>(written.entries);
  for (const [name, value] of options) entries.set(name, { keyPlace: value.place, value });
  return { ...written, entries };
}
