import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fileProblem, folderProblems, walkFolder } from '../../src/communicators/local-tree.js';
import { temporaryFolder } from '../builders/alicloud-ecs/kit.js';
import { posixTest, unprivilegedTest } from '../platforms.js';

test('links are followed', () => {
  using folder = temporaryFolder();
  mkdirSync(join(folder.path, 'tree', 'real'), { recursive: true });
  writeFileSync(join(folder.path, 'tree', 'real', 'file'), 'x');
  symlinkSync(join(folder.path, 'tree', 'real'), join(folder.path, 'tree', 'again'), 'junction');
  const steps = [...walkFolder(join(folder.path, 'tree'))].map((step) =>
    step.kind === 'leave' ? '.' : step.name,
  );
  expect(steps).toEqual(['again', 'file', '.', 'real', 'file', '.']);
  expect(folderProblems(join(folder.path, 'tree'), 10)).toEqual([]);
});

posixTest('what cannot be copied is told of, all of it, and never copied', async () => {
  using folder = temporaryFolder();
  const at = (...names: string[]) => join(folder.path, 'tree', ...names);
  mkdirSync(at('deep'), { recursive: true });
  writeFileSync(at('fine'), 'x');
  symlinkSync('/no/such/file', at('deep', 'dangling'));
  symlinkSync('circle', at('deep', 'circle'));
  symlinkSync('..', at('deep', 'up'));
  symlinkSync('.', at('deep', 'self'));
  spawnSync('mkfifo', [at('pipe')]);
  symlinkSync('/dev/null', at('device'));
  writeFileSync(at('two\nlines'), 'x');
  spawnSync('sh', ['-c', `printf x > "$(printf '%s/latin-\\351' '${at()}')"`]);
  const server = createServer().listen(at('socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  expect(folderProblems(at(), 20)).toEqual([
    '"deep/circle" is a link that leads in a circle',
    '"deep/dangling" is a link to what does not exist',
    '"deep/self" is a link to a folder that it is in',
    '"deep/up" is a link to a folder that it is in',
    '"device" is a device, which cannot be copied',
    '"latin-\ufffd" has a name that is not UTF-8',
    '"pipe" is a named pipe, which cannot be copied',
    '"socket" is a socket, which cannot be copied',
    '"two\\nlines" has a line break in its name, which not every way to a guest can carry',
  ]);
  expect(folderProblems(at(), 3)).toHaveLength(3);
  expect(() => [...walkFolder(at())]).toThrow(/cannot be uploaded: in it "deep\/circle" is a link/);
  expect(fileProblem(at('pipe'))).toBe('is a named pipe, which cannot be copied');
  await new Promise((resolve) => server.close(resolve));
});

unprivilegedTest('what may not be read is told of', () => {
  using folder = temporaryFolder();
  writeFileSync(join(folder.path, 'secret'), 'x');
  chmodSync(join(folder.path, 'secret'), 0);
  expect(folderProblems(folder.path, 5)).toEqual([
    '"secret" may not be read by the user that the job runs as',
  ]);
});
