import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { partWith } from '../../scripts/documents/part.js';
import { README, readmeText, type Results } from '../../benchmarks/speed/readme.js';

const ROOT = join(import.meta.dirname, '../..');

test('the README has the figures that npm run bench has found', () => {
  const results = JSON.parse(readFileSync(join(ROOT, 'benchmarks/results/speed.json'), 'utf8')) as Results;
  expect(readFileSync(join(ROOT, README.document), 'utf8')).toContain(partWith(README, readmeText(results)));
});
