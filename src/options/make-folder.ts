import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder of the runner, with those above it, unless it is there. Not by Node's own `recursive`, which tries for
 * ever where a file system says of a folder in it that it does not exist, as Linux's process file system does.
 * @throws Error of the file system if it cannot be made
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = dirname(path);
    if (code === 'ENOENT' && above !== path && !existsSync(above)) {
      makeFolder(above);
      mkdirSync(path);
    } else if (!isFolder(path)) throw error;
  }
}

/** What is there already is refused by some systems for other reasons: that its disk is read-only. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
