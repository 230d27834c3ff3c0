import { constants } from 'node:fs';
import ssh2, { type Attributes } from 'ssh2';
import type { FileAttributes, FileChanges } from '../platform.js';

const { OPEN_MODE } = ssh2.utils.sftp;

/** Those of `open(2)` for those of an SFTP request. */
export function openFlags(flags: number): number {
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const access = has(OPEN_MODE.WRITE)
    ? has(OPEN_MODE.READ)
      ? constants.O_RDWR
      : constants.O_WRONLY
    : constants.O_RDONLY;
  return (
    access |
    (has(OPEN_MODE.CREAT) ? constants.O_CREAT : 0) |
    (has(OPEN_MODE.TRUNC) ? constants.O_TRUNC : 0) |
    (has(OPEN_MODE.EXCL) ? constants.O_EXCL : 0) |
    (has(OPEN_MODE.APPEND) ? constants.O_APPEND : 0)
  );
}

export function toAttributes({ mode, size, uid, gid, atime, mtime }: FileAttributes): Attributes {
  return { mode, size, uid, gid, atime, mtime };
}

export function toChanges({ mode, size, uid, gid, atime, mtime }: Partial<Attributes>): FileChanges {
  return { mode, size, uid, gid, atime, mtime };
}

/** As `ls -l` prints it, which is what interactive clients show. */
export function longName(name: string, { mode, size, uid, gid, mtime }: FileAttributes): string {
  const date = new Date(mtime * 1000).toISOString().slice(0, 16).replace('T', ' ');
  return `${modeText(mode)} 1 ${uid} ${gid} ${String(size).padStart(12)} ${date} ${name}`;
}

function modeText(mode: number): string {
  const type = TYPE_LETTERS.get(mode & constants.S_IFMT) ?? '-';
  const bits = [...'rwxrwxrwx'].map((letter, index) => ((mode & (0o400 >> index)) === 0 ? '-' : letter));
  return type + bits.join('');
}

const TYPE_LETTERS: ReadonlyMap<number, string> = new Map([
  [constants.S_IFDIR, 'd'],
  [constants.S_IFLNK, 'l'],
  [constants.S_IFCHR, 'c'],
  [constants.S_IFBLK, 'b'],
  [constants.S_IFIFO, 'p'],
  [constants.S_IFSOCK, 's'],
]);
