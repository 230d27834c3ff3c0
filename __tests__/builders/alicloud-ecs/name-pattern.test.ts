import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isLike } from '../../../src/builders/alicloud-ecs/name-pattern.js';
import { runs } from '../../long-run.js';

test('a name fits a pattern as a regular expression tells it', () => {
  const text = (signs: string) => fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 });
  fc.assert(
    fc.property(text('ab.'), text('ab.**'), (name, pattern) => {
      const expression = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
      expect(isLike(name, pattern)).toBe(expression.test(name));
    }),
    {
      numRuns: runs(1000),
      examples: [
        ['ab', 'ab*b'],
        ['', '*'],
        ['', ''],
        ['a', ''],
      ],
    },
  );
});
