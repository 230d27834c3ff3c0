import { statSync, type Stats } from 'node:fs';
import { toError } from '../errors/index.js';

/**
 * What lies at a path of the runner, at the end of all links. Nothing that somebody wrote as a path makes it throw.
 * @returns what is wrong, as it follows the path in a sentence, if that cannot be told: "does not exist"
 */
export function atPath(path: string): Stats | string {
  try {
    return statSync(path);
  } catch (error) {
    return pathTrouble(error);
  }
}

/**
 * An error of the file system as it follows the path in a sentence: "does not exist". In words of our own, since those of
 * Node and of the systems differ, name system calls, and quote the path as it may be: long, and with whatever in it.
 */
export function pathTrouble(error: unknown): string {
  const { code, message } = toError(error) as NodeJS.ErrnoException;
  if (code === undefined) return `cannot be read: ${message.replace(/\.$/, '')}`;
  return WORDS[code] ?? `cannot be read (${code})`;
}

const FORBIDDEN = 'may not be read by the user that the job runs as';
const TOO_MANY = 'cannot be opened: this process has too many files open';

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is a file',
  ENAMETOOLONG: 'is a longer name than any file may have',
  // What Node says of NUL, which ends a name for every system.
  ERR_INVALID_ARG_VALUE: 'holds the character NUL, which no file has in its name',
  EINVAL: 'is no name that a file may have',
  ELOOP: 'leads in a circle of links',
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EBUSY: 'is held by another program',
  EISDIR: 'is a folder',
  ENXIO: 'is a device or a pipe',
  ENODEV: 'is a device or a pipe',
  EIO: 'cannot be read: its disk has an error',
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
};
