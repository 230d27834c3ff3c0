import { randomUUID } from 'node:crypto';
import type { DiskLayer, FixtureFile } from '../guest.js';
import { newWindowsDisk, type WindowsDisk } from './disk.js';

/** Disks of Windows by the layer that stands for them; nobody changes one that is in here. */
export class WindowsDisks {
  readonly #frozen = new Map<string, WindowsDisk>();
  /** Layers of public images, for which a disk is made when the first Windows boots from it. */
  readonly #systems = new Map<string, Readonly<Record<string, string>>>();

  system(layer: DiskLayer, files: readonly (readonly [path: string, file: FixtureFile])[]): void {
    const windows = files
      .filter(([path]) => isWindowsPath(path))
      .map(([path, { content }]) => [path, content]);
    this.#systems.set(layer.id, Object.fromEntries(windows) as Record<string, string>);
  }

  of(layer: DiskLayer): WindowsDisk {
    return this.#frozen.get(layer.id) ?? newWindowsDisk(this.#systems.get(layer.id));
  }

  keep(disk: WindowsDisk): DiskLayer {
    const layer = { id: randomUUID() };
    this.#frozen.set(layer.id, disk);
    return layer;
  }

  delete(layer: DiskLayer): 'of Windows alone' | undefined {
    this.#systems.delete(layer.id);
    return this.#frozen.delete(layer.id) ? 'of Windows alone' : undefined;
  }
}

export function isWindowsPath(path: string): boolean {
  return /^[A-Za-z]:[\\/]/.test(path);
}
