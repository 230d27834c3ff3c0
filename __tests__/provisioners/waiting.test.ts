import { expect, test } from '@jest/globals';
import { noCommunicator } from '../../src/communicators/index.js';
import { runProvisioners } from '../../src/provisioners/index.js';
import { plan, planAll, provisioning } from './kit.js';

test('sleep waits, and can be cancelled', async () => {
  const short = provisioning(noCommunicator());
  await runProvisioners(planAll({ type: 'sleep', duration: '1ms' }), short.context);
  expect(short.events).toMatchObject([
    { type: 'info', message: 'Provisioner 1 of 1 (sleep)' },
    { type: 'info', message: 'Sleeping for 0.001 s' },
  ]);
  const abort = new AbortController();
  const long = provisioning(noCommunicator(), abort.signal);
  const sleeping = runProvisioners(planAll({ type: 'sleep', duration: '1h' }), long.context);
  abort.abort(new Error('cancelled by the test'));
  await expect(sleeping).rejects.toThrow('cancelled by the test');
});

test('sleep needs a duration', () => {
  expect(plan({ type: 'sleep' }).problems.join()).toMatch(/duration: .*required/);
  expect(plan({ type: 'sleep', duration: 'long' }).problems.join()).toMatch(/duration: must be a duration/);
});

test('a breakpoint is a problem that says why, unless it is disabled', async () => {
  expect(plan({ type: 'breakpoint', note: 'here' }).problems.join()).toMatch(
    /disable: must be true.*nobody is there in a job.*on_error: abort/,
  );
  const { context, events } = provisioning(noCommunicator());
  await runProvisioners(planAll({ type: 'breakpoint', disable: true, note: 'before the fix' }), context);
  expect(events).toMatchObject([
    { message: 'Provisioner 1 of 1 (breakpoint)' },
    { message: 'Passing a disabled breakpoint: before the fix' },
  ]);
});
