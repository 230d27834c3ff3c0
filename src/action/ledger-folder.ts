import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError, toError } from '../errors/index.js';
import { makeFolder } from '../options/index.js';
import type { RunnerEnvironment } from './runner.js';

/**
 * A new folder for the ledgers of this run, where the runner wants temporary files.
 * @throws BuildError if none can be made there: nothing is created that nobody would release
 */
export function makeLedgerFolder({ temp }: Pick<RunnerEnvironment, 'temp'>): string {
  try {
    makeFolder(temp);
    return mkdtempSync(join(temp, 'alicloud-image-builder-'));
  } catch (error) {
    throw new BuildError(`There is no room for temporary files in ${temp}: ${inWords(error)}.`, {
      hint: 'The build notes there what it creates, so nothing is built. RUNNER_TEMP must name a folder that the job may write to, or one that it may make.',
      cause: error,
    });
  }
}

const WORDS: Readonly<Record<string, string>> = {
  EEXIST: 'it, or a part of its path, is a file or a link to nothing',
  ENOTDIR: 'a part of its path is a file',
  ENOENT: 'no folder can be made there',
  ENAMETOOLONG: 'it is a longer name than any folder may have',
  ELOOP: 'its path has links that lead in a circle',
  EACCES: 'the user that the job runs as may not write there',
  EPERM: 'the user that the job runs as may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

function inWords(error: unknown): string {
  const { code = '', message } = toError(error) as NodeJS.ErrnoException;
  return WORDS[code] ?? message;
}
