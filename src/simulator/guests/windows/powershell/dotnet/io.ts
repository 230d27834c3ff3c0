import { fullPath, nameOf, namePattern, extensionOf } from '../../files/paths.js';
import type { WindowsFile } from '../../files/file-system.js';
import { decodeFile } from '../../system/code-pages.js';
import { toBytes } from '../convert.js';
import type { Interpreter } from '../interpreter.js';
import { NO_METHOD, PsObject, toBoolean, toItems, toNumber, toText, type Value } from '../values.js';
import { methodError, withFiles } from './exception.js';
import type { StaticMember, StaticType } from './index.js';
import { EncodingObject, utf8 } from './text.js';

/** .NET resolves relative paths by the process' own folder, which PowerShell's `cd` does not change. */
const pathOf = (shell: Interpreter, value: Value | undefined): string =>
  fullPath(toText(value), shell.session.process.folder);
const filesOf = (shell: Interpreter) => shell.session.process.machine.files;

function method(name: string, work: (shell: Interpreter, args: readonly Value[]) => Value): StaticMember {
  return (shell, args = []) => withFiles(name, args.length, () => work(shell, args));
}

export const FILE: StaticType = {
  exists: (shell, args = []) => toText(args[0]) !== '' && filesOf(shell).isFile(pathOf(shell, args[0])),
  readallbytes: method('ReadAllBytes', (shell, args) =>
    Buffer.from(filesOf(shell).read(pathOf(shell, args[0]))),
  ),
  readalltext: method('ReadAllText', (shell, args) =>
    encodingIn(args).file(filesOf(shell).read(pathOf(shell, args[0]))),
  ),
  readalllines: method('ReadAllLines', (shell, args) =>
    linesOf(encodingIn(args).file(filesOf(shell).read(pathOf(shell, args[0])))),
  ),
  writeallbytes: method(
    'WriteAllBytes',
    (shell, args) => filesOf(shell).write(pathOf(shell, args[0]), toBytes(args[1])) ?? null,
  ),
  writealltext: method('WriteAllText', (shell, args) => {
    filesOf(shell).write(pathOf(shell, args[0]), encodingIn(args).encode(toText(args[1]), true));
    return null;
  }),
  writealllines: method('WriteAllLines', (shell, args) => {
    filesOf(shell).write(pathOf(shell, args[0]), encodingIn(args).encode(joined(args[1]), true));
    return null;
  }),
  appendalltext: method('AppendAllText', (shell, args) => {
    filesOf(shell).write(pathOf(shell, args[0]), encodingIn(args).encode(toText(args[1]), false), 'append');
    return null;
  }),
  appendalllines: method('AppendAllLines', (shell, args) => {
    filesOf(shell).write(pathOf(shell, args[0]), encodingIn(args).encode(joined(args[1]), false), 'append');
    return null;
  }),
  delete: method('Delete', (shell, args) => {
    const path = pathOf(shell, args[0]);
    if (filesOf(shell).find(path) !== undefined) {
      filesOf(shell).file(path);
      filesOf(shell).remove(path);
    }
    return null;
  }),
  copy: method('Copy', (shell, args) => {
    const target = pathOf(shell, args[1]);
    if (filesOf(shell).isFile(target) && !toBoolean(args[2]))
      throw methodError('Copy', args.length, `The file '${target}' already exists.`, 'System.IO.IOException');
    filesOf(shell).copyTo(pathOf(shell, args[0]), target);
    return null;
  }),
  move: method('Move', (shell, args) => {
    const target = pathOf(shell, args[1]);
    if (filesOf(shell).find(target) !== undefined)
      throw methodError(
        'Move',
        args.length,
        'Cannot create a file when that file already exists.',
        'System.IO.IOException',
      );
    filesOf(shell).move(pathOf(shell, args[0]), target);
    return null;
  }),
  open: (shell, args = []) => openStream(shell, 'Open', args),
  openread: (shell, args = []) => openStream(shell, 'OpenRead', [args[0], 'Open', 'Read']),
  openwrite: (shell, args = []) => openStream(shell, 'OpenWrite', [args[0], 'OpenOrCreate', 'Write']),
  create: (shell, args = []) => openStream(shell, 'Create', [args[0], 'Create', 'ReadWrite']),
  opentext: (shell, args = []) => new ReaderObject(openStream(shell, 'OpenText', [args[0], 'Open', 'Read'])),
  createtext: (shell, args = []) =>
    new WriterObject(openStream(shell, 'CreateText', [args[0], 'Create', 'Write']), utf8()),
  appendtext: (shell, args = []) =>
    new WriterObject(openStream(shell, 'AppendText', [args[0], 'Append', 'Write']), utf8()),
};

