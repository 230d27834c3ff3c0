import type { BuilderKind } from '../../src/builders/builder.js';
import type { ProblemsError } from '../../src/errors/index.js';
import { formatPlace, formatProblem, Problems } from '../../src/errors/index.js';
import {
  flag,
  integer,
  listOf,
  mapOf,
  optional,
  required,
  text,
  type LocatedMap,
} from '../../src/options/index.js';
import type { PlannedProvisioner, ProvisionerKind } from '../../src/provisioners/index.js';
import {
  applyInputs,
  locatedYaml,
  planBuilds,
  readLegacyTemplate,
  templateOfInputs,
} from '../../src/template/index.js';

const cloud: BuilderKind = {
  type: 'cloud',
  options: {
    image: required(text(), 'Image.'),
    size: optional(integer(), 'Size.'),
    forced: optional(flag(), 'Forced.'),
    tags: optional(mapOf(text()), 'Tags.'),
  },
  check: () => undefined,
  target: () => ({ region: '', image_name: '' }),
  permissions: () => [],
  build: () => Promise.reject(new Error('not run')),
  release: () => Promise.resolve([]),
  releaseMarked: () => Promise.resolve([]),
};

const sh: ProvisionerKind = {
  type: 'sh',
  options: {
    inline: optional(listOf(text()), 'Inline.'),
    execute: optional(text(), 'Execute.', { runtime: true }),
  },
  check: () => undefined,
  run: () => Promise.resolve(),
};

interface Given {
  readonly options?: Readonly<Record<string, string>>;
  readonly variables?: string;
  readonly provisioners?: string;
  readonly errorCleanup?: string;
}

/** Reads and plans as the action does, for two small kinds of components; the clock stands at 2026-11-22T03:30:00Z. */
export function plan(template: string | undefined, given: Given = {}) {
  const problems = new Problems();
  const notices: string[] = [];
  const yaml = (name: string, content: string | undefined) =>
    content === undefined ? undefined : locatedYaml(content, `input "${name}"`);
  const context = {
    facts: { startedAt: new Date(1795318200_000), workingDirectory: '/work', env: { HOME_OF_TEST: '/home' } },
    variables: yaml('variables', given.variables) as LocatedMap | undefined,
    problems,
    notice: (message: string, place: { file: string }) => notices.push(`${formatPlace(place)}: ${message}`),
  };
  const overrides = {
    options: new Map(
      Object.entries(given.options ?? {}).map(([name, content]) => [
        name,
        locatedYaml(content, `input "${name}"`),
      ]),
    ),
    provisioners: yaml('provisioners', given.provisioners),
    errorCleanup: yaml('error_cleanup_provisioner', given.errorCleanup),
  };
  const kinds = new Map([[cloud.type, cloud]]);
  const read =
    template === undefined
      ? templateOfInputs('cloud', overrides, context)
      : applyInputs(readLegacyTemplate(template, { ...context, file: 't.json' }), overrides, {
          optionsOf: (type) => kinds.get(type)?.options,
          problems,
        });
  const builds = planBuilds(read, {
    builderKinds: kinds,
    provisionerKinds: new Map([[sh.type, sh]]),
    env: {},
    workspace: '/work',
    problems,
    notice: context.notice,
  });
  return { builds, notices: [...new Set(notices)], problems: sorted(problems) };
}

function sorted(problems: Problems): string[] {
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    return (error as ProblemsError).problems.map(formatProblem);
  }
}

/** What a planned provisioner would run in a build. */
export function inlineOf(build: string) {
  return ({ options }: PlannedProvisioner) =>
    options({ name: build, builderType: 'cloud', generated: {} })['inline'];
}
