import { fullPath } from '../../files/paths.js';
import type { WindowsFile } from '../../files/file-system.js';
import { decodeFile } from '../../system/code-pages.js';
import { toBytes } from '../convert.js';
import type { Interpreter } from '../interpreter.js';
import { NO_METHOD, PsObject, toBoolean, toNumber, toText, type Value } from '../values.js';
import { methodError, withFiles } from './exception.js';
import { EncodingObject, utf8 } from './text.js';

/** A [System.IO.FileStream]. */
export class StreamObject extends PsObject {
  #at = 0;
  #isOpen = true;

  constructor(
    readonly path: string,
    readonly file: WindowsFile,
    private readonly shell: Interpreter,
    isAtEnd: boolean,
  ) {
    super('System.IO.FileStream');
    if (isAtEnd) this.#at = file.size;
  }

  override get(name: string): Value {
    switch (name.toLowerCase()) {
      case 'length':
        return this.file.size;
      case 'position':
        return this.#at;
      case 'name':
        return this.path;
      case 'canread':
      case 'canwrite':
        return this.#isOpen;
      default:
        return undefined;
    }
  }

  override set(name: string, value: Value): boolean {
    if (name.toLowerCase() !== 'position') return false;
    this.#at = toNumber(value) ?? 0;
    return true;
  }

  override properties(): readonly (readonly [string, Value])[] {
    return ['Name', 'Length', 'Position'].map((name) => [name, this.get(name)] as const);
  }

