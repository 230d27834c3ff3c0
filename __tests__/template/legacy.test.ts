import { describe, expect, test } from '@jest/globals';
import type { BuilderKind } from '../../src/builders/builder.js';
import { formatPlace, formatProblem, Problems, ProblemsError } from '../../src/errors/index.js';
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
import type { ProvisionerKind } from '../../src/provisioners/index.js';
import { redact } from '../../src/secrets/index.js';
import {
  applyInputs,
  locatedYaml,
  planBuilds,
  readLegacyTemplate,
  templateOfInputs,
} from '../../src/template/index.js';

describe('a template that is right', () => {
  test('becomes builds with values filled in, in the order written', () => {
    const { builds, problems, notices } = plan(`{
      "_comment": {"anything": "{{ even this"},
      "description": "Two images.",
      "min_packer_version": "1.5.0",
      "variables": {
        "base": "web", "count": 3, "on": true,
        "name": "{{user \`base\`}}-{{user \`suffix\`}}",
        "suffix": "{{timestamp}}",
        "home": "{{env \`HOME_OF_TEST\`}}"
      },
      "builders": [
        {"type": "cloud", "name": "one", "image": "{{user \`name\`}}", "size": "{{user \`count\`}}", "forced": "{{user \`on\`}}",
         "_why": "{{ no template", "tags": {"{{build_name}}-tag": "{{build_type}}"}},
        {"type": "cloud", "image": "{{isotime \\"2006-01-02\\"}}{{user \`home\`}}"}
      ],
      "provisioners": [
        {"type": "sh", "inline": ["echo {{build_name}}", "{{upper \`x\`}} {{user \`nothing\`}}"]},
        {"type": "sh", "inline": "only", "only": ["one"]},
        {"type": "sh", "inline": "not", "except": ["one"], "override": {"cloud": {"inline": ["but {{build_name}}"]}}}
      ]
    }`);
    expect(problems).toEqual([]);
    expect(notices).toEqual([
      't.json:17:58: The variable "nothing" is neither declared nor given; it is taken as empty.',
    ]);
    expect(builds.map(({ name, options }) => ({ name, ...options }))).toEqual([
      { name: 'one', image: 'web-1795318200', size: 3, forced: true, tags: { 'one-tag': 'cloud' } },
      { name: 'cloud', image: '2026-11-22/home' },
    ]);
    expect(builds.map((build) => build.provisioners.map(inlineOf(build.name)))).toEqual([
      [['echo one', 'X '], ['only']],
      [['echo cloud', 'X '], ['but cloud']],
    ]);
    expect(
      builds.map((build) => build.provisioners.map(({ number, place }) => `${number} ${formatPlace(place)}`)),
    ).toEqual([
      ['1 t.json:17:9', '2 t.json:18:9'],
      ['1 t.json:17:9', '2 t.json:19:9'],
    ]);
    expect(formatPlace(builds[0]?.placeOf('image') ?? { file: '' })).toBe('t.json:12:51');
  });

  test('the data of a running build is filled in when it is known, and nothing of it is read as a template', () => {
    const { builds, problems } = plan(
      `{
      "builders": [{"type": "cloud", "image": "i"}],
      "provisioners": [{
        "type": "sh",
        "inline": ["connect {{build \`Host\`}} as {{build \`User\` | upper}}", "{{\`{{.Names}}\`}}"],
        "execute": "{{.Vars}} {{user \`flag\`}} {{build \`Host\`}} {{.Path}}"
      }]
    }`,
      { variables: 'flag: "--{{`{{.Path}}`}}"' },
    );
    expect(problems).toEqual([]);
    const facts = { name: 'cloud', builderType: 'cloud', generated: { Host: '{{uuid}}', User: 'root' } };
    const options = builds[0]?.provisioners[0]?.options(facts);
    expect(options).toEqual({
      inline: ['connect {{uuid}} as ROOT', '{{.Names}}'],
      execute: '{{.Vars}} --{{"{{"}}.Path}} {{"{{"}}uuid}} {{.Path}}',
    });
    expect(builds[0]?.provisioners[0]?.options(facts)).toBe(options);
  });
});

