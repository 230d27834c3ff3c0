import { posix } from 'node:path';

/**
 * A path as Win32-OpenSSH shows it to clients (misc.c, realpath): `/C:/Users/x`, and `/` for what holds the drives.
 * With or without the slash before the drive, by slashes or backslashes, relative to the home folder.
 */
export function shownPath(path: string, home: string): string {
  const written = path.replaceAll('\\', '/');
  if (written === '/') return '/';
  const [, drive, rest] = /^\/?([A-Za-z]:)(.*)$/s.exec(written) ?? [];
  if (drive !== undefined) return inDrive(drive, rest ?? '');
  const whole = written.startsWith('/') ? written : `${home}/${written}`;
  return shownHome(whole);
}

/** `C:\Users\x` of a path as clients see it; undefined for the root, which is no folder of a drive. */
export function ownPath(shown: string): string | undefined {
  if (shown === '/') return undefined;
  const path = shown.slice(1).replaceAll('/', '\\');
  return path.length === 2 ? `${path}\\` : path;
}

function shownHome(path: string): string {
  const [, drive = 'C:', rest = path] = /^\/([A-Za-z]:)(.*)$/s.exec(path) ?? [];
  return inDrive(drive, rest);
}

/** One level above a drive is the root. */
function inDrive(drive: string, rest: string): string {
  if (rest === '/..') return '/';
  return `/${drive}${posix.resolve('/', rest)}`.replace(/(?<=.)\/$/, '');
}
