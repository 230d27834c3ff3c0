import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BuildError, toError } from '../errors/index.js';
import type { UploadContent } from './communicator.js';

const PORTION = 256 * 1024;
/** What arrives while the disk is busy is written together. */
const WRITTEN_AT_ONCE = 1024 * 1024;

/** A step of the way through a folder: into one of its folders, a file, and out again. */
export type FolderStep =
  | { readonly kind: 'enter'; readonly name: string; readonly mode: number }
  | { readonly kind: 'file'; readonly name: string; readonly mode: number; readonly content: UploadContent }
  | { readonly kind: 'leave' };

/** Everything in a folder of the runner, by name, links followed. Sockets, pipes and devices are left out. */
export async function* walkFolder(folder: string): AsyncGenerator<FolderStep> {
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    const facts = await stat(path);
    const mode = facts.mode & 0o777;
    if (facts.isDirectory()) {
      yield { kind: 'enter', name, mode };
      yield* walkFolder(path);
      yield { kind: 'leave' };
    } else if (facts.isFile()) {
      yield { kind: 'file', name, mode, content: fileContent(path, facts.size) };
    }
  }
}

/** A file of the runner as something to upload. */
export function fileContent(path: string, size: number): UploadContent {
  return { size, stream: () => createReadStream(path, { highWaterMark: PORTION }) };
}

/** Writes a file of the runner, its folder included. What is left of one that did not arrive whole is deleted. */
export async function writeLocalFile(
  path: string,
  content: AsyncIterable<Uint8Array>,
  mode?: number,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await pipeline(content, createWriteStream(path, { highWaterMark: WRITTEN_AT_ONCE }));
    if (mode !== undefined) await chmod(path, mode);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/**
 * A name that the guest gave to one of its files, as part of a path of the runner.
 * @throws BuildError if it would lead out of the folder it is written to
 */
export function safeName(name: string): string {
  if (name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name)) return name;
  throw new BuildError(
    `The guest sent a file by the name ${JSON.stringify(name)}, which could be written anywhere: refused.`,
  );
}

/** A BuildError about a transfer, with what went wrong as its end. */
export function transferError(what: string, reason: unknown): BuildError {
  const text = typeof reason === 'string' ? reason : toError(reason).message;
  return new BuildError(
    `${what}: ${text.replace(/\.$/, '')}.`,
    typeof reason === 'string' ? {} : { cause: reason },
  );
}
