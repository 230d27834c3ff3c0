import { existsSync } from 'node:fs';
import { appendValue } from './commands.js';
import type { RunnerEnvironment } from './runner.js';

const LEDGER_FOLDER = 'ledger_folder';

/**
 * Hands the ledger's folder on to the post step. It is all that is saved: the post step has the same inputs
 * and environment, and obtains its credentials again.
 */
export function saveLedgerFolder(folder: string, runner: Pick<RunnerEnvironment, 'env'>): void {
  const file = runner.env['GITHUB_STATE'];
  if (file !== undefined && existsSync(file)) appendValue(file, LEDGER_FOLDER, folder);
}

/** The folder that main saved; undefined where main never came so far. */
export function savedLedgerFolder({ env }: Pick<RunnerEnvironment, 'env'>): string | undefined {
  const folder = env[`STATE_${LEDGER_FOLDER}`]?.trim();
  return folder === '' ? undefined : folder;
}
