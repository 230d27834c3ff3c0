import type { WindowsNode } from '../files/file-system.js';
import { extensionOf, parentOf } from '../files/paths.js';
import { DateObject, formatDate } from './dotnet/date.js';
import type { Interpreter } from './interpreter.js';
import { NO_METHOD, PsObject, type Value } from './values.js';

/** A FileInfo or DirectoryInfo, as Get-Item gives it. */
export class FileObject extends PsObject {
  constructor(
    private readonly shell: Interpreter,
    readonly path: string,
    node: WindowsNode,
  ) {
    const isFolder = node.kind === 'folder';
    super(isFolder ? 'System.IO.DirectoryInfo' : 'System.IO.FileInfo', {
      Mode: isFolder ? 'd-----' : '-a----',
      Name: node.name === '' ? path : node.name,
      ...(!isFolder && { Length: node.size, DirectoryName: parentOf(path) }),
      FullName: path,
      Extension: isFolder ? '' : extensionOf(node.name),
      BaseName: isFolder ? node.name : node.name.replace(/\.[^.]*$/, ''),
      Exists: true,
      PSIsContainer: isFolder,
      PSPath: `Microsoft.PowerShell.Core\\FileSystem::${path}`,
      PSParentPath: `Microsoft.PowerShell.Core\\FileSystem::${parentOf(path)}`,
      Attributes: isFolder ? 'Directory' : 'Archive',
      LastWriteTime: new DateObject(node.writtenAt),
      CreationTime: new DateObject(node.writtenAt),
    });
  }

  override get(name: string): Value {
    if (name.toLowerCase() !== 'lastwritetimetext') return super.get(name);
    const written = super.get('LastWriteTime');
    return written instanceof DateObject
      ? `${formatDate(written.date, 'M/d/yyyy').padStart(10)}${formatDate(written.date, 'h:mm tt').padStart(11)}`
      : '';
  }

  override invoke(name: string): Value {
    if (name.toLowerCase() !== 'delete') return NO_METHOD;
    this.shell.session.process.machine.files.remove(this.path);
    return null;
  }

  override text(): string {
    return this.path;
  }
}
