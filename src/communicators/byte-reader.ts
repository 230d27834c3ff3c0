import type { Readable } from 'node:stream';
import type { Silence } from './silence.js';

const ENOUGH = 1024 * 1024;

/** Reads what a guest says in the portions that a protocol asks for, and not much further than it is asked. */
export class ByteReader {
  readonly #stream: Readable;
  readonly #silence: Silence;
  readonly #chunks: Buffer[] = [];
  #held = 0;
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(stream: Readable, silence: Silence) {
    this.#stream = stream;
    this.#silence = silence;
    stream.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#held += chunk.length;
      if (this.#held > ENOUGH) stream.pause();
      this.#wake();
    });
    const over = () => {
      this.#ended = true;
      this.#wake();
    };
    stream.once('end', over);
    stream.once('close', over);
  }

  /** At least one byte and at most `most`, in memory that is the taker's alone; undefined at the end. */
  async take(most: number): Promise<Buffer | undefined> {
    const first = await this.#first();
    if (first === undefined) return undefined;
    const isWhole = first.length <= most;
    const taken = isWhole ? first : Buffer.from(first.subarray(0, most));
    if (isWhole) this.#chunks.shift();
    else this.#chunks[0] = first.subarray(most);
    this.#held -= taken.length;
    if (this.#held <= ENOUGH) this.#stream.resume();
    return taken;
  }

  /** Text up to the next LF, without it; undefined if the end comes first. At most `longest` bytes are read. */
  async line(longest = 8192): Promise<string | undefined> {
    const bytes: number[] = [];
    while (bytes.length < longest) {
      const byte = (await this.take(1))?.[0];
      if (byte === undefined) return undefined;
      if (byte === 0x0a) break;
      bytes.push(byte);
    }
    return Buffer.from(bytes).toString();
  }

  async #first(): Promise<Buffer | undefined> {
    while (this.#chunks.length === 0) {
      if (this.#ended) return undefined;
      await this.#silence.until(new Promise<void>((resolve) => (this.#wake = resolve)));
    }
    return this.#chunks[0];
  }
}
