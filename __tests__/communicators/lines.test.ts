import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { harmless } from '../../src/communicators/harmless.js';
import { LineSplitter } from '../../src/communicators/lines.js';
import { Secret } from '../../src/secrets/index.js';

function split(...chunks: (string | Uint8Array)[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.write(Buffer.from(chunk));
  splitter.end();
  return lines;
}

describe('lines', () => {
  test.each<[string, string[], string[]]>([
    ['LF', ['a\nb\n'], ['a', 'b']],
    ['no end', ['a\nb'], ['a', 'b']],
    ['empty lines', ['\n\na\n\n'], ['', '', 'a', '']],
    ['CRLF', ['a\r\nb\r\n\r\n'], ['a', 'b', '']],
    ['CRLF split across chunks', ['a\r', '\nb\r', '\n', '\r', '\n'], ['a', 'b', '']],
    ['CR CR LF, as a terminal makes of CRLF', ['a\r\r\nb\r\r\n'], ['a', 'b']],
    ['a progress bar', ['10%\r20', '%\r\rdone\n'], ['10%', '20%', 'done']],
    ['CR, then text, then LF', ['a\rb\n'], ['a', 'b']],
    ['a line in pieces', ['o', 'n', 'e\ntw', 'o\n'], ['one', 'two']],
  ])('%s', (_name, chunks, lines) => {
    expect(split(...chunks)).toEqual(lines);
  });

  test('characters split across chunks stay whole, bytes that are no text become U+FFFD', () => {
    const bytes = Buffer.from('grüße 🚀\n');
    expect(split(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(['grüße 🚀']);
    expect(split(Buffer.from([0x61, 0xff, 0xfe, 0x62, 0x0a]))).toEqual(['a\ufffd\ufffdb']);
  });

  test('an endless line comes in pieces while it arrives, and is neither kept nor told in full', () => {
    const lines: string[] = [];
    const splitter = new LineSplitter((line) => lines.push(line));
    for (let count = 0; count < 100; count++) splitter.write(Buffer.alloc(10_000, 'x'));
    expect(lines.map((line) => line.length)).toEqual([16384, 16384, 16384, 16384]);
    splitter.write(Buffer.from('\nshort\n'));
    splitter.write(Buffer.from('y'.repeat(100_000)));
    splitter.end();
    expect(lines.slice(4)).toEqual([
      `… (${1_000_000 - 65536} more characters of this line)`,
      'short',
      ...Array.from({ length: 4 }, () => 'y'.repeat(16384)),
      `… (${100_000 - 65536} more characters of this line)`,
    ]);
  });

  test('a carriage return ends a line that was too long, too', () => {
    for (const length of [70_000, 65_536 + 32_768]) {
      expect(split('x'.repeat(length), '\rnext\r\n').slice(4)).toEqual([
        `… (${length - 65536} more characters of this line)`,
        'next',
      ]);
    }
  });

  test('of twenty thousand states of a progress bar the first, one a second and the last are told', () => {
    const lines: string[] = [];
    let now = 0;
    const splitter = new LineSplitter(
      (line) => lines.push(line),
      () => now,
    );
    for (let count = 1; count <= 20_000; count++) {
      now += 0.25;
      splitter.write(Buffer.from(`\r${count}/20000`));
    }
    expect(lines.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, index) => `${index + 1}/20000`));
    expect(lines.length).toBeLessThanOrEqual(20 + 5);
    splitter.write(Buffer.from('\nplain\n'));
    expect(lines.slice(-2)).toEqual(['20000/20000', 'plain']);
  });

  test.each([
    ['a line end', '\r\n'],
    ['the end of the output', '\r'],
  ])('the last state before %s is told, however many came before', (_name, end) => {
    const states = Array.from({ length: 1000 }, (_, index) => `${index}%`);
    expect(split(`${states.join('\r')}${end}`).at(-1)).toBe('999%');
  });

  test('a secret on the edge of two pieces is masked', () => {
    const secret = new Secret('correct-horse-battery');
    for (const before of [16380, 16384 - 10, 32768 - 5, 16384 * 2 - 20]) {
      const told = split(`${'x'.repeat(before)}${secret.reveal()}`, 'y'.repeat(40_000), '\n').join('');
      expect(told).not.toContain('battery');
      expect(told).not.toContain('correct');
      expect(told).toContain('xxx***yyy');
    }
  });

  test('however the output is cut into chunks, the lines are the same', () => {
    const output = fc.stringMatching(/^[ab\r\n]{0,30}$/);
    fc.assert(
      fc.property(output, fc.array(fc.nat(30)), (text, cuts) => {
        const edges = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort(
          (a, b) => a - b,
        );
        const chunks = edges.slice(1).map((edge, index) => text.slice(edges[index], edge));
        expect(split(...chunks)).toEqual(split(text));
      }),
    );
  });

  test('nothing printed is lost but line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(split(text).join('')).toBe(harmless(text.replace(/[\r\n]/g, '')));
      }),
    );
  });
});

describe('harmless', () => {
  test.each([
    ['plain text and tabs', 'a\tb ü', 'a\tb ü'],
    ['colours, ended with the line', '\x1b[1;31mred', '\x1b[1;31mred\x1b[0m'],
    ['colours that end themselves', '\x1b[32mok\x1b[0m', '\x1b[32mok\x1b[0m'],
    ['cursor movement', 'a\x1b[2K\x1b[1Ab', 'ab'],
    ['a window title', '\x1b]0;owned\x07text', 'text'],
    ['a link', '\x1b]8;;http://evil\x1b\\click\x1b]8;;\x1b\\', 'click'],
    ['device control', '\x1bP+q544e\x1b\\x', 'x'],
    ['eight-bit control sequences', 'a\x9b31mb\x9d0;title\x9cc', 'abc'],
    ['character sets and resets', '\x1b(0x\x1bc\x1b7', 'x'],
    ['bell, backspace, NUL, DEL', 'a\x07b\x08c\x00d\x7f', 'abcd'],
    ['an escape without an end', 'a\x1b', 'a'],
    ['a title without an end', 'a\x1b]0;title', 'a0;title'],
    ['sequences in the middle of one', '\x1b\x1b[31m[2Jx', '\x1b[31m[2Jx\x1b[0m'],
  ])('%s', (_name, line, clean) => {
    expect(harmless(line)).toBe(clean);
  });

  /** Whoever looked for the end of each of them would be at it for half an hour. */
  test.each(['\x9d', '\x1b]', '\x1b[', '\x1b ', '\x90a'])('%j a million times', (part) => {
    expect(harmless(part.repeat(1_000_000))).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f]/);
  });

  test('whatever comes, no control character is left but tabs and colours', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('\x1b', '[', ']', '3', '1', 'm', ';', '\x9b', '\x07', 'K', '\\', 'é'),
    });
    fc.assert(
      fc.property(nasty, (line) => {
        expect(harmless(line).replace(/\x1b\[[\d;:]*m/g, '')).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f]/);
      }),
    );
  });
});
