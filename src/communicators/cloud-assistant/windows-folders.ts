import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { toError } from '../../errors/index.js';
import type { FolderOptions } from '../communicator.js';
import { ArrivingFolder } from '../arriving-folder.js';
import { ArrivingFiles, placeIn } from '../winrm/download.js';
import { Lines } from '../winrm/lines-of-files.js';
import { describeFolder } from '../winrm/upload.js';
import { fetchFile } from './download.js';
import type { Guest } from './guest.js';
import { bring, finish, type Namer } from './upload.js';
import { packScript, unpackScript } from './windows-folder-scripts.js';

/*
 * Folders travel as one file of lines, as over WinRM: not every Windows has a program for archives that knows long names.
 */

type Options = FolderOptions & { readonly name: Namer };

/** Copies what a folder of the runner holds into one of the guest. */
export async function uploadFolder(
  guest: Guest,
  localFolder: string,
  remoteFolder: string,
  { signal, name }: Options,
): Promise<void> {
  const lines = new PassThrough();
  const described = describe(lines, localFolder, remoteFolder).catch((error: unknown) =>
    lines.destroy(toError(error)),
  );
  const completion = await bring(guest, lines, archivePath(guest, name), { signal, name });
  await described;
  await finish(guest, unpackScript(completion), {
    signal,
    what: `Uploading the folder ${localFolder} failed`,
  });
}

/** Copies what a folder of the guest holds into one of the runner. */
export async function downloadFolder(
  guest: Guest,
  remoteFolder: string,
  localFolder: string,
  { signal, name }: Options,
): Promise<void> {
  const what = `Downloading the folder ${remoteFolder} failed`;
  const archive = archivePath(guest, name);
  const local = join(tmpdir(), `packer-${randomUUID()}.lines`);
  try {
    const pack = packScript(guest.scripts.path(remoteFolder), archive);
    const words = await finish(guest, pack, { signal, what });
    await fetchFile(guest, archive, local, { words, signal, what });
    await unpackFolder(local, localFolder, remoteFolder);
  } finally {
    await rm(local, { force: true });
    if (!signal.aborted) await guest.script(guest.scripts.remove([archive]), signal, 'remove a file of');
  }
}

function archivePath(guest: Guest, name: Namer): string {
  return `${guest.facts.folder}\\${name()}.lines`;
}

async function describe(lines: PassThrough, localFolder: string, remoteFolder: string): Promise<void> {
  await describeFolder(localFolder, remoteFolder, async (kind, bytes) => {
    const line = `${kind}${Buffer.from(bytes).toString('base64')}\r\n`;
    if (!lines.write(line)) await once(lines, 'drain');
  });
  lines.end();
}

async function unpackFolder(archive: string, folder: string, remoteFolder: string): Promise<void> {
  const placed = placeIn(new ArrivingFolder(folder, remoteFolder));
  await placed('', 'd');
  const lines = new Lines();
  await using files = new ArrivingFiles(placed);
  for await (const chunk of createReadStream(archive) as AsyncIterable<Buffer>) {
    for (const line of lines.add(chunk)) await files.take(line);
  }
  await files.finish(remoteFolder);
}
