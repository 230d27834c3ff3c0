import { randomUUID } from 'node:crypto';
import { cp, lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DiskLayer, FixtureFile } from '../guest.js';
import type { GuestDisk, GuestPlatform } from '../platform.js';
import { removeFolder } from '../workspace.js';
import { powerOnDirectory } from './machine.js';
import { toPrivate } from './paths.js';
import { findShell } from './shell.js';

/** Guests without namespaces: each a private folder, its commands plain processes of this machine. */
export async function directoryPlatform(options: {
  readonly folder: string;
  /** See the workspace: who is noted there ends with the simulator. */
  readonly processGroups: string;
  /** Why it is not more than this. */
  readonly reason: string;
}): Promise<GuestPlatform> {
  const shell = await findShell();
  const layers = join(options.folder, 'layers');
  const disks = join(options.folder, 'disks');
  await Promise.all([layers, disks].map((folder) => mkdir(folder, { recursive: true })));

  const diskAt = (folder: string): GuestDisk => ({
    powerOn: () => powerOnDirectory({ folder, shell, processGroups: options.processGroups }),
    freeze: async () => {
      const layer = { id: randomUUID() };
      await copyTree(join(folder, 'root'), join(layers, layer.id));
      return layer;
    },
    delete: () => removeFolder(folder),
  });
  return {
    mode: 'directory',
    notice: noticeFor(options.reason),
    createLayer: async (files) => {
      const layer = { id: randomUUID() };
      await layFiles(join(layers, layer.id), files);
      return layer;
    },
    deleteLayer: (layer) => removeFolder(join(layers, layer.id)),
    createDisk: async (layer: DiskLayer) => {
      const folder = join(disks, randomUUID());
      await mkdir(folder);
      await copyTree(join(layers, layer.id), join(folder, 'root'));
      return diskAt(folder);
    },
  };
}

function noticeFor(reason: string): string {
  const user = process.getuid?.() === 0 ? 'as root' : 'as the current user';
  return (
    `Guests are plain private folders here (${reason}): their commands run ${user} directly on this machine, and what ` +
    'they change outside /tmp and their home folder changes this machine. Only paths in commands and transfers are ' +
    'turned to the private folder, not those inside scripts.'
  );
}

async function layFiles(root: string, files: Readonly<Record<string, FixtureFile>>): Promise<void> {
  await mkdir(root, { recursive: true });
  for (const [path, { content, mode }] of Object.entries(files)) {
    await mkdir(dirname(toPrivate(root, path)), { recursive: true });
    await writeFile(toPrivate(root, path), content, { mode });
  }
}

/** Sockets and pipes mean nothing in a copy. */
async function copyTree(from: string, to: string): Promise<void> {
  await cp(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    filter: async (path) => {
      const found = await lstat(path);
      return found.isDirectory() || found.isFile() || found.isSymbolicLink();
    },
  });
}
