import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { ClixmlReader } from '../../../src/communicators/winrm/clixml.js';
import { runs } from '../../long-run.js';

const recorded = readFileSync(new URL('recorded/error.clixml', import.meta.url), 'utf8');
const asText = `fake : The term 'fake' is not recognized as the name of a cmdlet, function, script file, or operable program. Check \r
the spelling of the name, or if a path was included, verify that the path is correct and try again.\r
At line:1 char:1\r
+ fake cmdlet\r
+ ~~~~\r
    + CategoryInfo          : ObjectNotFound: (fake:String) [], CommandNotFoundException\r
    + FullyQualifiedErrorId : CommandNotFoundException\r
 \r
`;

function read(...pieces: readonly string[]): string {
  const reader = new ClixmlReader();
  return pieces.map((piece) => reader.write(piece)).join('') + reader.end();
}

test('an error that PowerShell serialised is text', () => {
  expect(read(recorded)).toBe(asText);
});

test('however it is cut, it is the same text', () => {
  const whole = `before\r\n${recorded}after # < #<\r\n`;
  const cuts = fc.array(fc.integer({ min: 0, max: whole.length }), { maxLength: 8 });
  fc.assert(
    fc.property(cuts, (places) => {
      const sorted = [0, ...places.toSorted((a, b) => a - b), whole.length];
      const pieces = sorted.slice(1).map((end, index) => whole.slice(sorted[index], end));
      expect(read(...pieces)).toBe(`before\r\n${asText}after # < #<\r\n`);
    }),
    { numRuns: runs(200) },
  );
});

describe('text', () => {
  test.each([
    ['of other programs', 'error: x < y && z\r\n', 'error: x < y && z\r\n'],
    ['that looks like a header', '#< CLIXML is not here', '#< CLIXML is not here'],
    [
      'with entities',
      '#< CLIXML\r\n<Objs a="b"><S S="Error">&lt;a&gt; &amp; &#34;&#x41;&quot; &nope;</S></Objs>',
      '<a> & "A" &nope;',
    ],
    [
      'with what XML cannot have',
      '#< CLIXML\r\n<Objs a="b"><S S="Error">_x001B_[31mred_x000A_</S></Objs>',
      '\x1b[31mred\n',
    ],
    ['of warnings, too', '#< CLIXML\r\n<Objs a="b"><S S="warning">careful_x000A_</S></Objs>', 'careful\n'],
    [
      'inside of objects is none',
      '#< CLIXML\r\n<Objs a="b"><Obj S="information"><MS><S N="M">x</S></MS></Obj></Objs>',
      '',
    ],
    [
      'of two blocks',
      '#< CLIXML\r\n<Objs a="b"><S S="Error">1</S></Objs>#< CLIXML\r\n<Objs a="b"><S S="Error">2</S></Objs>',
      '12',
    ],
  ])('%s', (_what, written, text) => {
    expect(read(written)).toBe(text);
  });
});

test.each([
  ['headers without objects', '#< CLIXML x', 1],
  ['spaces after a header', ' '.repeat(11), 1],
  ['beginnings of records', '<S S="', 0],
])('%s do not stay in memory, and are not looked at again and again', (_what, part, told) => {
  const reader = new ClixmlReader();
  reader.write(told === 0 ? '#< CLIXML\n<Objs ' : '#< CLIXML');
  let length = 0;
  for (let count = 0; count < 100; count += 1) length += reader.write(part.repeat(5_000)).length;
  expect(length).toBeGreaterThanOrEqual(told * 99 * 5_000 * part.length);
  expect(reader.end().length).toBeLessThan(100);
});

test('a record without end does not stay in memory', () => {
  const reader = new ClixmlReader();
  reader.write('#< CLIXML\r\n<Objs a="b">');
  for (let count = 0; count < 50; count += 1) expect(reader.write(`<Obj>${'x'.repeat(1_000_000)}`)).toBe('');
  expect(reader.write('<S S="Error">at last</S>')).toBe('at last');
});