  override invoke(name: string, args: readonly Value[]): Value {
    const key = name.toLowerCase();
    if (['close', 'dispose', 'flush', 'unlock', 'lock'].includes(key)) {
      if (key === 'close' || key === 'dispose') this.#isOpen = false;
      return null;
    }
    if (!this.#isOpen)
      throw methodError(name, args.length, 'Cannot access a closed file.', 'System.ObjectDisposedException');
    const from = toNumber(args[1]) ?? 0;
    switch (key) {
      case 'write':
        this.write(toBytes(args[0]).subarray(from, from + (toNumber(args[2]) ?? Infinity)));
        return null;
      case 'writebyte':
        this.write(Buffer.from([toNumber(args[0]) ?? 0]));
        return null;
      case 'read': {
        const target = args[0];
        const data = this.read(toNumber(args[2]) ?? 0);
        if (Buffer.isBuffer(target)) data.copy(target, from);
        return data.length;
      }
      case 'readbyte':
        return this.read(1)[0] ?? -1;
      case 'seek': {
        const base = /end|2/i.test(toText(args[1]))
          ? this.file.size
          : /current|1/i.test(toText(args[1]))
            ? this.#at
            : 0;
        this.#at = base + (toNumber(args[0]) ?? 0);
        return this.#at;
      }
      case 'setlength':
        this.#replace(this.#content().subarray(0, toNumber(args[0]) ?? 0));
        return null;
      case 'copyto':
        if (args[0] instanceof StreamObject) args[0].write(this.read(Infinity));
        return null;
      default:
        return NO_METHOD;
    }
  }

  read(length: number): Buffer {
    const data = this.#content().subarray(this.#at, Math.min(this.file.size, this.#at + length));
    this.#at += data.length;
    return data;
  }

  /** At the end it only adds a piece; elsewhere it makes the content anew. */
  write(data: Buffer): void {
    if (this.#at === this.file.size) {
      if (data.length > 0) this.file.pieces.push(Buffer.from(data));
      this.file.size += data.length;
      this.file.writtenAt = new Date();
    } else {
      const content = Buffer.alloc(Math.max(this.file.size, this.#at + data.length));
      this.#content().copy(content);
      data.copy(content, this.#at);
      this.#replace(content);
    }
    this.#at += data.length;
  }

  close(): void {
    this.#isOpen = false;
  }

  #content(): Buffer {
    if (this.file.pieces.length > 1) this.file.pieces.splice(0, Infinity, Buffer.concat(this.file.pieces));
    return this.file.pieces[0] ?? Buffer.alloc(0);
  }

  #replace(content: Buffer): void {
    this.shell.session.process.machine.files.write(this.path, content);
  }
}

/** A [System.IO.StreamReader]. */
export class ReaderObject extends PsObject {
  #text: string;

  constructor(private readonly stream: StreamObject) {
    super('System.IO.StreamReader');
    this.#text = decodeFile(stream.read(Infinity));
  }

  override get(name: string): Value {
    if (name.toLowerCase() === 'endofstream') return this.#text === '';
    return name.toLowerCase() === 'basestream' ? this.stream : undefined;
  }

  override invoke(name: string): Value {
    switch (name.toLowerCase()) {
      case 'readline': {
        if (this.#text === '') return null;
        const [line = '', end = ''] = /^([^\r\n]*)(\r\n|\n|\r|)/.exec(this.#text)?.slice(1) ?? [];
        this.#text = this.#text.slice(line.length + end.length);
        return line;
      }
      case 'readtoend': {
        const rest = this.#text;
        this.#text = '';
        return rest;
      }
      case 'peek':
        return this.#text === '' ? -1 : this.#text.charCodeAt(0);
      case 'close':
      case 'dispose':
        this.stream.close();
        return null;
      default:
        return NO_METHOD;
    }
  }
}

/** A [System.IO.StreamWriter]. */
export class WriterObject extends PsObject {
  #hasBegun: boolean;

  constructor(
    private readonly stream: StreamObject,
    private readonly encoding: EncodingObject,
  ) {
    super('System.IO.StreamWriter', { AutoFlush: false, BaseStream: stream, NewLine: '\r\n' });
    this.#hasBegun = stream.file.size > 0;
  }

  override invoke(name: string, args: readonly Value[]): Value {
    switch (name.toLowerCase()) {
      case 'write':
        return this.#write(toText(args[0]));
      case 'writeline':
        return this.#write(`${toText(args[0])}\r\n`);
      case 'close':
      case 'dispose':
        this.stream.close();
        return null;
      case 'flush':
        return null;
      default:
        return NO_METHOD;
    }
  }

  #write(text: string): null {
    this.stream.write(this.encoding.encode(text, !this.#hasBegun));
    this.#hasBegun = true;
    return null;
  }
}

export function newFileStream(shell: Interpreter, args: readonly Value[]): Value {
  return openStream(shell, '.ctor', args);
}

export function newWriter(shell: Interpreter, args: readonly Value[]): Value {
  const encoding = args.find((arg) => arg instanceof EncodingObject) ?? utf8();
  if (args[0] instanceof StreamObject) return new WriterObject(args[0], encoding);
  return new WriterObject(
    openStream(shell, '.ctor', [args[0], toBoolean(args[1]) ? 'Append' : 'Create']),
    encoding,
  );
}

export function newReader(shell: Interpreter, args: readonly Value[]): Value {
  return new ReaderObject(
    args[0] instanceof StreamObject ? args[0] : openStream(shell, '.ctor', [args[0], 'Open', 'Read']),
  );
}

/** All that a stream still has; undefined for what is no stream. */
export function readAll(value: Value): Buffer | undefined {
  return value instanceof StreamObject ? value.read(Infinity) : undefined;
}

/** Opens a file with a mode such as `OpenOrCreate`. @throws PsError */
export function openStream(shell: Interpreter, name: string, args: readonly Value[]): StreamObject {
  const path = fullPath(toText(args[0]), shell.session.process.folder);
  const mode = (toText(args[1]) || 'Open').toLowerCase();
  const { files } = shell.session.process.machine;
  return withFiles(name, args.length, () => {
    const exists = files.isFile(path);
    if (mode === 'createnew' && exists)
      throw methodError(name, args.length, `The file '${path}' already exists.`, 'System.IO.IOException');
    if (mode === 'create' || mode === 'createnew' || (mode === 'truncate' && exists))
      files.write(path, Buffer.alloc(0));
    else if ((mode === 'openorcreate' || mode === 'append') && !exists) files.write(path, Buffer.alloc(0));
    return new StreamObject(path, files.file(path), shell, mode === 'append');
  });
}
