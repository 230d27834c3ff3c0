import { rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { savedLedgerFolder, saveLedgerFolder } from '../../src/action/state.js';
import { captureOutput, keyValues, runnerFiles } from './capture.js';

test('what main saves is what post finds: the folder, and nothing else', () => {
  using files = runnerFiles();
  saveLedgerFolder('/tmp/ledger', files);
  const state = keyValues(files.read('GITHUB_STATE'));
  expect(Object.values(state)).toEqual(['/tmp/ledger']);
  const env = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  expect(savedLedgerFolder({ env })).toBe('/tmp/ledger');
  expect(savedLedgerFolder({ env: {} })).toBeUndefined();
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
