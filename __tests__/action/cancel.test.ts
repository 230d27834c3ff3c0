import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { cancelOnSignals } from '../../src/action/cancel.js';
import { describeError, isCancellation } from '../../src/errors/index.js';

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends a build in its own time, and with exit code %d', async (name, exitCode) => {
  const child = spawn(process.execPath, ['scripts/run-ts.mjs', '__tests__/action/cancellable.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (text.endsWith('ready\n')) child.kill(name);
  });
  expect(await once(child, 'close')).toEqual([exitCode, null]);
  expect(output).toBe(`ready\nThe build was cancelled (${name}).`);
});

// Jest gives tests a process object of its own, which real signals do not reach.
test('of several signals the first counts', () => {
  using cancellation = cancelOnSignals();
  expect(cancellation.exitCode).toBeUndefined();
  process.emit('SIGINT', 'SIGINT');
  process.emit('SIGTERM', 'SIGTERM');
  expect(cancellation.exitCode).toBe(130);
  expect(isCancellation(cancellation.signal.reason)).toBe(true);
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
