import { test } from '@jest/globals';

/** Tests of what only some systems have; on the others they show as skipped. */
function testWhere(isSo: boolean): typeof test {
  return isSo ? test : (test.skip as typeof test);
}

const isWindows = process.platform === 'win32';

/** Permission bits, pipes, `/bin/sh`. */
export const posixTest = testWhere(!isWindows);

export const windowsTest = testWhere(isWindows);

/** What `/proc` tells, or util-linux does; beside the file's other tests. */
export const concurrentLinuxTest = process.platform === 'linux' ? test.concurrent : test.concurrent.skip;

/** What root may do everywhere is refused to all others only. */
export const unprivilegedTest = testWhere(!isWindows && process.getuid?.() !== 0);

export const linuxTest = testWhere(process.platform === 'linux');
