import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pathResolver } from '../../src/template/paths.js';

let workspace: string;
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'paths-'));
  mkdirSync(join(workspace, 'templates'));
  for (const file of ['templates/beside.sh', 'templates/both.sh', 'both.sh'])
    writeFileSync(join(workspace, file), '');
});
afterAll(() => rmSync(workspace, { recursive: true }));

describe('a relative path', () => {
  const inTemplate = { file: 'templates/web.json', line: 3, column: 1 };
  const inInput = { file: 'input "provisioners"', line: 3, column: 1 };
  test.each([
    ['of the template, beside it', 'beside.sh', inTemplate, 'templates/beside.sh'],
    ['of the template, beside it and in the workspace', 'both.sh', inTemplate, 'templates/both.sh'],
    ['of the template, in neither', 'none.sh', inTemplate, 'none.sh'],
    ['of the template, from above', '../both.sh', inTemplate, 'both.sh'],
    ['of an input', 'both.sh', inInput, 'both.sh'],
    ['of an input, beside the template only', 'beside.sh', inInput, 'beside.sh'],
    ['of the environment', 'both.sh', { file: 'environment variable X' }, 'both.sh'],
  ])('%s', (_, path, place, found) => {
    expect(pathResolver('templates/web.json', workspace)(path, place)).toBe(join(workspace, found));
  });

  test('of a template that has an absolute path', () => {
    const file = join(workspace, 'templates/web.json');
    expect(pathResolver(file, workspace)('both.sh', { file })).toBe(join(workspace, 'templates/both.sh'));
  });

  test('without a template is from the workspace', () => {
    expect(pathResolver(undefined, workspace)('both.sh', inTemplate)).toBe(join(workspace, 'both.sh'));
  });
});

test('an absolute path stays, and ~ is the home folder', () => {
  const resolve = pathResolver('templates/web.json', workspace);
  expect(resolve(join(workspace, 'x'), { file: 't' })).toBe(join(workspace, 'x'));
  expect(resolve('~/x', { file: 't' })).toBe(join(homedir(), 'x'));
  expect(resolve('~x', { file: 't' })).toBe(join(workspace, '~x'));
});
