import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Pack } from 'tar-stream';
import { toError } from '../../errors/index.js';
import { ArrivingFolder } from '../arriving-folder.js';
import type { FolderOptions, UploadContent } from '../communicator.js';
import { portions, sizeOf } from '../content.js';
import { withoutEndSlashes } from '../end-slashes.js';
import { walkFolder } from '../local-tree.js';
import { fetchFile } from './download.js';
import type { Guest } from './guest.js';
import { absolutePath, packScript, removeScript, unpackScript } from './transfer-scripts.js';
import { unpackArchive } from './unpack.js';
import { bring, finish, type Namer } from './upload.js';

type Options = FolderOptions & { readonly name: Namer };

/** Copies what a folder of the runner holds into one of the guest: as one archive, which it unpacks. */
export async function uploadFolder(
  guest: Guest,
  localFolder: string,
  remoteFolder: string,
  { signal, name }: Options,
): Promise<void> {
  const target = withoutEndSlashes(absolutePath(remoteFolder));
  const { pack } = await import('tar-stream');
  const archive = pack();
  const packing = packFolder(archive, localFolder).catch((error: unknown) => archive.destroy(toError(error)));
  const completion = await bring(guest, archive as unknown as Readable, archivePath(name), { signal, name });
  await packing;
  await finish(guest, unpackScript(completion, target), {
    signal,
    what: `Uploading the folder ${localFolder} failed`,
  });
}

/** Copies what a folder of the guest holds into one of the runner: as one archive, which is unpacked here. */
export async function downloadFolder(
  guest: Guest,
  remoteFolder: string,
  localFolder: string,
  { signal, name }: Options,
): Promise<void> {
  const what = `Downloading the folder ${remoteFolder} failed`;
  const archive = archivePath(name);
  const local = join(tmpdir(), `packer-${randomUUID()}.tar`);
  try {
    const words = await finish(guest, packScript(absolutePath(remoteFolder), archive), { signal, what });
    await fetchFile(guest, archive, local, { words, signal, what });
    await unpackArchive(local, new ArrivingFolder(localFolder, remoteFolder));
  } finally {
    await rm(local, { force: true });
    if (!signal.aborted) await guest.script(removeScript([archive]), signal, 'remove a file of');
  }
}

/** On the guest's disk, since it may be large; it is removed when it was unpacked. */
function archivePath(name: Namer): string {
  return `/var/tmp/${name()}.tar`;
}

async function packFolder(archive: Pack, folder: string): Promise<void> {
  const path: string[] = [];
  for (const step of walkFolder(folder)) {
    if (step.kind === 'leave') path.pop();
    else if (step.kind === 'enter') {
      path.push(step.name);
      archive.entry({ name: path.join('/'), type: 'directory', mode: step.mode });
    } else {
      const { content, name, mode } = step;
      await packFile(archive, { name: [...path, name].join('/'), size: sizeOf(content), mode }, content);
    }
  }
  archive.finalize();
}

interface EntryHeader {
  readonly name: string;
  readonly size: number;
  readonly mode: number;
}

/** By hand: the streams of tar-stream are not Node's own, and its pipeline does not always see them end. */
async function packFile(archive: Pack, header: EntryHeader, content: UploadContent): Promise<void> {
  let failed: (error: Error) => void = () => undefined;
  let done: () => void = () => undefined;
  const packed = new Promise<void>((resolve, reject) => {
    done = resolve;
    failed = reject;
  });
  packed.catch(() => undefined);
  const entry = archive.entry(header, (error) =>
    error ? failed(error) : done(),
  ) as unknown as NodeJS.WritableStream;
  for await (const portion of portions(content)) {
    if (!entry.write(portion)) await new Promise<void>((resolve) => entry.once('drain', () => resolve()));
  }
  entry.end();
  await packed;
}
