import type { Readable, Writable } from 'node:stream';

/** The client at the other end of the channel: lines, bytes and one-byte answers. */
export class ScpPeer {
  readonly #input: AsyncIterator<Buffer>;
  readonly #output: Writable;
  #rest: Buffer = Buffer.alloc(0);
  #failed = false;

  constructor(channel: Readable & Writable) {
    // The end of the input is not the end of the channel: the exit status is still to be told.
    this.#input = channel.iterator({ destroyOnReturn: false });
    this.#output = channel;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Undefined at the end of the stream. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end !== -1) {
        const line = this.#rest.subarray(0, end).toString('utf8');
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (!(await this.#more())) return undefined;
    }
  }

  async *bytes(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0;) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new Error('lost connection');
      const chunk = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(chunk.length);
      left -= chunk.length;
      yield chunk;
    }
  }

  /** The client's answer: 0 is yes; anything else comes with a line that says why not. */
  async answer(): Promise<void> {
    if (this.#rest.length === 0 && !(await this.#more())) throw new Error('lost connection');
    const code = this.#rest[0];
    this.#rest = this.#rest.subarray(1);
    if (code === 0) return;
    const reason = await this.line();
    this.#failed = true;
    throw new Error(reason ?? 'refused by the client');
  }

  confirm(): Promise<void> {
    return this.write(Buffer.of(0));
  }

  async announce(line: string): Promise<void> {
    await this.write(Buffer.from(`${line}\n`));
    await this.answer();
  }

  /** Tells the client of an error (1: goes on with the next file, 2: the end), and remembers it for the exit status. */
  async fail(message: string, fatal = false): Promise<boolean> {
    this.#failed = true;
    await this.write(Buffer.concat([Buffer.of(fatal ? 2 : 1), Buffer.from(`${message}\n`)]));
    return true;
  }

  write(data: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#output.write(data, (error) => (error ? reject(error) : resolve()));
    });
  }

  async #more(): Promise<boolean> {
    const next = await this.#input.next();
    if (next.done === true) return false;
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value]);
    return true;
  }
}
