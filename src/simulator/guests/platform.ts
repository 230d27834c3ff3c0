import type { Readable, Writable } from 'node:stream';
import type { DiskLayer, FixtureFile } from './guest.js';

/** What a guest is made of on this machine: disks, and machines that run on them. One implementation a mode. */
export interface GuestPlatform {
  readonly mode: 'overlay' | 'directory';
  readonly notice: string | undefined;
  createLayer(files: Readonly<Record<string, FixtureFile>>): Promise<DiskLayer>;
  deleteLayer(layer: DiskLayer): Promise<void>;
  /** A disk with the layer's content that can be written to; the layer itself never changes. */
  createDisk(layer: DiskLayer): Promise<GuestDisk>;
}

export interface GuestDisk {
  /** Switches a machine on over this disk. One at a time. */
  powerOn(options: PowerOnOptions): Promise<Machine>;
  /** The disk's content as it is now, as a new layer. */
  freeze(): Promise<DiskLayer>;
  delete(): Promise<void>;
}

export interface PowerOnOptions {
  readonly hostName: string;
}

/** A machine that is switched on, without anything started in it yet: what boot and the SSH server work with. */
export interface Machine {
  /** How it went off; `cut` where nobody inside asked for it. Resolves when nothing of it runs any more. */
  readonly ended: Promise<MachineEnd>;
  /**
   * Starts a command as somebody who logged in. `$GUEST_ROOT`, where set, is what the guest's absolute paths
   * begin with on this machine. Rejects where the machine has gone off.
   */
  run(command: MachineCommand): Promise<RunningCommand>;
  /** Who may log in, read from the machine's own accounts each time. */
  account(name: string): Promise<Account | undefined>;
  /** An account that may become root by `sudo`, as ecs-user may; nothing where it exists. */
  createAccount(name: string): Promise<void>;
  readFile(path: string): Promise<Buffer | undefined>;
  /** Writes as root, in order, through the guest's own view of its files; folders on the way are made. */
  writeFiles(files: readonly NewFile[]): Promise<void>;
  makeDirectory(path: string, options: { readonly mode: number; readonly owner: string }): Promise<void>;
  /** A script as its text must be here, where the paths that the guest knows are not this machine's. */
  scriptText(script: string): string;
  /** Where SFTP and scp are served by us, since the machine has no program for it (or its paths need translating). */
  readonly transfers: TransferSupport;
  /** Ends everything inside, politely first. */
  shutDown(): Promise<void>;
  cutPower(): Promise<void>;
}

export type MachineEnd = 'poweroff' | 'reboot' | 'cut';

export interface MachineCommand {
  /** Given to the account's shell with `-c`; undefined: an interactive login shell. */
  readonly command: string | undefined;
  readonly account: Account;
  readonly environment: Readonly<Record<string, string>>;
  readonly terminal?: Terminal | undefined;
}

export interface Terminal {
  readonly type: string;
  readonly columns: number;
  readonly rows: number;
}

export interface RunningCommand {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  readonly exited: Promise<CommandExit>;
  /** The process group of this machine that carries it. */
  readonly pid: number | undefined;
  /** Signals the command and its children, such as `TERM` (without SIG). */
  signal(name: string): void;
}

export type CommandExit = { readonly code: number } | { readonly signal: string };

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
  /** As the guest sees it. */
  readonly home: string;
  readonly shell: string;
}

export interface NewFile {
  readonly path: string;
  readonly content: Buffer | string;
  /** Permission bits, such as 0o600. */
  readonly mode: number;
  /** `user` or `user:group`; root when left out. */
  readonly owner?: string | undefined;
  /** `append` adds to what is there; `replace` removes it first, rather than writing through a link. */
  readonly how?: 'append' | 'replace' | undefined;
}

export interface TransferSupport {
  /** A command line of the guest that speaks SFTP on its standard streams; undefined: `files` serves it. */
  readonly sftpCommand: string | undefined;
  /** Whether `scp -t` and `scp -f` can be run in the guest; otherwise `files` serves them. */
  readonly scpProgram: boolean;
  files(account: Account): GuestFiles;
}

/**
 * The guest's files, for one account, by the paths that the guest knows. Every method fails with a Node error
 * (`code` such as `ENOENT`).
 */
export interface GuestFiles {
  open(path: string, flags: number, mode: number): Promise<OpenFile>;
  stat(path: string): Promise<FileAttributes>;
  lstat(path: string): Promise<FileAttributes>;
  list(path: string): Promise<readonly string[]>;
  makeDirectory(path: string, mode: number): Promise<void>;
  removeDirectory(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  readLink(path: string): Promise<string>;
  symlink(target: string, path: string): Promise<void>;
  change(path: string, changes: FileChanges): Promise<void>;
}

export interface OpenFile {
  read(buffer: Buffer, position: number): Promise<number>;
  write(data: Buffer, position: number): Promise<void>;
  stat(): Promise<FileAttributes>;
  change(changes: FileChanges): Promise<void>;
  close(): Promise<void>;
}

export interface FileAttributes {
  /** With the bits of the file's type. */
  readonly mode: number;
  readonly size: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970. */
  readonly atime: number;
  readonly mtime: number;
}

export interface FileChanges {
  readonly mode?: number | undefined;
  readonly size?: number | undefined;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
  readonly atime?: number | undefined;
  readonly mtime?: number | undefined;
}
