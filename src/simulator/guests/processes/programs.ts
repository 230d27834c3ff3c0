import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Administrators' programs too, which are not in everybody's search path. */
const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** The full path of a program of this machine. */
export async function findProgram(name: string): Promise<string | undefined> {
  return firstExecutable(FOLDERS.filter((folder) => folder !== '').map((folder) => join(folder, name)));
}

export async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}
