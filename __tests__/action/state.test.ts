import { mkdirSync, rmSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { savedRun, saveRun, saveSettled } from '../../src/action/state.js';
import { captureOutput, keyValues, runnerFiles } from './capture.js';

const RUN = { ledgerFolder: '/tmp/ledger', builds: [{ name: 'web', mark: '3f0c1a52-6a0e-4f0e' }] };

/** The environment of the post step, as the runner makes it. */
function stateOf(files: ReturnType<typeof runnerFiles>) {
  const state = Object.entries(keyValues(files.read('GITHUB_STATE')));
  return Object.fromEntries(state.map(([name, value]) => [`STATE_${name}`, value]));
}

test('what main saves is what post finds: the folder, the builds with their marks, and nothing else', () => {
  using files = runnerFiles();
  saveRun(RUN, files);
  const env = stateOf(files);
  expect(Object.values(env)).toEqual([RUN.ledgerFolder, JSON.stringify(RUN.builds)]);
  expect(savedRun({ env })).toEqual(RUN);
  expect(savedRun({ env: { ...env, STATE_builds: '[{"name":1}, null, "x"]' } })?.builds).toEqual([]);
  expect(savedRun({ env: { ...env, STATE_builds: 'no JSON' } })?.builds).toEqual([]);
  expect(savedRun({ env: {} })).toBeUndefined();
});

test('a main that has left nothing leaves the post step nothing to look for', () => {
  using files = runnerFiles();
  saveRun(RUN, files);
  saveSettled(files);
  expect(savedRun({ env: stateOf(files) })).toBeUndefined();
});

test('a state file that is gone is made again', async () => {
  using files = runnerFiles();
  rmSync(files.env['GITHUB_STATE'] ?? '');
  const log = await captureOutput(() => saveRun(RUN, files));
  expect(log).toEqual([]);
  expect(savedRun({ env: stateOf(files) })).toEqual(RUN);
});

test.each([
  ['no variable for it', {}, 'GITHUB_STATE is not set'],
  ['no folder for it', { GITHUB_STATE: '/nonexistent/state' }, 'there is no /nonexistent/state'],
])('without a post step, since there is %s, a warning tells who releases', async (_what, env, found) => {
  const log = await captureOutput(() => saveRun(RUN, { env }));
  expect(log).toEqual([expect.stringMatching(/^::warning::No post step can follow/)]);
  expect(log[0]).toContain(found);
});

test('a state file that cannot be written is refused before anything is created', () => {
  using files = runnerFiles();
  const file = files.env['GITHUB_STATE'] ?? '';
  rmSync(file);
  mkdirSync(file);
  expect(() => saveRun(RUN, files)).toThrow(/^The state of this step cannot be saved: EISDIR/);
});
