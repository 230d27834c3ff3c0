import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, open, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeFolder } from '../../options/index.js';
import { IsFolder, transferError } from '../transfer-failure.js';
import type { TransferOptions } from '../communicator.js';
import { linesOf } from './frames.js';
import type { Guest } from './guest.js';
import { finish, inTurns } from './upload.js';

/** Bytes that one script after another works through; several at the same time. */
const SLICE = 256 * 1024;

/** Copies a file of the guest to the runner. What is left of one that did not arrive whole is deleted. */
export async function download(
  guest: Guest,
  remotePath: string,
  localPath: string,
  { signal, mode }: TransferOptions,
): Promise<void> {
  const what = `Downloading ${remotePath} failed`;
  const file = guest.scripts.path(remotePath);
  const words = await finish(guest, guest.scripts.facts(file), { signal, what });
  if (words.has('folder')) throw new IsFolder(remotePath);
  await fetchFile(guest, file, localPath, { words, signal, what });
  if (mode !== undefined) await chmod(localPath, mode);
}

export interface Fetching {
  /** What the guest said of the file: its size and what it holds. */
  readonly words: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
  readonly what: string;
  /** Bytes; default: as many as it has. */
  readonly atMost?: number;
}

/** @throws BuildError also if the guest does not tell a size, or one that is not to be believed */
export async function fetchFile(
  guest: Guest,
  file: string,
  localPath: string,
  { words, signal, what, atMost = Number.MAX_SAFE_INTEGER }: Fetching,
): Promise<void> {
  const size = sizeIn(words, { what, atMost });
  makeFolder(dirname(localPath));
  try {
    const local = await open(localPath, 'w');
    try {
      await inTurns(startsWithin(size), (from) =>
        fetchSlice(guest, file, { local, from, to: Math.min(from + SLICE, size), signal, what }),
      );
    } finally {
      await local.close();
    }
    if ((await sha256Of(localPath)) !== words.get('sha256')) {
      throw transferError(what, 'what arrived is not what the guest has; it may have changed meanwhile');
    }
  } catch (error) {
    await rm(localPath, { force: true });
    throw error;
  }
}

function sizeIn(words: Fetching['words'], { what, atMost }: { what: string; atMost: number }): number {
  const told = words.get('size') ?? '';
  if (!/^\d{1,16}$/.test(told)) throw transferError(what, 'the guest does not tell how large it is');
  if (Number(told) > atMost) throw transferError(what, `${told} bytes are too much of it`);
  return Number(told);
}

/** One after another: how many there are, a guest has but to say. */
function* startsWithin(size: number): Generator<number> {
  for (let start = 0; start < size; start += SLICE) yield start;
}

interface Slice {
  readonly local: FileHandle;
  readonly from: number;
  readonly to: number;
  readonly signal: AbortSignal;
  readonly what: string;
}

async function fetchSlice(
  guest: Guest,
  file: string,
  { local, from, to, signal, what }: Slice,
): Promise<void> {
  let at = from;
  let failures = 0;
  while (at < to) {
    const output = await guest.script(
      guest.scripts.slice(guest.facts, file, at, to),
      signal,
      'copy a file of',
    );
    const before = at;
    for (const line of linesOf(output, guest.facts.packs)) {
      if (line.kind !== 'frame' || line.offset !== at) continue;
      await local.write(line.bytes, 0, line.bytes.length, at);
      at += line.bytes.length;
    }
    failures = at === before ? failures + 1 : 0;
    if (failures > 2)
      throw transferError(what, output.trim().split('\n').at(-1) || 'the guest sends nothing');
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
