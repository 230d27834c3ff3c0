import type { FileEntryWithStats, SFTPWrapper, Stats } from 'ssh2';
import { BuildError, toError } from '../errors/index.js';
import { refuseCrowd } from './local-files.js';
import type { Done, Sftp } from './sftp-session.js';
import { explainStatus, STATUS, type FailedRequest } from './sftp-status.js';
import { transferError } from './transfer-failure.js';

/** What a path of the guest is, links followed. */
export function statOf(sftp: Sftp, path: string): Promise<Stats> {
  return answered(sftp, (library, done) => library.stat(path, done), isStats);
}

/** Opens a file of the guest. @returns what the guest calls it from now on */
export function openedFile(
  sftp: Sftp,
  path: string,
  flags: 'r' | 'w',
  attributes: { readonly mode?: number } = {},
): Promise<Buffer> {
  return answered(sftp, (library, done) => library.open(path, flags, attributes, done), isHandle);
}

/** What lies in a folder of the guest, and in it what leads to itself and to its parent. */
export async function entriesOf(sftp: Sftp, folder: string): Promise<FolderEntry[]> {
  const handle = await answered(sftp, (library, done) => library.opendir(folder, done), isHandle);
  const entries: FolderEntry[] = [];
  for (let isWhole = false; !isWhole;) {
    const more = await moreEntries(sftp, handle);
    for (const { filename, attrs } of more) entries.push({ filename, attrs });
    refuseCrowd(entries.length, folder);
    isWhole = more.length === 0;
  }
  await carriedOut(sftp, (library, done) => library.close(handle, done));
  return entries;
}

export type FolderEntry = Pick<FileEntryWithStats, 'filename' | 'attrs'>;

/** Empty at the end of the folder. */
async function moreEntries(sftp: Sftp, handle: Buffer): Promise<readonly FolderEntry[]> {
  try {
    return await answered(
      sftp,
      (library, done) => (library as unknown as Listing).readdir(handle, AS_IT_IS, done),
      areEntries,
    );
  } catch (error) {
    if ((error as { code?: unknown }).code === STATUS.endOfFile) return [];
    throw error;
  }
}

/** What the library's types leave out. */
interface Listing {
  readdir(handle: Buffer, options: { readonly full: boolean }, done: Done): void;
}

/** Else the library leaves "." and ".." out of it before it knows whether it is a list. */
const AS_IT_IS = { full: true };

/** A request whose answer comes by a callback. The library hands on whatever comes, be it the answer to another question. */
async function answered<Answer>(
  sftp: Sftp,
  request: (library: SFTPWrapper, done: Done) => void,
  isAnswer: (given: unknown) => given is Answer,
): Promise<Answer> {
  const answer = await sftp.ask(request);
  if (!isAnswer(answer)) throw new Error('its SFTP server does not answer what it was asked');
  return answer;
}

function isHandle(given: unknown): given is Buffer {
  return Buffer.isBuffer(given);
}

function isStats(given: unknown): given is Stats {
  return typeof (given as Partial<Stats> | undefined)?.isDirectory === 'function';
}

function areEntries(given: unknown): given is FileEntryWithStats[] {
  return Array.isArray(given);
}

/** A request that has no answer but that it was done. */
export async function carriedOut(
  sftp: Sftp,
  request: (library: SFTPWrapper, done: Done) => void,
): Promise<void> {
  await sftp.ask(request);
}

/** Whatever goes wrong in `work` becomes a BuildError that names the guest's file and the reason. */
export async function inWords<Result>(
  sftp: Sftp,
  request: FailedRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BuildError || !isStatus(error)) throw error;
    const what = request.doing === 'read' ? 'Downloading' : 'Uploading to';
    throw transferError(`${what} ${request.path} failed`, await explainStatus(sftp, error, request));
  }
}

/** An answer of the guest's, and not a failure of the runner's or of the connection. */
function isStatus(error: unknown): boolean {
  return typeof (toError(error) as Error & { code?: unknown }).code === 'number';
}
