import { existsSync } from 'node:fs';
import { toError } from '../errors/index.js';
import { jobLog } from './console.js';
import type { RunnerEnvironment } from './runner.js';

/** The files that the runner gives to a step, by the variables that name them. */
export type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY';

/**
 * Adds to a file of the runner. Nothing happens where there is none. One that cannot be written is told by a warning, once,
 * and never changes how a build ends.
 */
export function addToRunnerFile(
  name: RunnerFile,
  { env }: Pick<RunnerEnvironment, 'env'>,
  add: (path: string) => void,
): void {
  const path = env[name];
  if (path === undefined || !existsSync(path) || refused.has(path)) return;
  try {
    add(path);
  } catch (error) {
    refused.add(path);
    const lost = name === 'GITHUB_OUTPUT' ? 'outputs' : 'summary';
    jobLog.warning(
      `The ${lost} of this step cannot be written: ${toError(error).message}. See that the file in ${name} is one that can be.`,
    );
  }
}

const refused = new Set<string>();
