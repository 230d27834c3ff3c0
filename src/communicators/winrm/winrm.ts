import { delay } from '../../async/index.js';
import type {
  CommandResult,
  Communicator,
  FolderOptions,
  GuestEntry,
  RunOptions,
  TransferOptions,
  UploadContent,
} from '../communicator.js';
import { find } from '../glob.js';
import { sparingNews } from '../sparing-news.js';
import { WsManClient } from './client.js';
import { address, connectWhenReachable } from './connect.js';
import { downloadFile, downloadFolder } from './download.js';
import { listFolder } from './list.js';
import { unknownLimit } from './input.js';
import type { WinRmRequest } from './request.js';
import { execute, inWords } from './run.js';
import { uploadFile, uploadFolder } from './upload.js';

/**
 * Waits until a guest answers by WinRM, and logs in.
 * @param signal ends the waiting, not the session
 * @throws BuildError if it cannot be reached in time, or does not let us in
 */
export async function connect(request: WinRmRequest, signal: AbortSignal): Promise<Communicator> {
  const client = new WsManClient(request);
  try {
    await connectWhenReachable(client, request, signal);
    if (request.pauseBeforeConnecting > 0) {
      client.close();
      await delay(request.pauseBeforeConnecting, signal);
      await connectWhenReachable(client, request, signal);
    }
  } catch (error) {
    client.close();
    throw error;
  }
  warnOfReaders(client, request);
  return new WinRm(client, request);
}

function warnOfReaders({ scheme }: WsManClient, request: WinRmRequest): void {
  if (scheme !== 'basic' || request.useSsl) return;
  request.news.warning(
    `The build talks WinRM with ${address(request)} over plain HTTP by Basic: whoever is on the way can read the password and all that is sent. ` +
      'Let the guest offer Negotiate (NTLM encrypts everything), or use winrm_use_ssl.',
  );
}

class WinRm implements Communicator {
  readonly type = 'winrm';
  readonly #client: WsManClient;
  readonly #request: WinRmRequest;
  readonly #limit = unknownLimit();

  constructor(client: WsManClient, request: WinRmRequest) {
    this.#client = client;
    this.#request = request;
  }

  run(command: string, options: RunOptions): Promise<CommandResult> {
    return execute(this.#client, command, options);
  }

  upload(content: UploadContent, remotePath: string, { signal }: TransferOptions): Promise<void> {
    return translated(uploadFile(content, remotePath, this.#uploading(signal)));
  }

  download(remotePath: string, localPath: string, { signal }: TransferOptions): Promise<void> {
    return translated(downloadFile(remotePath, localPath, { client: this.#client, signal }));
  }

  uploadFolder(localFolder: string, remoteFolder: string, { signal }: FolderOptions): Promise<void> {
    return translated(uploadFolder(localFolder, remoteFolder, this.#uploading(signal)));
  }

  downloadFolder(remoteFolder: string, localFolder: string, { signal }: FolderOptions): Promise<void> {
    return translated(downloadFolder(remoteFolder, localFolder, { client: this.#client, signal }));
  }

  find(pattern: string, { signal }: FolderOptions): Promise<readonly GuestEntry[]> {
    const list = (folder: string) => translated(listFolder(folder, { client: this.#client, signal }));
    return find(pattern, { list, isWindows: true });
  }

  async reconnect(signal: AbortSignal): Promise<void> {
    this.#client.close();
    const request = { ...this.#request, news: sparingNews(this.#request.news) };
    await connectWhenReachable(this.#client, request, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client.settled();
    this.#client.close();
  }

  #uploading(signal: AbortSignal) {
    return { client: this.#client, limit: this.#limit, signal };
  }
}

async function translated<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw inWords(error);
  }
}
