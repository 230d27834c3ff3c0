import type { FileEntryWithStats, SFTPWrapper, Stats } from 'ssh2';
import { BuildError, toError } from '../errors/index.js';
import { explainStatus, type FailedRequest } from './sftp-status.js';
import { transferError } from './transfer-failure.js';

/** What a path of the guest is, links followed. */
export function statOf(sftp: SFTPWrapper, path: string): Promise<Stats> {
  return answered((done) => sftp.stat(path, done), isStats);
}

/** Opens a file of the guest. @returns what the guest calls it from now on */
export function openedFile(
  sftp: SFTPWrapper,
  path: string,
  flags: 'r' | 'w',
  attributes: { readonly mode?: number } = {},
): Promise<Buffer> {
  return answered((done) => sftp.open(path, flags, attributes, done), isHandle);
}

/** What lies in a folder of the guest. */
export function entriesOf(sftp: SFTPWrapper, folder: string): Promise<FileEntryWithStats[]> {
  return answered((done) => sftp.readdir(folder, done), areEntries);
}

/** A request whose answer comes by a callback. The library hands on whatever comes, be it the answer to another question. */
async function answered<Answer>(
  request: (done: (error: Error | null | undefined, answer?: unknown) => void) => void,
  isAnswer: (given: unknown) => given is Answer,
): Promise<Answer> {
  const answer = await new Promise<unknown>((resolve, reject) => {
    request((error, given) => (error ? reject(error) : resolve(given)));
  });
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
export function carriedOut(
  request: (done: (error: Error | null | undefined) => void) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    request((error) => (error ? reject(error) : resolve()));
  });
}

/** Whatever goes wrong in `work` becomes a BuildError that names the guest's file and the reason. */
export async function inWords<Result>(
  sftp: SFTPWrapper,
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
