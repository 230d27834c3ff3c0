import * as core from '@actions/core';
import { expect, test } from '@jest/globals';
import * as commands from '../../src/action/commands.js';
import { captureOutput, keyValues, runnerFiles } from './capture.js';

const TEXT = 'one, two: 100%\r\nthree::error::\u{1F600}';

test.each<[string, () => void, () => void]>([
  ['a line', () => commands.info(TEXT), () => core.info(TEXT)],
  ['a group', () => commands.startGroup(TEXT), () => core.startGroup(TEXT)],
  ['the end of a group', () => commands.endGroup(), () => core.endGroup()],
  ['a notice', () => commands.notice(TEXT), () => core.notice(TEXT)],
  ['a warning', () => commands.warning(TEXT), () => core.warning(TEXT)],
  ['an error', () => commands.error(TEXT, {}), () => core.error(TEXT, {})],
  [
    'an error with a place',
    () => commands.error(TEXT, { title: TEXT, file: 'a,b:c.json', startLine: 3, startColumn: 7 }),
    () => core.error(TEXT, { title: TEXT, file: 'a,b:c.json', startLine: 3, startColumn: 7 }),
  ],
  ['a secret', () => commands.maskText(TEXT), () => core.setSecret(TEXT)],
])('%s is told as @actions/core tells it', async (_, ours, theirs) => {
  expect(await captureOutput(ours)).toEqual(await captureOutput(theirs));
});

test('values are written to files as @actions/core writes them', () => {
  using files = runnerFiles();
  commands.appendValues(files.env['GITHUB_OUTPUT'] ?? '', { ours: TEXT });
  core.setOutput('theirs', TEXT);
  const written = files.read('GITHUB_OUTPUT').replaceAll(/ghadelimiter_[\w-]{36}/g, 'ghadelimiter_X');
  const [ours, theirs] = [
    written.slice(0, written.indexOf('theirs')),
    written.slice(written.indexOf('theirs')),
  ];
  expect(ours.replace('ours', 'theirs')).toBe(theirs);
  expect(keyValues(files.read('GITHUB_OUTPUT'))).toMatchObject({ ours: TEXT });
});
