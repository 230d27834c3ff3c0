import { expect, test } from '@jest/globals';
import { programEnvironment } from '../../src/action/program-environment.js';

test('what is the action’s own is left out, whatever its case; what the workflow gave by name stays', () => {
  const own = {
    INPUT_SECRET_KEY: 'x',
    Input_Template: 'x',
    STATE_ledger_folder: 'x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_RESULTS_URL: 'x',
    GITHUB_ENV: 'x',
    GITHUB_OUTPUT: 'x',
    GITHUB_PATH: 'x',
    GITHUB_STATE: 'x',
    GITHUB_STEP_SUMMARY: 'x',
  };
  const given = {
    Path: '/usr/bin',
    HOME: '/home/runner',
    ALICLOUD_ACCESS_KEY: 'LTAI',
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'LTAI',
    GITHUB_SHA: 'abc',
    GITHUB_TOKEN: 'of the step’s own env',
    RUNNER_TEMP: '/tmp',
    MY_INPUT_FILE: 'x',
  };
  expect(programEnvironment({ env: { ...own, ...given } })).toEqual(given);
});
