import { createReadStream } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import type { Header } from 'tar-stream';
import { BuildError } from '../../errors/index.js';
import type { ArrivingFolder } from '../arriving-folder.js';
import { writeLocalFile } from '../local-files.js';

/**
 * Unpacks a tar archive of the runner into a folder of it, made if missing: folders and files with their permission
 * bits, nothing else. By the events of tar-stream: what it iterates over does not always tell of the archive's end.
 * @throws BuildError for a name that leads out of the folder
 */
export async function unpackArchive(archive: string, folder: ArrivingFolder): Promise<void> {
  const { extract } = await import('tar-stream');
  await folder.folder();
  const source = createReadStream(archive);
  const entries = extract();
  let unpacked: Promise<void> = Promise.resolve();
  entries.on('entry', (header, entry, next) => {
    unpacked = unpackEntry(folder, header, entry as unknown as Entry);
    unpacked.then(() => next(), next);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      source.once('error', reject);
      entries.once('finish', () => resolve());
      entries.on('error', reject);
      source.pipe(entries);
    });
    await unpacked;
  } finally {
    source.destroy();
  }
}

type Entry = AsyncIterable<Uint8Array> & { resume(): unknown };

async function unpackEntry(
  folder: ArrivingFolder,
  { name, type, mode, linkname }: Header,
  entry: Entry,
): Promise<void> {
  const names = namesOf(name);
  if (type === 'file' || type === 'contiguous-file') {
    await writeLocalFile(await folder.file(names), chunksOf(entry), { mode: (mode ?? 0o644) & 0o777 });
    return;
  }
  if (type === 'directory') await folder.folder(names);
  // A second name of a file that came before.
  else if (type === 'link')
    await copyFile(await folder.file(namesOf(linkname ?? '')), await folder.file(names));
  else throw new BuildError(`The guest sent ${JSON.stringify(name)}, which is no regular file (${type}).`);
  entry.resume();
}

/** @param path as the archive has it: from its root, with any number of "./" before */
function namesOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

async function* chunksOf(entry: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) yield chunk;
}
