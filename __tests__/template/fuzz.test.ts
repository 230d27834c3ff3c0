import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ProblemsError } from '../../src/errors/index.js';
import { plan } from './planning.js';
import { runs } from '../long-run.js';

const templateText = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '{{user `v`}}',
        '{{user `w`}}',
        '{{env `HOME_OF_TEST`}}',
        '{{',
        '}}',
        '{{uuid}}',
        '{{isotime "06"}}',
        '{{build `ID`}}',
        '{{.Path}}',
        '{{if 1}}',
        '{{end}}',
        'x',
        '中',
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
);
const scalar = fc.oneof(
  templateText,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true }),
);
const value = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(templateText, scalar, { maxKeys: 3 }),
);
const component = fc.oneof(
  fc.record(
    {
      type: fc.oneof(fc.constantFrom('cloud', 'sh'), value),
      name: fc.oneof(fc.constantFrom('a', 'b'), value),
      image: value,
      size: value,
      tags: value,
      inline: value,
      execute: value,
      only: value,
      except: value,
      override: fc.oneof(value, fc.dictionary(fc.constantFrom('a', 'b'), fc.record({ inline: value }))),
      _: value,
    },
    { requiredKeys: [] },
  ),
  value,
);
const root = fc.record(
  {
    variables: fc.oneof(fc.dictionary(fc.constantFrom('v', 'w', 'x'), value), value),
    'sensitive-variables': value,
    builders: fc.oneof(fc.array(component, { maxLength: 3 }), value),
    provisioners: fc.oneof(fc.array(component, { maxLength: 3 }), value),
    'post-processors': value,
    push: value,
    description: value,
    other: value,
  },
  { requiredKeys: [] },
);

test('whatever a template says, it is planned or every problem is told, none of them as a crash', () => {
  fc.assert(
    fc.property(
      root,
      fc.option(fc.dictionary(fc.constantFrom('v', 'w', 'y'), scalar), { nil: undefined }),
      (template, variables) => {
        try {
          const { problems } = plan(
            JSON.stringify(template),
            variables === undefined ? {} : { variables: JSON.stringify(variables) },
          );
          for (const problem of problems)
            expect(problem).toMatch(/^(t\.json|input "variables"|inputs):\d+:\d+: /);
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemsError);
        }
      },
    ),
    { numRuns: runs(1000) },
  );
});
