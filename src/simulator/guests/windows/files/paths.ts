/**
 * An absolute Windows path in its one spelling: backslashes, no `.` or `..`, no slash at the end but after a drive.
 * `base` is an absolute path that relative ones start from; it may be left out for absolute ones.
 */
export function fullPath(path: string, base = 'C:\\'): string {
  const text = path.replaceAll('/', '\\').replace(/^\\\\[?.]\\/, '');
  const drive = /^[A-Za-z]:/.exec(text)?.[0];
  if (drive !== undefined && text[2] === '\\') return joined(drive, text.slice(2));
  if (drive !== undefined) return joined(drive, sameDrive(drive, base) + '\\' + text.slice(2));
  if (text.startsWith('\\')) return joined(base.slice(0, 2), text);
  return joined(base.slice(0, 2), base.slice(2) + '\\' + text);
}

/** Folder of a path; that of a drive's root is the root itself. */
export function parentOf(path: string): string {
  const end = path.lastIndexOf('\\');
  return end <= 2 ? path.slice(0, 3) : path.slice(0, end);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('\\') + 1);
}

/** With its dot; empty where there is none. */
export function extensionOf(path: string): string {
  return /\.[^.\\/]*$/.exec(path)?.[0] ?? '';
}

/** A file name's pattern with `*` and `?`, as Windows compares it: without regard to case. */
export function namePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  // `*.*` means every file, with a dot or without (documented of dir and del).
  return new RegExp(`^${source === '.*\\..*' ? '.*' : source}$`, 'is');
}

function sameDrive(drive: string, base: string): string {
  return base.slice(0, 2).toLowerCase() === drive.toLowerCase() ? base.slice(2) : '';
}

function joined(drive: string, rest: string): string {
  const names: string[] = [];
  for (const name of rest.split('\\')) {
    if (name === '' || name === '.') continue;
    if (name === '..') names.pop();
    else names.push(name.replace(/(?<=[^.])[. ]+$/, ''));
  }
  return `${drive.toUpperCase()}\\${names.join('\\')}`;
}
