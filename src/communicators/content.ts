import { createReadStream } from 'node:fs';
import { BuildError } from '../errors/index.js';
import type { UploadContent } from './communicator.js';
import { filePortions } from './file-portions.js';

/** Bytes per read: enough that a fast link is never kept waiting, and a whole number of OpenSSH's packets. */
export const PORTION = 256 * 1024;

export function sizeOf(content: UploadContent): number {
  return content instanceof Uint8Array ? content.length : content.size;
}

/**
 * The content in portions, exactly as many bytes as were announced.
 * @throws BuildError if a file grew or shrank meanwhile
 */
export function portions(content: UploadContent): AsyncIterable<Uint8Array> {
  if (content instanceof Uint8Array) return parts(content, PORTION);
  return exactly(content.size, createReadStream(content.path, { highWaterMark: PORTION }));
}

/**
 * The same for whoever is done with a portion before asking for the next one: the memory of a file's portions is used
 * again and again.
 * @param size most bytes of a portion
 */
export function passingPortions(content: UploadContent, size = PORTION): AsyncIterable<Uint8Array> {
  if (content instanceof Uint8Array) return parts(content, size);
  return exactly(content.size, filePortions(content.path, size));
}

async function* parts(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += size) yield content.subarray(start, start + size);
}

async function* exactly(size: number, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = size;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0) throw new BuildError('The file changed its size while it was being uploaded.');
}
