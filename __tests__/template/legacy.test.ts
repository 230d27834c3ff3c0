import { describe, expect, test } from '@jest/globals';
import { formatPlace, ProblemsError } from '../../src/errors/index.js';
import { inlineOf, plan } from './planning.js';

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
 "post-processors": ["manifest"], "error-cleanup-provisioner": {"type": "zsh"}, "zzz": 1}`,
      [
        't.json:1:2: buidlers: is not a part of a template. Did you mean "builders"?',
        't.json:2:2: post-processors: is not supported yet: take it out to build from this template.',
        't.json:2:73: type: "zsh" is not a type of provisioner that there is here; there is "sh". Did you mean "sh"?',
        't.json:2:81: zzz: is not a part of a template.',
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

  test('more components than anyone has', () => {
    const provisioners = Array.from({ length: 501 }, () => ({ type: 'sh' }));
    const template = JSON.stringify({ builders: [{ type: 'cloud', image: 'i' }], provisioners });
    expect(plan(template).problems).toEqual([
      `t.json:1:${template.lastIndexOf('{') + 1}: is one provisioner too many: there may be 500.`,
    ]);
  });

  test('what is no JSON is thrown', () => {
    expect(() => plan('{')).toThrow(ProblemsError);
  });
});
