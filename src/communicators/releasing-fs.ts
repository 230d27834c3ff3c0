import { close, open, write, writev } from 'node:fs';
import { release } from './release.js';

/** For `createWriteStream`: Node's own ways of writing, which give back the memory under what they have written whole. */
export const RELEASING_FS = { open, close, write: writeOne, writev: writeAll };

type Done<Given> = (error: NodeJS.ErrnoException | null, written: number, given: Given) => void;
type Position = number | null | undefined;

function writeOne(
  file: number,
  bytes: Uint8Array,
  from: number,
  length: number,
  at: Position,
  done: Done<Uint8Array>,
): void {
  write(file, bytes, from, length, at, (error, written, given) => {
    done(error, written, given);
    if (!error && written === bytes.byteLength) release(bytes);
  });
}

function writeAll(
  file: number,
  pieces: readonly Uint8Array[],
  at: Position,
  done: Done<readonly Uint8Array[]>,
): void {
  const size = pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);
  writev(file, pieces, at ?? null, (error, written, given) => {
    done(error, written, given);
    if (!error && written === size) pieces.forEach(release);
  });
}
