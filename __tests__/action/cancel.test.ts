// Jest gives tests a process object of its own, which real signals do not reach: e2e/ sends those.
import { expect, test } from '@jest/globals';
import { cancelOnSignals } from '../../src/action/cancel.js';
import { describeError, isCancellation } from '../../src/errors/index.js';

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s aborts with a reason that names it, and means exit code %d', async (name, exitCode) => {
  using cancellation = cancelOnSignals();
  expect(cancellation.exitCode).toBeUndefined();
  process.emit(name, name);
  expect(cancellation.signal.aborted).toBe(true);
  expect(isCancellation(cancellation.signal.reason)).toBe(true);
  expect(describeError(cancellation.signal.reason)).toContain(name);
  expect(cancellation.exitCode).toBe(exitCode);
});

test('of several signals the first counts', () => {
  using cancellation = cancelOnSignals();
  process.emit('SIGINT', 'SIGINT');
  process.emit('SIGTERM', 'SIGTERM');
  expect(cancellation.exitCode).toBe(130);
  expect(describeError(cancellation.signal.reason)).toContain('SIGINT');
});

test('once disposed, it listens no more', () => {
  const before = process.listenerCount('SIGINT');
  {
    using cancellation = cancelOnSignals();
    expect(process.listenerCount('SIGINT')).toBe(before + 1);
    expect(cancellation.signal.aborted).toBe(false);
  }
  expect(process.listenerCount('SIGINT')).toBe(before);
});
