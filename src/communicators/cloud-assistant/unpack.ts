import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Header } from 'tar-stream';
import { safeName, writeLocalFile } from '../local-files.js';

/**
 * Unpacks a tar archive of the runner into a folder of it, made if missing: folders and files with their permission
 * bits, nothing else. By the events of tar-stream: what it iterates over does not always tell of the archive's end.
 * @throws BuildError for a name that leads out of the folder
 */
export async function unpackArchive(archive: string, folder: string): Promise<void> {
  const { extract } = await import('tar-stream');
  await mkdir(folder, { recursive: true });
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

async function unpackEntry(folder: string, { name, type, mode }: Header, entry: Entry): Promise<void> {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  const path = join(folder, ...parts.map((part) => safeName(part)));
  if (type === 'file' || type === 'contiguous-file') {
    await mkdir(dirname(path), { recursive: true });
    await writeLocalFile(path, chunksOf(entry), (mode ?? 0o644) & 0o777);
    return;
  }
  if (type === 'directory') await mkdir(path, { recursive: true });
  entry.resume();
}

async function* chunksOf(entry: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of entry) yield chunk;
}
