import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shellPath, toPrivate, translateCommand } from '../../../../src/simulator/guests/directory/paths.js';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'guest-test-'));
  await mkdir(join(root, 'opt', 'app'), { recursive: true });
  await mkdir(join(root, 'usr', 'bin'), { recursive: true });
  await writeFile(join(root, 'usr', 'bin', 'yum'), '');
});
afterAll(() => rm(root, { recursive: true }));

/** `R` stands for the private folder. */
test.each([
  [
    "chmod +x /tmp/script_1.sh; VAR='x' /tmp/script_1.sh",
    "chmod +x R/tmp/script_1.sh; VAR='x' R/tmp/script_1.sh",
  ],
  ['cd /tmp && ls', 'cd R/tmp && ls'],
  ['FILE=/tmp/a sh -c "cat \'/root/b\'"', 'FILE=R/tmp/a sh -c "cat \'R/root/b\'"'],
  ['cat </tmp/in >/tmp/out', 'cat <R/tmp/in >R/tmp/out'],
  ['rm -rf /tmp/build*', 'rm -rf R/tmp/build*'],
  ['ls /opt/app /opt/other', 'ls R/opt/app /opt/other'],
  ['/usr/bin/yum install', 'R/usr/bin/yum install'],
  ['ls /usr/bin /etc', 'ls /usr/bin /etc'],
  ['curl http://host/tmp/x', 'curl http://host/tmp/x'],
  ['echo a/tmp/x ./tmp/x', 'echo a/tmp/x ./tmp/x'],
  ['cat /tmpfile', 'cat /tmpfile'],
  ['echo "${GUEST_ROOT:-}/tmp/x"', 'echo "${GUEST_ROOT:-}/tmp/x"'],
])('%s', (command, expected) => {
  expect(translateCommand(root, command)).toBe(expected.replaceAll('R/', `${shellPath(root)}/`));
});

test.each([
  ['/tmp/x', 'tmp/x'],
  ['/../../etc/passwd', 'etc/passwd'],
  ['/tmp/../../../x', 'x'],
])('%s stays in the private folder', (path, expected) => {
  expect(toPrivate(root, path)).toBe(join(root, expected));
});
