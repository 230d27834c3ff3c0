import { AddressPool } from './addresses.js';
import { directoryPlatform } from './directory/platform.js';
import type { FixtureFile, Guest, GuestHost, GuestSpec } from './guest.js';
import { bootGuest } from './lifecycle.js';
import type { GuestPlatform } from './platform.js';
import { createWorkspace } from './workspace.js';

export interface GuestHostOptions {
  /** Where the private folder of all guests is made; default: the system's temporary folder. */
  readonly folder?: string | undefined;
  /** Milliseconds from power-on until SSH answers, at least; default 0. */
  readonly bootDelayMs?: number | undefined;
  /** Milliseconds that a rebooting guest is away, at least; default 200. */
  readonly rebootDelayMs?: number | undefined;
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

async function choosePlatform(folder: string, _options: GuestHostOptions): Promise<GuestPlatform> {
  return directoryPlatform({ folder, reason: 'asked for' });
}

class Host implements GuestHost {
  readonly #guests = new Set<Guest>();
  readonly #addresses = new AddressPool();
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

  reserveAddress: GuestHost['reserveAddress'] = () => this.#addresses.reserve();

  releaseAddress: GuestHost['releaseAddress'] = (address) => this.#addresses.release(address);

  systemLayer: GuestHost['systemLayer'] = (files: Readonly<Record<string, FixtureFile>> = {}) =>
    this.platform.createLayer(files);

  deleteLayer: GuestHost['deleteLayer'] = (layer) => this.platform.deleteLayer(layer);

  async boot(spec: GuestSpec): Promise<Guest> {
    if (this.#closing !== undefined) throw new Error('The simulated cloud is shutting down.');
    const guest = await bootGuest(this.platform, spec, this.options, (gone) => this.#guests.delete(gone));
    this.#guests.add(guest);
    return guest;
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.allSettled([...this.#guests].map((guest) => guest.destroy()));
    await this.removeWorkspace();
  }
}
