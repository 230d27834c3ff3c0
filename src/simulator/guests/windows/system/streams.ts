import { encodeText } from './code-pages.js';

/** Where a process writes: bytes, or text in the console's code page. */
export interface Output {
  bytes(data: Buffer): void;
  text(text: string): void;
}

export function output(codePage: number, write: (data: Buffer) => void): Output {
  return {
    bytes: (data) => {
      if (data.length > 0) write(data);
    },
    text: (text) => {
      if (text !== '') write(encodeText(text, codePage));
    },
  };
}

/** Keeps what is written, for a pipe or a program that reads another's output. */
export function collected(codePage: number): Output & { content(): Buffer } {
  const pieces: Buffer[] = [];
  return { ...output(codePage, (data) => pieces.push(data)), content: () => Buffer.concat(pieces) };
}

/** What a process reads: bytes as they come, until the end. */
export class Input {
  readonly #pieces: Buffer[] = [];
  #ended = false;
  #wake: () => void = () => undefined;

  static of(content: Buffer): Input {
    const input = new Input();
    input.write(content);
    input.end();
    return input;
  }

  write(data: Buffer): void {
    if (data.length > 0) this.#pieces.push(data);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** The next piece, undefined at the end. Waits; ends early when `signal` says so. */
  async read(signal: AbortSignal): Promise<Buffer | undefined> {
    while (this.#pieces.length === 0 && !this.#ended && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          signal.removeEventListener('abort', wake);
          resolve();
        };
        this.#wake = wake;
        signal.addEventListener('abort', wake);
      });
    }
    return this.#pieces.shift();
  }

  /** Gives back what was read too much. */
  unread(data: Buffer): void {
    if (data.length > 0) this.#pieces.unshift(data);
  }

  async readAll(signal: AbortSignal): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for (let piece = await this.read(signal); piece !== undefined; piece = await this.read(signal))
      pieces.push(piece);
    return Buffer.concat(pieces);
  }

  /** A line without its end, undefined where nothing is left. */
  async readLine(signal: AbortSignal): Promise<Buffer | undefined> {
    let line = Buffer.alloc(0);
    for (let piece = await this.read(signal); piece !== undefined; piece = await this.read(signal)) {
      const end = piece.indexOf(0x0a);
      line = Buffer.concat([line, end === -1 ? piece : piece.subarray(0, end)]);
      if (end === -1) continue;
      this.unread(piece.subarray(end + 1));
      return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
    }
    return line.length > 0 ? line : undefined;
  }
}
