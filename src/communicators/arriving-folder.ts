import type { Stats } from 'node:fs';
import { lstat, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { BuildError } from '../errors/index.js';
import { makeFolder } from '../options/index.js';
import { refuseNesting, safeName } from './local-files.js';

/**
 * A folder of the runner that one of a guest is copied into. The guest gives the names, and is not trusted: nothing is
 * ever written outside of the folder, neither by a name nor through a link that lies in it, and no file takes the place
 * of another one whose name is the same to the runner's disk.
 */
export class ArrivingFolder {
  readonly #folder: string;
  readonly #from: string;
  /** Names as the guest has them, by what a disk may hold to be the same name. */
  readonly #names = new Map<string, string>();
  readonly #folders = new Set<string>();
  #real = '';

  /** @param from the guest's folder, for people */
  constructor(folder: string, from: string) {
    this.#folder = folder;
    this.#from = from;
  }

  /** The path for a file by its names from the folder on, the folders above it made. @throws BuildError if it is refused */
  async file(names: readonly string[]): Promise<string> {
    await this.folder(names.slice(0, -1));
    const path = join(this.#folder, ...names.map(safeName));
    await this.#refuseTwin(names, path);
    if ((await factsOf(path))?.isSymbolicLink() === true) await this.#refuseLinkOutside(path, names);
    return path;
  }

  /** Makes a folder, and those above it. Without names it is the folder itself. */
  async folder(names: readonly string[] = []): Promise<string> {
    refuseNesting(names.length, this.#from);
    const path = join(this.#folder, ...names.map(safeName));
    if (this.#folders.has(path)) return path;
    if (names.length > 0) await this.folder(names.slice(0, -1));
    await this.#refuseTwin(names, path);
    makeFolder(path);
    if (names.length === 0) this.#real = await realpath(path);
    else await this.#refuseLinkOutside(path, names);
    this.#folders.add(path);
    return path;
  }

  /** Disks of macOS and Windows take "A" and "a" for one name, and composed and decomposed letters. */
  async #refuseTwin(names: readonly string[], path: string): Promise<void> {
    const name = names.join('/');
    const folded = name.normalize('NFC').toLowerCase();
    const twin = this.#names.get(folded);
    if (twin === undefined) this.#names.set(folded, name);
    if (twin === undefined || twin === name) return;
    if (!(await isSame(path, join(this.#folder, ...twin.split('/'))))) return;
    throw new BuildError(
      `The folder ${this.#from} of the guest holds ${JSON.stringify(twin)} and ${JSON.stringify(name)}, which are one and the same on this runner’s disk.`,
      { hint: 'Rename one of them on the guest, pack the folder there, or use a Linux runner.' },
    );
  }

  async #refuseLinkOutside(path: string, names: readonly string[]): Promise<void> {
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined && `${real}${sep}`.startsWith(withSeparator(this.#real))) return;
    throw new BuildError(
      `${JSON.stringify(names.join('/'))} in ${this.#folder} is a link that leads out of that folder: what comes from a guest is not written through it.`,
      { hint: 'Remove the link, or download to another folder.' },
    );
  }
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [stat(one), stat(other)].map((facts) => facts.catch(() => undefined)),
  );
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

async function factsOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch(() => undefined);
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : `${path}${sep}`;
}
