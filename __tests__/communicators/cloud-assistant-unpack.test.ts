import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ArrivingFolder } from '../../src/communicators/index.js';
import { unpackArchive } from '../../src/communicators/cloud-assistant/unpack.js';
import { temporaryFolder } from '../builders/alicloud-ecs/kit.js';

const into = (path: string) => new ArrivingFolder(path, '/srv/out');

function pack(folder: string): string {
  const tree = join(folder, 'tree');
  mkdirSync(join(tree, 'inner', 'empty'), { recursive: true });
  writeFileSync(join(tree, 'nothing'), '');
  writeFileSync(join(tree, 'tool'), 'x'.repeat(5000), { mode: 0o755 });
  for (const name of ['a', 'b']) writeFileSync(join(tree, 'inner', name), name);
  const archive = join(folder, 'archive.tar');
  spawnSync('tar', ['-chf', archive, '-C', tree, '.']);
  return archive;
}

test('an archive is always unpacked to its end', async () => {
  using folder = temporaryFolder();
  const archive = pack(folder.path);
  const back = join(folder.path, 'back');
  for (let times = 0; times < 150; times++) await unpackArchive(archive, into(back));
  expect(statSync(join(back, 'tool')).mode & 0o777).toBe(0o755);
  expect(statSync(join(back, 'inner', 'empty')).isDirectory()).toBe(true);
  expect(['nothing', 'inner/b'].map((name) => readFileSync(join(back, name), 'utf8'))).toEqual(['', 'b']);
});

test('one that cannot be unpacked is an error', async () => {
  using folder = temporaryFolder();
  const archive = pack(folder.path);
  await expect(unpackArchive(archive, into(join(folder.path, 'back', '..', 'archive.tar')))).rejects.toThrow(
    'EEXIST',
  );
  await expect(unpackArchive(join(folder.path, 'none'), into(join(folder.path, 'x')))).rejects.toThrow(
    'ENOENT',
  );
  mkdirSync(join(folder.path, 'y', 'tool'), { recursive: true });
  await expect(unpackArchive(archive, into(join(folder.path, 'y')))).rejects.toThrow('EISDIR');
  truncateSync(archive, 3000);
  await expect(unpackArchive(archive, into(join(folder.path, 'z')))).rejects.toThrow('Unexpected end');
});

test('a second name of a file is a file of its own, and nothing leads out of the folder', async () => {
  using folder = temporaryFolder();
  const archive = join(folder.path, 'archive.tar');
  const tree = join(folder.path, 'tree');
  mkdirSync(tree);
  writeFileSync(join(tree, 'one'), 'content');
  linkSync(join(tree, 'one'), join(tree, 'two'));
  spawnSync('tar', ['-chf', archive, '-C', tree, '.']);
  await unpackArchive(archive, into(join(folder.path, 'back')));
  expect(['one', 'two'].map((name) => readFileSync(join(folder.path, 'back', name), 'utf8'))).toEqual([
    'content',
    'content',
  ]);
});

test.each([
  ['a name above it', { name: '../planted' }],
  ['a link to what is above it', { name: 'x', type: 'link', linkname: '../../planted' }],
  ['a symbolic link', { name: 'x', type: 'symlink', linkname: '/etc/passwd' }],
  ['a pipe', { name: 'x', type: 'fifo' }],
] as const)('an archive is refused that holds %s', async (_what, header) => {
  using folder = temporaryFolder();
  const { pack: packing } = await import('tar-stream');
  const archive = packing();
  if (header.name === 'x') archive.entry(header);
  else archive.entry(header, 'content');
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  writeFileSync(join(folder.path, 'archive.tar'), Buffer.concat(chunks));
  await expect(
    unpackArchive(join(folder.path, 'archive.tar'), into(join(folder.path, 'in', 'back'))),
  ).rejects.toThrow(/refused|is no regular file/);
  expect(existsSync(join(folder.path, 'in', 'planted'))).toBe(false);
  expect(existsSync(join(folder.path, 'planted'))).toBe(false);
});
