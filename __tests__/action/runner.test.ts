import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { readRunner } from '../../src/action/runner.js';

test('on a runner, everything comes from its variables', () => {
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: '/home/runner/work/repo/repo',
    RUNNER_TEMP: '/home/runner/work/_temp',
    RUNNER_DEBUG: '1',
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '3',
  };
  expect(readRunner(env)).toEqual({
    env,
    workspace: '/home/runner/work/repo/repo',
    temp: '/home/runner/work/_temp',
    onRunner: true,
    isDebug: true,
    colour: true,
    run: {
      id: '42',
      attempt: '3',
      repository: 'owner/name',
      url: 'https://github.example.com/owner/name/actions/runs/42/attempts/3',
    },
  });
});

test.each([{}, { GITHUB_WORKSPACE: '', RUNNER_TEMP: '', GITHUB_RUN_ID: '', GITHUB_OUTPUT: '' }])(
  'by hand, with %j, the machine answers',
  (env) => {
    expect(readRunner(env)).toEqual({
      env,
      workspace: process.cwd(),
      temp: tmpdir(),
      onRunner: false,
      isDebug: false,
      colour: false,
      run: undefined,
    });
  },
);

test('NO_COLOR is honoured', () => {
  expect(readRunner({ GITHUB_ACTIONS: 'true', NO_COLOR: '1' }).colour).toBe(false);
});

test('a file for outputs means a runner, or something that plays one', () => {
  expect(readRunner({ GITHUB_OUTPUT: '/tmp/output' }).onRunner).toBe(true);
});
