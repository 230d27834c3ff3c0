import { existsSync } from 'node:fs';
import { toError } from '../errors/index.js';
import { jobLog } from './console.js';
import type { RunnerEnvironment } from './runner.js';

/** The files that the runner gives to a step, by the variables that name them. */
export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY';

/**
 * Adds to a file of the runner. Nothing happens where there is none. One that cannot be written is told by a warning, once,
 * and never changes how a build ends; what is added later may well be taken.
 */
export function addToRunnerFile(
  name: RunnerFile,
  { env }: Pick<RunnerEnvironment, 'env'>,
  add: (path: string) => void,
): void {
  const path = env[name];
  if (path === undefined || !existsSync(path)) return;
  try {
    add(path);
  } catch (error) {
    if (told.has(path)) return;
    told.add(path);
    jobLog.warning(
      `The ${WHAT[name]} of this step cannot be written: ${toError(error).message}. ${INSTEAD[name]} See that the file in ${name} is one that can be, and that its disk is not full.`,
    );
  }
}

const WHAT: Readonly<Record<RunnerFile, string>> = {
  GITHUB_OUTPUT: 'outputs',
  GITHUB_STEP_SUMMARY: 'summary',
};

const INSTEAD: Readonly<Record<RunnerFile, string>> = {
  GITHUB_OUTPUT: 'Steps that read them get nothing; the log tells what was built.',
  GITHUB_STEP_SUMMARY: 'The log tells the same.',
};

const told = new Set<string>();
