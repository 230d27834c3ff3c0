import { posix } from 'node:path';
import ssh2, { type Attributes, type SFTPWrapper } from 'ssh2';
import { errorCode } from '../node-files.js';
import type { GuestFiles } from '../platform.js';
import { longName, openFlags, toAttributes, toChanges } from './sftp-format.js';
import { SftpHandles } from './sftp-handles.js';

const { STATUS_CODE } = ssh2.utils.sftp;

/** SFTP version 3 (draft-ietf-secsh-filexfer-02) over the guest's files, `locate` tells which file a path means. */
export function serveSftp(
  sftp: SFTPWrapper,
  files: GuestFiles,
  { locate, clientName }: { readonly locate: (path: string) => string; readonly clientName: string },
): void {
  const handles = new SftpHandles();

  const answers: Answers = {
    OPEN: async (id, path, flags, attributes) => {
      const file = await files.open(locate(path), openFlags(flags), attributes.mode ?? 0o666);
      sftp.handle(id, handles.add({ file }));
    },
    READ: async (id, handle, offset, length) => {
      const buffer = Buffer.allocUnsafe(Math.min(length, MAX_READ));
      const count = await handles.file(handle).read(buffer, offset);
      if (count === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, buffer.subarray(0, count));
    },
    WRITE: async (id, handle, offset, data) => {
      await handles.file(handle).write(data, offset);
      ok(id);
    },
    CLOSE: async (id, handle) => {
      await handles.close(handle);
      ok(id);
    },
    FSTAT: async (id, handle) => sftp.attrs(id, toAttributes(await handles.file(handle).stat())),
    FSETSTAT: async (id, handle, attributes) => {
      await handles.file(handle).change(toChanges(attributes));
      ok(id);
    },
    STAT: async (id, path) => sftp.attrs(id, toAttributes(await files.stat(locate(path)))),
    LSTAT: async (id, path) => sftp.attrs(id, toAttributes(await files.lstat(locate(path)))),
    SETSTAT: async (id, path, attributes) => {
      await files.change(locate(path), toChanges(attributes));
      ok(id);
    },
    OPENDIR: async (id, path) => {
      const folder = locate(path);
      const names = ['.', '..', ...(await files.list(folder))];
      sftp.handle(id, handles.add({ folder, names }));
    },
    READDIR: async (id, handle) => {
      const { folder, names } = handles.listing(handle);
      const batch = names.splice(0, NAMES_AT_ONCE);
      if (batch.length === 0) return sftp.status(id, STATUS_CODE.EOF);
      const entries = await Promise.all(batch.map((name) => describe(files, posix.join(folder, name), name)));
      sftp.name(id, entries.flat());
    },
    REMOVE: async (id, path) => {
      await files.remove(locate(path));
      ok(id);
    },
    RMDIR: async (id, path) => {
      await files.removeDirectory(locate(path));
      ok(id);
    },
    MKDIR: async (id, path, attributes) => {
      await files.makeDirectory(locate(path), attributes.mode ?? 0o777);
      ok(id);
    },
    RENAME: async (id, from, to) => {
      await files.rename(locate(from), locate(to));
      ok(id);
    },
    REALPATH: async (id, path) => sftp.name(id, [nameOnly(locate(path))]),
    READLINK: async (id, path) => sftp.name(id, [nameOnly(await files.readLink(locate(path)))]),
    SYMLINK: async (id, ...paths) => {
      // All clients send OpenSSH's order to a server of its name; ssh2 has turned it round for clients of its name.
      const [target, path] = NAMED_BY_SSH2.test(clientName) ? [paths[1], paths[0]] : paths;
      await files.symlink(target, locate(path));
      ok(id);
    },
  };
  const ok = (id: number): void => sftp.status(id, STATUS_CODE.OK);

  inOrder(sftp, answers);
  sftp.on('close', () => void handles.closeAll());
  sftp.on('end', () => {
    succeed(sftp);
    sftp.end();
  });
}

/** OpenSSH's scp fails without an exit status from the SFTP server; ssh2 has no public way to send one here. */
function succeed(sftp: SFTPWrapper): void {
  const channel = sftp as unknown as {
    readonly outgoing: { readonly id: number };
    readonly _protocol: { exitStatus(channel: number, status: number): void };
  };
  channel._protocol.exitStatus(channel.outgoing.id, 0);
}

const NAMED_BY_SSH2 = /^(OpenSSH|dropbear)/;
const MAX_READ = 256 * 1024;
const NAMES_AT_ONCE = 64;

interface Answers {
  OPEN(id: number, path: string, flags: number, attributes: Attributes): Promise<void>;
  READ(id: number, handle: Buffer, offset: number, length: number): Promise<void>;
  WRITE(id: number, handle: Buffer, offset: number, data: Buffer): Promise<void>;
  CLOSE(id: number, handle: Buffer): Promise<void>;
  FSTAT(id: number, handle: Buffer): Promise<void>;
  FSETSTAT(id: number, handle: Buffer, attributes: Attributes): Promise<void>;
  STAT(id: number, path: string): Promise<void>;
  LSTAT(id: number, path: string): Promise<void>;
  SETSTAT(id: number, path: string, attributes: Attributes): Promise<void>;
  OPENDIR(id: number, path: string): Promise<void>;
  READDIR(id: number, handle: Buffer): Promise<void>;
  REMOVE(id: number, path: string): Promise<void>;
  RMDIR(id: number, path: string): Promise<void>;
  MKDIR(id: number, path: string, attributes: Attributes): Promise<void>;
  RENAME(id: number, from: string, to: string): Promise<void>;
  REALPATH(id: number, path: string): Promise<void>;
  READLINK(id: number, path: string): Promise<void>;
  SYMLINK(id: number, ...paths: [string, string]): Promise<void>;
}

/** One request after the other: clients send many ahead, and a close must not overtake the writes before it. */
function inOrder(sftp: SFTPWrapper, answers: Answers): void {
  let last: Promise<void> = Promise.resolve();
  for (const [name, answer] of Object.entries(answers) as [
    string,
    (...request: unknown[]) => Promise<void>,
  ][]) {
    sftp.on(name, (id: number, ...rest: unknown[]) => {
      last = last.then(() => answer(id, ...rest)).catch((error: unknown) => refuse(sftp, id, error));
    });
  }
}

function refuse(sftp: SFTPWrapper, id: number, error: unknown): void {
  const code = errorCode(error);
  const status = STATUS_BY_ERROR.get(code ?? '') ?? STATUS_CODE.FAILURE;
  sftp.status(id, status, code ?? 'Failure');
}

const STATUS_BY_ERROR: ReadonlyMap<string, number> = new Map([
  ['ENOENT', STATUS_CODE.NO_SUCH_FILE],
  ['ENOTDIR', STATUS_CODE.NO_SUCH_FILE],
  ['EACCES', STATUS_CODE.PERMISSION_DENIED],
  ['EPERM', STATUS_CODE.PERMISSION_DENIED],
  ['ENOTSUP', STATUS_CODE.OP_UNSUPPORTED],
]);

interface NameEntry {
  readonly filename: string;
  readonly longname: string;
  readonly attrs: Attributes;
}

/** A file may be gone between the listing and the look at it. */
async function describe(files: GuestFiles, path: string, filename: string): Promise<NameEntry[]> {
  try {
    const attributes = await files.lstat(path);
    return [{ filename, longname: longName(filename, attributes), attrs: toAttributes(attributes) }];
  } catch {
    return [];
  }
}

function nameOnly(path: string): NameEntry {
  return { filename: path, longname: path, attrs: {} as Attributes };
}
