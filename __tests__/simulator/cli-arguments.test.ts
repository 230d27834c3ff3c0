import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readArguments } from '../../src/simulator/cli-arguments.js';

const fault = { match: { action: 'RunInstances' }, effect: { kind: 'reset' } };

test.each([
  [[], { account: {} }],
  [['--port', '8080', '--scale', '0.1'], { port: 8080, scale: 0.1, account: {} }],
  [['--profile', 'realistic', '--guests', 'none'], { profile: 'realistic', guests: 'none', account: {} }],
  [
    ['--account', '1', '--access-key', 'k', '--secret-key', 's'],
    { account: { id: '1', accessKey: 'k', secretKey: 's' } },
  ],
  [['--faults', JSON.stringify([fault])], { faults: [fault], account: {} }],
  [['--help'], undefined],
])('%j', (args, options) => {
  expect(readArguments(args)).toEqual(options);
});

test('faults can stand in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const file = join(folder, 'faults.json');
  writeFileSync(file, JSON.stringify([fault]));
  expect(readArguments(['--faults', file])).toMatchObject({ faults: [fault] });
  rmSync(folder, { recursive: true });
});

test.each([
  [['--port', 'x'], '--port must be a number from 0 to 65535; it was "x".'],
  [['--scale=-1'], '--scale must be a number from 0 to 1000; it was "-1".'],
  [['--profile', 'slow'], '--profile must be one of instant, realistic; it was "slow".'],
  [['--guests', 'ghosts'], '--guests must be real or none; it was "ghosts".'],
  [['--unknown'], '--unknown'],
])('%j is refused', (args, message) => {
  expect(() => readArguments(args)).toThrow(message);
});
