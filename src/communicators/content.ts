import { BuildError } from '../errors/index.js';
import type { UploadContent } from './communicator.js';

/** Bytes per read: enough that a fast link is never kept waiting, and no more than OpenSSH's SFTP takes in one request. */
export const PORTION = 252 * 1024;

export function sizeOf(content: UploadContent): number {
  return content instanceof Uint8Array ? content.length : content.size;
}

/**
 * The content in portions, exactly as many bytes as were announced.
 * @throws BuildError if a file grew or shrank meanwhile
 */
export async function* portions(content: UploadContent): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) {
    for (let start = 0; start < content.length; start += PORTION)
      yield content.subarray(start, start + PORTION);
    return;
  }
  let left = content.size;
  for await (const chunk of content.stream() as AsyncIterable<Buffer>) {
    left -= chunk.length;
    if (left < 0) break;
    yield chunk;
  }
  if (left !== 0) throw new BuildError('The file changed its size while it was being uploaded.');
}
