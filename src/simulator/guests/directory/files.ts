import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  rename,
  rmdir,
  stat,
  symlink,
  truncate,
  unlink,
  utimes,
  type FileHandle,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileAttributes, FileChanges, GuestFiles, OpenFile } from '../platform.js';
import { constants, type Stats } from 'node:fs';
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
    change: (path, changes) => changeByPath(own(path), changes),
  };
}

/** A folder that the machine has, the guest has too: `/usr/local/bin/tool` can be uploaded without a mkdir. */
async function adoptFolder(root: string, path: string): Promise<void> {
  const folder = dirname(path);
  if (!existsSync(toPrivate(root, folder)) && existsSync(folder))
    await mkdir(toPrivate(root, folder), { recursive: true });
}

function openFile(handle: FileHandle): OpenFile {
  return {
    read: async (buffer, position) => (await handle.read(buffer, 0, buffer.length, position)).bytesRead,
    write: async (data, position) => {
      for (let done = 0; done < data.length;) {
        done += (await handle.write(data, done, data.length - done, position + done)).bytesWritten;
      }
    },
    stat: async () => attributes(await handle.stat()),
    change: async ({ size, mode, uid, gid, atime, mtime }) => {
      if (size !== undefined) await handle.truncate(size);
      if (mode !== undefined) await handle.chmod(mode & 0o7777);
      if (uid !== undefined && gid !== undefined) await handle.chown(uid, gid);
      if (atime !== undefined && mtime !== undefined) await handle.utimes(atime, mtime);
    },
    close: () => handle.close(),
  };
}

async function changeByPath(
  path: string,
  { size, mode, uid, gid, atime, mtime }: FileChanges,
): Promise<void> {
  if (size !== undefined) await truncate(path, size);
  if (mode !== undefined) await chmod(path, mode & 0o7777);
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
  if (atime !== undefined && mtime !== undefined) await utimes(path, atime, mtime);
}

function attributes({ mode, size, uid, gid, atimeMs, mtimeMs }: Stats): FileAttributes {
  return { mode, size, uid, gid, atime: Math.floor(atimeMs / 1000), mtime: Math.floor(mtimeMs / 1000) };
}