describe('everything that is wrong is told at once, with its place', () => {
  const cases: [what: string, template: string, problems: string[]][] = [
    ['no map', '[]', ['t.json:1:1: A template must be a map of names to values, not a list.']],
    [
      'nothing to build',
      '{}',
      ['t.json:1:1: builders: is required: a template without a builder builds nothing.'],
    ],
    [
      'no builder',
      '{"builders": []}',
      ['t.json:1:14: builders: is required: a template without a builder builds nothing.'],
    ],
    [
      'unknown and unsupported parts',
      `{"buidlers": [], "builders": [{"type": "cloud", "image": "i"}],
 "post-processors": ["manifest"], "error-cleanup-provisioner": {"type": "sh"}, "zzz": 1}`,
      [
        't.json:1:2: buidlers: is not a part of a template. Did you mean "builders"?',
        't.json:2:2: post-processors: is not supported yet: take it out to build from this template.',
        't.json:2:35: error-cleanup-provisioner: is not supported yet: take it out to build from this template.',
        't.json:2:80: zzz: is not a part of a template.',
      ],
    ],
    [
      'builders that are none',
      '{"builders": [{"name": "x"}, {"type": 5}, null, "cloud", {"type": "clod", "image": "{{ bad"}]}',
      [
        't.json:1:15: This builder has no "type".',
        't.json:1:39: type: of a builder must be a string that is not empty.',
        't.json:1:43: A builder is null.',
        't.json:1:49: A builder must be a map of names to values, not a string.',
        't.json:1:67: type: "clod" is not a type of builder that there is here; there is "cloud". Did you mean "cloud"?',
      ],
    ],
    [
      'two of one name',
      '{"builders": [{"type": "cloud", "image": "i"},\n{"type": "cloud", "name": "cloud", "image": "i"}]}',
      ['t.json:2:1: The builder at t.json:1:15 has the name "cloud" too; give each its own "name".'],
    ],
    [
      'options of builders and provisioners',
      `{"builders": [{"type": "cloud", "imaeg": "i", "size": "x", "tags": {"a": ["b"]}}],
 "provisioners": [{"type": "sh", "inline": [["x"]], "only": ["clowd"], "except": ["cloud"]}, {"type": "powershel"}]}`,
      [
        't.json:1:15: image: is required, and is not given.',
        't.json:1:33: imaeg: is not an option here. Did you mean "image"?',
        't.json:1:55: size: must be a whole number; found "x".',
        't.json:1:74: tags.a: must be a string; found ["b"].',
        't.json:2:61: only: names the builder "clowd", which is not in the template. Did you mean "cloud"?',
        't.json:2:82: except: cannot be given together with only: choose one.',
        't.json:2:103: type: "powershel" is not a type of provisioner that there is here; there is "sh".',
      ],
    ],
    [
      'template texts',
      `{"builders": [{"type": "cloud", "image": "{{usr \`a\`}}", "size": "{{upper 5}}",
  "tags": {"a": "{{.ID}}", "b": "{{user \`x\`", "c": "{{build \`ID\`}}", "{{env \`X\`}}": ""}}],
 "provisioners": [{"type": "sh", "inline": ["ok", "{{vault \`a\` \`b\`}}"], "execute": "{{.Path}} {{usr}}"}]}`,
      [
        't.json:1:42: image: There is no function "usr" here. Did you mean "user"?',
        't.json:1:65: size: The function "upper" takes a string as value 1, not 5.',
        't.json:2:17: tags.a: {{.ID}} has no value here. To write {{ itself, write {{`{{`}}.',
        't.json:2:33: tags.b: "{{user `x`" has no end: "}}" is missing.',
        't.json:2:52: tags.c: The function "build" has values only while a build runs; it can be used in provisioners.',
        't.json:2:70: tags: The function "env" can be used in the template\'s "variables" only. Declare a variable with the environment variable as its default, and use {{user}} here.',
        't.json:3:51: inline[1]: The function "vault" is not supported here. Fetch the value in a step before this one, and pass it by the action\'s `variables` input.',
        't.json:3:84: execute: There is no function "usr" here. Did you mean "user"?',
      ],
    ],
  ];
  test.each(cases)('%s', (_, template, problems) => {
    expect(plan(template).problems).toEqual(problems);
  });

  test('what is no JSON is thrown', () => {
    expect(() => plan('{')).toThrow(ProblemsError);
  });
});

