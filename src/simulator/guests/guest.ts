import type { ScriptedCommand } from './windows/system/scripted-command.js';

/**
 * What the simulated cloud needs of the machines it pretends to run. The cloud side decides when a guest
 * boots, stops and goes; the guest side makes it real to whoever connects.
 */
export interface GuestHost {
  /** `overlay`: a root file system of its own over the machine's; `directory`: a private folder, where namespaces are not allowed. */
  readonly mode: 'overlay' | 'directory';
  /** Said to the user at start, where the guests are less than real and why. */
  readonly notice: string | undefined;
  /** An address and port that a guest may listen on, not in use by another. `address` is a loopback address. */
  reserveAddress(): Promise<GuestAddress>;
  releaseAddress(address: GuestAddress): void;
  /** The port that clients find guests at: 22 where the machine allows it. */
  sshPort(): Promise<number>;
  /**
   * Makes an empty layer over the machine's own root: the disk of a system image. `files` are laid over it (fixtures);
   * those whose path begins with a drive (`C:\\…`) over that of a Windows image.
   */
  systemLayer(files?: Readonly<Record<string, FixtureFile>>): Promise<DiskLayer>;
  /** Boots a guest on `spec.disk`'s content (copied on write, `spec.disk` itself never changes). Resolves when its SSH port answers. */
  boot(spec: GuestSpec): Promise<Guest>;
  /** Deletes a layer's files, once no image or snapshot needs them. */
  deleteLayer(layer: DiskLayer): Promise<void>;
  /** What every Windows guest says and does for a command from now on; see ScriptedCommand. */
  scriptWindows(command: ScriptedCommand): void;
  /** Ends every guest and deletes every file; safe to call twice. */
  close(): Promise<void>;
}

export interface GuestAddress {
  readonly address: string;
  readonly port: number;
}

/** Frozen content of a system disk: what a snapshot holds and an image boots from. */
export interface DiskLayer {
  readonly id: string;
}

export interface FixtureFile {
  readonly content: string;
  /** Permission bits, such as 0o755. */
  readonly mode: number;
}

export interface GuestSpec {
  /** Linux by default. */
  readonly system?: 'linux' | 'windows';
  readonly instanceId: string;
  readonly hostName: string;
  readonly disk: DiskLayer;
  /** Where it listens: the public address, the private one, or both, each with its port. */
  readonly listen: readonly GuestAddress[];
  /** Lines for authorized_keys of the login user, from the key pair. */
  readonly authorizedKeys: readonly string[];
  /** `root`, or `ecs-user` with LoginAsNonRoot. */
  readonly loginUser: string;
  readonly password: string | undefined;
  /** Decoded user data, run at the first boot as cloud-init would (`#!` scripts, the parts of `#cloud-config` that builds use). */
  readonly userData: Buffer | undefined;
  /** Called once when the guest powers itself off (`poweroff`, `shutdown -h now`, `halt`). */
  readonly onPowerOff: () => void;
  /** Called when the guest reboots itself. */
  readonly onReboot: () => void;
  /** Called when a Windows guest opens or closes TCP ports, with those that are open: WinRM's and SSH's, once they are set up. */
  readonly onPorts?: (ports: readonly number[]) => void;
}

/** Applied at the next boot, as cloud-init would: a key pair attached, a password or host name set while the guest was stopped. */
export type GuestChanges = Partial<Pick<GuestSpec, 'authorizedKeys' | 'password' | 'hostName'>>;

export interface Guest {
  /** Shuts the guest down, or cuts its power; its disk stays. */
  stop(options: { readonly force: boolean }): Promise<void>;
  /** Boots a stopped guest again on the disk it had. `changes`: what was attached or set while it was stopped replaces what `spec` said. */
  start(changes?: GuestChanges): Promise<void>;
  /** Freezes the disk's content as it is now into a new layer. */
  freezeDisk(): Promise<DiskLayer>;
  /** Console output so far, as GetInstanceConsoleOutput gives it. */
  consoleOutput(): string;
  /** What the agent of Cloud Assistant can do inside; undefined while the guest is off. */
  agent(): GuestAgent | undefined;
  /** Ends it and deletes its disk. */
  destroy(): Promise<void>;
}

/** The agent of Cloud Assistant inside a guest that is on: root on Linux, System on Windows. */
export interface GuestAgent {
  /** Starts a script. The real agent leaves it on the disk when it is done, and so does this one. */
  run(task: AgentTask): Promise<AgentRun | AgentRefusal>;
  /** Undefined when the file is written. */
  writeFile(file: AgentFile): Promise<AgentRefusal | undefined>;
}

export interface AgentTask {
  /** The invocation's: the script is named after it. */
  readonly id: string;
  readonly type: CommandType;
  readonly content: string;
  /** Empty: the home folder of root, or C:\\Windows\\system32. */
  readonly workingDir: string;
  /** Empty: root or System. */
  readonly username: string;
}

export type CommandType = 'RunShellScript' | 'RunBatScript' | 'RunPowerShellScript';

export interface AgentRun {
  /** What the script prints, standard error among it. */
  readonly output: AsyncIterable<Buffer>;
  /** How it ended; interrupted when the guest went off before it did. */
  readonly ended: Promise<{ readonly exitCode: number } | 'interrupted'>;
  kill(): void;
}

export interface AgentFile {
  readonly folder: string;
  readonly name: string;
  readonly content: Buffer;
  /** Permission bits; of no meaning on Windows. */
  readonly mode: number;
  /** Empty: root. */
  readonly owner: string;
  readonly group: string;
  readonly overwrite: boolean;
}

/** Why the agent would not: an error code as the results of invocations have it, such as `AccountNotExists`. */
export interface AgentRefusal {
  readonly errorCode: string;
}
