import { fullPath, nameOf, namePattern, extensionOf } from '../../files/paths.js';
import { toBytes } from '../convert.js';
import type { Interpreter } from '../interpreter.js';
import { PsObject, toBoolean, toItems, toText, type Value } from '../values.js';
import { methodError, withFiles } from './exception.js';
import type { StaticMember, StaticType } from './index.js';
import { SecurityObject } from './security.js';
import { openStream, ReaderObject, WriterObject } from './streams.js';
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
    const isNew = !filesOf(shell).isFolder(path);
    filesOf(shell).makeFolders(path);
    if (isNew && args[1] instanceof SecurityObject) filesOf(shell).folder(path).security = args[1].sddl;
    return new PsObject('System.IO.DirectoryInfo', { FullName: path, Name: nameOf(path) });
  }),
  delete: method('Delete', (shell, args) => {
    const path = pathOf(shell, args[0]);
    filesOf(shell).folder(path);
    filesOf(shell).remove(path, toBoolean(args[1]));
    return null;
  }),
  getaccesscontrol: method('GetAccessControl', (shell, args) => {
    const security = new SecurityObject();
    security.sddl = filesOf(shell).folder(pathOf(shell, args[0])).security ?? '';
    return security;
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
