import type { Stats } from 'node:fs';
import { chmod, chown, truncate, utimes, type FileHandle } from 'node:fs/promises';
import type { FileAttributes, FileChanges, OpenFile } from './platform.js';

/** Node's open file in the terms of SFTP and scp. */
export function openFile(handle: FileHandle): OpenFile {
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

/** Follows links: for paths that cannot lead astray. */
export async function changePath(
  path: string,
  { size, mode, uid, gid, atime, mtime }: FileChanges,
): Promise<void> {
  if (size !== undefined) await truncate(path, size);
  if (mode !== undefined) await chmod(path, mode & 0o7777);
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
  if (atime !== undefined && mtime !== undefined) await utimes(path, atime, mtime);
}

export function attributes({ mode, size, uid, gid, atimeMs, mtimeMs }: Stats): FileAttributes {
  return { mode, size, uid, gid, atime: Math.floor(atimeMs / 1000), mtime: Math.floor(mtimeMs / 1000) };
}

/** Such as ENOENT; undefined for what is not an error of the file system. */
export function errorCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
