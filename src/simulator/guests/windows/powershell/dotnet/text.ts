import { decodeFile, decodeText, encodeText } from '../../system/code-pages.js';
import { toBytes } from '../convert.js';
import { formatString } from '../format-string.js';
import type { Interpreter } from '../interpreter.js';
import { NO_METHOD, PsObject, toItems, toNumber, toText, type Value } from '../values.js';
import type { StaticType } from './index.js';

/** A [System.Text.Encoding]. */
export class EncodingObject extends PsObject {
  constructor(
    private readonly name: 'utf8' | 'utf16le' | 'utf16be' | 'latin1' | 'ascii' | 'oem',
    /** Written where a file begins. */
    private readonly mark: Buffer,
  ) {
    super('System.Text.Encoding', { WebName: name, BodyName: name });
  }

  encode(text: string, isStart: boolean): Buffer {
    const body =
      this.name === 'utf16be'
        ? Buffer.from(text, 'utf16le').swap16()
        : this.name === 'oem'
          ? encodeText(text, 437)
          : this.name === 'ascii'
            ? Buffer.from(text.replace(/[^\u0000-\u007f]/g, '?'), 'latin1')
            : Buffer.from(text, this.name);
    return isStart ? Buffer.concat([this.mark, body]) : body;
  }

  decode(bytes: Buffer): string {
    if (this.name === 'utf16be')
      return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le');
    return this.name === 'oem' ? decodeText(bytes, 437) : bytes.toString(this.name);
  }

  /** A file's content: its mark, if it has one, says more than the encoding asked for. */
  file(bytes: Buffer): string {
    const hasMark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xef && bytes[1] === 0xbb);
    return hasMark ? decodeFile(bytes) : this.decode(bytes);
  }

  override invoke(name: string, args: readonly Value[]): Value {
    const from = toNumber(args[1]) ?? 0;
    switch (name.toLowerCase()) {
      case 'getbytes':
        return this.encode(toText(args[0]), false);
      case 'getstring': {
        const bytes = toBytes(args[0]);
        return this.decode(
          args[2] === undefined ? bytes : bytes.subarray(from, from + (toNumber(args[2]) ?? 0)),
        );
      }
      case 'getbytecount':
        return this.encode(toText(args[0]), false).length;
      case 'getpreamble':
        return this.mark;
      default:
        return NO_METHOD;
    }
  }
}

const NO_MARK = Buffer.alloc(0);
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** .NET's default for files: UTF-8 without a mark. */
export function utf8(): EncodingObject {
  return new EncodingObject('utf8', NO_MARK);
}

/** By the names of -Encoding in Windows PowerShell; its UTF8 has a mark. */
export function encodingNamed(name: string): EncodingObject {
  switch (name.toLowerCase()) {
    case 'utf8':
      return new EncodingObject('utf8', UTF8_MARK);
    case 'unicode':
    case 'string':
      return new EncodingObject('utf16le', Buffer.from([0xff, 0xfe]));
    case 'bigendianunicode':
      return new EncodingObject('utf16be', Buffer.from([0xfe, 0xff]));
    case 'oem':
      return new EncodingObject('oem', NO_MARK);
    case 'default':
      return new EncodingObject('latin1', NO_MARK);
    case 'ascii':
      return new EncodingObject('ascii', NO_MARK);
    default:
      return utf8();
  }
}

export const ENCODINGS: StaticType = {
  utf8: () => encodingNamed('utf8'),
  ascii: () => encodingNamed('ascii'),
  unicode: () => encodingNamed('unicode'),
  bigendianunicode: () => encodingNamed('bigendianunicode'),
  default: () => encodingNamed('default'),
  getencoding: (_, args = []) => {
    const name = toText(args[0]).toLowerCase();
    if (/^(utf-?8|65001)$/.test(name)) return encodingNamed('utf8');
    if (/^(utf-16|unicode|1200)$/.test(name)) return encodingNamed('unicode');
    return /^(437|ibm437)$/.test(name)
      ? encodingNamed('oem')
      : encodingNamed(/ascii/.test(name) ? 'ascii' : 'default');
  },
};

export const STRING: StaticType = {
  isnullorempty: (_, args = []) => toText(args[0]) === '',
  isnullorwhitespace: (_, args = []) => toText(args[0]).trim() === '',
  join: (_, args = []) =>
    (args.length === 2 ? toItems(args[1]) : args.slice(1)).map((item) => toText(item)).join(toText(args[0])),
  format: (_, args = []) =>
    formatString(toText(args[0]), args.length === 2 ? toItems(args[1]) : args.slice(1)),
  concat: (_, args = []) =>
    args
      .flatMap((item) => toItems(item))
      .map((item) => toText(item))
      .join(''),
  empty: () => '',
  compare: (_, args = []) => toText(args[0]).localeCompare(toText(args[1])),
};

class StringBuilderObject extends PsObject {
  #text: string;

  constructor(text: string) {
    super('System.Text.StringBuilder');
    this.#text = text;
  }

  override get(name: string): Value {
    return name.toLowerCase() === 'length' ? this.#text.length : undefined;
  }

  override invoke(name: string, args: readonly Value[]): Value {
    switch (name.toLowerCase()) {
      case 'append':
        this.#text += toText(args[0]);
        return this;
      case 'appendline':
        this.#text += `${toText(args[0])}\r\n`;
        return this;
      case 'clear':
        this.#text = '';
        return this;
      case 'tostring':
        return this.#text;
      default:
        return NO_METHOD;
    }
  }

  override text(): string {
    return this.#text;
  }
}

export function newStringBuilder(_: Interpreter, args: readonly Value[]): Value {
  return new StringBuilderObject(typeof args[0] === 'string' ? args[0] : '');
}
