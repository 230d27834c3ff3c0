import { expect, test } from '@jest/globals';
import { credentialsOf, type CredentialAnswer } from '../../../src/alicloud/credentials/answer.js';

const whole = { accessKeyId: 'STS.key-of-answers', accessKeySecret: 'secret-of-answers' };

test.each<[string, CredentialAnswer, string]>([
  ['nothing', {}, 'without access key ID and access key secret.'],
  ['half', { accessKeyId: 'a', accessKeySecret: '' }, 'without access key secret.'],
  [
    'a wrapped token',
    { ...whole, securityToken: 'a\r\nx-evil: 1' },
    'whose security token holds a line break, which no key has.',
  ],
  [
    'a key copied from a page',
    { ...whole, accessKeyId: 'a\u200bb' },
    'whose access key ID holds the character U+200B, which no key has.',
  ],
  ['letters', { ...whole, accessKeyId: 'LTAI中' }, 'whose access key ID holds the character U+4E2D'],
  [
    'half a letter',
    { ...whole, accessKeySecret: 'a\ud800' },
    'whose access key secret holds the character U+D800',
  ],
  [
    'a space',
    { ...whole, accessKeySecret: 'a b' },
    'whose access key secret holds a space, which no key has.',
  ],
  ['a number', { ...whole, securityToken: 5 }, 'whose security token is no text.'],
  ['a long one', { ...whole, securityToken: 'a'.repeat(20_000) }, 'whose security token has more than 16384'],
])('%s: it is said who gave what that is none', (_, answer, problem) => {
  expect(() => credentialsOf(answer, 'The source')).toThrow(`The source gave credentials ${problem}`);
});

test('a token is not needed', () => {
  expect(credentialsOf({ ...whole, securityToken: null }, 'The source')).not.toHaveProperty('securityToken');
});
