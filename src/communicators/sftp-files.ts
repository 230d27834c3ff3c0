import type { UploadContent } from './communicator.js';
import { passingPortions } from './content.js';
import { carriedOut, inWords, openedFile, statOf } from './sftp-requests.js';
import type { Sftp } from './sftp-session.js';
import { IsFolder, transferError } from './transfer-failure.js';

/** Bytes that may be under way at once: requests are answered one by one, and each answer takes a round trip. */
const IN_FLIGHT = 4 * 1024 * 1024;
/** No more than OpenSSH's SFTP takes in one request. */
const PORTION = 252 * 1024;
/** What every server takes in one request. */
const SMALL_PORTION = 32 * 1024;

/** Writes a file of the guest, replacing it. @throws BuildError that says why it cannot be */
export function writeFile(sftp: Sftp, path: string, content: UploadContent, mode: number): Promise<void> {
  return inWords(sftp, { path, doing: 'write' }, () => write(sftp, path, content, mode));
}

/**
 * The content of a file of the guest.
 * @throws IsFolder, or BuildError if it is no file or cannot be read: to open a pipe would wait for ever
 */
export async function* readFile(sftp: Sftp, path: string): AsyncGenerator<Uint8Array> {
  const handle = await inWords(sftp, { path, doing: 'read' }, async () => {
    const facts = await statOf(sftp, path);
    if (facts.isDirectory()) throw new IsFolder(path);
    if (!facts.isFile()) throw transferError(`Downloading ${path} failed`, 'it is not a regular file');
    return openedFile(sftp, path, 'r');
  });
  for (let position = 0, isWhole = false; !isWhole;) {
    const ahead = readAhead(sftp, handle, position);
    const next = () => inWords(sftp, { path, doing: 'read' }, () => ahead.next());
    for (let step = await next(); step.done !== true; step = await next()) {
      position += step.value.length;
      isWhole = step.value.length === 0;
      if (!isWhole) yield step.value;
    }
  }
  await carriedOut(sftp, (library, done) => library.close(handle, done));
}

async function write(sftp: Sftp, path: string, content: UploadContent, mode: number): Promise<void> {
  const handle = await openedFile(sftp, path, 'w', { mode });
  const underWay = new Set<Promise<void>>();
  const size = portionOf(sftp, 'write');
  let position = 0;
  for await (const { buffer, byteOffset, length } of passingPortions(content, size)) {
    const portion = Buffer.from(buffer, byteOffset, length);
    const at = position;
    position += length;
    const writing = carriedOut(sftp, (library, done) =>
      library.write(handle, portion, 0, length, at, done),
    ).then(() => {
      underWay.delete(writing);
    });
    writing.catch(() => undefined);
    underWay.add(writing);
    if (underWay.size * size >= IN_FLIGHT) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  await carriedOut(sftp, (library, done) => library.fchmod(handle, mode, done));
  await carriedOut(sftp, (library, done) => library.close(handle, done));
}

/**
 * How much one request may carry: few large ones cost half of what many small ones do. The library knows the guest's
 * limit but does not show it, and would send what is larger bit by bit.
 */
function portionOf(sftp: Sftp, direction: 'read' | 'write'): number {
  const { _maxReadLen, _maxWriteLen } = sftp.library as { _maxReadLen?: number; _maxWriteLen?: number };
  const most = direction === 'read' ? _maxReadLen : _maxWriteLen;
  return most !== undefined && most >= PORTION ? PORTION : SMALL_PORTION;
}

/*
 * Not the library's own streams: they close their file when nobody is left to hear that this failed.
 */

/** Portions from `start` on, asked for in advance. It ends after a short one, since what was asked for leaves a gap. */
async function* readAhead(
  sftp: Sftp,
  handle: Buffer,
  start: number,
): AsyncGenerator<Uint8Array, void, undefined> {
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
async function readPortion(sftp: Sftp, handle: Buffer, position: number, size: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(size);
  const length = await sftp.ask((library, done) => library.read(handle, buffer, 0, size, position, done));
  return buffer.subarray(0, Number(length));
}
