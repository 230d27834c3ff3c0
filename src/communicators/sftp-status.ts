import type { Stats } from 'ssh2';
import { toError } from '../errors/index.js';
import { harmless } from './harmless.js';
import { splitPath } from './quote.js';
import type { Sftp } from './sftp-session.js';

/** Codes of draft-ietf-secsh-filexfer-02, section 7. */
export const STATUS = {
  endOfFile: 1,
  noSuchFile: 2,
  permissionDenied: 3,
  failure: 4,
  badMessage: 5,
  unsupported: 8,
} as const;

export interface FailedRequest {
  readonly path: string;
  readonly doing: 'read' | 'write' | 'make';
}

/**
 * Why a request about a file failed, as words. SFTP has few codes: OpenSSH's server says a mere "Failure" for all but three
 * kinds of errors, so that the guest is asked what lies there.
 */
export async function explainStatus(
  sftp: Sftp,
  thrown: unknown,
  { path, doing }: FailedRequest,
): Promise<string> {
  const error = toError(thrown) as Error & { code?: unknown };
  const { folder } = splitPath(path);
  switch (error.code) {
    case STATUS.noSuchFile:
      if (doing === 'read') return `${path} does not exist`;
      return await whyNotAFolder(sftp, folder);
    case STATUS.permissionDenied:
      // Windows says so of a folder that is opened as a file.
      if ((await factsOf(sftp, path))?.isDirectory() === true && doing === 'write')
        return `${path} is a folder`;
      return `${path} may not be ${doing === 'read' ? 'read' : 'written'} (permission denied)`;
    case STATUS.badMessage:
      return `the guest does not take ${path} for a path: it may be too long`;
    case STATUS.unsupported:
      return `the guest’s SFTP server cannot do that (${said(error)})`;
    case STATUS.failure:
      return await whyFailed(sftp, error, { path, doing });
    default:
      return `${path}: ${said(error)}`;
  }
}

async function whyNotAFolder(sftp: Sftp, folder: string): Promise<string> {
  const facts = await factsOf(sftp, folder);
  if (facts === undefined) return `the folder ${folder} does not exist`;
  return facts.isDirectory() ? `${folder} holds a link that leads nowhere` : `${folder} is not a folder`;
}

async function whyFailed(sftp: Sftp, error: Error, { path, doing }: FailedRequest): Promise<string> {
  const facts = await factsOf(sftp, path);
  if (facts?.isDirectory() === true) return `${path} is a folder`;
  if (doing === 'make' && facts !== undefined) return `${path} is there already, and is not a folder`;
  if (doing !== 'read' && (await freeBlocks(sftp, splitPath(path).folder)) === 0)
    return `no space left on the guest’s disk for ${path}`;
  const causes =
    doing === 'read'
      ? 'its disk may be damaged'
      : 'its disk may be full or read-only, or a quota of the user exceeded';
  return `the guest gives no reason but ${JSON.stringify(said(error))} for ${path}; ${causes}`;
}

async function factsOf(sftp: Sftp, path: string): Promise<Stats | undefined> {
  const facts = await sftp.ask((library, done) => library.stat(path, done)).catch(() => undefined);
  return facts as Stats | undefined;
}

/** By an extension of OpenSSH's; undefined where it is not known. */
async function freeBlocks(sftp: Sftp, folder: string): Promise<number | undefined> {
  const facts = await sftp
    .ask((library, done) => library.ext_openssh_statvfs(folder, done))
    .catch(() => undefined);
  return facts === undefined ? undefined : Number((facts as { f_bavail?: unknown }).f_bavail);
}

function said(error: Error): string {
  return harmless(error.message).replace(/\.$/, '').slice(0, 300);
}
