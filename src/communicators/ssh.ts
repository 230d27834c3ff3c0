import { abortable, delay } from '../async/index.js';
import { BuildError } from '../errors/index.js';
import { catTransfer } from './cat.js';
import type {
  Communicator,
  CommandResult,
  FolderOptions,
  GuestEntry,
  RunOptions,
  TransferOptions,
  UploadContent,
} from './communicator.js';
import { handOver, type SshHandOver } from './hand-over.js';
import { HostKeys } from './host-keys.js';
import { scpTransfer, windowsScpTransfer } from './scp.js';
import { listByShell } from './list-by-shell.js';
import { listBySftp, sftpTransfer } from './sftp.js';
import { ConnectionLost } from './connection-lost.js';
import { GuestOff, OffWatch } from './guest-off.js';
import { sparingNews } from './sparing-news.js';
import { find } from './glob.js';
import { dialerFor } from './dial.js';
import { connectWhenReachable, type Way } from './ssh-connect.js';
import { execute } from './ssh-exec.js';
import { address, type SshRequest } from './ssh-request.js';
import type { SshSession } from './ssh-session.js';
import { asCmd, shellThatSaid, WHICH_SHELL, type WindowsShell } from './windows-login-shell.js';
import { Tunnels } from './tunnels.js';
import { TransferUnavailable, type FileTransfer } from './transfer.js';

/** How often a file or folder is begun that a lost connection cuts off. */
const TRANSFER_ATTEMPTS = 3;

/** The way into a guest by SSH. */
export interface SshCommunicator extends Communicator {
  readonly type: 'ssh';
  /** The host key that the guest logged in with, as `ssh-ed25519 AAAA…`; undefined if keys are not checked. */
  readonly hostKey: string | undefined;
  /** Lets another SSH client on the runner log in as this one does. */
  handOver(): Promise<SshHandOver>;
}

export function isSsh(communicator: Communicator): communicator is SshCommunicator {
  return communicator.type === 'ssh';
}

/**
 * Waits until a guest answers by SSH, and logs in.
 * @param signal ends the waiting, not the session
 * @throws BuildError if it cannot be reached within `ssh_timeout`, does not let us in, or is not the right one
 */
export async function connectSsh(request: SshRequest, signal: AbortSignal): Promise<SshCommunicator> {
  const hostKeys = new HostKeys(request.hostKeys, address(request), request.news);
  const way = { hostKeys, dialer: dialerFor(request) };
  const tunnels = new Tunnels(request.options);
  let session: SshSession | undefined;
  try {
    session = await firstSession(request, way, signal);
    await tunnels.lead(session);
    return new Ssh(request, way, tunnels, session);
  } catch (error) {
    tunnels.close();
    await session?.end();
    await way.dialer.close();
    throw error;
  }
}

async function firstSession(request: SshRequest, way: Way, signal: AbortSignal): Promise<SshSession> {
  const session = await connectWhenReachable(request, way, signal);
  const pause = request.options.pause_before_connecting;
  if (pause <= 0) return session;
  await session.end();
  await delay(pause, signal);
  return connectWhenReachable(request, way, signal);
}

class Ssh implements SshCommunicator {
  readonly type = 'ssh';
  readonly #request: SshRequest;
  readonly #way: Way;
  readonly #tunnels: Tunnels;
  #session: SshSession;
  #off: GuestOff | undefined;
  #shellOf: { readonly session: SshSession; readonly shell: WindowsShell } | undefined;
  /** The ways of moving files that are left to try on this guest, best first. */
  #transfers: readonly ((session: SshSession) => FileTransfer)[];

  constructor(request: SshRequest, way: Way, tunnels: Tunnels, session: SshSession) {
    this.#request = request;
    this.#way = way;
    this.#tunnels = tunnels;
    this.#session = session;
    const wanted = request.options.ssh_file_transfer_method;
    const byScp = this.#isWindows
      ? [windowsScpTransfer, sftpTransfer]
      : [scpTransfer, sftpTransfer, catTransfer];
    this.#transfers = wanted === 'sftp' ? [sftpTransfer] : byScp;
  }

