import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild, runOrThrow } from '../processes/child.js';
import type { GuestDisk, GuestPlatform, Machine } from '../platform.js';
import type { DiskLayer, FixtureFile } from '../guest.js';
import { guestPrograms } from '../guest-programs.js';
import { INIT_SIGNALS } from './init.js';
import { powerOnOverlay } from './machine.js';
import { findTools, type Tools } from './tools.js';

/** Guests in namespaces over a copy-on-write view of the machine, or why this machine has none. */
export async function overlayPlatform(
  folder: string,
  { builtInTransfers }: { readonly builtInTransfers?: boolean | undefined },
): Promise<GuestPlatform | { readonly refused: string }> {
  if (process.platform !== 'linux') return { refused: 'overlays need Linux' };
  // A user namespace would not do: the machine's files belong to a root that is not the one in there.
  if (process.getuid?.() !== 0) return { refused: 'overlays need root' };
  const tools = await findTools();
  if ('missing' in tools) return { refused: `not installed: ${tools.missing.join(', ')}` };
  const platform = new OverlayPlatform(
    folder,
    builtInTransfers === true ? { ...tools, sftpServer: undefined, scp: undefined } : tools,
  );
  try {
    await platform.prepare();
    return platform;
  } catch (error) {
    return { refused: firstLine(error) };
  }
}

/** Top-level folders that make a system. Others are somebody's own, and no part of a system image. */
const SYSTEM_FOLDERS = /^(bin|boot|dev|etc|lib\w*|media|mnt|nix|gnu|opt|proc|run|sbin|srv|sys|tmp|usr|var)$/;

class OverlayPlatform implements GuestPlatform {
  readonly mode = 'overlay';
  readonly notice = undefined;
  readonly #layers: string;
  readonly #disks: string;
  readonly #base: string;

  constructor(
    readonly folder: string,
    readonly tools: Tools,
  ) {
    this.#layers = join(folder, 'layers');
    this.#disks = join(folder, 'disks');
    this.#base = join(folder, 'base');
  }

  /**
   * Makes the disk that all system images share. It takes a guest that really runs: whether namespaces, overlays
   * and mounts are allowed is known for sure only then.
   */
  async prepare(): Promise<void> {
    await Promise.all([this.#layers, this.#disks].map((folder) => mkdir(folder, { recursive: true })));
    const folder = await this.#newDisk();
    await this.#hideStrangers(join(folder, 'upper'));
    await this.#writeInGuest(folder, guestPrograms(INIT_SIGNALS), ['/root', '/home']);
    await rename(join(folder, 'upper'), this.#base);
    await this.#delete(folder);
  }

  async createLayer(files: Readonly<Record<string, FixtureFile>>): Promise<DiskLayer> {
    const folder = await this.#newDisk(this.#base);
    try {
      if (Object.keys(files).length > 0) await this.#writeInGuest(folder, files);
      const layer = { id: randomUUID() };
      await rename(join(folder, 'upper'), join(this.#layers, layer.id));
      return layer;
    } finally {
      await this.#delete(folder);
    }
  }

  deleteLayer(layer: DiskLayer): Promise<void> {
    return this.#delete(join(this.#layers, layer.id));
  }

  async createDisk(layer: DiskLayer): Promise<GuestDisk> {
    const folder = await this.#newDisk(join(this.#layers, layer.id));
    let current: Machine | undefined;
    return {
      powerOn: async ({ hostName }) => {
        const machine = await this.#powerOn(folder, hostName);
        current = machine;
        void machine.ended.then(() => (current = current === machine ? undefined : current));
        return machine;
      },
      freeze: async () => {
        const frozen = { id: randomUUID() };
        await this.#copy(join(folder, 'upper'), join(this.#layers, frozen.id), {
          inUse: current !== undefined,
        });
        return frozen;
      },
      delete: () => this.#delete(folder),
    };
  }

  /** A folder for one guest: with a copy of `content` on its disk, or an empty one. */
  async #newDisk(content?: string): Promise<string> {
    const folder = join(this.#disks, randomUUID());
    const upper = join(folder, 'upper');
    await mkdir(folder);
    for (const name of ['work', 'root']) await mkdir(join(folder, name));
    try {
      await (content === undefined ? mkdir(upper) : this.#copy(content, upper));
      await chmod(upper, 0o755);
      return folder;
    } catch (error) {
      await this.#delete(folder);
      throw error;
    }
  }

  /** From inside, where a link or a folder of the machine means what it will mean to the guest. */
  async #writeInGuest(
    folder: string,
    files: Readonly<Record<string, FixtureFile>>,
    homes: readonly string[] = [],
  ): Promise<void> {
    const machine = await this.#powerOn(folder, 'image');
    try {
      for (const home of homes)
        await machine.makeDirectory(home, { mode: home === '/root' ? 0o700 : 0o755, owner: 'root' });
      await machine.writeFiles(
        Object.entries(files).map(([path, { content, mode }]) => ({ path, content, mode, how: 'replace' })),
      );
    } finally {
      await machine.cutPower();
    }
  }

  async #powerOn(folder: string, hostName: string): Promise<Machine> {
    const temporary = join(folder, 'tmp');
    await this.#delete(temporary);
    await mkdir(temporary);
    await chmod(temporary, 0o1777);
    return powerOnOverlay({
      tools: this.tools,
      init: {
        root: join(folder, 'root'),
        upper: join(folder, 'upper'),
        work: join(folder, 'work'),
        temporary,
        hostName,
        hidden: this.folder,
        resolvConf: await readFile('/etc/resolv.conf', 'utf8').catch(() => ''),
      },
    });
  }

  /** Homes, checkouts and the like are whited out: a device 0/0 in the upper folder (overlayfs.rst of the kernel). */
  async #hideStrangers(upper: string): Promise<void> {
    for (const name of await readdir('/')) {
      if (SYSTEM_FOLDERS.test(name)) continue;
      await runOrThrow([this.tools.mknod, join(upper, name), 'c', '0', '0']);
    }
  }

  /**
   * Each layer is whole, not a difference to another: overlayfs refuses a lower folder that lies within another
   * one, as each of ours does within `/`. A disk that is in use may change under the copy, as in a real snapshot.
   */
  async #copy(from: string, to: string, { inUse } = { inUse: false }): Promise<void> {
    const { code, stderr } = await runChild([this.tools.cp, '-a', from, to]);
    if (code === 0 || (inUse && code === 1)) return;
    throw new Error(`A guest's disk could not be copied: ${stderr.trim()}`);
  }

  async #delete(folder: string): Promise<void> {
    await runOrThrow([this.tools.rm, '-rf', folder]);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
