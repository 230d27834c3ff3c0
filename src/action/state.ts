import { existsSync } from 'node:fs';
import { getState, saveState } from '@actions/core';
import type { RunnerEnvironment } from './runner.js';

const LEDGER_FOLDER = 'ledger_folder';

/**
 * Hands the ledger's folder on to the post step. It is all that is saved: the post step has the same inputs
 * and environment, and obtains its credentials again.
 */
export function saveLedgerFolder(folder: string, runner: Pick<RunnerEnvironment, 'env'>): void {
  const file = runner.env['GITHUB_STATE'];
  if (file !== undefined && existsSync(file)) saveState(LEDGER_FOLDER, folder);
}

/** The folder that main saved; undefined where main never came so far. */
export function savedLedgerFolder(): string | undefined {
  const folder = getState(LEDGER_FOLDER);
  return folder === '' ? undefined : folder;
}