  get #isWindows(): boolean {
    return this.#request.system === 'windows';
  }

  get hostKey(): string | undefined {
    return this.#way.hostKeys.recorded;
  }

  handOver(): Promise<SshHandOver> {
    return handOver(this.#request, this.#way.dialer, this.hostKey);
  }

  async run(command: string, options: RunOptions): Promise<CommandResult> {
    const session = await this.#openSession(options.signal);
    const line =
      options.shell === 'cmd' && this.#isWindows
        ? asCmd(command, await this.#shell(session, options.signal))
        : command;
    return execute(session, line, { ...options, ...this.#execution });
  }

  upload(content: UploadContent, remotePath: string, options: TransferOptions): Promise<void> {
    return this.#transfer(options.signal, (files) => files.upload(content, this.#path(remotePath), options));
  }

  download(remotePath: string, localPath: string, options: TransferOptions): Promise<void> {
    return this.#transfer(options.signal, (files) =>
      files.download(this.#path(remotePath), localPath, options),
    );
  }

  uploadFolder(localFolder: string, remoteFolder: string, options: FolderOptions): Promise<void> {
    return this.#transfer(options.signal, (files) =>
      files.uploadFolder(localFolder, this.#path(remoteFolder), options),
    );
  }

  downloadFolder(remoteFolder: string, localFolder: string, options: FolderOptions): Promise<void> {
    return this.#transfer(options.signal, (files) =>
      files.downloadFolder(this.#path(remoteFolder), localFolder, options),
    );
  }

  find(pattern: string, { signal }: FolderOptions): Promise<readonly GuestEntry[]> {
    return find(pattern, { list: (folder) => this.#list(folder, signal), isWindows: this.#isWindows });
  }

  async reconnect(signal: AbortSignal): Promise<void> {
    if (this.#off !== undefined) throw this.#off;
    const old = this.#session;
    await abortable(old.end(), signal, () => undefined);
    this.#session = await this.#sessionAgain(signal);
    await this.#tunnels.lead(this.#session);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#tunnels.close();
    await this.#session.end();
    await this.#way.dialer.close();
  }

  async #sessionAgain(signal: AbortSignal): Promise<SshSession> {
    const { isOff } = this.#request;
    const request = { ...this.#request, news: sparingNews(this.#request.news) };
    try {
      return await connectWhenReachable(request, this.#way, signal, isOff && new OffWatch(isOff));
    } catch (error) {
      if (error instanceof GuestOff) this.#off = error;
      throw error;
    }
  }

  /** Windows takes slashes wherever it has backslashes. */
  #path(given: string): string {
    return this.#isWindows ? given.replaceAll('\\', '/') : given;
  }

  get #execution() {
    const { options, news } = this.#request;
    return { pty: options.ssh_pty, isWindows: this.#isWindows, notice: news.notice };
  }

  /** A session keeps the shell that it began with. */
  async #shell(session: SshSession, signal: AbortSignal): Promise<WindowsShell> {
    if (this.#shellOf?.session === session) return this.#shellOf.shell;
    let said = '';
    const onOutput = (_: unknown, line: string) => (said += line);
    await execute(session, WHICH_SHELL, { signal, onOutput, ...this.#execution });
    const shell = shellThatSaid(said);
    this.#shellOf = { session, shell };
    return shell;
  }

  /** The session, made anew if it was lost since. */
  async #openSession(signal: AbortSignal): Promise<SshSession> {
    signal.throwIfAborted();
    if (!this.#session.isOpen) await this.reconnect(signal);
    return this.#session;
  }

  /** Whatever files are moved by: SFTP knows names as they are, and the shell is on every other guest. */
  async #list(folder: string, signal: AbortSignal): Promise<readonly GuestEntry[]> {
    const session = await this.#openSession(signal);
    try {
      return await listBySftp(session, folder, signal);
    } catch (error) {
      if (!(error instanceof TransferUnavailable) || this.#isWindows) throw inWords(error);
      return await listByShell(session, folder, signal);
    }
  }

  /**
   * Moves files by the first way that the guest knows, and remembers the ones that it does not. What a lost connection
   * has cut off is done again from its start over a new one: whole files are written, so that nothing is done twice.
   */
  async #transfer(signal: AbortSignal, work: (files: FileTransfer) => Promise<void>): Promise<void> {
    for (let left = TRANSFER_ATTEMPTS - 1; ;) {
      const session = await this.#openSession(signal);
      const [transfer = catTransfer, ...others] = this.#transfers;
      try {
        return await work(transfer(session));
      } catch (error) {
        if (error instanceof TransferUnavailable && others.length > 0) {
          this.#transfers = others;
        } else if (error instanceof ConnectionLost && !(error instanceof GuestOff) && left > 0) {
          left -= 1;
          this.#request.news.notice(`${error.message} The transfer begins anew.`);
        } else throw inWords(error);
      }
    }
  }
}

/** What every way lacks is told the user. */
function inWords(error: unknown): unknown {
  if (!(error instanceof TransferUnavailable)) return error;
  return new BuildError(`No files can be copied over SSH: ${error.message}.`, {
    hint: 'Install what is missing in the source image, or see ssh_file_transfer_method.',
    cause: error,
  });
}
