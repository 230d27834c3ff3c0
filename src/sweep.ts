import {
  cancelOnSignals,
  failUnlessFinished,
  maskSecrets,
  readRunner,
  reportError,
  type RunnerEnvironment,
} from './action/index.js';
import { reportNoSweep } from './action/sweep-report.js';
import { SUBJECT, sweepAccount } from './job/sweep/sweep.js';

void sweep(readRunner());

/** The sweep action: releases what image builds left behind, whoever died over it. */
async function sweep(runner: RunnerEnvironment): Promise<void> {
  failUnlessFinished();
  maskSecrets(runner);
  const cancellation = cancelOnSignals(SUBJECT);
  try {
    const isClean = await sweepAccount(runner, cancellation.signal);
    process.exitCode = cancellation.exitCode ?? (isClean ? 0 : 1);
  } catch (error) {
    reportError(error, runner, { subject: SUBJECT, untouched: 'nothing was released' });
    await reportNoSweep(error, runner);
    process.exitCode = cancellation.exitCode ?? 1;
  }
}
