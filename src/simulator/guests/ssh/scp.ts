import { constants } from 'node:fs';
import { posix } from 'node:path';
import type { ServerChannel } from 'ssh2';
import { errorCode } from '../node-files.js';
import type { FileChanges, GuestFiles } from '../platform.js';
import type { ScpCommand } from './scp-command.js';
import { ScpPeer } from './scp-peer.js';

/** Serves one copy on a channel, as `scp` in the guest would. */
export function serveScp(
  channel: ServerChannel,
  scp: ScpCommand,
  files: GuestFiles,
  locate: (path: string) => string,
): void {
  copy(new ScpPeer(channel), { ...scp, paths: scp.paths.map(locate) }, files)
    .then((code) => channel.exit(code))
    .catch(() => undefined)
    .finally(() => channel.end());
}

/** Copies files to or from the peer, and tells it what goes wrong. @returns the exit code of `scp` */
export async function copy(peer: ScpPeer, scp: ScpCommand, files: GuestFiles): Promise<0 | 1> {
  try {
    const failed =
      scp.direction === 'sink'
        ? await receive(peer, scp, files, scp.paths[0] ?? '')
        : await send(peer, scp, files);
    return failed ? 1 : 0;
  } catch (error) {
    await peer.fail(`scp: ${describe(error)}`, true);
    return 1;
  }
}

async function receive(peer: ScpPeer, scp: ScpCommand, files: GuestFiles, target: string): Promise<boolean> {
  if (scp.targetIsDirectory && !(await isDirectory(files, target))) {
    return peer.fail(`scp: ${target}: Not a directory`, true);
  }
  await peer.confirm();
  await receiveInto(peer, scp, files, target);
  return peer.failed;
}

/** The lines of one folder, up to its `E` or the end of the stream. */
async function receiveInto(peer: ScpPeer, scp: ScpCommand, files: GuestFiles, target: string): Promise<void> {
  const folder = await isDirectory(files, target);
  let times: FileChanges | undefined;
  for (;;) {
    const line = await peer.line();
    if (line === undefined || line === 'E') {
      if (line === 'E') await peer.confirm();
      return;
    }
    const entry = parseEntry(line);
    if (entry === undefined) {
      await peer.fail(`scp: protocol error: ${line}`, true);
      return;
    }
    if (entry.kind === 'T') {
      times = entry.times;
      await peer.confirm();
      continue;
    }
    const path = folder ? posix.join(target, entry.name) : target;
    if (entry.kind === 'D') await receiveDirectory(peer, scp, files, path, entry.mode);
    else await receiveFile(peer, files, path, entry);
    if (times !== undefined) await files.change(path, times).catch(() => undefined);
    times = undefined;
  }
}

async function receiveDirectory(
  peer: ScpPeer,
  scp: ScpCommand,
  files: GuestFiles,
  path: string,
  mode: number,
): Promise<void> {
  if (!(await isDirectory(files, path))) await files.makeDirectory(path, mode);
  await peer.confirm();
  await receiveInto(peer, scp, files, path);
}

async function receiveFile(
  peer: ScpPeer,
  files: GuestFiles,
  path: string,
  { mode, size }: FileEntry,
): Promise<void> {
  let file;
  try {
    file = await files.open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC, mode);
  } catch (error) {
    await peer.fail(`scp: ${path}: ${describe(error)}`);
    return;
  }
  try {
    await peer.confirm();
    let position = 0;
    for await (const chunk of peer.bytes(size)) {
      await file.write(chunk, position);
      position += chunk.length;
    }
    await peer.answer();
  } finally {
    await file.close();
  }
  await peer.confirm();
}

async function send(peer: ScpPeer, scp: ScpCommand, files: GuestFiles): Promise<boolean> {
  await peer.answer();
  for (const path of scp.paths) await sendEntry(peer, scp, files, path);
  return peer.failed;
}

async function sendEntry(peer: ScpPeer, scp: ScpCommand, files: GuestFiles, path: string): Promise<void> {
  const found = await files.stat(path).catch((error: unknown) => describe(error));
  if (typeof found === 'string') {
    await peer.fail(`scp: ${path}: ${found}`);
    return;
  }
  const isFolder = (found.mode & constants.S_IFMT) === constants.S_IFDIR;
  if (isFolder && !scp.recursive) {
    await peer.fail(`scp: ${path}: not a regular file`);
    return;
  }
  if (scp.preserveTimes) await peer.announce(`T${found.mtime} 0 ${found.atime} 0`);
  const mode = (found.mode & 0o7777).toString(8).padStart(4, '0');
  if (isFolder) {
    await peer.announce(`D${mode} 0 ${posix.basename(path)}`);
    for (const name of await files.list(path)) await sendEntry(peer, scp, files, posix.join(path, name));
    await peer.announce('E');
    return;
  }
  await peer.announce(`C${mode} ${found.size} ${posix.basename(path)}`);
  await sendContent(peer, files, path, found.size);
}

/** Exactly as many bytes as were announced, whatever happens to the file meanwhile. */
async function sendContent(peer: ScpPeer, files: GuestFiles, path: string, size: number): Promise<void> {
  const file = await files.open(path, constants.O_RDONLY, 0);
  try {
    const buffer = Buffer.alloc(64 * 1024);
    for (let position = 0; position < size;) {
      const wanted = buffer.subarray(0, Math.min(buffer.length, size - position));
      const count = await file.read(wanted, position);
      const chunk = count === 0 ? wanted.fill(0) : wanted.subarray(0, count);
      await peer.write(Buffer.from(chunk));
      position += chunk.length;
    }
  } finally {
    await file.close();
  }
  await peer.confirm();
  await peer.answer();
}

async function isDirectory(files: GuestFiles, path: string): Promise<boolean> {
  return files.stat(path).then(
    ({ mode }) => (mode & constants.S_IFMT) === constants.S_IFDIR,
    () => false,
  );
}

interface FileEntry {
  readonly mode: number;
  readonly size: number;
}

type Entry =
  | ({ readonly kind: 'C' | 'D'; readonly name: string } & FileEntry)
  | { readonly kind: 'T'; readonly times: FileChanges };

function parseEntry(line: string): Entry | undefined {
  const times = /^T(\d+) \d+ (\d+) \d+$/.exec(line);
  if (times !== null) return { kind: 'T', times: { mtime: Number(times[1]), atime: Number(times[2]) } };
  const entry = /^([CD])([0-7]{4}) (\d+) ([^/]+)$/.exec(line);
  const [, kind, mode, size, name] = entry ?? [];
  if (name === undefined || name === '.' || name === '..') return undefined;
  return { kind: kind as 'C' | 'D', mode: parseInt(mode ?? '', 8), size: Number(size), name };
}

function describe(error: unknown): string {
  const code = errorCode(error);
  return ERROR_TEXTS.get(code ?? '') ?? code ?? String(error);
}

const ERROR_TEXTS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'No such file or directory'],
  ['EACCES', 'Permission denied'],
  ['EISDIR', 'Is a directory'],
  ['ENOTDIR', 'Not a directory'],
]);