export const DIRECTORY: StaticType = {
  exists: (shell, args = []) => filesOf(shell).isFolder(pathOf(shell, args[0])),
  createdirectory: method('CreateDirectory', (shell, args) => {
    const path = pathOf(shell, args[0]);
    filesOf(shell).makeFolders(path);
    return new PsObject('System.IO.DirectoryInfo', { FullName: path, Name: nameOf(path) });
  }),
  delete: method('Delete', (shell, args) => {
    const path = pathOf(shell, args[0]);
    filesOf(shell).folder(path);
    filesOf(shell).remove(path, toBoolean(args[1]));
    return null;
  }),
  getfiles: method('GetFiles', (shell, args) => children(shell, args, 'file')),
  getdirectories: method('GetDirectories', (shell, args) => children(shell, args, 'folder')),
  getfilesystementries: method('GetFileSystemEntries', (shell, args) => [
    ...children(shell, args, 'folder'),
    ...children(shell, args, 'file'),
  ]),
  getcurrentdirectory: (shell) => shell.session.process.folder,
};

export const PATH: StaticType = {
  getfullpath: (shell, args = []) => {
    if (toText(args[0]) === '') throw methodError('GetFullPath', 1, 'The path is not of a legal form.');
    return pathOf(shell, args[0]) + (/[^:][\\/]$/.test(toText(args[0])) ? '\\' : '');
  },
  getdirectoryname: (_, args = []) => {
    const path = toText(args[0]).replaceAll('/', '\\');
    const end = path.lastIndexOf('\\');
    if (end === -1) return '';
    return /^[A-Za-z]:\\?$/.test(path) ? null : end === 2 ? path.slice(0, 3) : path.slice(0, end);
  },
  getfilename: (_, args = []) => toText(args[0]).replace(/^.*[\\/]/, ''),
  getfilenamewithoutextension: (_, args = []) =>
    toText(args[0])
      .replace(/^.*[\\/]/, '')
      .replace(/\.[^.]*$/, ''),
  getextension: (_, args = []) => extensionOf(toText(args[0])),
  combine: (_, args = []) =>
    args
      .map((part) => toText(part))
      .reduce(
        (path, part) =>
          /^([A-Za-z]:|[\\/])/.test(part)
            ? part
            : path === ''
              ? part
              : `${path.replace(/[\\/]$/, '')}\\${part}`,
        '',
      ),
  changeextension: (_, args = []) => toText(args[0]).replace(/\.[^.\\/]*$/, '') + toText(args[1]),
  ispathrooted: (_, args = []) => /^([A-Za-z]:|[\\/])/.test(toText(args[0])),
  gettemppath: (shell) => `${shell.session.process.environment.get('TEMP') ?? 'C:\\Windows\\Temp'}\\`,
  getrandomfilename: () =>
    `${Math.random().toString(36).slice(2, 10)}.${Math.random().toString(36).slice(2, 5)}`,
  gettempfilename: (shell) => {
    const folder = fullPath(shell.session.process.environment.get('TEMP') ?? 'C:\\Windows\\Temp');
    const path = `${folder}\\tmp${Math.random().toString(16).slice(2, 6).toUpperCase()}.tmp`;
    filesOf(shell).write(path, Buffer.alloc(0));
    return path;
  },
  directoryseparatorchar: () => '\\',
};

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
    filesOf(this.shell).write(this.path, content);
  }
}

class ReaderObject extends PsObject {
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

class WriterObject extends PsObject {
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

function openStream(shell: Interpreter, name: string, args: readonly Value[]): StreamObject {
  const path = pathOf(shell, args[0]);
  const mode = (toText(args[1]) || 'Open').toLowerCase();
  const files = filesOf(shell);
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

function children(shell: Interpreter, args: readonly Value[], kind: 'file' | 'folder'): string[] {
  const path = pathOf(shell, args[0]);
  const pattern = namePattern(args[1] === undefined ? '*' : toText(args[1]));
  const isDeep = /AllDirectories|^1$/i.test(toText(args[2]));
  const walk = (folder: string): string[] =>
    [...filesOf(shell).folder(folder).children.values()].flatMap((node) => {
      const child = `${folder.replace(/\\$/, '')}\\${node.name}`;
      const own = node.kind === kind && pattern.test(node.name) ? [child] : [];
      return isDeep && node.kind === 'folder' ? [...own, ...walk(child)] : own;
    });
  return walk(path);
}

function encodingIn(args: readonly Value[]): EncodingObject {
  return args.find((arg) => arg instanceof EncodingObject) ?? utf8();
}

export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function joined(value: Value | undefined): string {
  return toItems(value)
    .map((item) => `${toText(item)}\r\n`)
    .join('');
}
