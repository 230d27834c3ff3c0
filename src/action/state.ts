import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildError, toError } from '../errors/index.js';
import { appendValue } from './commands.js';
import { jobLog } from './console.js';
import type { RunnerEnvironment } from './runner.js';

const LEDGER_FOLDER = 'ledger_folder';

/**
 * Hands the ledger's folder on to the post step. It is all that is saved: the post step has the same inputs
 * and environment, and obtains its credentials again. Where there is nowhere to save it, a warning tells what that means.
 * @throws BuildError if the runner's file cannot be written: nothing is created that nobody would release
 */
export function saveLedgerFolder(folder: string, { env }: Pick<RunnerEnvironment, 'env'>): void {
  const file = env['GITHUB_STATE'];
  if (!file || !existsSync(dirname(file))) {
    const found = file ? `there is no ${file}` : 'GITHUB_STATE is not set';
    jobLog.warning(
      `No post step can follow this one, since ${found}: if this build is killed, what it has created is released by the sweep alone (see docs/sweep.md).`,
    );
    return;
  }
  try {
    appendValue(file, LEDGER_FOLDER, folder);
  } catch (error) {
    throw new BuildError(`The state of this step cannot be saved: ${toError(error).message}.`, {
      hint: `The post step needs it to release what a killed build leaves behind, so nothing is built. See that the file in GITHUB_STATE (${file}) can be written.`,
      cause: error,
    });
  }
}

/** The folder that main saved; undefined where main never came so far. */
export function savedLedgerFolder({ env }: Pick<RunnerEnvironment, 'env'>): string | undefined {
  const folder = env[`STATE_${LEDGER_FOLDER}`]?.trim();
  return folder === '' ? undefined : folder;
}
