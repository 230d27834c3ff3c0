import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { linuxTest } from '../platforms.js';
import { keyValues, runnerFiles } from './capture.js';

linuxTest("on a full disk outputs take the place of earlier ones, and the runner's files stay whole", () => {
  using files = runnerFiles();
  appendFileSync(files.env['GITHUB_OUTPUT'] ?? '', 'of=others\n');
  const program = ['scripts/run-ts.mjs', '__tests__/action/output-on-full-disk.ts'];
  const { stdout, status } = spawnSync(process.execPath, program, { env: { ...process.env, ...files.env } });
  expect(status).toBe(0);
  expect(stdout.toString().match(/^::warning::.*?: EFBIG/gm)).toEqual([
    '::warning::That nothing is left to release cannot be saved: EFBIG',
  ]);
  const outputs = files.read('GITHUB_OUTPUT');
  expect(outputs).toMatch(/^of=others\n/);
  expect(outputs).not.toContain('m-early');
  expect(keyValues(outputs)['image_ids']).toBe('{"cn-beijing":"m-late"}');
  expect(files.read('GITHUB_STATE')).toBe('');
});
