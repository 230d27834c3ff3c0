import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { reportError } from '../../src/action/annotations.js';
import { BuildError, ProblemsError } from '../../src/errors/index.js';
import { Secret } from '../../src/secrets/index.js';
import { captureOutput } from './capture.js';

const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
mkdirSync(join(workspace, 'images'));
writeFileSync(join(workspace, 'images', 'web.json'), '{}');
afterAll(() => rmSync(workspace, { recursive: true }));

const report = (thrown: unknown): Promise<string[]> =>
  captureOutput(() => reportError(thrown, { workspace }));

test('every problem is listed, and annotated where its file is one of the workspace', async () => {
  const file = join(workspace, 'images', 'web.json');
  const log = await report(
    new ProblemsError([
      { option: 'region', place: { file, line: 3, column: 5 }, message: 'is required.' },
      { option: 'tags', place: { file: 'input "tags"', line: 2, column: 1 }, message: 'must be a map.' },
      { message: 'There is no builder.' },
    ]),
  );
  expect(log).toEqual([
    '3 problems in the input; nothing was created:',
    `  ${file}:3:5: region: is required.`,
    '  input "tags":2:1: tags: must be a map.',
    '  There is no builder.',
    '::error title=Invalid input%3A region,file=images/web.json,line=3,col=5::region: is required.',
    '::error title=Invalid input%3A tags::input "tags":2:1: tags: must be a map.',
    '::error title=Invalid input::There is no builder.',
  ]);
});

test('what the place names already is not named again', async () => {
  const place = { file: 'input "region"' };
  expect(await report(new ProblemsError([{ option: 'region', place, message: 'is no region.' }]))).toContain(
    '::error title=Invalid input%3A region::input "region": is no region.',
  );
  expect(await report(new BuildError('region: "x" is no region.', { place }))).toEqual([
    '::error title=The image build failed::input "region": "x" is no region.',
  ]);
});

test('what cannot be seen is written out', async () => {
  const error = new BuildError('"a\u200bb\u202e\ud800\0\u{e0041}" is no region. Did you mean "ab"?\n\tSo.');
  expect(await report(error)).toEqual([
    '::error title=The image build failed::"a\\u200bb\\u202e\\ud800\\u0000\\udb40\\udc41" is no region. Did you mean "ab"?%0A\tSo.',
  ]);
});

test('where nothing would have been created, it is said what was not done', async () => {
  const problems = new ProblemsError([{ option: 'regions', place: { file: 'x' }, message: 'no.' }]);
  const log = await captureOutput(() =>
    reportError(problems, { workspace }, { untouched: 'nothing was released' }),
  );
  expect(log[0]).toBe('One problem in the input; nothing was released:');
});

test('a path relative to the workspace is understood as well', async () => {
  const log = await report(new BuildError('No.', { place: { file: 'images/web.json', line: 1 } }));
  expect(log).toEqual(['::error title=The image build failed,file=images/web.json,line=1::No.']);
});

test('a file outside of the workspace is named in words', async () => {
  const place = { file: join(workspace, '..', 'elsewhere.json'), line: 1 };
  const [annotation] = await report(new BuildError('No.', { place }));
  expect(annotation).toMatch(/^::error title=The image build failed::.*elsewhere\.json:1: No\.$/);
});

test.each([
  [
    'an error with a hint',
    new BuildError('No stock.', { hint: 'Try another zone.' }),
    'No stock. Try another zone.',
  ],
  ['any error, without its stack', new TypeError('x is undefined'), 'x is undefined'],
  ['anything thrown', 'a string', 'a string'],
])('%s is one sentence', async (_title, thrown, sentence) => {
  expect(await report(thrown)).toEqual([`::error title=The image build failed::${sentence}`]);
});

test('a thousand problems are listed, and fifty annotated', async () => {
  const problems = Array.from({ length: 1000 }, (_, index) => ({ message: `Problem ${index}.` }));
  const log = await report(new ProblemsError(problems));
  expect(log.filter((line) => line.startsWith('  Problem'))).toHaveLength(1000);
  expect(log.filter((line) => line.startsWith('::error'))).toHaveLength(50);
});

test('words from outside cannot leave the annotation, nor show a secret', async () => {
  new Secret('annotations-secret');
  const evil = 'x\n::set-output name=a::b\r::error::c ##[group]d %0A annotations-secret';
  const log = await report(
    new ProblemsError([{ option: 'a,file=b::c', place: { file: 'f\n::error::g' }, message: evil }]),
  );
  const commands = log.filter((line) => /^\s*::/.test(line) || line.includes('##['));
  expect(commands).toHaveLength(1);
  expect(commands[0]).toMatch(/^::error title=Invalid input%3A a%2Cfile=b%3A%3Ac::/);
  expect(log.join('\n')).not.toContain('annotations-secret');
});
