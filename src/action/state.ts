import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildError, toError } from '../errors/index.js';
import { appendValues } from './commands.js';
import { jobLog } from './console.js';
import type { RunnerEnvironment } from './runner.js';

const LEDGER_FOLDER = 'ledger_folder';
const BUILDS = 'builds';
const SETTLED = 'settled';

/** What the post step has to know to release what main leaves behind. */
export interface SavedRun {
  /** Where the ledgers are. */
  readonly ledgerFolder: string;
  /** The builds in the order of the template, with what marks all that they create: should their ledgers be gone. */
  readonly builds: readonly { readonly name: string; readonly mark: string }[];
}

/**
 * Hands on to the post step what it needs. It has the same inputs and environment, and obtains its credentials again:
 * nothing of them is saved. Where there is nowhere to save it, a warning tells what that means.
 * @throws BuildError if the runner's file cannot be written: nothing is created that nobody would release
 */
export function saveRun({ ledgerFolder, builds }: SavedRun, { env }: Pick<RunnerEnvironment, 'env'>): void {
  const file = env['GITHUB_STATE'];
  if (!file || !existsSync(dirname(file))) {
    const found = file ? `there is no ${file}` : 'GITHUB_STATE is not set';
    jobLog.warning(
      `No post step can follow this one, since ${found}: if this build is killed, what it has created is released by the sweep alone (see docs/sweep.md).`,
    );
    return;
  }
  try {
    appendValues(file, { [LEDGER_FOLDER]: ledgerFolder, [BUILDS]: JSON.stringify(builds) });
  } catch (error) {
    throw new BuildError(`The state of this step cannot be saved: ${toError(error).message}.`, {
      hint: `The post step needs it to release what a killed build leaves behind, so nothing is built. See that the file in GITHUB_STATE (${file}) can be written.`,
      cause: error,
    });
  }
}

/**
 * Tells the post step that there is nothing left to do for it, ledgers or not. Never throws: where that cannot be written,
 * it looks for itself, and a warning says so.
 */
export function saveSettled({ env }: Pick<RunnerEnvironment, 'env'>): void {
  const file = env['GITHUB_STATE'];
  try {
    if (file) appendValues(file, { [SETTLED]: 'true' });
  } catch (error) {
    jobLog.warning(
      `That nothing is left to release cannot be saved: ${toError(error).message}. The post step looks again. See that the file in GITHUB_STATE (${file}) can be written.`,
    );
  }
}

/** What main saved; undefined where it never came so far, or left nothing to do. */
export function savedRun({ env }: Pick<RunnerEnvironment, 'env'>): SavedRun | undefined {
  const saved = (name: string) => env[`STATE_${name}`]?.trim() ?? '';
  const ledgerFolder = saved(LEDGER_FOLDER);
  if (ledgerFolder === '' || saved(SETTLED) === 'true') return undefined;
  return { ledgerFolder, builds: readBuilds(saved(BUILDS)) };
}

function readBuilds(text: string): SavedRun['builds'] {
  try {
    const builds: unknown = JSON.parse(text);
    return Array.isArray(builds) ? builds.filter(isBuild) : [];
  } catch {
    return [];
  }
}

function isBuild(value: unknown): value is SavedRun['builds'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { name, mark } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof mark === 'string';
}
