import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quotePath, shellQuote, splitPath } from '../../src/communicators/quote.js';
import { posixTest } from '../platforms.js';
import { runs } from '../long-run.js';

describe('quoting', () => {
  test.each([
    ['/tmp/script_1.sh', '/tmp/script_1.sh'],
    ['C:/Windows/Temp/a', 'C:/Windows/Temp/a'],
    ['it is', "'it is'"],
    ["it's", `'it'"'"'s'`],
    ['', "''"],
  ])('%j', (text, quoted) => {
    expect(shellQuote(text)).toBe(quoted);
  });

  posixTest('a real shell gives back what was quoted', () => {
    const printable = fc.string({
      unit: fc.constantFrom('a', ' ', "'", '"', '$', '`', '\\', '\n', '*', '~', '-', 'ü', ';'),
    });
    fc.assert(
      fc.property(printable, (text) => {
        expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellQuote(text)}`]).toString()).toBe(text);
      }),
      { numRuns: runs(50) },
    );
  });

  posixTest.each([
    ['~', homedir()],
    ['~/a b', `${homedir()}/a b`],
    ['/x/~/y', '/x/~/y'],
    ['-rf', './-rf'],
  ])('the path %j', (path, expanded) => {
    const shown = execFileSync('/bin/sh', ['-c', `printf %s ${quotePath(path)}`], {
      env: { HOME: homedir() },
    });
    expect(shown.toString()).toBe(expanded);
  });

  test.each([
    ['/tmp/a', '/tmp', 'a'],
    ['/a', '/', 'a'],
    ['a', '.', 'a'],
    ['~/a', '~', 'a'],
    ['/tmp/a/', '/tmp', 'a'],
    ['/x y/z', '/x y', 'z'],
  ])('splitPath(%j)', (path, folder, name) => {
    expect(splitPath(path)).toEqual({ folder, name });
  });
});
