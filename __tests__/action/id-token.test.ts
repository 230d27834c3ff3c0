import { expect, test } from '@jest/globals';
import { idTokenOf } from '../../src/action/index.js';
import { describeError } from '../../src/errors/index.js';

const REQUEST = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example.invalid/?x=y',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-of-tests',
};

/** Without a single request: its attempts would take longer than this test may. */
test.each([
  ['not a url', { ACTIONS_ID_TOKEN_REQUEST_URL: 'not a url' }, /^ACTIONS_ID_TOKEN_REQUEST_URL is no http/],
  [
    'a file',
    { ACTIONS_ID_TOKEN_REQUEST_URL: 'file:///etc/passwd' },
    /^ACTIONS_ID_TOKEN_REQUEST_URL is no http/,
  ],
  ['a wrapped token', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a\nb' }, /^ACTIONS_ID_TOKEN_REQUEST_TOKEN holds/],
  ['an odd proxy', { https_proxy: 'http://u:p%ZZ@p' }, /^The password of the proxy in .* https_proxy has/],
  ['no permission', { ACTIONS_ID_TOKEN_REQUEST_URL: '' }, /^The job may not have an ID token/],
])('%s: what another attempt would not change is told at once', async (_, env, sentence) => {
  const told = await idTokenOf({ env: { ...REQUEST, ...env } })('audience').then(String, describeError);
  expect(told).toMatch(sentence);
});
