import { constants } from 'node:fs';
import type { FileAttributes, GuestFiles, OpenFile } from '../../platform.js';
import { FileError, type FileProblem, type FileSystem, type WindowsNode } from '../files/file-system.js';
import { ownPath } from './paths.js';

/** The files of a Windows machine for SFTP and scp, by paths such as `/C:/Users`. */
export function windowsFiles(files: FileSystem): GuestFiles {
  const node = (path: string): WindowsNode | undefined => {
    const own = ownPath(path);
    return own === undefined ? undefined : files.find(own);
  };
  /** Any folder but the root. */
  const inDrive = (path: string): string => {
    const own = ownPath(path);
    if (own === undefined) throw failure('EACCES', path);
    return own;
  };
  const stat = (path: string): FileAttributes => {
    if (ownPath(path) === undefined) return ROOT;
    const found = node(path);
    if (found === undefined) throw failure('ENOENT', path);
    return attributes(found);
  };
  return {
    open: (path, flags) => attempt(path, () => open(files, inDrive(path), flags)),
    stat: (path) => attempt(path, () => stat(path)),
    lstat: (path) => attempt(path, () => stat(path)),
    list: (path) =>
      attempt(path, () => {
        if (ownPath(path) === undefined) return ['C:'];
        return [...files.folder(inDrive(path)).children.values()].map(({ name }) => name);
      }),
    makeDirectory: (path) => attempt(path, () => files.makeFolder(inDrive(path))),
    removeDirectory: (path) =>
      attempt(path, () => {
        files.folder(inDrive(path));
        files.remove(inDrive(path));
      }),
    remove: (path) =>
      attempt(path, () => {
        files.file(inDrive(path));
        files.remove(inDrive(path));
      }),
    rename: (from, to) => attempt(from, () => files.move(inDrive(from), inDrive(to))),
    readLink: (path) => Promise.reject(failure('ENOTSUP', path)),
    symlink: (_, path) => Promise.reject(failure('ENOTSUP', path)),
    // Windows knows of the permission bits only that for writing (misc.c, w32_chmod), which is not simulated.
    change: (path) => attempt(path, () => void stat(path)),
  };
}

function open(files: FileSystem, path: string, flags: number): OpenFile {
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const known = files.find(path);
  if (known === undefined && !has(constants.O_CREAT)) throw failure('ENOENT', path);
  if (known !== undefined && has(constants.O_EXCL)) throw failure('EEXIST', path);
  if (known === undefined || has(constants.O_TRUNC)) files.write(path, Buffer.alloc(0));
  const file = files.file(path);
  return {
    read: (buffer, position) => {
      const content = files.read(path);
      return Promise.resolve(position >= content.length ? 0 : content.copy(buffer, 0, position));
    },
    write: (data, position) => {
      if (position === file.size) files.write(path, data, 'append');
      else files.write(path, overlaid(files.read(path), data, position));
      return Promise.resolve();
    },
    stat: () => Promise.resolve(attributes(file)),
    change: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function overlaid(content: Buffer, data: Buffer, position: number): Buffer {
  const whole = Buffer.alloc(Math.max(content.length, position + data.length));
  content.copy(whole);
  data.copy(whole, position);
  return whole;
}

const ROOT: FileAttributes = { mode: constants.S_IFDIR | 0o777, size: 0, uid: 0, gid: 0, atime: 0, mtime: 0 };

function attributes(node: WindowsNode): FileAttributes {
  const time = Math.floor(node.writtenAt.getTime() / 1000);
  return node.kind === 'folder'
    ? { ...ROOT, atime: time, mtime: time }
    : { ...ROOT, mode: constants.S_IFREG | 0o666, size: node.size, atime: time, mtime: time };
}

const CODES: Readonly<Record<FileProblem, string>> = {
  'not found': 'ENOENT',
  'path not found': 'ENOENT',
  exists: 'EEXIST',
  // As of a file that Windows does not open: access is denied.
  'is a folder': 'EACCES',
  'not empty': 'ENOTEMPTY',
};

async function attempt<Result>(path: string, work: () => Result): Promise<Result> {
  try {
    return await Promise.resolve(work());
  } catch (error) {
    throw error instanceof FileError ? failure(CODES[error.problem], path) : error;
  }
}

function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
