import { describe, test } from '@jest/globals';
import { isUsed, type Peer } from './peer-programs.js';

export * from './peer-programs.js';

/** `test` where all peers are there; else the test shows as skipped. */
export function testWith(...peers: readonly Peer[]): typeof test {
  return peers.every(isUsed) ? test : (test.skip as typeof test);
}

/** The same for a test that runs beside the file's others. */
export function concurrentTestWith(...peers: readonly Peer[]): typeof test.concurrent {
  return peers.every(isUsed) ? test.concurrent : (test.concurrent.skip as typeof test.concurrent);
}

/** The same for a group of tests. */
export function describeWith(...peers: readonly Peer[]): typeof describe {
  return peers.every(isUsed) ? describe : (describe.skip as typeof describe);
}
