import { test } from '@jest/globals';
import { hasSshd } from './sshd.js';

/** A test that needs OpenSSH's server; without it, it shows as skipped. */
export const sshdTest = hasSshd ? test : test.skip;
