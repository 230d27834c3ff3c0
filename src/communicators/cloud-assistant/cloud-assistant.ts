import { abortable, delay } from '../../async/index.js';
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
import { LONGEST_INLINE, runCommand } from './command.js';
import { download } from './download.js';
import * as linuxFolders from './folders.js';
import { Guest } from './guest.js';
import { listFolder } from './list.js';
import type { CloudAssistantRequest } from './request.js';
import { sharedSignal } from './shared-signal.js';
import { bring, finish, upload } from './upload.js';
import * as windowsFolders from './windows-folders.js';

/** How long the last words to a guest may take. */
const FAREWELL_LIMIT = 10_000;

/** Waits until the agent of a guest takes scripts. @throws BuildError if it does not within the time-out */
export async function connect(request: CloudAssistantRequest, signal: AbortSignal): Promise<Communicator> {
  const guest = new Guest(request);
  await guest.untilAgentIsThere(signal);
  await guest.meet(signal);
  if (request.pauseBeforeConnecting > 0) {
    await delay(request.pauseBeforeConnecting, signal);
    await guest.meet(signal);
  }
  return new CloudAssistant(guest);
}

class CloudAssistant implements Communicator {
  readonly type = 'cloud_assistant';
  readonly #guest: Guest;
  readonly #farewells: Promise<unknown>[] = [];
  #count = 0;

  constructor(guest: Guest) {
    this.#guest = guest;
  }

  async run(command: string, { signal, onOutput }: RunOptions): Promise<CommandResult> {
    signal.throwIfAborted();
    const name = this.#name();
    return runCommand(this.#guest, {
      command,
      file:
        Buffer.byteLength(command) > LONGEST_INLINE ? await this.#sendCommand(command, signal) : undefined,
      name,
      signal,
      onOutput,
      onFarewell: (work) => this.#farewells.push(work),
    });
  }

  upload(content: UploadContent, remotePath: string, options: TransferOptions): Promise<void> {
    const signal = sharedSignal(options.signal);
    return upload(this.#guest, content, remotePath, { ...options, signal, name: () => this.#name() });
  }

  download(remotePath: string, localPath: string, options: TransferOptions): Promise<void> {
    return download(this.#guest, remotePath, localPath, { ...options, signal: sharedSignal(options.signal) });
  }

  uploadFolder(localFolder: string, remoteFolder: string, options: FolderOptions): Promise<void> {
    const signal = sharedSignal(options.signal);
    return this.#folders.uploadFolder(this.#guest, localFolder, remoteFolder, {
      signal,
      name: () => this.#name(),
    });
  }

  downloadFolder(remoteFolder: string, localFolder: string, options: FolderOptions): Promise<void> {
    const signal = sharedSignal(options.signal);
    return this.#folders.downloadFolder(this.#guest, remoteFolder, localFolder, {
      signal,
      name: () => this.#name(),
    });
  }

  find(pattern: string, options: FolderOptions): Promise<readonly GuestEntry[]> {
    const signal = sharedSignal(options.signal);
    const list = (folder: string) => listFolder(this.#guest, folder, { signal, name: () => this.#name() });
    return find(pattern, { list, isWindows: this.#guest.request.system === 'windows' });
  }

  async reconnect(signal: AbortSignal): Promise<void> {
    await this.#guest.meet(signal);
  }

  /** The private folder is in the guest's memory, and goes with it; only where it is on the disk it is removed. */
  async [Symbol.asyncDispose](): Promise<void> {
    // Not a mere delay, which would keep the process alive to its end.
    const patience = AbortSignal.timeout(FAREWELL_LIMIT);
    await abortable(Promise.allSettled(this.#farewells), patience, () => undefined).catch(() => undefined);
    const { folder } = this.#guest.facts;
    const signal = AbortSignal.timeout(FAREWELL_LIMIT);
    try {
      if (this.#guest.hasLeftovers) await this.#guest.meet(signal);
      if (this.#guest.scripts.isInMemory(folder)) return;
      await this.#guest.script(this.#guest.scripts.remove([folder]), signal, 'clean up');
    } catch {
      // The last provisioner may have shut the guest down.
    }
  }

  get #folders() {
    return this.#guest.request.system === 'windows' ? windowsFolders : linuxFolders;
  }

  async #sendCommand(command: string, signal: AbortSignal): Promise<string> {
    const name = () => this.#name();
    const { folder } = this.#guest.facts;
    const file = `${folder}/${name()}.command`;
    const content = async function* () {
      yield Buffer.from(`${command}\n`);
    };
    const completion = await bring(this.#guest, content(), `${file}.part`, { signal, name });
    await finish(this.#guest, this.#guest.scripts.place(completion, file, 0o600), {
      signal,
      what: 'The command could not be sent',
    });
    return file;
  }

  /** Unique in the guest, since what an earlier session left may still be there. */
  #name(): string {
    this.#count += 1;
    return `${this.#guest.mark}-${this.#count}`;
  }
}
