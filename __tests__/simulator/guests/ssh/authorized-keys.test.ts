import { expect, test } from '@jest/globals';
import { isAuthorized, withKeys } from '../../../../src/simulator/guests/ssh/authorized-keys.js';
import { newKeyPair } from '../guest-client.js';

const line = newKeyPair().public;
const key = Buffer.from(line.split(' ')[1] ?? '', 'base64');

test.each<[string, string, boolean]>([
  ['the line alone', line, true],
  ['among others', `# comment\n\n${newKeyPair().public}\n${line}\n`, true],
  ['with options before it', `no-pty,command="echo \\"ssh-rsa AAAA\\" x" ${line}`, true],
  ['with the line end of Windows', `${line}\r\n`, true],
  ['commented out', `# ${line}`, false],
  ['another key', newKeyPair().public, false],
  ['an empty file', '', false],
  ['a key that is cut short', line.slice(0, 40), false],
])('authorized_keys: %s', (_name, file, expected) => {
  expect(isAuthorized(file, key)).toBe(expected);
});

test.each<[string, string, readonly string[], string]>([
  ['keys are added at the end', 'a\n', ['b', 'c'], 'a\nb\nc\n'],
  ['a missing line end is made up for', 'a', ['b'], 'a\nb\n'],
  ['a present key is not added twice', 'a\nb\n', ['b'], 'a\nb\n'],
  ['the first keys make the file', '', ['b'], 'b\n'],
  ['nothing changes without keys', 'a', ['', ' '], 'a'],
])('%s', (_name, file, added, expected) => {
  expect(withKeys(file, added)).toBe(expected);
});
