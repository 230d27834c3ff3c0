import { describe, expect, test } from '@jest/globals';
import { inlineOf, plan } from './planning.js';

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