describe('variables', () => {
  const cases: [what: string, variables: string, given: string | undefined, image: string | RegExp][] = [
    ['a default', '{"v": "d"}', undefined, 'd'],
    ['given instead', '{"v": "d"}', 'v: g', 'g'],
    ['given and required', '{"v": null}', 'v: g', 'g'],
    ['given as a number that is a version', '{"v": null}', 'v: 1.10', '1.10'],
    ['given but nothing', '{"v": "d"}', 'v:', 'd'],
    ['given as the empty string', '{"v": "d"}', 'v: ""', ''],
    ['given without a declaration', '{}', 'v: g', 'g'],
    ['nothing at all', '{}', undefined, ''],
    [
      'required and not given',
      '{"v": null}',
      undefined,
      /^t\.json:1:16: v: is a required variable that is not set: /,
    ],
    ['from the environment', '{"v": "{{env `HOME_OF_TEST`}}"}', undefined, '/home'],
    [
      'given, asking for the environment',
      '{}',
      'v: "{{env `HOME_OF_TEST`}}"',
      /^input "variables":1:4: v: The function "env" can be used/,
    ],
    ['given, naming another', '{"o": "x"}', 'v: "{{user `o`}}y"', 'xy'],
    [
      'in a circle',
      '{"v": "{{user `w`}}", "w": "{{user `v`}}"}',
      undefined,
      /^t\.json:1:42: w: The function "user" goes in a circle: v -> w -> v\.$/,
    ],
    ['of itself', '{"v": "{{user `v`}}"}', undefined, /goes in a circle: v -> v\.$/],
    [
      'naming none that there is',
      '{"v": "{{user `wx`}}", "wy": ""}',
      undefined,
      /finds no variable "wx"\. Did you mean "wy"\?$/,
    ],
    [
      'a list',
      '{"v": ["x"]}',
      undefined,
      /^t\.json:1:21: v: is a list; a variable is a string, a number or a boolean\.$/,
    ],
    [
      'a function that is for builds',
      '{"v": "{{build_name}}"}',
      undefined,
      /"build_name" can be used in builders and provisioners only/,
    ],
    ['growing without end', growing(), undefined, /v19: The text grows to more than \d+ characters\./],
  ];
  test.each(cases)('%s', (_, variables, given, expected) => {
    const template = `{"variables": ${variables}, "builders": [{"type": "cloud", "image": "i{{user \`v\`}}"}]}`;
    const { builds, problems } = plan(template, given === undefined ? {} : { variables: given });
    if (expected instanceof RegExp) expect(problems.join('\n')).toMatch(expected);
    else expect([problems, builds[0]?.options]).toEqual([[], { image: `i${expected}` }]);
  });

  test('a hundred may refer to one another, no more', () => {
    const chain = (length: number) =>
      JSON.stringify({
        variables: Object.fromEntries(
          Array.from({ length }, (_, index) => [
            index === 0 ? 'v' : `v${index}`,
            index === length - 1 ? 'end' : `{{user \`v${index + 1}\`}}`,
          ]),
        ),
        builders: [{ type: 'cloud', image: '{{user `v`}}' }],
      });
    expect(plan(chain(100)).builds[0]?.options).toEqual({ image: 'end' });
    expect(plan(chain(101)).problems.join()).toMatch(/follows more than 100 variables/);
  });

  test('sensitive ones are masked from then on', () => {
    plan(`{"variables": {"hidden": "swordfish-{{env \`HOME_OF_TEST\`}}"}, "sensitive-variables": ["hidden"],
      "builders": [{"type": "cloud", "image": "i"}]}`);
    expect(redact('it is swordfish-/home!')).toBe('it is ***!');
  });

  function growing(): string {
    const doubled = Array.from({ length: 40 }, (_, index) => [
      `v${index || ''}`,
      `{{user \`v${index + 1}\`}}{{user \`v${index + 1}\`}}`,
    ]);
    return JSON.stringify({ ...Object.fromEntries(doubled), v40: 'xx' });
  }
});

