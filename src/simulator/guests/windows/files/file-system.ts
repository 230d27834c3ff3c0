import { nameOf, parentOf } from './paths.js';

export type FileProblem = 'not found' | 'path not found' | 'exists' | 'is a folder' | 'not empty';

/** What keeps a file operation from being done; each program has its own words for it. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly path: string,
  ) {
    super(`${path}: ${problem}`);
  }
}

export interface WindowsFile {
  readonly kind: 'file';
  readonly name: string;
  /** Pieces in order: appending little by little must not copy what is there. */
  readonly pieces: Buffer[];
  size: number;
  writtenAt: Date;
}

export interface WindowsFolder {
  readonly kind: 'folder';
  readonly name: string;
  /** By name in lower case. */
  readonly children: Map<string, WindowsNode>;
  writtenAt: Date;
  /** Its own access rights, as SDDL, where it was given any. Nobody is refused anything here. */
  security?: string;
}

export type WindowsNode = WindowsFile | WindowsFolder;

/** A case-insensitive drive C:, in memory. Paths are full ones (see paths.ts). */
export class FileSystem {
  constructor(private readonly root: WindowsFolder = newFolder('')) {}

  /** Independent of this one from now on; contents are shared, since nobody changes a piece. */
  copy(): FileSystem {
    return new FileSystem(copyNode(this.root));
  }

  find(path: string): WindowsNode | undefined {
    const [drive = '', ...names] = path.split('\\').filter((name) => name !== '');
    if (drive.toUpperCase() !== 'C:') return undefined;
    let node: WindowsNode = this.root;
    for (const name of names) {
      const child: WindowsNode | undefined = node.kind === 'folder' ? childOf(node, name) : undefined;
      if (child === undefined) return undefined;
      node = child;
    }
    return node;
  }

  isFolder(path: string): boolean {
    return this.find(path)?.kind === 'folder';
  }

  isFile(path: string): boolean {
    return this.find(path)?.kind === 'file';
  }

  /** @throws FileError */
  file(path: string): WindowsFile {
    const node = this.find(path);
    if (node === undefined) throw this.#missing(path);
    if (node.kind === 'folder') throw new FileError('is a folder', path);
    return node;
  }

  /** @throws FileError */
  folder(path: string): WindowsFolder {
    const node = this.find(path);
    if (node?.kind !== 'folder') throw new FileError('path not found', path);
    return node;
  }

  /** @throws FileError */
  read(path: string): Buffer {
    const file = this.file(path);
    if (file.pieces.length > 1) file.pieces.splice(0, Infinity, Buffer.concat(file.pieces));
    return file.pieces[0] ?? Buffer.alloc(0);
  }

  /** Makes the file where it is not; its folder must be there. @throws FileError */
  write(path: string, content: Buffer, how: 'replace' | 'append' = 'replace'): void {
    const file = this.#openToWrite(path);
    if (how === 'replace') {
      file.pieces.length = 0;
      file.size = 0;
    }
    if (content.length > 0) file.pieces.push(Buffer.from(content));
    file.size += content.length;
    file.writtenAt = new Date();
  }

  /** The same, making the folders on the way. */
  lay(path: string, content: Buffer | string): void {
    this.makeFolders(parentOf(path));
    this.write(path, Buffer.from(content));
  }

  /** A folder that is there already is no error. @throws FileError where a file is in the way */
  makeFolders(path: string): void {
    const parent = parentOf(path);
    if (parent !== path && this.find(parent) === undefined) this.makeFolders(parent);
    if (!this.isFolder(path)) this.makeFolder(path);
  }

  /** @throws FileError */
  makeFolder(path: string): void {
    if (this.find(path) !== undefined) throw new FileError('exists', path);
    const folder = newFolder(nameOf(path));
    this.folder(parentOf(path)).children.set(folder.name.toLowerCase(), folder);
  }

  /** @throws FileError `not empty` for a folder with content, unless `withContent` */
  remove(path: string, withContent = false): void {
    const node = this.find(path);
    if (node === undefined || node === this.root) throw this.#missing(path);
    if (node.kind === 'folder' && node.children.size > 0 && !withContent)
      throw new FileError('not empty', path);
    this.folder(parentOf(path)).children.delete(node.name.toLowerCase());
  }

  /** Gives a file or folder another place; a file there is replaced. @throws FileError */
  move(from: string, to: string): void {
    const node = this.find(from);
    if (node === undefined) throw this.#missing(from);
    const folder = this.folder(parentOf(to));
    if (this.isFolder(to)) throw new FileError('exists', to);
    this.folder(parentOf(from)).children.delete(node.name.toLowerCase());
    folder.children.set(nameOf(to).toLowerCase(), { ...node, name: nameOf(to) });
  }

  /** Copies a file or a whole folder; files there are replaced. @throws FileError */
  copyTo(from: string, to: string): void {
    const node = this.find(from);
    if (node === undefined) throw this.#missing(from);
    if (node.kind === 'file') return this.write(to, this.read(from));
    this.makeFolders(to);
    for (const child of node.children.values()) this.copyTo(`${from}\\${child.name}`, `${to}\\${child.name}`);
  }

  #openToWrite(path: string): WindowsFile {
    const known = this.find(path);
    if (known?.kind === 'folder') throw new FileError('is a folder', path);
    if (known !== undefined) return known;
    const file: WindowsFile = {
      kind: 'file',
      name: nameOf(path),
      pieces: [],
      size: 0,
      writtenAt: new Date(),
    };
    this.folder(parentOf(path)).children.set(file.name.toLowerCase(), file);
    return file;
  }

  #missing(path: string): FileError {
    return new FileError(this.isFolder(parentOf(path)) ? 'not found' : 'path not found', path);
  }
}

function newFolder(name: string): WindowsFolder {
  return { kind: 'folder', name, children: new Map(), writtenAt: new Date() };
}

/** Also by its short name: %TEMP% of Administrator lies in `C:\Users\ADMINI~1`. */
function childOf(folder: WindowsFolder, name: string): WindowsNode | undefined {
  const known = folder.children.get(name.toLowerCase());
  const short = /^([^~]{1,6})~1$/.exec(name)?.[1]?.toLowerCase();
  if (known !== undefined || short === undefined) return known;
  return [...folder.children.values()].find(
    (child) => child.name.length > 8 && child.name.replace(/[ .]/g, '').toLowerCase().startsWith(short),
  );
}

function copyNode<T extends WindowsNode>(node: T): T {
  if (node.kind === 'file') return { ...node, pieces: [...node.pieces] };
  const children = [...node.children].map(([key, child]) => [key, copyNode(child)] as const);
  return { ...node, children: new Map(children) };
}
