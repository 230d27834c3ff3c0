import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { onSecret, redact, Secret } from '../../src/secrets/index.js';

test('a secret prints as *** however it is turned into text, and is given out when asked for', () => {
  const secret = new Secret('correct horse battery');
  expect([String(secret), secret.toString(), JSON.stringify({ secret }), inspect({ secret })]).toEqual([
    '***',
    '***',
    '{"secret":"***"}',
    '{ secret: *** }',
  ]);
  expect(secret.reveal()).toBe('correct horse battery');
});

test('its value is taken out of texts: plain, JSON, URL and base64 encoded, and line by line', () => {
  new Secret('a "quoted" pass/word\nof two lines');
  const text = 'a "quoted" pass/word\nof two lines';
  for (const form of [
    text,
    JSON.stringify(text),
    encodeURIComponent(text),
    Buffer.from(text).toString('base64'),
    'only "of two lines" of it',
  ]) {
    expect(redact(`before ${form} after`)).not.toMatch(/quoted|two lines|dHdvIGxpbmVz/);
    expect(redact(`before ${form} after`)).toMatch(/^before .*\*\*\*.* after$/s);
  }
});

test('whoever masks is told of every secret, those before included, but not of one that never leaves the process', () => {
  new Secret('known-before');
  const told: string[] = [];
  const end = onSecret((value) => told.push(value));
  new Secret('known-after');
  const own = Secret.ofOurOwn('made-here-and-kept');
  end();
  new Secret('after-the-end');
  expect(told).toEqual(expect.arrayContaining(['known-before', 'known-after']));
  expect(told).not.toContain('made-here-and-kept');
  expect(told).not.toContain('after-the-end');
  expect(own.reveal()).toBe('made-here-and-kept');
  expect(redact('made-here-and-kept')).toBe('***');
});

const AWKWARD = `p@ss "w/rd" & it's <x> 100%+~!`;

test.each<[string, (value: string) => string]>([
  ['JSON in JSON', (value) => JSON.stringify(JSON.stringify(value)).slice(3, -3)],
  ['a form', (value) => new URLSearchParams({ a: value }).toString().slice(2)],
  ['a URL in lower case', (value) => encodeURIComponent(value).replace(/%../g, (part) => part.toLowerCase())],
  ['XML', (value) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')],
  ['PowerShell', (value) => value.replaceAll("'", "''")],
  ['a shell', (value) => value.replaceAll("'", `'"'"'`)],
  ['hexadecimal', (value) => Buffer.from(value).toString('hex')],
])('its value is taken out as it stands in %s', (_where, written) => {
  new Secret(AWKWARD);
  expect(redact(`before ${written(AWKWARD)} after`)).toBe('before *** after');
});

test.each(['', 'a', 'ab', 'user:'])(
  'its value is taken out of what is encoded with %j before it',
  (before) => {
    new Secret('kJ8sLq0PzWv3XyTnB5cD');
    for (const after of ['', 'z', 'zz'])
      for (const encoding of ['utf8', 'utf16le'] as const)
        for (const base64 of ['base64', 'base64url'] as const) {
          const text = Buffer.from(`${before}kJ8sLq0PzWv3XyTnB5cD${after}`, encoding).toString(base64);
          // What is left holds a few bytes at its ends, and what stood around.
          expect(redact(text)).toMatch(/^[\w+/-]{0,16}\*\*\*[\w+/-]{0,12}=*$/);
        }
  },
);

test('of two secrets that overlap the longer leaves no remainder', () => {
  new Secret('d=Q');
  new Secret('Qw3rTyUiOpAs');
  expect(redact('password=Qw3rTyUiOpAs')).toBe('password=***');
});

test('many long secrets are taken out, too: of some hundred KB together', () => {
  const keys = Array.from({ length: 40 }, (_, index) => `key-${index}-`.repeat(1_000));
  const bundle = Array.from({ length: 2_000 }, (_, index) => `line ${index} of a bundle of keys`).join('\n');
  for (const value of [...keys, bundle]) new Secret(value);
  const [first = '', , third = ''] = keys;
  expect(redact(`a ${first} b ${Buffer.from(third).toString('base64')} c`)).toBe('a *** b *** c');
  expect(redact(`d ${bundle} e`)).toBe('d *** e');
  expect(redact('f line 1234 of a bundle of keys g')).toBe('f *** g');
});

test('of a secret and a text that only begins like it nothing is lost', () => {
  new Secret('begins-like-this-and-goes-on');
  expect(redact('begins-like-this-and-is-another')).toBe('begins-like-this-and-is-another');
});

test('half of a character in a secret is no mistake', () => {
  new Secret('before\ud800after');
  expect(redact(`x ${encodeURIComponent('before\ufffdafter')} before\ud800after`)).toBe('x *** ***');
});
