import { expect, test } from '@jest/globals';
import { maskSecrets } from '../../src/action/masking.js';
import { Secret } from '../../src/secrets/index.js';
import { captureOutput } from './capture.js';

test('a secret is masked the moment it is known, and every line of it', async () => {
  new Secret('masking-known-before');
  const log = await captureOutput(() => {
    const end = maskSecrets({ onRunner: true });
    new Secret('masking-known-after');
    new Secret('-----BEGIN KEY-----\nmasking-line\n--\n');
    end();
    new Secret('masking-known-too-late');
  });
  expect(log).toEqual([
    '::add-mask::masking-known-before',
    '::add-mask::masking-known-after',
    '::add-mask::-----BEGIN KEY-----%0Amasking-line%0A--%0A',
    '::add-mask::-----BEGIN KEY-----',
    '::add-mask::masking-line',
  ]);
});

test('outside of a runner nothing is printed: nobody would swallow the command', async () => {
  const log = await captureOutput(() => {
    const end = maskSecrets({ onRunner: false });
    new Secret('masking-unseen');
    end();
  });
  expect(log).toEqual([]);
});
