import { expect, test } from '@jest/globals';
import { inertLine, lastOverwritten } from '../../src/action/inert.js';
import { Secret } from '../../src/secrets/index.js';

const COMMANDS = [
  '::set-output name=image_id::m-evil',
  '  ::add-mask::a',
  '\t::endgroup::',
  '\u00a0::error::x',
  '\u200b::error::x',
  ':\u200d:stop-commands::token',
  '\ufeff::debug::x',
  '\u0000::error::x',
  '\x1b[2K::error::x',
  '\x1b]0;title\x07::error::x',
  'words before ##[error]x',
  '##[add-mask]a',
  '#\u200b#[group]x',
  '##\u034f[group]x',
  '##\x1b[31m[group]x',
  '###[endgroup]',
  '##[[error]x',
];

test.each(COMMANDS)('%j is no command when it is written', (line) => {
  expect(commandOf(inertLine(line))).toBeUndefined();
});

test.each(COMMANDS)('%j would be found without the care', (line) => {
  expect(commandOf(line)).toBeDefined();
});

test.each([
  ['plain', 'Setting up nginx (1.22.1-9) ...', 'Setting up nginx (1.22.1-9) ...'],
  ['letters of the world', '成功 ✓ é 🎉', '成功 ✓ é 🎉'],
  ['C++ scopes', 'std::vector<int>::iterator', 'std::vector<int>::iterator'],
  ['a tab', 'a\tb', 'a\tb'],
  ['colours end with the line', '\x1b[31mred', '\x1b[31mred\x1b[0m'],
  ['cursor movement', 'a\x1b[2Ab\x1b[1;1Hc', 'abc'],
  ['a bell', 'a\x07b', 'ab'],
  ['text that reads backwards', 'a\u202eb', 'ab'],
  ['half a character', 'a\ud800b', 'ab'],
])('%s', (_title, line, written) => {
  expect(inertLine(line)).toBe(written);
});

test('a secret is masked, also where control characters cut it', () => {
  new Secret('inert-test-password');
  expect(inertLine('it is inert-test-password.')).toBe('it is ***.');
  expect(inertLine('it is inert-\u200btest-\x1b[Kpassword.')).toBe('it is ***.');
});

test('a long line is cut, and says so', () => {
  const written = inertLine('x'.repeat(10_000));
  expect(written).toHaveLength(4000 + '… (6000 more characters)'.length);
  expect(written).toMatch(/… \(6000 more characters\)$/);
});

test.each([
  ['10%\r50%\r100%', '100%'],
  ['done\r', 'done'],
  ['\r', ''],
  ['hidden\r::error::x', '::error::x'],
])('of %j the terminal would show %j', (line, shown) => {
  expect(lastOverwritten(line)).toBe(shown);
});

/**
 * The command that the runner might find in a line, read more suspiciously than it does: invisible characters
 * count as not being there, as they may in a comparison by culture.
 */
function commandOf(line: string): string | undefined {
  const seen = line
    .replace(/\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07]*\x07/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  const match = /^\s*::([^:]*)::/.exec(seen) ?? /##\[+([^\]]*)\]/.exec(seen);
  return match?.[1];
}
