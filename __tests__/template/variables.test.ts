import { describe, expect, test } from '@jest/globals';
import { redact } from '../../src/secrets/index.js';
import { plan } from './planning.js';

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
    ['growing without end', growing(), undefined, /v21: The text grows to more than \d+ characters\./],
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
