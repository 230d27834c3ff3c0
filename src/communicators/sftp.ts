import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntryWithStats, SFTPWrapper, Stats } from 'ssh2';
import { BuildError } from '../errors/index.js';
import { abortable } from '../async/index.js';
import type { UploadContent } from './communicator.js';
import { PORTION, portions } from './content.js';
import { refuseNesting, safeName, transferError, walkFolder, writeLocalFile } from './local-files.js';
import { lost } from './ssh-channel.js';
import type { SshSession } from './ssh-session.js';
import { TransferUnavailable, type FileTransfer } from './transfer.js';

/** Bytes that may be under way at once: requests are answered one by one, and each answer takes a round trip. */
const IN_FLIGHT = 4 * 1024 * 1024;
/** What every server takes in one request. */
const SMALL_PORTION = 32 * 1024;
const DEFAULT_MODE = 0o644;

/** Moves files by the SFTP subsystem of the guest. */
export function sftpTransfer(session: SshSession): FileTransfer {
  return {
    upload: (content, remotePath, { signal, mode = DEFAULT_MODE }) =>
      withSftp(session, `Uploading to ${remotePath} failed`, signal, (sftp) =>
        writeFile(sftp, fromHome(remotePath), content, mode),
      ),
    download: (remotePath, localPath, { signal, mode }) =>
      withSftp(session, `Downloading ${remotePath} failed`, signal, (sftp) =>
        writeLocalFile(localPath, readFile(sftp, fromHome(remotePath)), mode),
      ),
    uploadFolder: (localFolder, remoteFolder, { signal }) =>
      withSftp(session, `Uploading to ${remoteFolder} failed`, signal, (sftp) =>
        writeFolder(sftp, localFolder, fromHome(remoteFolder)),
      ),
    downloadFolder: (remoteFolder, localFolder, { signal }) =>
      withSftp(session, `Downloading ${remoteFolder} failed`, signal, (sftp) =>
        readFolder(sftp, fromHome(remoteFolder), localFolder),
      ),
  };
}

/** @throws TransferUnavailable if the guest offers no SFTP; ConnectionLost; BuildError that begins with `otherwise` */
async function withSftp(
  session: SshSession,
  otherwise: string,
  signal: AbortSignal,
  work: (sftp: SFTPWrapper) => Promise<void>,
): Promise<void> {
  const { sftp, hungUp } = await openSftp(session, signal);
  try {
    await abortable(Promise.race([work(sftp), hungUp]), signal, () => sftp.end());
  } catch (error) {
    signal.throwIfAborted();
    if (!session.isOpen) throw lost(session, error);
    throw error instanceof BuildError ? error : transferError(otherwise, error);
  } finally {
    sftp.end();
  }
}

interface OpenSftp {
  readonly sftp: SFTPWrapper;
  /** Rejects when the guest ends it. */
  readonly hungUp: Promise<never>;
}

function openSftp(session: SshSession, signal: AbortSignal): Promise<OpenSftp> {
  const opened = new Promise<OpenSftp>((resolve, reject) => {
    session.client.sftp((error, sftp) => {
      if (error === undefined) return resolve({ sftp, hungUp: untilClosed(sftp) });
      reject(
        session.isOpen
          ? new TransferUnavailable('the guest offers no SFTP', { cause: error })
          : lost(session),
      );
    });
  });
  return abortable(
    opened,
    signal,
    () =>
      void opened.then(
        ({ sftp }) => sftp.end(),
        () => undefined,
      ),
  );
}

function untilClosed(sftp: SFTPWrapper): Promise<never> {
  const hungUp = new Promise<never>((_, reject) => {
    sftp.once('close', () => reject(new Error('the guest ended SFTP')));
    // Requests that are never answered fail with it too.
    sftp.on('error', reject);
  });
  hungUp.catch(() => undefined);
  return hungUp;
}

