import type { FileEntryWithStats, SFTPWrapper, Stats } from 'ssh2';
import { BuildError, toError } from '../errors/index.js';
import type { Done, Sftp } from './sftp-session.js';
import { explainStatus, type FailedRequest } from './sftp-status.js';
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

/** What lies in a folder of the guest. */
export function entriesOf(sftp: Sftp, folder: string): Promise<FileEntryWithStats[]> {
  return answered(sftp, (library, done) => library.readdir(folder, done), areEntries);
}

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
