import { mkdirSync, rmSync } from 'node:fs';
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

test('a state file that is gone is made again', async () => {
  using files = runnerFiles();
  rmSync(files.env['GITHUB_STATE'] ?? '');
  const log = await captureOutput(() => saveLedgerFolder('/tmp/ledger', files));
  expect(log).toEqual([]);
  expect(Object.values(keyValues(files.read('GITHUB_STATE')))).toEqual(['/tmp/ledger']);
});

test.each([
  ['no variable for it', {}, 'GITHUB_STATE is not set'],
  ['no folder for it', { GITHUB_STATE: '/nonexistent/state' }, 'there is no /nonexistent/state'],
])('without a post step, since there is %s, a warning tells who releases', async (_what, env, found) => {
  const log = await captureOutput(() => saveLedgerFolder('/tmp/ledger', { env }));
  expect(log).toEqual([expect.stringMatching(/^::warning::No post step can follow/)]);
  expect(log[0]).toContain(found);
});

test('a state file that cannot be written is refused before anything is created', () => {
  using files = runnerFiles();
  const file = files.env['GITHUB_STATE'] ?? '';
  rmSync(file);
  mkdirSync(file);
  expect(() => saveLedgerFolder('/tmp/ledger', files)).toThrow(
    /^The state of this step cannot be saved: EISDIR/,
  );
});
