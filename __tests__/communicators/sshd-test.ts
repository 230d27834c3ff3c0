import { SSHD, testWith } from '../peers.js';

/** A test that needs OpenSSH's server; without it, it shows as skipped. */
export const sshdTest = testWith(SSHD);
