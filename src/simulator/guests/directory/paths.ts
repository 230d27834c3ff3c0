import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Where a guest's absolute path lies in its private folder. It cannot leave the folder by `..`. */
export function toPrivate(root: string, path: string): string {
  if (path === root || path.startsWith(`${root}/`)) return path;
  return join(root, posix.normalize(posix.join('/', path)));
}

/**
 * A command with the paths of the guest's own files replaced by where they are on this machine: everything in
 * its /tmp and its home folders, what is only in its /run, and what else was put into its folder (uploads, fixtures, user data's files).
 * Other paths are the machine's. Content of scripts is not touched.
 */
export function translateCommand(root: string, command: string): string {
  return command.replace(ABSOLUTE_PATH, (path) =>
    !path.startsWith(root) && isGuestPath(root, path) ? shellPath(toPrivate(root, path)) : path,
  );
}

/** A slash that begins a word or a value (`FILE=/tmp/x`), up to the next character that ends one in a shell. */
const ABSOLUTE_PATH = /(?<![^\s'"`=:;|&<>({,])\/[^\s'"`;|&<>(){}:,*?$\\]+/g;

function isGuestPath(root: string, path: string): boolean {
  if (/^\/(tmp|root|home)(\/|$)/.test(path)) return true;
  // Like /tmp it is empty at boot: what this machine does not have there is the guest's.
  if (path.startsWith('/run/') && !existsSync(path)) return true;
  return !SYSTEM_FOLDERS.has(posix.normalize(path).replace(/\/$/, '')) && existsSync(toPrivate(root, path));
}

/** Folders that exist in every private folder as well, where the machine's are meant. */
const SYSTEM_FOLDERS: ReadonlySet<string> = new Set([
  '/bin',
  '/sbin',
  '/usr',
  '/usr/bin',
  '/usr/sbin',
  '/usr/local',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/etc',
  '/var',
  '/var/lib',
  '/var/log',
  '/opt',
  '/home',
  '/run',
]);

/** For a shell on Windows too, where a backslash is not a separator. */
export function shellPath(path: string): string {
  return path.replaceAll('\\', '/');
}
