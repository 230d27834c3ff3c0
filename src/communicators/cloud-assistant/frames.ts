import { StringDecoder } from 'node:string_decoder';
import { gunzipSync } from 'node:zlib';
import { LineSplitter } from '../lines.js';

/**
 * What scripts of ours print: lines that the service may cut or repeat without harm, since each says where its bytes
 * belong. `o 0 12 H4sI…`: 12 bytes of stream `o` from offset 0 on, packed and in base64. Other lines are words.
 */
export type Line =
  | { readonly kind: 'frame'; readonly stream: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'word'; readonly name: string; readonly text: string };

/** The whole lines of a script's output that are ours; what else a guest's programs say is left out. */
export function linesOf(output: string, packed: boolean): Line[] {
  return output
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => parse(line.trimEnd(), packed));
}

function parse(line: string, packed: boolean): Line[] {
  const [, stream = '', offset = '', length = '', text = ''] = FRAME.exec(line) ?? [];
  if (stream !== '') {
    const bytes = unpacked(Buffer.from(text, 'base64'), packed, Math.min(Number(length), LARGEST_FRAME));
    return bytes === undefined ? [] : [{ kind: 'frame', stream, offset: Number(offset), bytes }];
  }
  const [, name = '', rest = ''] = WORD.exec(line) ?? [];
  return name === '' ? [] : [{ kind: 'word', name, text: rest }];
}

/** More bytes than a script of ours ever puts into a frame: few packed ones could become gigabytes. */
const LARGEST_FRAME = 1024 * 1024;
const FRAME = /^@([oed]) (\d+) (\d+) ([A-Za-z0-9+/=]+)$/;
const WORD = /^@(\w+)(?: (.*))?$/;

/** Undefined where it did not come whole. */
function unpacked(packedBytes: Buffer, packed: boolean, length: number): Buffer | undefined {
  if (!packed) return packedBytes.length === length ? packedBytes : undefined;
  try {
    const bytes = gunzipSync(packedBytes, { maxOutputLength: Math.max(length, 1) });
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

interface TextReader {
  write(text: string): string;
  end(): string;
}

/** One stream of a guest's, put together from frames: each byte once and in order, whatever came twice or early. */
export class StreamOfFrames {
  #offset = 0;
  readonly #lines: LineSplitter;
  readonly #decoder = new StringDecoder('utf8');

  /** @param reader makes text of what programs print that speak another language */
  constructor(
    onLine: (line: string) => void,
    private readonly reader?: TextReader,
  ) {
    this.#lines = new LineSplitter(onLine);
  }

  /** How many bytes have come: where the guest has to go on. */
  get offset(): number {
    return this.#offset;
  }

  add(offset: number, bytes: Buffer): void {
    const known = this.#offset - offset;
    // What leaves a gap will come again, from where the gap begins.
    if (known < 0 || known >= bytes.length) return;
    this.#write(bytes.subarray(known));
    this.#offset = offset + bytes.length;
  }

  end(): void {
    if (this.reader !== undefined) {
      const rest = this.reader.write(this.#decoder.end()) + this.reader.end();
      this.#lines.write(Buffer.from(rest));
    }
    this.#lines.end();
  }

  #write(bytes: Buffer): void {
    this.#lines.write(
      this.reader === undefined ? bytes : Buffer.from(this.reader.write(this.#decoder.write(bytes))),
    );
  }
}