/** SFTP knows no `~`; its relative paths begin in the home folder. */
function fromHome(path: string): string {
  return path === '~' ? '.' : path.replace(/^~\//, './');
}

async function writeFile(
  sftp: SFTPWrapper,
  path: string,
  content: UploadContent,
  mode: number,
): Promise<void> {
  const handle = await answered<Buffer>((done) => sftp.open(path, 'w', { mode }, done));
  const underWay = new Set<Promise<void>>();
  const size = portionOf(sftp, 'write');
  let position = 0;
  for await (const whole of portions(content)) {
    for (let start = 0; start < whole.length; start += size) {
      const portion = Buffer.from(
        whole.buffer,
        whole.byteOffset + start,
        Math.min(size, whole.length - start),
      );
      const at = position;
      position += portion.length;
      const writing = answered<void>((done) => sftp.write(handle, portion, 0, portion.length, at, done)).then(
        () => {
          underWay.delete(writing);
        },
      );
      writing.catch(() => undefined);
      underWay.add(writing);
      if (underWay.size * size >= IN_FLIGHT) await Promise.race(underWay);
    }
  }
  await Promise.all(underWay);
  await answered<void>((done) => sftp.fchmod(handle, mode, done));
  await answered<void>((done) => sftp.close(handle, done));
}

/**
 * How much one request may carry: few large ones cost half of what many small ones do. The library knows the guest's
 * limit but does not show it, and would send what is larger bit by bit.
 */
function portionOf(sftp: SFTPWrapper, direction: 'read' | 'write'): number {
  const { _maxReadLen, _maxWriteLen } = sftp as { _maxReadLen?: number; _maxWriteLen?: number };
  const most = direction === 'read' ? _maxReadLen : _maxWriteLen;
  return most !== undefined && most >= PORTION ? PORTION : SMALL_PORTION;
}

/** Not the library's own stream: it closes its file when nobody is left to hear that this failed. */
async function* readFile(sftp: SFTPWrapper, path: string): AsyncGenerator<Uint8Array> {
  const handle = await answered<Buffer>((done) => sftp.open(path, 'r', done));
  for (let position = 0, whole = false; !whole;) {
    for await (const portion of readAhead(sftp, handle, position)) {
      position += portion.length;
      whole = portion.length === 0;
      if (!whole) yield portion;
    }
  }
  await answered<void>((done) => sftp.close(handle, done));
}

/** Portions from `start` on, asked for in advance. It ends after a short one, since what was asked for leaves a gap. */
async function* readAhead(sftp: SFTPWrapper, handle: Buffer, start: number): AsyncGenerator<Uint8Array> {
  const asked: Promise<Uint8Array>[] = [];
  const size = portionOf(sftp, 'read');
  let position = start;
  for (;;) {
    while (asked.length * size < IN_FLIGHT) {
      const reading = readPortion(sftp, handle, position, size);
      reading.catch(() => undefined);
      asked.push(reading);
      position += size;
    }
    const portion = await asked.shift();
    if (portion === undefined) return;
    yield portion;
    if (portion.length < size) break;
  }
  await Promise.allSettled(asked);
}

/** Empty at the end of the file. */
function readPortion(sftp: SFTPWrapper, handle: Buffer, position: number, size: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(size);
  return new Promise((resolve, reject) => {
    sftp.read(handle, buffer, 0, size, position, (error, length) => {
      if (error) reject(error);
      else resolve(buffer.subarray(0, length));
    });
  });
}

async function writeFolder(sftp: SFTPWrapper, localFolder: string, remoteFolder: string): Promise<void> {
  await makeFolders(sftp, remoteFolder);
  const path = [remoteFolder];
  for await (const step of walkFolder(localFolder)) {
    if (step.kind === 'leave') path.pop();
    else if (step.kind === 'file')
      await writeFile(sftp, [...path, step.name].join('/'), step.content, step.mode);
    else {
      path.push(step.name);
      await makeFolder(sftp, path.join('/'), step.mode);
    }
  }
}

async function makeFolders(sftp: SFTPWrapper, path: string): Promise<void> {
  const parts = path.split('/');
  for (let count = 1; count <= parts.length; count++) {
    const folder = parts.slice(0, count).join('/');
    if (folder !== '' && folder !== '.') await makeFolder(sftp, folder, 0o755);
  }
}

async function makeFolder(sftp: SFTPWrapper, path: string, mode: number): Promise<void> {
  const exists = await answered<Stats>((done) => sftp.stat(path, done)).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (!exists) await answered<void>((done) => sftp.mkdir(path, { mode }, done));
}

async function readFolder(
  sftp: SFTPWrapper,
  remoteFolder: string,
  localFolder: string,
  depth = 0,
): Promise<void> {
  refuseNesting(depth, remoteFolder);
  await mkdir(localFolder, { recursive: true });
  for (const { filename } of await answered<FileEntryWithStats[]>((done) =>
    sftp.readdir(remoteFolder, done),
  )) {
    const from = `${remoteFolder}/${filename}`;
    const to = join(localFolder, safeName(filename));
    const facts = await answered<Stats>((done) => sftp.stat(from, done));
    if (facts.isDirectory()) await readFolder(sftp, from, to, depth + 1);
    else await writeLocalFile(to, readFile(sftp, from), facts.mode & 0o777);
  }
}

function answered<Answer>(
  request: (done: (error: Error | null | undefined, answer?: Answer) => void) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request((error, answer) => (error ? reject(error) : resolve(answer as Answer)));
  });
}
