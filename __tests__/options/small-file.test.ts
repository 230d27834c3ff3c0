import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSmallFile } from '../../src/options/index.js';
import { linuxTest } from '../platforms.js';

let folder: string;

beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'small-file-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file is read whole, and one of more than 1 MB is not', () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'a'.repeat(1024 * 1024));
  expect(readSmallFile(path)).toHaveLength(1024 * 1024);
  writeFileSync(path, 'a'.repeat(1024 * 1024 + 1));
  expect(() => readSmallFile(path)).toThrow('it is larger than 1 MB');
});

linuxTest.each(['/proc/self/environ', `/proc/${process.pid}/cmdline`, '/proc/self/task/../environ', 'link'])(
  'what shows the environment that the action was started with is not read: %s',
  (path) => {
    symlinkSync('/proc/self/environ', join(folder, 'link'));
    try {
      expect(() => readSmallFile(join(path.startsWith('/') ? '/' : folder, path))).toThrow(
        'it belongs to the system and shows the secrets of its processes',
      );
    } finally {
      rmSync(join(folder, 'link'));
    }
  },
);

linuxTest('a file that is only reached through /proc is read', () => {
  const path = join(folder, 'file');
  writeFileSync(path, 'here');
  expect(readSmallFile(join('/proc/self/root', path)).toString()).toBe('here');
});
