import {
  maskSecrets,
  readRunner,
  savedLedgerFolder,
  tellFaults,
  type RunnerEnvironment,
} from './action/index.js';
import { findOpenLedgers } from './ledger/open-ledgers.js';

void post(readRunner());

/**
 * The action's post step: releases what main could not, because it was cancelled, killed, or refused. Never
 * fails the job; what stays is a warning.
 */
async function post(runner: RunnerEnvironment): Promise<void> {
  tellFaults(0);
  maskSecrets(runner);
  const folder = savedLedgerFolder(runner);
  const ledgers = folder === undefined ? [] : findOpenLedgers(folder);
  if (ledgers.length === 0) return;
  // Loaded only when there is something to do, which is rare.
  const { releaseLeft } = await import('./job/release-left.js');
  await releaseLeft(ledgers, runner);
}
