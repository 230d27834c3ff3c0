import { join } from 'node:path';
import { AddressPool } from './addresses.js';
import { directoryPlatform } from './directory/platform.js';
import type { DiskLayer, FixtureFile, Guest, GuestAddress, GuestHost, GuestSpec } from './guest.js';
import { bootGuest, type GuestOptions } from './lifecycle.js';
import type { GuestPlatform } from './platform.js';
import { overlayPlatform } from './overlay/platform.js';
import { createWorkspace, PROCESS_GROUPS } from './workspace.js';
import { WindowsDisks, isWindowsPath } from './windows/disks.js';
import { ScriptedCommands, type ScriptedCommand } from './windows/system/scripted-command.js';

export interface GuestHostOptions {
  /** Hears a line for each boot and each guest that goes off by itself. */
  readonly log?: ((line: string) => void) | undefined;
  /** Where the private folder of all guests is made; default: the system's temporary folder. */
  readonly folder?: string | undefined;
  /** Milliseconds from power-on until SSH answers, at least; default 0. */
  readonly bootDelayMs?: number | undefined;
  /** Milliseconds that a rebooting guest is away, at least; default 200. */
  readonly rebootDelayMs?: number | undefined;
  /** Serves SFTP and scp without the machine's programs, as where they are not installed; default false. */
  readonly builtInTransfers?: boolean | undefined;
  /** `directory` does without namespaces even where they are allowed; default `auto`. */
  readonly mode?: 'auto' | 'directory' | undefined;
}

/** Gets ready to run guests on this machine, in the most real way that it allows; see `mode` and `notice` of the result. */
export async function createGuestHost(options: GuestHostOptions = {}): Promise<GuestHost> {
  const workspace = await createWorkspace(options.folder);
  try {
    const platform = await choosePlatform(workspace.folder, options);
    return new Host(platform, options, () => workspace.remove());
  } catch (error) {
    await workspace.remove();
    throw error;
  }
}

async function choosePlatform(workspace: string, options: GuestHostOptions): Promise<GuestPlatform> {
  const asDirectories = (reason: string): Promise<GuestPlatform> =>
    directoryPlatform({
      folder: join(workspace, 'guests'),
      processGroups: join(workspace, PROCESS_GROUPS),
      reason,
    });
  if (options.mode === 'directory') return asDirectories('as asked for');
  const overlay = await overlayPlatform(join(workspace, 'overlay'), options);
  return 'refused' in overlay ? asDirectories(overlay.refused) : overlay;
}

class Host implements GuestHost {
  readonly #guests = new Set<Guest>();
  readonly #addresses = new AddressPool();
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #windowsDisks = new WindowsDisks();
  readonly #scripted = new ScriptedCommands();
  #closing: Promise<void> | undefined;

  constructor(
    readonly platform: GuestPlatform,
    readonly options: GuestHostOptions,
    readonly removeWorkspace: () => Promise<void>,
  ) {}

  get mode(): GuestHost['mode'] {
    return this.platform.mode;
  }

  get notice(): string | undefined {
    return this.platform.notice;
  }

  reserveAddress(): Promise<GuestAddress> {
    return this.#addresses.reserve();
  }

  releaseAddress(address: GuestAddress): void {
    this.#addresses.release(address);
  }

  sshPort(): Promise<number> {
    return this.#addresses.sshPort();
  }

  systemLayer(files: Readonly<Record<string, FixtureFile>> = {}): Promise<DiskLayer> {
    const entries = Object.entries(files);
    const linux = entries.filter(([path]) => !isWindowsPath(path));
    return this.#track(async () => {
      const layer = await this.platform.createLayer(Object.fromEntries(linux));
      this.#windowsDisks.system(layer, entries);
      return layer;
    });
  }

  deleteLayer(layer: DiskLayer): Promise<void> {
    return this.#track(async () => {
      if (this.#windowsDisks.delete(layer) !== 'of Windows alone') await this.platform.deleteLayer(layer);
    });
  }

  boot(spec: GuestSpec): Promise<Guest> {
    return this.#track(() => (spec.system === 'windows' ? this.#bootWindows(spec) : this.#bootLinux(spec)));
  }

  scriptWindows(command: ScriptedCommand): void {
    this.#scripted.add(command);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  #bootLinux(spec: GuestSpec): Promise<Guest> {
    return bootGuest(this.platform, spec, this.#guestOptions());
  }

  async #bootWindows(spec: GuestSpec): Promise<Guest> {
    const { bootWindows } = await import('./windows/guest.js');
    return bootWindows(this.#windowsDisks.of(spec.disk), spec, {
      ...this.#guestOptions(),
      scripted: this.#scripted,
      keep: (disk) => Promise.resolve(this.#windowsDisks.keep(disk)),
    });
  }

  #guestOptions(): GuestOptions {
    return {
      ...this.options,
      created: (guest) => {
        this.#guests.add(guest);
        if (this.#closing !== undefined) void guest.destroy();
      },
      destroyed: (guest) => this.#guests.delete(guest),
    };
  }

  /** What is half done when the simulator closes is waited for, or it would leave what it makes last. */
  async #track<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new Error('The simulated cloud is shutting down.');
    const promise = work();
    this.#underWay.add(promise);
    try {
      return await promise;
    } finally {
      this.#underWay.delete(promise);
    }
  }

  async #close(): Promise<void> {
    await Promise.allSettled([...this.#guests].map((guest) => guest.destroy()));
    await Promise.allSettled(this.#underWay);
    await this.removeWorkspace();
  }
}
