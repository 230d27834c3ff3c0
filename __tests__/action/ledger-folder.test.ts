import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { makeLedgerFolder } from '../../src/action/index.js';
import { posixTest } from '../platforms.js';

const folder = mkdtempSync(join(tmpdir(), 'runner-temp-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the folder for temporary files is made where it is not there yet', () => {
  const temp = join(folder, 'to', 'come');
  makeLedgerFolder({ temp });
  expect(readdirSync(temp)).toEqual([expect.stringMatching(/^alicloud-image-builder-/)]);
});

posixTest.each([
  ['file', /it, or a part of its path, is a file or a link to nothing\.$/],
  ['file/in-it', /a part of its path is a file\.$/],
  ['link', /is a(?: file or a)? link to nothing\.$/],
  ['circle/in-it', /has links that lead in a circle\.$/],
])('%s in its place is told in words', (name, words) => {
  writeFileSync(join(folder, 'file'), '');
  rmSync(join(folder, 'link'), { force: true });
  symlinkSync(join(folder, 'absent'), join(folder, 'link'));
  rmSync(join(folder, 'circle'), { force: true });
  symlinkSync(join(folder, 'circle'), join(folder, 'circle'));
  const temp = join(folder, name);
  expect(() => makeLedgerFolder({ temp })).toThrow(words);
  expect(() => makeLedgerFolder({ temp })).toThrow(`There is no room for temporary files in ${temp}: `);
});
