import { BuildError } from '../errors/index.js';
import { abortable } from '../async/index.js';
import type { GuestEntry } from './communicator.js';
import { writeLocalFile } from './local-files.js';
import { readFile, writeFile } from './sftp-files.js';
import { listFolder, readFolder, writeFolder } from './sftp-folders.js';
import { openSftp, type Sftp } from './sftp-session.js';
import { lost } from './ssh-channel.js';
import type { SshSession } from './ssh-session.js';
import type { FileTransfer } from './transfer.js';
import { transferError } from './transfer-failure.js';

const DEFAULT_MODE = 0o644;

/** Moves files by the SFTP subsystem of the guest. */
export function sftpTransfer(session: SshSession): FileTransfer {
  return {
    upload: (content, remotePath, { signal, mode = DEFAULT_MODE }) =>
      withSftp(session, `Uploading to ${remotePath} failed`, signal, (sftp) =>
        writeFile(sftp, fromHome(remotePath), content, mode),
      ),
    download: (remotePath, localPath, { signal, mode }) =>
      withSftp(session, `Downloading ${remotePath} failed`, signal, (sftp) =>
        writeLocalFile(localPath, readFile(sftp, fromHome(remotePath)), { mode }),
      ),
    uploadFolder: (localFolder, remoteFolder, { signal }) =>
      withSftp(session, `Uploading to ${remoteFolder} failed`, signal, (sftp) =>
        writeFolder(sftp, localFolder, fromHome(remoteFolder)),
      ),
    downloadFolder: (remoteFolder, localFolder, { signal }) =>
      withSftp(session, `Downloading ${remoteFolder} failed`, signal, (sftp) =>
        readFolder(sftp, fromHome(remoteFolder), localFolder),
      ),
  };
}

/** What a folder of the guest holds. @throws TransferUnavailable; BuildError if it cannot be listed */
export function listBySftp(
  session: SshSession,
  folder: string,
  signal: AbortSignal,
): Promise<readonly GuestEntry[]> {
  return withSftp(session, `Listing ${folder} failed`, signal, (sftp) => listFolder(sftp, fromHome(folder)));
}

/** @throws TransferUnavailable if the guest offers no SFTP; ConnectionLost; BuildError that begins with `otherwise` */
async function withSftp<Result>(
  session: SshSession,
  otherwise: string,
  signal: AbortSignal,
  work: (sftp: Sftp) => Promise<Result>,
): Promise<Result> {
  const sftp = await openSftp(session, signal);
  try {
    return await abortable(Promise.race([work(sftp), sftp.hungUp]), signal, () => sftp.end());
  } catch (error) {
    signal.throwIfAborted();
    if (!session.isOpen) throw lost(session, error);
    throw error instanceof BuildError ? error : transferError(otherwise, error);
  } finally {
    sftp.end();
  }
}

/** SFTP knows no `~`; its relative paths begin in the home folder. */
function fromHome(path: string): string {
  return path === '~' ? '.' : path.replace(/^~\//, './');
}
