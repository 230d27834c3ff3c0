import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ArrivingFolder } from '../../src/communicators/index.js';
import { temporaryFolder } from '../builders/alicloud-ecs/kit.js';
import { posixTest } from '../platforms.js';

test.each([['..'], ['a', '..', '..', 'x'], ['/etc', 'x'], [''], ['a\0b'], ['.', 'x']])(
  'a path is refused that leads elsewhere: %j %j %j',
  async (...names) => {
    using folder = temporaryFolder();
    const arriving = new ArrivingFolder(join(folder.path, 'to'), '/srv');
    await arriving.folder();
    await expect(arriving.file(names)).rejects.toThrow('refused');
    await expect(arriving.folder(names)).rejects.toThrow('refused');
    expect(readdirSync(folder.path)).toEqual(['to']);
  },
);

posixTest('nothing is written through links that lie in the folder and lead out of it', async () => {
  using folder = temporaryFolder();
  const at = (...names: string[]) => join(folder.path, ...names);
  mkdirSync(at('to', 'inner'), { recursive: true });
  mkdirSync(at('outside'));
  symlinkSync(at('outside'), at('to', 'logs'));
  symlinkSync(at('outside', 'not yet'), at('to', 'file'));
  symlinkSync('inner', at('to', 'fine'));
  const arriving = new ArrivingFolder(at('to'), '/srv');
  await expect(arriving.file(['logs', 'x'])).rejects.toThrow('a link that leads out of that folder');
  await expect(arriving.folder(['logs', 'deeper'])).rejects.toThrow('a link that leads out of that folder');
  await expect(arriving.file(['file'])).rejects.toThrow('a link that leads out of that folder');
  expect(await arriving.file(['fine', 'x'])).toBe(at('to', 'fine', 'x'));
  expect(readdirSync(at('outside'))).toEqual([]);
});

posixTest(
  'two names for one file of the disk are refused; on a disk that tells them apart both come',
  async () => {
    using folder = temporaryFolder();
    const arriving = new ArrivingFolder(folder.path, '/srv');
    const first = await arriving.file(['Readme']);
    writeFileSync(first, 'one');
    const isOneName = existsSync(join(folder.path, 'README'));
    const second = arriving.file(['README']);
    if (isOneName) await expect(second).rejects.toThrow('one and the same on this runner’s disk');
    else writeFileSync(await second, 'two');
    // A hard link is one file by two names, as such a disk has it.
    using other = temporaryFolder();
    const folding = new ArrivingFolder(other.path, '/srv');
    writeFileSync(await folding.file(['a']), 'x');
    if (!isOneName) symlinkSync('a', join(other.path, 'A'));
    await expect(folding.file(['A'])).rejects.toThrow('holds "a" and "A", which are one and the same');
  },
);
