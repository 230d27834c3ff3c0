import { closestName, type Place, type Problems } from '../errors/index.js';
import type { Located, LocatedMap } from '../options/index.js';
import { readComponent, readComponents, refuseSameNames } from './components.js';
import { configFunctions } from './functions.js';
import { interpolation } from './interpolate.js';
import { locatedJson } from './json.js';
import type { RunFacts } from './run-facts.js';
import { asMap, asStrings, isNull } from './shape.js';
import type { Component, Template } from './template.js';
import { resolveVariables, type Declaration } from './variables.js';

export interface TemplateContext {
  /** The template's path, for places and `{{template_dir}}`. */
  readonly file: string;
  readonly facts: RunFacts;
  /** The action's `variables` input, where it is given. */
  readonly variables: LocatedMap | undefined;
  readonly problems: Problems;
  readonly notice: (message: string, place: Place) => void;
}

/**
 * Reads a template in Packer's legacy JSON.
 *
 * @param text the file's content
 * @throws ProblemsError if it is no JSON; whatever else is wrong goes to `context.problems`
 */
export function readLegacyTemplate(text: string, context: TemplateContext): Template {
  const { file, facts, problems } = context;
  const located = locatedJson(text, file);
  const root = isNull(located) ? undefined : asMap(located, 'A template', problems);
  const at = (key: string) => root?.entries.get(key)?.value;
  if (root !== undefined) checkRootKeys(root, context);

  const functions = configFunctions(facts, file);
  const variables = resolveVariables({
    declared: declarations(asMap(at('variables'), '"variables"', problems)),
    given: context.variables,
    sensitive: new Set(asStrings(at('sensitive-variables'), '"sensitive-variables"', problems)),
    functions,
    ...context,
  });
  const builders = readComponents(at('builders'), 'builder', problems);
  refuseSameNames(builders, problems);
  return {
    file,
    builders,
    provisioners: readComponents(at('provisioners'), 'provisioner', problems),
    errorCleanup: errorCleanupIn(at(ERROR_CLEANUP), problems),
    evaluate: interpolation({ functions, variables }),
  };
}

const ERROR_CLEANUP = 'error-cleanup-provisioner';

const KNOWN_KEYS = [
  'builders',
  'provisioners',
  ERROR_CLEANUP,
  'variables',
  'sensitive-variables',
  'min_packer_version',
  'description',
];

/** Part of Packer's language, and refused: a build that left them out would not be what was asked for. */
const UNSUPPORTED_KEYS = ['post-processors'];

function checkRootKeys(root: LocatedMap, { problems, notice }: TemplateContext): void {
  for (const [key, { keyPlace, value }] of root.entries) {
    if (KNOWN_KEYS.includes(key) || key.startsWith('_')) continue;
    if (key === 'push') {
      notice('"push" has no effect: the service it was for is gone.', keyPlace);
    } else if (!UNSUPPORTED_KEYS.includes(key)) {
      const near = closestName(key, [...KNOWN_KEYS, ...UNSUPPORTED_KEYS]);
      problems.add({ option: key, place: keyPlace, message: `is not a part of a template.${near}` });
    } else if (value.kind !== 'list' || value.items.length > 0) {
      problems.add({
        option: key,
        place: keyPlace,
        message: 'is not supported yet: take it out to build from this template.',
      });
    }
  }
  const builders = root.entries.get('builders')?.value;
  if (builders === undefined || (builders.kind === 'list' && builders.items.length === 0)) {
    problems.add({
      option: 'builders',
      place: builders?.place ?? root.place,
      message: 'is required: a template without a builder builds nothing.',
    });
  }
}

function errorCleanupIn(value: Located | undefined, problems: Problems): Component | undefined {
  return value === undefined || isNull(value) ? undefined : readComponent(value, ERROR_CLEANUP, problems);
}

function declarations(variables: LocatedMap | undefined): ReadonlyMap<string, Declaration> {
  const declared = [...(variables?.entries ?? [])].map(
    ([name, { keyPlace, value }]): [string, Declaration] => [
      name,
      { place: keyPlace, default: isNull(value) ? undefined : value },
    ],
  );
  return new Map(declared);
}
