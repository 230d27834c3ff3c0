import { expect, test } from '@jest/globals';
import { readRunner } from '../../src/action/index.js';
import { planJob } from '../../src/job/index.js';

const INPUTS = {
  ALICLOUD_ACCESS_KEY: 'LTAI-of-on-error',
  ALICLOUD_SECRET_KEY: 'the-secret-of-on-error',
  INPUT_REGION: 'cn-beijing',
  INPUT_IMAGE_NAME: 'web',
  INPUT_SOURCE_IMAGE: 'm-1',
  INPUT_INSTANCE_TYPE: 'ecs.g6.large',
  INPUT_SSH_USERNAME: 'root',
};

function plan(inputs: Readonly<Record<string, string>>) {
  return planJob(readRunner({ ...INPUTS, ...inputs }), () => undefined);
}

test.each([
  [{}, 'cleanup'],
  [{ INPUT_ON_ERROR: '' }, 'cleanup'],
  [{ INPUT_ON_ERROR: 'abort' }, 'abort'],
  [{ INPUT_ON_ERROR: ' run-cleanup-provisioner ' }, 'run-cleanup-provisioner'],
])('%j is %s', (inputs, onError) => {
  expect(plan(inputs).map((build) => build.onError)).toEqual([onError]);
});

test.each([
  ['ask', /on_error.*found "ask": nobody is there to answer in a job/],
  ['Abort', /on_error.*must be one of cleanup, abort, run-cleanup-provisioner; found "Abort"/],
])('%s is refused', (given, problem) => {
  expect(() => plan({ INPUT_ON_ERROR: given })).toThrow(problem);
});

test('the input error_cleanup_provisioner is planned with the rest', () => {
  const [build] = plan({ INPUT_ERROR_CLEANUP_PROVISIONER: 'type: shell\ninline: echo sorry\n' });
  expect(build?.errorCleanup).toMatchObject({ kind: { type: 'shell' } });
  expect(() => plan({ INPUT_ERROR_CLEANUP_PROVISIONER: '- type: shell' })).toThrow(/must be a map/);
});
