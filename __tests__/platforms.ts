import { test } from '@jest/globals';

/** Tests of what only some systems have; on the others they show as skipped, and none is skipped on all. */
const testWhere = (isSo: boolean) => (isSo ? test : test.skip);

const isWindows = process.platform === 'win32';

/** Permission bits, pipes, `/bin/sh`. */
export const posixTest = testWhere(!isWindows);

export const windowsTest = testWhere(isWindows);

const isLinux = process.platform === 'linux';

/** What `/proc` tells, or util-linux does. */
export const linuxTest = testWhere(isLinux);

/** As {@link linuxTest}, beside the file's other tests. */
export const concurrentLinuxTest = isLinux ? test.concurrent : test.concurrent.skip;

/** What root may do everywhere is refused to all others only. */
export const unprivilegedTest = testWhere(!isWindows && process.getuid?.() !== 0);
