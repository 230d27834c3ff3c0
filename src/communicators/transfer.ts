import type { FolderOptions, TransferOptions, UploadContent } from './communicator.js';

/** One way of moving files over a session: SCP, SFTP, or plain `cat`. */
export interface FileTransfer {
  upload(content: UploadContent, remotePath: string, options: TransferOptions): Promise<void>;
  download(remotePath: string, localPath: string, options: TransferOptions): Promise<void>;
  uploadFolder(localFolder: string, remoteFolder: string, options: FolderOptions): Promise<void>;
  downloadFolder(remoteFolder: string, localFolder: string, options: FolderOptions): Promise<void>;
}

/** The guest lacks what this way of moving files needs; another one may do. Nothing was transferred. */
export class TransferUnavailable extends Error {}
