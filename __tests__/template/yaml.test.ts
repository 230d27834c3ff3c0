import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ProblemsError } from '../../src/errors/index.js';
import { plain, type LocatedMap } from '../../src/options/index.js';
import { locatedYaml } from '../../src/template/yaml.js';
import { locate } from './locate.js';
import { runs } from '../long-run.js';

const HALF =
  'has half of a character in it (an escape from \\ud800 to \\udfff without the other half beside it).';

test('every value and every key has its place', () => {
  const root = locatedYaml('a:\n  - 1\n  - b: "x"\nc: [y]\n', 'input "tags"');
  expect(locate(root, ['a', 0]).place).toEqual({ file: 'input "tags"', line: 2, column: 5 });
  expect(locate(root, ['a', 1, 'b']).place).toEqual({ file: 'input "tags"', line: 3, column: 8 });
  expect((root as LocatedMap).entries.get('c')?.keyPlace).toEqual({
    file: 'input "tags"',
    line: 4,
    column: 1,
  });
});

describe('what YAML means', () => {
  const cases: [text: string, value: unknown][] = [
    ['', null],
    ['# nothing', null],
    ['cn-beijing', 'cn-beijing'],
    ['[a, "b"]', ['a', 'b']],
    ['{"a": {"b": [1, true, null]}}', { a: { b: [1, true, null] } }],
    ['a: yes\nb: 0o17\n12: on', { a: 'yes', b: 15, '12': 'on' }],
    ['a: |\n  one\n  two\nb: >-\n  x\n  y', { a: 'one\ntwo\n', b: 'x y' }],
    ['a: &x {b: 1}\nc: *x\nd: &x 2\ne: *x', { a: { b: 1 }, c: { b: 1 }, d: 2, e: 2 }],
    ['a:\nb: ~', { a: null, b: null }],
    ['__proto__: {x: 1}\nconstructor: 2', JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}')],
  ];
  test.each(cases)('%j', (text, value) => {
    expect(JSON.stringify(plain(locatedYaml(text, 't')))).toBe(JSON.stringify(value));
  });

  test('numbers keep what was written', () => {
    expect(locate(locatedYaml('v: 1.10', 't'), ['v'])).toMatchObject({ value: 1.1, source: '1.10' });
    expect(locate(locatedYaml('v: 1234567890123456789', 't'), ['v'])).toMatchObject({
      source: '1234567890123456789',
    });
  });
});

describe('what is refused', () => {
  const cases: [text: string, told: string | RegExp][] = [
    [
      'a: 1\nb: 2\na: 3\nb: 4',
      't:3:1: a: is given twice; first at t:1:1.\nt:4:1: b: is given twice; first at t:2:1.',
    ],
    ['[1, 2', /^t:1:6: is not YAML that can be read: Flow sequence must end with a \]\.$/],
    ['a: "x', /^t:1:6: is not YAML that can be read: Missing closing "quote\.$/],
    ['a: !foo b', /^t:1:4: is not YAML that can be read: Unresolved tag: !foo\.$/],
    ['a: 1\n---\nb: 2', /^t:2:1: is not YAML that can be read: .*multiple documents/],
    ['a: *x', 't:1:4: has the alias *x, but no anchor &x stands before it.'],
    ['a: &x [*x]', /^t:1:7: stands more than 64 levels deep\.$/],
    ['a: !!binary aGk=', /^t:1:13: has the tag .*binary, which is not supported here\.$/],
    ['? [a]\n: b', 't:1:3: has a key that is no plain text.'],
    [`a: "\\ud83d"`, `t:1:4: ${HALF}`],
    ['['.repeat(900_000), 't:1:65: stands more than 64 levels deep.'],
    ['- '.repeat(500_000), 't:1:129: stands more than 64 levels deep.'],
    ['x'.repeat(1024 * 1024 + 1), 't: is larger than 1 MB.'],
    ['}'.repeat(1024 * 1024), /^t:1:200000: .*: It has more than 200000 words, signs and line ends\.$/],
    [`"${'\\z'.repeat(500_000)}"`, 't:1:2: is not YAML that can be read: Invalid escape sequence \\z.'],
    ['[}}}}', /^t:1:2: is not YAML that can be read: Flow sequence must end with a \]\.$/],
    ['%A\n%B\n', /^t:1:1: is not YAML that can be read: Unknown directive %A\.$/],
    ['a\n...\nb\n', /^t:3:1: is not YAML that can be read: .*multiple documents/],
    [`*${'x'.repeat(1_000_000)}`, /^t:1:1: has the alias \*x{3980,4000}…$/],
    [bomb(), /^t:\d+:\d+: is one value too many: there may be 20000\.$/],
  ];
  test.each(cases)('%#', (text, told) => {
    expect(problemsOf(text)).toEqual(told instanceof RegExp ? expect.stringMatching(told) : told);
  });
});

test('a large map is read in good time', () => {
  const text = Array.from({ length: 19_000 }, (_, index) => `key${index}: 1`).join('\n');
  expect((locatedYaml(text, 't') as LocatedMap).entries.size).toBe(19_000);
});

test('whatever the text, it is read or refused with a sentence', () => {
  const parts = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&x ',
    '*x',
    '!t ',
    '|',
    '>',
    '"',
    "'",
    '#',
    '? ',
    '---',
    '%',
    '\t',
    '1',
    '~',
    '\u0000',
    '\ud800',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(parts, { maxLength: 20 }).map((all) => all.join('')),
        fc.string(),
      ),
      (text) => {
        expect(problemsOf(text) ?? 't').toMatch(/^t/);
      },
    ),
    { numRuns: runs(2000) },
  );
});

/** A billion values in a few lines. */
function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level++)
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}

function problemsOf(text: string): string | undefined {
  try {
    locatedYaml(text, 't');
    return undefined;
  } catch (error) {
    if (error instanceof ProblemsError) return error.message;
    throw error;
  }
}
