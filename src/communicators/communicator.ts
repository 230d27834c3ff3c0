/**
 * The way into a guest, whatever the protocol. All waits end when the signal aborts, with its reason.
 * A failure to reach the guest is a BuildError; a command that ran and failed is a result, not an error.
 */
export interface Communicator extends AsyncDisposable {
  readonly type: 'ssh' | 'winrm' | 'cloud_assistant' | 'none';
  /** Runs a command by the guest's login shell and streams what it prints, line by line, as it comes. */
  run(command: string, options: RunOptions): Promise<CommandResult>;
  /** Writes a file of the guest, replacing it. Parent folders must exist. */
  upload(content: UploadContent, remotePath: string, options: TransferOptions): Promise<void>;
  /** Copies a file of the guest to the runner. @throws IsFolder if it is a folder */
  download(remotePath: string, localPath: string, options: TransferOptions): Promise<void>;
  /** Copies what a folder of the runner holds, its folders included, into a folder of the guest, made if missing. */
  uploadFolder(localFolder: string, remoteFolder: string, options: FolderOptions): Promise<void>;
  /** Copies what a folder of the guest holds, its folders included, into a folder of the runner, made if missing. */
  downloadFolder(remoteFolder: string, localFolder: string, options: FolderOptions): Promise<void>;
  /** The files and folders of the guest that a path with wildcards stands for: see glob.ts. */
  find(pattern: string, options: FolderOptions): Promise<readonly GuestEntry[]>;
  /** Forgets the session and connects anew, as after a reboot of the guest. */
  reconnect(signal: AbortSignal): Promise<void>;
}

/** Bytes, or a file of the runner and the size that it is known to have. */
export type UploadContent = Uint8Array | { readonly path: string; readonly size: number };

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onOutput: (stream: 'stdout' | 'stderr', line: string) => void;
  /** What the command is written for: Windows' cmd, whatever the login shell is. Default: the login shell. */
  readonly shell?: 'cmd';
}

export interface TransferOptions {
  readonly signal: AbortSignal;
  /** Permission bits of the file written, such as 0o755. Default: 0o644. */
  readonly mode?: number;
}

/** Files keep their permission bits, and links are followed. */
export interface FolderOptions {
  readonly signal: AbortSignal;
}

/** A file or a folder of the guest, links followed. */
export interface GuestEntry {
  readonly path: string;
  readonly isFolder: boolean;
}

export interface CommandResult {
  /** Undefined when the command ended without one: the guest went away, or it died of a signal. */
  readonly exitCode: number | undefined;
  /** The signal's name, where it died of one. */
  readonly signalName?: string;
  /** The connection was lost while it ran (a reboot, a network fault). */
  readonly disconnected: boolean;
}
