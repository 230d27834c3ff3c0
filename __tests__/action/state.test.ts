import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { savedLedgerFolder, saveLedgerFolder } from '../../src/action/state.js';
import { captureOutput, keyValues, runnerFiles } from './capture.js';

test('what main saves is what post finds: the folder, and nothing else', () => {
  using files = runnerFiles();
  saveLedgerFolder('/tmp/ledger', files);
  const state = keyValues(files.read('GITHUB_STATE'));
  expect(Object.values(state)).toEqual(['/tmp/ledger']);
  for (const [name, value] of Object.entries(state)) process.env[`STATE_${name}`] = value;
  expect(savedLedgerFolder()).toBe('/tmp/ledger');
  for (const name of Object.keys(state)) delete process.env[`STATE_${name}`];
  expect(savedLedgerFolder()).toBeUndefined();
});

test('a state file that is missing is tolerated', async () => {
  using files = runnerFiles();
  const log = await captureOutput(() => {
    saveLedgerFolder('/tmp/ledger', { env: {} });
    rmSync(files.env['GITHUB_STATE'] ?? '');
    saveLedgerFolder('/tmp/ledger', files);
  });
  expect(log).toEqual([]);
});
