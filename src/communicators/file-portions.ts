import { open } from 'node:fs/promises';

/**
 * What a file of the runner holds, read ahead by one portion. Two buffers take turns: a portion is good until the next is
 * asked for.
 */
export async function* filePortions(path: string, size: number): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    let [buffer, other] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)];
    let reading = file.read(buffer, 0, size);
    for (;;) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      const portion = buffer.subarray(0, bytesRead);
      [buffer, other] = [other, buffer];
      reading = file.read(buffer, 0, size);
      // It is awaited in the next turn, if there is one.
      reading.catch(() => undefined);
      yield portion;
    }
  } finally {
    await file.close();
  }
}
