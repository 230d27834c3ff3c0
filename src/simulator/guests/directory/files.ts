import { constants, existsSync } from 'node:fs';
import {
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  rename,
  rmdir,
  stat,
  symlink,
  unlink,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { attributes, changePath, openFile } from '../node-files.js';
import type { GuestFiles } from '../platform.js';
import { toPrivate } from './paths.js';

/**
 * A directory guest's files: what it has of its own in its private folder, and, to read only, the machine's
 * files behind it. What is written goes to the private folder alone.
 */
export function directoryFiles(root: string): GuestFiles {
  const own = (path: string): string => toPrivate(root, path);
  const existing = (path: string): string => (existsSync(own(path)) ? own(path) : path);
  return {
    open: async (path, flags, mode) => {
      if ((flags & (constants.O_WRONLY | constants.O_RDWR)) === 0)
        return openFile(await open(existing(path), flags));
      await adoptFolder(root, path);
      return openFile(await open(own(path), flags, mode));
    },
    stat: async (path) => attributes(await stat(existing(path))),
    lstat: async (path) => attributes(await lstat(existing(path))),
    list: (path) => readdir(existing(path)),
    makeDirectory: async (path, mode) => {
      await adoptFolder(root, path);
      await mkdir(own(path), { mode });
    },
    removeDirectory: (path) => rmdir(own(path)),
    remove: (path) => unlink(own(path)),
    rename: async (from, to) => {
      await adoptFolder(root, to);
      await rename(own(from), own(to));
    },
    readLink: (path) => readlink(existing(path)),
    symlink: (target, path) => symlink(target, own(path)),
    change: (path, changes) => changePath(own(path), changes),
  };
}

/** A folder that the machine has, the guest has too: `/usr/local/bin/tool` can be uploaded without a mkdir. */
async function adoptFolder(root: string, path: string): Promise<void> {
  const folder = dirname(path);
  if (!existsSync(toPrivate(root, folder)) && existsSync(folder))
    await mkdir(toPrivate(root, folder), { recursive: true });
}
