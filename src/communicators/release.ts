/** Smaller buffers are not worth it, and may be parts of something larger. */
const LEAST = 8 * 1024;

/**
 * Gives back the memory under bytes that nobody looks at again, all of it, where Node can: 24 does, 20 leaves it to the
 * garbage collector. A transfer makes three bytes of garbage of each that it moves, and since the collector goes by memory
 * that it has been told of, it went over the whole heap every ten megabytes: half of the processor's time.
 */
export function release(bytes: Uint8Array): void {
  const { buffer } = bytes;
  if (buffer.byteLength < LEAST || isPooled(bytes)) return;
  (buffer as { transfer?: (length: number) => unknown }).transfer?.(0);
}

/** Whether it may be a part of the memory that Node shares out to small buffers. */
function isPooled({ buffer, byteLength }: Uint8Array): boolean {
  return buffer.byteLength === Buffer.poolSize && byteLength < buffer.byteLength;
}
