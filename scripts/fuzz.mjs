/**
 * Tries the properties of the tests with new values, and many more of them than `npm test` does:
 *
 *   npm run fuzz                               every file with properties
 *   npm run fuzz -- __tests__/communicators    those in a folder
 *   FUZZ_RUNS=5000 npm run fuzz                at least 5000 times each, in place of 300
 *
 * A failure prints its seed and the smallest example, which belongs among the `examples` of its property then.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const wanted = process.argv.slice(2);
const files = readdirSync('__tests__', { recursive: true })
  .map((name) => `__tests__/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('fc.assert'))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--runTestsByPath', ...files],
  { stdio: 'inherit', env: { FUZZ_RUNS: '300', ...process.env } },
);
process.exitCode = status ?? 1;
