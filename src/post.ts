import { maskSecrets, readRunner, savedRun, tellFaults, type RunnerEnvironment } from './action/index.js';
import { findOpenLedgers, withoutLedger } from './ledger/open-ledgers.js';

void post(readRunner());

/**
 * The action's post step: releases what main could not, because it was cancelled, killed, or refused. Never
 * fails the job; what stays is a warning.
 */
async function post(runner: RunnerEnvironment): Promise<void> {
  tellFaults(0);
  maskSecrets(runner);
  const saved = savedRun(runner);
  if (saved === undefined) return;
  // Main was killed, or left something: each of its builds has a ledger from before its first call.
  const lost = withoutLedger(saved.ledgerFolder, saved.builds);
  const ledgers = findOpenLedgers(saved.ledgerFolder).filter(
    (ledger) => !lost.some(({ path }) => path === ledger.path),
  );
  if (ledgers.length === 0 && lost.length === 0) return;
  // Loaded only when there is something to do, which is rare.
  const { releaseLeft } = await import('./job/release-left.js');
  await releaseLeft({ ledgers, lost }, runner);
}
