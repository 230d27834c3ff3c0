import { expect, test } from '@jest/globals';
import { escaped } from '../../src/action/markdown.js';
import { parseIni } from '../../src/alicloud/credentials/ini.js';
import { printedHostKeys } from '../../src/builders/alicloud-ecs/ask-host-key.js';
import { isLike } from '../../src/builders/alicloud-ecs/name-pattern.js';
import { withoutEndSlashes, withoutEndSlashesOfWindows } from '../../src/communicators/end-slashes.js';
import { find } from '../../src/communicators/glob.js';
import { guestPath } from '../../src/communicators/winrm/scripts.js';
import { parseDuration } from '../../src/options/index.js';

const long = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
const printed = (line: string) =>
  ['KEYS', 'FINGERPRINTS']
    .map((name) => `-----BEGIN SSH HOST KEY ${name}-----\n${line}\n-----END SSH HOST KEY ${name}-----`)
    .join('\n');

/** What takes the square of the length of any of these, or more, does not come to its end. */
test.each<[string, () => unknown]>([
  ['slashes within a path', () => withoutEndSlashes(`/a${long('/')}b`)],
  ['slashes within a path of Windows', () => withoutEndSlashesOfWindows(`C:${long('\\')}:`)],
  ['variables without an end', () => guestPath(long('${env:a'))],
  ['comments in a value', () => parseIni(`[a]\nb = ${long('\t#')}\u2028#`)],
  ['beginnings of host keys', () => printedHostKeys(printed(long('ecdsa-sha2-')))],
  ['beginnings of fingerprints', () => printedHostKeys(printed(long(`SHA256:${'a'.repeat(43)} (`)))],
  ['wildcards', () => isLike('a'.repeat(128), `${'*a'.repeat(60)}*b`)],
  ['sets without an end', () => find(long('['), { list: () => Promise.resolve([]), isWindows: false })],
  ['durations', () => parseDuration(long('0'))],
  ['numbers', () => escaped(long('0'))],
])('long %s are read in time', async (_, read) => {
  await expect(Promise.resolve(read())).resolves.not.toThrow();
});

test('as many names as there may be fit a pattern', async () => {
  const names = Array.from({ length: 200_000 }, (_, index) => ({ path: `f${index}`, isFolder: false }));
  const list = (folder: string) =>
    Promise.resolve(folder === '/srv/' ? [{ path: 'a', isFolder: true }] : names);
  expect(await find('/srv/*/f*', { list, isWindows: false })).toHaveLength(names.length);
});
