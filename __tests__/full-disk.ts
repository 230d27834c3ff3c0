import { spawnSync } from 'node:child_process';

/**
 * Files of a process grow no further than this: beyond it every write fails, as on a disk that is full. Linux only, and not for
 * the process that jest runs in, which has a listener that ends it then.
 */
export function limitFiles(pid: number | undefined, bytes: number | 'unlimited'): void {
  const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
  if (status !== 0) throw new Error(`prlimit failed: ${stderr.toString()}`);
}
