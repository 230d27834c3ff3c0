import { constants } from 'node:fs';
import { posix } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ServerChannel } from 'ssh2';
import { errorCode } from '../node-files.js';
import type { FileChanges, GuestFiles } from '../platform.js';

/** What `scp` asks of the far end: `-t` takes files in, `-f` gives them out. */
export interface ScpCommand {
  readonly direction: 'sink' | 'source';
  readonly recursive: boolean;
  readonly preserveTimes: boolean;
  /** `-d`: the target must be a folder. */
  readonly targetIsDirectory: boolean;
  readonly paths: readonly string[];
}

/** The far end's command line of a copy, or undefined where a command is something else. */
export function parseScpCommand(command: string): ScpCommand | undefined {
  const words = splitWords(command);
  if (words === undefined || posix.basename(words[0] ?? '') !== 'scp') return undefined;
  const end = words.findIndex((word, index) => index > 0 && (word === '--' || !word.startsWith('-')));
  const flags = words.slice(1, end === -1 ? undefined : end).join('');
  const paths = end === -1 ? [] : words.slice(words[end] === '--' ? end + 1 : end);
  const direction = flags.includes('t') ? 'sink' : flags.includes('f') ? 'source' : undefined;
  if (direction === undefined || paths.length === 0) return undefined;
  return {
    direction,
    recursive: flags.includes('r'),
    preserveTimes: flags.includes('p'),
    targetIsDirectory: flags.includes('d'),
    paths,
  };
}

/** Serves one copy on a channel, as `scp` in the guest would. `home` is where relative paths start. */
export function serveScp(channel: ServerChannel, scp: ScpCommand, files: GuestFiles, home: string): void {
  const peer = new Peer(channel);
  const paths = scp.paths.map((path) => posix.resolve(home, path.replace(/^~(?=\/|$)/, home)));
  const copy =
    scp.direction === 'sink' ? receive(peer, scp, files, paths[0] ?? home) : send(peer, scp, files, paths);
  copy
    .catch((error: unknown) => peer.fail(`scp: ${describe(error)}`, true))
    .then((failed) => channel.exit(failed ? 1 : 0))
    .catch(() => undefined)
    .finally(() => channel.end());
}

async function receive(peer: Peer, scp: ScpCommand, files: GuestFiles, target: string): Promise<boolean> {
  if (scp.targetIsDirectory && !(await isDirectory(files, target))) {
    return peer.fail(`scp: ${target}: Not a directory`, true);
  }
  await peer.confirm();
  await receiveInto(peer, scp, files, target);
  return peer.failed;
}

/** The lines of one folder, up to its `E` or the end of the stream. */
async function receiveInto(peer: Peer, scp: ScpCommand, files: GuestFiles, target: string): Promise<void> {
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
  peer: Peer,
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
  peer: Peer,
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

async function send(
  peer: Peer,
  scp: ScpCommand,
  files: GuestFiles,
  paths: readonly string[],
): Promise<boolean> {
  await peer.answer();
  for (const path of paths) await sendEntry(peer, scp, files, path);
  return peer.failed;
}

async function sendEntry(peer: Peer, scp: ScpCommand, files: GuestFiles, path: string): Promise<void> {
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
async function sendContent(peer: Peer, files: GuestFiles, path: string, size: number): Promise<void> {
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

/** The client at the other end of the channel: lines, bytes and one-byte answers. */
class Peer {
  readonly #input: AsyncIterator<Buffer>;
  readonly #output: Writable;
  #rest: Buffer = Buffer.alloc(0);
  #failed = false;

  constructor(channel: Readable & Writable) {
    // The end of the input is not the end of the channel: the exit status is still to be told.
    this.#input = channel.iterator({ destroyOnReturn: false });
    this.#output = channel;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Undefined at the end of the stream. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end !== -1) {
        const line = this.#rest.subarray(0, end).toString('utf8');
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (!(await this.#more())) return undefined;
    }
  }

  async *bytes(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new Error('lost connection');
      const chunk = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(chunk.length);
      left -= chunk.length;
      yield chunk;
    }
  }

  /** The client's answer: 0 is yes; anything else comes with a line that says why not. */
  async answer(): Promise<void> {
    if (this.#rest.length === 0 && !(await this.#more())) throw new Error('lost connection');
    const code = this.#rest[0];
    this.#rest = this.#rest.subarray(1);
    if (code === 0) return;
    const reason = await this.line();
    this.#failed = true;
    throw new Error(reason ?? 'refused by the client');
  }

  confirm(): Promise<void> {
    return this.write(Buffer.of(0));
  }

  async announce(line: string): Promise<void> {
    await this.write(Buffer.from(`${line}\n`));
    await this.answer();
  }

  /** Tells the client of an error (1: goes on with the next file, 2: the end), and remembers it for the exit status. */
  async fail(message: string, fatal = false): Promise<boolean> {
    this.#failed = true;
    await this.write(Buffer.concat([Buffer.of(fatal ? 2 : 1), Buffer.from(`${message}\n`)]));
    return true;
  }

  write(data: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#output.write(data, (error) => (error ? reject(error) : resolve()));
    });
  }

  async #more(): Promise<boolean> {
    const next = await this.#input.next();
    if (next.done === true) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }
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

/** A command line's words with shell quotes removed; undefined where it needs a real shell (`;`, `|`, `$` …). */
function splitWords(command: string): string[] | undefined {
  const words: string[] = [];
  const pattern = /\s*((?:[^\s'"\\;|&<>()$`]|\\.|'[^']*'|"[^"$`\\]*")+)\s*/gy;
  let end = 0;
  for (let match = pattern.exec(command); match !== null; match = pattern.exec(command)) {
    words.push((match[1] ?? '').replace(/\\(.)|'([^']*)'|"([^"]*)"/g, '$1$2$3'));
    end = pattern.lastIndex;
  }
  return end === command.length ? words : undefined;
}
