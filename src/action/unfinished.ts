import { error } from './commands.js';
import { tellFaults } from './faults.js';

/**
 * Node ends a process, and calls it a success, when nothing is left to wait for, even if work never settled. This makes
 * such an end a failure that is told, as {@link tellFaults} does of errors that nobody caught: to be called at the start of
 * an entry. Whoever comes to the end by itself sets the exit code then.
 */
export function failUnlessFinished(): void {
  tellFaults();
  process.exitCode = UNFINISHED;
  process.once('beforeExit', () => {
    if (process.exitCode !== UNFINISHED) return;
    process.exitCode = 1;
    error(
      'The action came to a standstill: nothing was left that it could wait for. This is a fault of the action; please report it with this log.',
      {},
    );
  });
}

/** No ending of an entry's own. */
const UNFINISHED = 70;
