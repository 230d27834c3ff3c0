import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FolderOptions, GuestEntry } from '../communicator.js';
import { fetchFile } from './download.js';
import type { Guest } from './guest.js';
import { finish, type Namer } from './upload.js';

/** Bytes: more names than any folder has that is meant to be downloaded. */
const LONGEST_LIST = 64 * 1024 * 1024;

/** What a folder of the guest holds: written into a file there, since the service cuts long output. */
export async function listFolder(
  guest: Guest,
  folder: string,
  { signal, name }: FolderOptions & { readonly name: Namer },
): Promise<GuestEntry[]> {
  const what = `Listing ${folder} failed`;
  const file = guest.scripts.privateFile(guest.facts, `${name()}.list`);
  const local = join(tmpdir(), `packer-${randomUUID()}.list`);
  try {
    const words = await finish(guest, guest.scripts.list(guest.scripts.path(folder), file), { signal, what });
    await fetchFile(guest, file, local, { words, signal, what, atMost: LONGEST_LIST });
    return guest.scripts.entriesIn(await readFile(local));
  } finally {
    await rm(local, { force: true });
    if (!signal.aborted) await guest.script(guest.scripts.remove([file]), signal, 'remove a file of');
  }
}
