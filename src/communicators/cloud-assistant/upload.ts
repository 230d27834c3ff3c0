import { createHash, type Hash } from 'node:crypto';
import { createGzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { portions, sizeOf } from '../content.js';
import type { TransferOptions, UploadContent } from '../communicator.js';
import { transferError } from '../transfer-failure.js';
import { wordsIn, type Guest } from './guest.js';
import { arrival, canBeSent, LARGEST_FILE, sendFile } from './send-file.js';
import type { Batch, Completion } from './transfer-scripts.js';

/** Files that are sent before the guest is asked to put them together. */
const BATCH_SIZE = 32;
/** Calls at the same time. */
const AT_ONCE = 8;
/** How often parts that did not arrive are sent again. */
const MOST_ROUNDS = 5;

/** Names of what is under way: unique within a session. */
export type Namer = () => string;

/** Writes a file of the guest, replacing it. */
export async function upload(
  guest: Guest,
  content: UploadContent,
  remotePath: string,
  { signal, mode = 0o644, name }: TransferOptions & { readonly name: Namer },
): Promise<void> {
  const target = guest.scripts.path(remotePath);
  const place = guest.scripts.sendPlace(target);
  // What others must not read is made in a place of our own: SendFile gives a file its mode only afterwards.
  const isPrivate = (mode & 0o077) === 0;
  if (!isPrivate && place !== undefined && canBeSent(place, sizeOf(content))) {
    const bytes = content instanceof Uint8Array ? content : await whole(content);
    const invokeId = await sendFile(guest.request, { ...place, bytes, mode }, signal);
    // Whatever is in its way is better told of by the guest itself.
    if ((await arrival(guest.request, invokeId, signal)) === undefined) return;
  }
  const completion = await bring(guest, portions(content), `${target}.${name()}`, { signal, name });
  await finish(guest, guest.scripts.place(completion, target, mode), {
    signal,
    what: `Uploading to ${remotePath} failed`,
  });
}

/** Brings bytes, however many, into a file of the guest, packed where it can unpack; each part is checked there. */
export async function bring(
  guest: Guest,
  source: AsyncIterable<Uint8Array>,
  partial: string,
  { signal, name }: { readonly signal: AbortSignal; readonly name: Namer },
): Promise<Completion> {
  const whole = createHash('sha256');
  const packed = guest.facts.packs;
  const bytes = packed ? gzipped(hashed(source, whole)) : hashed(source, whole);
  let offset = 0;
  for await (const parts of inBatches(inParts(bytes))) {
    offset = await sendBatch(guest, partial, { parts, offset, prefix: name() }, signal);
  }
  return { partial, sha256: whole.digest('hex'), packed };
}

/** Runs the script that ends a transfer, and explains what the guest says where it fails. */
export async function finish(
  guest: Guest,
  script: string,
  { signal, what }: { readonly signal: AbortSignal; readonly what: string },
): Promise<ReadonlyMap<string, string>> {
  const output = await guest.script(script, signal, 'copy a file of');
  const words = wordsIn(output);
  if (words.has('damaged')) throw transferError(what, 'what arrived is not what was sent');
  if (words.size > 0) return words;
  throw transferError(what, output.trim().split('\n').at(-1) || 'the guest does not say why');
}

interface Sending {
  readonly parts: readonly Uint8Array[];
  readonly offset: number;
  readonly prefix: string;
}

async function sendBatch(
  guest: Guest,
  partial: string,
  { parts, offset, prefix }: Sending,
  signal: AbortSignal,
): Promise<number> {
  const names = parts.map((_part, index) => `${prefix}-${index}`);
  const sizes = parts.map(({ length }) => length);
  const sha256 = createHash('sha256');
  for (const part of parts) sha256.update(part);
  const end = offset + sizes.reduce((sum, size) => sum + size, 0);
  const batch: Batch = { names, sizes, sha256: sha256.digest('hex'), offset, end };
  let missing: readonly string[] = names;
  for (let round = 1; ; round += 1) {
    const sent = await inTurns(missing, (name) =>
      sendFile(
        guest.request,
        {
          folder: guest.facts.folder,
          name,
          bytes: parts[names.indexOf(name)] ?? Buffer.alloc(0),
          mode: 0o600,
        },
        signal,
      ),
    );
    const words = await finish(guest, guest.scripts.collect(guest.facts, partial, batch), {
      signal,
      what: 'The upload failed',
    });
    if (words.has('have')) return end;
    missing = (words.get('missing') ?? '').split(' ').filter((name) => names.includes(name));
    if (round >= MOST_ROUNDS || missing.length === 0) {
      const reason = await arrival(guest.request, sent[0] ?? '', signal);
      throw transferError('The upload failed', `its parts do not arrive (${reason ?? 'damaged'})`);
    }
  }
}

/** Works on all items, some at a time, and keeps their order. No item is begun once one has failed. */
export async function inTurns<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = numbered(items);
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function* numbered<Item>(items: Iterable<Item>): Generator<[number, Item]> {
  let count = 0;
  for (const item of items) yield [count++, item];
}

async function whole(content: UploadContent): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of portions(content)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* hashed(source: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const portion of source) {
    hash.update(portion);
    yield portion;
  }
}

function gzipped(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const gzip = createGzip();
  // What goes wrong with the source is thrown to whoever reads.
  pipeline(source, gzip).catch(() => undefined);
  return gzip as AsyncIterable<Uint8Array>;
}

/** Parts that are as large as SendFile takes. */
async function* inParts(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let pending: Buffer = Buffer.alloc(0);
  for await (const portion of source) {
    pending = Buffer.concat([pending, portion]);
    while (pending.length >= LARGEST_FILE) {
      yield pending.subarray(0, LARGEST_FILE);
      pending = pending.subarray(LARGEST_FILE);
    }
  }
  if (pending.length > 0) yield pending;
}

async function* inBatches(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let batch: Buffer[] = [];
  for await (const part of parts) {
    batch.push(part);
    if (batch.length < BATCH_SIZE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
