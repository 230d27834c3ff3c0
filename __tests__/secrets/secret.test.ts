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
