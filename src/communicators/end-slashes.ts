/** `path` without the slashes that it ends in; one that is nothing else keeps the first. */
export function withoutEndSlashes(path: string): string {
  return path.replace(/(?<=^\/|[^/])\/+$/, '');
}

/** The same for Windows, whose paths may have either slash; that of a drive's root (`C:\`) stays. */
export function withoutEndSlashesOfWindows(path: string): string {
  return path.replace(/(?<=^[/\\]|:[/\\]|[^:/\\])[/\\]+$/, '');
}

/*
 * What stands before the slashes keeps the patterns from beginning at each of them: a row of many that something follows would
 * take the square of its length.
 */
