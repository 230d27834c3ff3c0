import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ProblemsError } from '../../src/errors/index.js';
import { plain, type LocatedMap } from '../../src/options/index.js';
import { locatedJson } from '../../src/template/json.js';
import { locate } from './locate.js';
import { runs } from '../long-run.js';

const HALF =
  'has half of a character in it (an escape from \\ud800 to \\udfff without the other half beside it).';

test('every value and every key has its place', () => {
  const root = locatedJson('{\r\n  "a": [1,\n    {"b": "x"}],\n\t"c": null\n}', 't.json');
  expect(locate(root, ['a']).place).toEqual({ file: 't.json', line: 2, column: 8 });
  expect(locate(root, ['a', 0]).place).toEqual({ file: 't.json', line: 2, column: 9 });
  expect(locate(root, ['a', 1, 'b']).place).toEqual({ file: 't.json', line: 3, column: 11 });
  expect((root as LocatedMap).entries.get('c')?.keyPlace).toEqual({ file: 't.json', line: 4, column: 2 });
});

test('a byte order mark is no part of the text', () => {
  expect(locatedJson('\uFEFF{}', 't.json').place).toEqual({ file: 't.json', line: 1, column: 1 });
});

test('numbers whose value says less than what was written keep both', () => {
  const root = locatedJson('{"a": 1.10, "b": 12345678901234567890, "c": 7}', 't.json');
  expect(locate(root, ['a'])).toMatchObject({ value: 1.1, source: '1.10' });
  expect(locate(root, ['b'])).toMatchObject({ source: '12345678901234567890' });
  expect(locate(root, ['c'])).not.toHaveProperty('source');
});

describe('what is no JSON is told in one sentence with its place', () => {
  const cases: [text: string, told: string][] = [
    ['', 't:1:1: is not JSON: a value is expected, not the end of the file.'],
    ['{"a":1,}', 't:1:8: is not JSON: there is a comma before "}" that separates nothing.'],
    ['[1,\n2,\n]', 't:3:1: is not JSON: there is a comma before "]" that separates nothing.'],
    ['{"a":1\n "b":2}', 't:2:2: is not JSON: a comma is missing before "b".'],
    ['{"a" 1}', 't:1:6: is not JSON: a colon is expected after a key, not "1".'],
    ['{a: 1}', 't:1:2: is not JSON: "a" is not expected here; keys and strings stand in double quotes.'],
    [
      '{"a": yes}',
      't:1:7: is not JSON: "yes" is not expected here; keys and strings stand in double quotes.',
    ],
    ['{"a": [1, 2}', 't:1:12: is not JSON: the right closing bracket is missing before "}".'],
    ['{"a": 1', 't:1:8: is not JSON: a "}" is missing before the end of the file.'],
    ['{} {}', 't:1:4: is not JSON: nothing may follow the template, but "{" does.'],
    [
      '{} // why',
      't:1:4: is not JSON: comments are not allowed; keys that begin with "_" are taken as comments.',
    ],
    ['{"a": "x\n"}', 't:1:7: is not JSON: a string has no closing quote on its line.'],
    [
      '{"a": "\\x"}',
      't:1:7: is not JSON: a backslash in a string is followed by a character that it cannot escape.',
    ],
    ['{"a": "\\u12"}', 't:1:7: is not JSON: a \\u in a string is not followed by four hexadecimal digits.'],
    [
      '{"a": "\t"}',
      't:1:7: is not JSON: a string has a line break or a control character in it; write \\n, or \\u and its code.',
    ],
    ["{'a': 1}", `t:1:2: is not JSON: "'a'" is not expected here; keys and strings stand in double quotes.`],
    [
      '{"a": 1, "b": {"c": 1, "c": 2}, "a": 3}',
      't:1:24: c: is given twice; first at t:1:16.\nt:1:33: a: is given twice; first at t:1:2.',
    ],
    ['{"a": "\\ud800 ", "\\udc00": 1}', `t:1:7: ${HALF}\nt:1:18: ${HALF}`],
    ['['.repeat(65), 't:1:65: stands more than 64 levels deep.'],
    ['['.repeat(900_000), 't:1:65: stands more than 64 levels deep.'],
    [`"${'x'.repeat(1024 * 1024)}"`, 't: is larger than 1 MB.'],
  ];
  test.each(cases)('%#', (text, told) => {
    expect(problemsOf(text)).toBe(told);
  });
});

test('it takes and refuses what JSON.parse does, and means the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), jsonish), (text) => {
      let expected: unknown;
      try {
        expected = JSON.parse(text);
      } catch {
        expect(problemsOf(text)).toMatch(/^t:\d+:\d+: /);
        return;
      }
      const read = problemsOf(text) ?? JSON.stringify(plain(locatedJson(text, 't')));
      if (!read.includes('is given twice')) expect(read).toBe(JSON.stringify(expected));
    }),
    { numRuns: runs(2000) },
  );
});

/** Texts that are nearly JSON. */
const jsonish = fc
  .array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b":',
      '1',
      '-',
      '.5',
      'e3',
      'true',
      'nul',
      ' ',
      '\n',
      '\\',
      '//',
      '\u00e9',
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

function problemsOf(text: string): string | undefined {
  try {
    locatedJson(text, 't');
    return undefined;
  } catch (error) {
    if (error instanceof ProblemsError) return error.message;
    throw error;
  }
}
