import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { writeAtReadersPace } from '../../src/action/readers-pace.js';
import { posixTest } from '../platforms.js';

/** What waits in the program's memory when it has written everything, and what has come. */
async function flood(...args: string[]): Promise<{ waiting: number; lines: number }> {
  const child = spawn(process.execPath, ['scripts/run-ts.mjs', '__tests__/action/flood.ts', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [output, waiting] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (waiting += text.toString()));
  await once(child, 'close');
  return { waiting: Number(waiting), lines: output.split('\n').length - 1 };
}

test('nothing that is written piles up in memory: the program waits for who reads it', async () => {
  expect(await flood('--at-readers-pace')).toEqual({ waiting: 0, lines: 20_000 });
});

posixTest('as it would by itself', async () => {
  const { waiting } = await flood();
  expect(waiting).toBeGreaterThan(0);
});

test('streams that are waited for anyway are left alone', () => {
  expect(() => {
    writeAtReadersPace({});
    writeAtReadersPace({ _handle: null });
  }).not.toThrow();
});
