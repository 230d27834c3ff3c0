import { expect, test } from '@jest/globals';
import { withoutEndSlashes, withoutEndSlashesOfWindows } from '../../src/communicators/end-slashes.js';

test.each([
  ['', ''],
  ['a', 'a'],
  ['a/', 'a'],
  ['/a//b///', '/a//b'],
  ['/', '/'],
  ['////', '/'],
  ['~/', '~'],
])('%j ends without slashes as %j', (path, expected) => {
  expect(withoutEndSlashes(path)).toBe(expected);
});

test.each([
  ['', ''],
  ['a\\', 'a'],
  ['C:\\', 'C:\\'],
  ['C:/', 'C:/'],
  ['C:\\\\', 'C:\\'],
  ['C:\\a\\/\\', 'C:\\a'],
  ['\\', '\\'],
  ['\\\\', '\\'],
  ['%TEMP%/x/', '%TEMP%/x'],
])('on Windows, %j ends without slashes as %j', (path, expected) => {
  expect(withoutEndSlashesOfWindows(path)).toBe(expected);
});
