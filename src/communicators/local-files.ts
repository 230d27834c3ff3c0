import { createWriteStream } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BuildError } from '../errors/index.js';
import { makeFolder } from '../options/index.js';
import type { UploadContent } from './communicator.js';
import { RELEASING_FS } from './releasing-fs.js';

/** What arrives while the disk is busy is written together. */
const WRITTEN_AT_ONCE = 1024 * 1024;

/** A file of the runner as something to upload. */
export function fileContent(path: string, size: number): UploadContent {
  return { path, size };
}

/**
 * Writes a file of the runner, its folder included. What is left of one that did not arrive whole is deleted.
 * @param content in memory that is given back once it is written, if it `isPassing`
 */
export async function writeLocalFile(
  path: string,
  content: AsyncIterable<Uint8Array>,
  { mode, isPassing = false }: { readonly mode?: number | undefined; readonly isPassing?: boolean } = {},
): Promise<void> {
  makeFolder(dirname(path));
  try {
    const way = { highWaterMark: WRITTEN_AT_ONCE, ...(isPassing && { fs: RELEASING_FS }) };
    await pipeline(content, createWriteStream(path, way));
    if (mode !== undefined) await chmod(path, mode);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/**
 * A name that the guest gave to one of its files, as part of a path of the runner.
 * @throws BuildError if it would lead out of the folder it is written to, or to no file at all
 */
export function safeName(name: string): string {
  if (isSafeName(name, process.platform)) return name;
  throw new BuildError(
    `The guest sent a file by the name ${JSON.stringify(name.slice(0, 300))}, which could be written anywhere: refused.`,
  );
}

/** @param system the runner's, as Node calls it */
export function isSafeName(name: string, system: string): boolean {
  if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name)) return false;
  return system !== 'win32' || !MEANS_MORE_ON_WINDOWS.test(name);
}

/**
 * Paths, drives, streams of files, and devices, which all folders have; dots and spaces at the end are dropped, so that ".. " is
 * the folder above. After Microsoft's "Naming Files, Paths, and Namespaces".
 */
const MEANS_MORE_ON_WINDOWS =
  /[<>:"|?*\\\x00-\x1f]|[. ]$|^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]) *(?:\.|$)/i;

/** More than any folder has that is meant to be copied, and what the memory of a runner holds. */
const MOST_ENTRIES = 1_000_000;

/** @throws BuildError if a folder of the guest holds so many files that it may be telling of them without end */
export function refuseCrowd(count: number, folder: string): void {
  if (count <= MOST_ENTRIES) return;
  throw new BuildError(
    `${folder.slice(0, 300)} holds too many files to be listed: more than ${MOST_ENTRIES}.`,
  );
}

/** No real folders stand deeper in one another; links that lead back make folders without end. */
export const MOST_NESTED = 100;

/** @throws BuildError if folders of the guest stand deeper in one another than any real ones */
export function refuseNesting(depth: number, folder: string): void {
  if (depth <= MOST_NESTED) return;
  throw new BuildError(`${folder.slice(0, 300)} is nested more than ${MOST_NESTED} folders deep.`, {
    hint: 'A link in it may lead back to a folder that it is in.',
  });
}
