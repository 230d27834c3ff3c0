import { expect, test } from '@jest/globals';
import { find, hasWildcards } from '../../src/communicators/glob.js';
import { BuildError } from '../../src/errors/index.js';

const FOLDERS: Record<string, readonly string[]> = {
  '/etc/': ['passwd', 'passwd-', 'PASS', '.pass', 'a.b', 'axb', '[x]', 'pam.d/', 'ünï', '1]', 'a-b'],
  '/etc/pam.d/': ['login', 'sshd'],
  '.': ['in home'],
  'C:/logs/': ['One.LOG', 'two.log'],
};

async function found(pattern: string, isWindows = false): Promise<string[]> {
  const list = async (folder: string) => {
    const names = FOLDERS[folder];
    if (names === undefined) throw new BuildError('no such folder');
    return names.map((name) => ({ path: name.replace(/\/$/, ''), isFolder: name.endsWith('/') }));
  };
  return (await find(pattern, { list, isWindows })).map(({ path, isFolder }) => path + (isFolder ? '/' : ''));
}

test.each<[string, string[]]>([
  ['/etc/pass*', ['/etc/passwd', '/etc/passwd-']],
  ['/etc/.p*', ['/etc/.pass']],
  ['/etc/a.?', ['/etc/a.b']],
  ['/etc/a[.x]b', ['/etc/a.b', '/etc/axb']],
  ['/etc/a[!.]b', ['/etc/a-b', '/etc/axb']],
  ['/etc/a[a-z]b', ['/etc/axb']],
  ['/etc/a[z-a]b', []],
  ['/etc/a[x-]b', ['/etc/a-b', '/etc/axb']],
  ['/etc/1[]x]', ['/etc/1]']],
  ['/etc/[x]', ['/etc/[x]']],
  ['/etc/\\[x?', ['/etc/[x]']],
  ['/etc/?n?', ['/etc/ünï']],
  ['/etc/*/', ['/etc/pam.d/']],
  ['/etc/p*/ss*', ['/etc/pam.d/sshd']],
  ['/etc/pa?.d/login', ['/etc/pam.d/login']],
  ['in*', ['in home']],
  ['/none/*', []],
  ['/etc/[', []],
  ['/etc/[\u{1f600}-\uffff]', []],
])('%s', async (pattern, expected) => {
  expect(hasWildcards(pattern)).toBe(true);
  expect(await found(pattern)).toEqual(expected);
});

test('on Windows case does not matter, and backslashes part names', async () => {
  expect(await found('C:\\logs\\*.log', true)).toEqual(['C:/logs/One.LOG', 'C:/logs/two.log']);
});

test.each<[string, string, boolean]>([
  ['*a*a*b', 'aabaab', true],
  ['a*', 'a', true],
  ['**?', 'ab', true],
  ['a*b?', 'axbxb', false],
  ['*[0-9]*[!0-9]', 'a1b2', false],
  ['*a*a*a*a*b', 'a'.repeat(100_000), false],
  [`*${'[a-z]*'.repeat(20)}!`, 'a'.repeat(20_000), false],
])('%s and a name that a guest made up', async (pattern, name, fits) => {
  const list = async () => [{ path: name, isFolder: false }];
  expect((await find(`/${pattern}`, { list, isWindows: false })).length).toBe(fits ? 1 : 0);
});