describe('inputs', () => {
  const template = `{"builders": [{"type": "cloud", "image": "i", "tags": {"a": "b"}}, {"type": "cloud", "name": "two", "image": "j", "size": "bad"}],
    "provisioners": [{"type": "sh", "inline": "x"}]}`;

  test('replace the whole value in every builder, and the provisioners', () => {
    const { builds, problems } = plan(template, {
      options: { tags: '{c: "{{build_name}}"}', size: '7' },
      provisioners: '- type: sh\n  inline:\n    - echo {{build_name}}\n',
    });
    expect(problems).toEqual([]);
    expect(builds.map((build) => build.options)).toEqual([
      { image: 'i', tags: { c: 'cloud' }, size: 7 },
      { image: 'j', tags: { c: 'two' }, size: 7 },
    ]);
    expect(builds.map((build) => build.provisioners.map(inlineOf(build.name)))).toEqual([
      [['echo cloud']],
      [['echo two']],
    ]);
  });

  test('are told of with their own places', () => {
    const { problems } = plan(template, {
      options: { tags: '{c: [d]}', size: '7', sise: '5' },
      provisioners: '- type: sh\n  inline: x\n  bogus: 1\n',
    });
    expect(problems).toEqual([
      'input "provisioners":3:3: bogus: is not an option here.',
      'input "sise":1:1: sise: is an input that no builder of the template knows as an option.',
      'input "tags":1:5: tags.c: must be a string; found ["d"].',
    ]);
  });

  test('build by themselves', () => {
    const { builds, problems } = plan(undefined, {
      options: { image: '"{{user `v`}}-{{build_name}}"' },
      variables: 'v: w',
      provisioners: '[{type: sh, inline: [a, b]}]',
    });
    expect(problems).toEqual([]);
    expect(builds.map(({ name, options }) => ({ name, ...options }))).toEqual([
      { name: 'cloud', image: 'w-cloud' },
    ]);
    expect(builds[0]?.provisioners.map(inlineOf('cloud'))).toEqual([['a', 'b']]);
  });

  test('that are missing are told of where inputs are given', () => {
    expect(plan(undefined, { options: { size: '1' } }).problems).toEqual([
      'inputs: image: is required, and is not given.',
    ]);
  });
});

const cloud: BuilderKind = {
  type: 'cloud',
  options: {
    image: required(text(), 'Image.'),
    size: optional(integer(), 'Size.'),
    forced: optional(flag(), 'Forced.'),
    tags: optional(mapOf(text()), 'Tags.'),
  },
  check: () => undefined,
  build: () => Promise.reject(new Error('not run')),
  release: () => Promise.resolve([]),
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
}

/** Reads and plans as the action does; the clock stands at 2026-11-22T03:30:00Z. */
function plan(template: string | undefined, given: Given = {}) {
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

function inlineOf(build: string) {
  return ({
    options,
  }: {
    options: (facts: {
      name: string;
      builderType: string;
      generated: {};
    }) => Readonly<Record<string, unknown>>;
  }) => options({ name: build, builderType: 'cloud', generated: {} })['inline'];
}
