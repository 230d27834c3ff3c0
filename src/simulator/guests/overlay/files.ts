import { constants } from 'node:fs';
import {
  chown,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  rename,
  rmdir,
  symlink,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { attributes, changePath, openFile } from '../node-files.js';
import type { Entrance } from './entrance.js';
import type { Account, FileChanges, GuestFiles } from '../platform.js';

/** From Linux' fcntl.h; Node does not name it. */
const O_PATH = 0o10000000;

/** As many as the kernel follows (path_resolution(7)). */
const MAX_LINKS = 40;

/**
 * A guest's files from outside its namespaces, for machines that have no sftp-server to run inside. A link in the
 * guest must not lead to the machine's files, even one that changes under our hands: so every step of a path is
 * opened by itself, from the folder that is open already, and links are followed by us, from the guest's root.
 * What is made belongs to the account; the permissions of others' files are not checked for it.
 */
export function overlayFiles(entrance: Entrance, account: Account): GuestFiles {
  const at = <T>(path: string, use: (place: string) => Promise<T>, follow = false): Promise<T> =>
    entrance.whileOpen(() => withPlace(entrance.rootFolder, path, follow, use));
  const own = async (place: string): Promise<void> => {
    if (account.uid !== 0) await chown(place, account.uid, account.gid);
  };
  return {
    open: (path, flags, mode) =>
      at(
        path,
        async (place) => {
          const isNew =
            (flags & constants.O_CREAT) !== 0 && (await lstat(place).catch(() => undefined)) === undefined;
          const handle = await open(place, flags | constants.O_NOFOLLOW, mode);
          if (isNew && account.uid !== 0) await handle.chown(account.uid, account.gid);
          return openFile(handle);
        },
        true,
      ),
    stat: (path) => at(path, async (place) => attributes(await lstat(place)), true),
    lstat: (path) => at(path, async (place) => attributes(await lstat(place))),
    list: (path) => at(path, (place) => readdir(`${place}/`), true),
    makeDirectory: (path, mode) =>
      at(path, async (place) => {
        await mkdir(place, { mode });
        await own(place);
      }),
    removeDirectory: (path) => at(path, rmdir),
    remove: (path) => at(path, unlink),
    rename: (from, to) => at(from, (source) => at(to, (target) => rename(source, target))),
    readLink: (path) => at(path, (place) => readlink(place)),
    symlink: (target, path) => at(path, (place) => symlink(target, place)),
    change: (path, changes) => at(path, (place) => changePlace(place, changes), true),
  };
}

/** Calls `use` with a path of this machine that names the guest's entry itself, whatever links are around. */
async function withPlace<T>(
  rootFolder: number,
  path: string,
  follow: boolean,
  use: (place: string) => Promise<T>,
): Promise<T> {
  const folders: FileHandle[] = [];
  const leave = async (count: number): Promise<void> => {
    for (const folder of folders.splice(folders.length - count)) await folder.close();
  };
  let names = namesOf(path);
  let links = 0;
  try {
    for (;;) {
      const here = `/proc/self/fd/${folders.at(-1)?.fd ?? rootFolder}`;
      const name = names.shift();
      if (name === undefined) return await use(`${here}/.`);
      if (name === '..') {
        await leave(Math.min(1, folders.length));
        continue;
      }
      const place = `${here}/${name}`;
      const isLast = names.length === 0;
      if (isLast && !follow) return await use(place);
      const target = await readlink(place).catch(() => undefined);
      if (target !== undefined) {
        if (++links > MAX_LINKS) throw Object.assign(new Error(`Too many links: ${path}`), { code: 'ELOOP' });
        names = [...namesOf(target), ...names];
        if (target.startsWith('/')) await leave(folders.length);
      } else if (isLast) {
        return await use(place);
      } else {
        folders.push(await open(place, O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW));
      }
    }
  } finally {
    await leave(folders.length);
  }
}

function namesOf(path: string): string[] {
  return path.split('/').filter((name) => name !== '' && name !== '.');
}

/** By way of an open file, since chmod and others would follow a link that has just taken its place. */
async function changePlace(place: string, changes: FileChanges): Promise<void> {
  const handle = await open(place, O_PATH | constants.O_NOFOLLOW);
  try {
    await changePath(`/proc/self/fd/${handle.fd}`, changes);
  } finally {
    await handle.close();
  }
}
