import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { atPath, makeFolder, pathTrouble, readSmallFile } from '../../src/options/index.js';
import { linuxTest, posixTest } from '../platforms.js';

const folder = mkdtempSync(join(tmpdir(), 'paths-'));
const at = (name: string) => join(folder, name);
writeFileSync(at('file'), 'content');
mkdirSync(at('folder'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['absent', 'does not exist'],
  ['a\0b', 'holds the character NUL, which no file has in its name'],
])('%j is told in words of our own', (name, trouble) => {
  expect(atPath(at(name))).toBe(trouble);
  expect(() => readSmallFile(at(name))).toThrow(`it ${trouble}`);
});

posixTest.each([
  ['file/in-it', 'does not exist: a part of its path is a file'],
  ['n'.repeat(300), 'is a longer name than any file may have'],
  ['p/'.repeat(5000), 'is a longer name than any file may have'],
  ['circle', 'leads in a circle of links'],
])('%.12s is told in words of our own', (name, trouble) => {
  rmSync(at('circle'), { force: true });
  symlinkSync(at('circle'), at('circle'));
  expect(atPath(at(name))).toBe(trouble);
  expect(() => readSmallFile(at(name))).toThrow(`it ${trouble}`);
});

test('no system call of an error is shown, known or not', () => {
  const errorOf = (code: string) => Object.assign(new Error(`${code}: bad, open '/x'`), { code });
  expect(pathTrouble(errorOf('EACCES'))).toBe('may not be read by the user that the job runs as');
  expect(pathTrouble(errorOf('EUCLEAN'))).toBe('cannot be read (EUCLEAN)');
});

test('a folder is made with those above it, and may be there', () => {
  makeFolder(join(at('new'), 'inner', 'most'));
  makeFolder(join(at('new'), 'inner', 'most'));
  expect(atPath(join(at('new'), 'inner', 'most'))).toHaveProperty('mode');
  expect(() => makeFolder(join(at('file'), 'inner'))).toThrow(/ENOTDIR|ENOENT/);
});

linuxTest('a folder where none can be made is refused at once', () => {
  expect(() => makeFolder('/proc/none/inner')).toThrow('ENOENT');
});
