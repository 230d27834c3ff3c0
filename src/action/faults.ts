import { describeError, toError } from '../errors/index.js';
import { debug, error } from './commands.js';
import { inertLine, inertLines } from './inert.js';

/**
 * Tells an error that nobody caught as a sentence, and ends the process: Node's own way is a stack trace, with whatever
 * the error quotes. Where it came from is in the debug log. To be called at the start of an entry.
 * @param exitCode what the process ends with. Default: 1
 */
export function tellFaults(exitCode = 1): void {
  process.once('uncaughtException', (thrown: unknown) => {
    const what = `The action failed by a fault of its own: ${describeError(thrown)}`;
    error(inertLine(`${what.replace(/\.$/, '')}. Please report it with this log.`), {});
    debug(inertLines(toError(thrown).stack ?? '').join('\n'));
    process.exit(exitCode);
  });
}
