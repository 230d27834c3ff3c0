import { createHash } from 'node:crypto';
import { FileError } from '../../files/file-system.js';
import { fullPath, nameOf, namePattern, parentOf } from '../../files/paths.js';
import type { Call, Cmdlet } from '../cmdlet.js';
import { FileObject } from '../file-object.js';
import { filePaths, placeOf } from '../places.js';
import { toBoolean, PsObject, toText, type Value } from '../values.js';
import { hasVariable } from '../variables.js';
import { newListener, removeListeners } from './settings.js';

const filesOf = ({ shell }: Call) => shell.session.process.machine.files;

/** Files and folders, and what PowerShell shows as such. */
export const ITEMS: readonly Cmdlet[] = [
  {
    name: 'Test-Path',
    positional: ['Path'],
    named: ['PathType', 'Include', 'Exclude'],
    switches: ['IsValid'],
    async *run(call) {
      for await (const path of call.inputOf('Path'))
        yield exists(call, pathText(path), call.text('PathType').toLowerCase());
    },
  },
  {
    name: 'Get-Item',
    positional: ['Path'],
    switches: ['Force'],
    async *run(call) {
      for await (const path of call.inputOf('Path')) yield* found(call, pathText(path), 'GetItem');
    },
  },
  {
    name: 'Get-ChildItem',
    positional: ['Path', 'Filter'],
    named: ['Include', 'Exclude', 'Depth'],
    switches: ['Recurse', 'Force', 'File', 'Directory', 'Name', 'Hidden'],
    async *run(call) {
      const paths =
        call.has('Path') || call.input !== undefined
          ? call.inputOf('Path')
          : [call.shell.session.process.folder];
      for await (const path of paths)
        for (const file of children(call, pathText(path))) yield call.flag('Name') ? file.get('Name') : file;
    },
  },
  {
    name: 'New-Item',
    positional: ['Path'],
    named: [
      'Name',
      'ItemType',
      'Value',
      'Transport',
      'Address',
      'CertificateThumbPrint',
      'HostName',
      'Port',
      'Enabled',
    ],
    switches: ['Force'],
    aliases: { Type: 'ItemType' },
    async *run(call) {
      for await (const path of call.inputOf('Path')) {
        const written = call.has('Name') ? `${pathText(path)}\\${call.text('Name')}` : pathText(path);
        const made = create(call, written);
        if (made !== undefined) yield made;
      }
    },
  },
  {
    name: 'mkdir',
    positional: ['Path'],
    named: ['Name'],
    switches: ['Force'],
    async *run(call) {
      for await (const path of call.inputOf('Path')) {
        const place = placeOf(call.shell, pathText(path));
        const made = 'path' in place ? createFile(call, place.path, true) : undefined;
        if (made !== undefined) yield made;
      }
    },
  },
  {
    name: 'Remove-Item',
    positional: ['Path…'],
    named: ['Include', 'Exclude', 'Filter'],
    switches: ['Recurse', 'Force'],
    async *run(call) {
      for await (const path of call.inputOf('Path')) remove(call, pathText(path));
      yield* [];
    },
  },
  {
    name: 'Copy-Item',
    positional: ['Path', 'Destination'],
    switches: ['Recurse', 'Force', 'PassThru', 'Container'],
    async *run(call) {
      for await (const path of call.inputOf('Path')) transfer(call, pathText(path), 'copy');
      yield* [];
    },
  },
  {
    name: 'Move-Item',
    positional: ['Path', 'Destination'],
    switches: ['Force', 'PassThru'],
    async *run(call) {
      for await (const path of call.inputOf('Path')) transfer(call, pathText(path), 'move');
      yield* [];
    },
  },
  {
    name: 'Rename-Item',
    positional: ['Path', 'NewName'],
    switches: ['Force', 'PassThru'],
    async *run(call) {
      for await (const path of call.inputOf('Path')) {
        const from = fullPath(pathText(path), call.shell.session.process.folder);
        attempt(call, from, () =>
          filesOf(call).move(from, `${parentOf(from)}\\${nameOf(call.text('NewName'))}`),
        );
      }
      yield* [];
    },
  },
  {
    name: 'Resolve-Path',
    positional: ['Path'],
    async *run(call) {
      for await (const path of call.inputOf('Path'))
        for (const file of found(call, pathText(path), 'ResolvePath'))
          yield new PsObject('System.Management.Automation.PathInfo', {
            Path: file.path,
            ProviderPath: file.path,
          });
    },
  },
  {
    name: 'Join-Path',
    positional: ['Path', 'ChildPath'],
    async *run(call) {
      for await (const path of call.inputOf('Path'))
        yield `${toText(path).replace(/[\\/]$/, '')}\\${call.text('ChildPath').replace(/^[\\/]/, '')}`;
    },
  },
  {
    name: 'Split-Path',
    positional: ['Path'],
    switches: ['Leaf', 'Parent', 'Qualifier', 'IsAbsolute', 'Resolve', 'NoQualifier'],
    async *run(call) {
      for await (const value of call.inputOf('Path')) {
        const path = pathText(value)
          .replaceAll('/', '\\')
          .replace(/(?<=.)\\$/, '');
        if (call.flag('Leaf')) yield nameOf(path);
        else if (call.flag('Qualifier')) yield path.slice(0, 2);
        else yield path.includes('\\') ? path.slice(0, path.lastIndexOf('\\')) : '';
      }
    },
  },
  {
    name: 'Set-Location',
    positional: ['Path'],
    async *run(call) {
      const path = fullPath(pathText(call.get('Path')), call.shell.session.process.folder);
      if (filesOf(call).isFolder(path)) call.shell.session.process.folder = path;
      else missing(call, path, 'SetLocation');
      yield* [];
    },
  },
  {
    name: 'Get-Location',
    async *run(call) {
      yield new PsObject('System.Management.Automation.PathInfo', {
        Path: call.shell.session.process.folder,
      });
    },
  },
  {
    name: 'Get-FileHash',
    positional: ['Path'],
    named: ['Algorithm'],
    async *run(call) {
      const Algorithm = (call.text('Algorithm') || 'SHA256').toUpperCase();
      for await (const path of call.inputOf('Path'))
        for (const file of found(call, pathText(path), 'FileHash')) {
          const Hash = createHash(Algorithm.toLowerCase())
            .update(filesOf(call).read(file.path))
            .digest('hex')
            .toUpperCase();
          yield new PsObject('Microsoft.Powershell.Utility.FileHash', { Algorithm, Hash, Path: file.path });
        }
    },
  },
];

/** A path as text: a file object's own path. */
export function pathText(value: Value): string {
  return value instanceof PsObject
    ? toText(value.get('FullName') ?? value.get('PSPath') ?? value.text())
    : toText(value);
}

/** The files that a path means; none is an error that is told of. */
export function found(call: Call, written: string, command: string): FileObject[] {
  const place = placeOf(call.shell, written);
  if (place.provider !== 'file') {
    call.error(`The simulated Windows cannot get '${written}'.`, { category: 'NotImplemented' });
    return [];
  }
  const paths = filePaths(call.shell, place.path);
  const objects = paths.flatMap((path) => {
    const node = filesOf(call).find(path);
    return node === undefined ? [] : [new FileObject(call.shell, path, node)];
  });
  if (objects.length === 0 && paths.length > 0) missing(call, place.path, command);
  return objects;
}

export function missing(call: Call, path: string, command: string): void {
  call.error(`Cannot find path '${path}' because it does not exist.`, {
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.ItemNotFoundException',
    errorId: `PathNotFound,Microsoft.PowerShell.Commands.${command}Command`,
    target: path,
  });
}

/** Does something with files; what goes wrong is told of as PowerShell does. */
export function attempt(call: Call, path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const command = call.cmdlet.name.replace('-', '');
    if (error.problem === 'not found') return missing(call, error.path, command);
    const [message, exception] =
      error.problem === 'path not found'
        ? [`Could not find a part of the path '${error.path}'.`, 'System.IO.DirectoryNotFoundException']
        : error.problem === 'is a folder'
          ? [`Access to the path '${error.path}' is denied.`, 'System.UnauthorizedAccessException']
          : [`Cannot create a file when that file already exists.`, 'System.IO.IOException'];
    call.error(message, {
      category: 'WriteError',
      exception,
      errorId: `${exception},Microsoft.PowerShell.Commands.${command}Command`,
      target: path,
    });
  }
}

function exists(call: Call, written: string, type: string): boolean {
  const { shell } = call;
  const { machine, environment } = shell.session.process;
  const place = placeOf(shell, written);
  switch (place.provider) {
    case 'registry':
      return machine.settings.registry.has(place.path);
    case 'variable':
      return hasVariable(shell, place.name);
    case 'environment':
      return environment.get(place.name) !== undefined;
    case 'function':
      return shell.scope.function(place.name) !== undefined;
    case 'wsman':
      return machine.isRunning('WinRM');
    case 'certificate':
      return machine.settings.certificates.some(({ thumbprint }) =>
        place.path.toUpperCase().endsWith(thumbprint),
      );
    case 'file':
      return filePaths(shell, place.path).some((path) => {
        const kind = machine.files.find(path)?.kind;
        if (type === 'container') return kind === 'folder';
        return type === 'leaf' ? kind === 'file' : kind !== undefined;
      });
  }
}

function children(call: Call, written: string): FileObject[] {
  const place = placeOf(call.shell, written);
  if (place.provider !== 'file') return found(call, written, 'GetChildItem');
  const pattern = namePattern(call.has('Filter') ? call.text('Filter') : '*');
  const include = call.has('Include')
    ? call.list('Include').map((item) => namePattern(toText(item)))
    : undefined;
  const exclude = call.list('Exclude').map((item) => namePattern(toText(item)));
  const isWanted = (file: FileObject) => {
    const name = toText(file.get('Name'));
    const isFolder = toBoolean(file.get('PSIsContainer'));
    if ((call.flag('File') && isFolder) || (call.flag('Directory') && !isFolder)) return false;
    return (
      pattern.test(name) &&
      include?.some((one) => one.test(name)) !== false &&
      !exclude.some((one) => one.test(name))
    );
  };
  const below = (path: string): FileObject[] =>
    [...filesOf(call).folder(path).children.values()]
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((node) => {
        const child = `${path.replace(/\\$/, '')}\\${node.name}`;
        const own = new FileObject(call.shell, child, node);
        const deeper = call.flag('Recurse') && node.kind === 'folder' ? below(child) : [];
        return [...(isWanted(own) ? [own] : []), ...deeper];
      });
  const starts = found(call, written, 'GetChildItem');
  const isPattern = /[*?]/.test(place.path);
  return starts.flatMap((file) =>
    toBoolean(file.get('PSIsContainer')) && (!isPattern || call.flag('Recurse'))
      ? below(file.path)
      : isWanted(file)
        ? [file]
        : [],
  );
}

function create(call: Call, written: string): Value {
  const place = placeOf(call.shell, written);
  const { machine, environment } = call.shell.session.process;
  switch (place.provider) {
    case 'registry':
      machine.settings.registry.create(place.path);
      return undefined;
    case 'environment':
      environment.set(place.name, call.text('Value'));
      return undefined;
    case 'wsman':
      return newListener(call);
    case 'file':
      return createFile(call, place.path, /^(directory|container|folder)$/i.test(call.text('ItemType')));
    default:
      call.error(`The simulated Windows cannot make '${written}'.`, { category: 'NotImplemented' });
      return undefined;
  }
}

function createFile(call: Call, path: string, isFolder: boolean): Value {
  const files = filesOf(call);
  const node = files.find(path);
  if (node !== undefined && !(call.flag('Force') && (node.kind === 'folder') === isFolder)) {
    call.error(
      isFolder || node.kind === 'folder'
        ? `An item with the specified name ${path} already exists.`
        : `The file '${path}' already exists.`,
      {
        category: isFolder ? 'ResourceExists' : 'WriteError',
        exception: 'System.IO.IOException',
        errorId: `${isFolder ? 'DirectoryExist' : 'NewItemIOError'},Microsoft.PowerShell.Commands.NewItemCommand`,
        target: path,
      },
    );
    return undefined;
  }
  attempt(call, path, () => {
    if (isFolder) files.makeFolders(path);
    else {
      if (call.flag('Force')) files.makeFolders(parentOf(path));
      files.write(path, Buffer.from(call.text('Value')));
    }
  });
  const made = files.find(path);
  return made === undefined ? undefined : new FileObject(call.shell, path, made);
}

function remove(call: Call, written: string): void {
  const place = placeOf(call.shell, written);
  const { machine, environment } = call.shell.session.process;
  switch (place.provider) {
    case 'registry':
      if (!machine.settings.registry.has(place.path)) return missing(call, place.path, 'RemoveItem');
      return machine.settings.registry.remove(place.path);
    case 'variable':
      call.shell.scope.remove(place.name);
      return;
    case 'environment':
      return environment.set(place.name, '');
    case 'wsman':
      return removeListeners(call, place.path);
    case 'file':
      for (const file of found(call, written, 'RemoveItem')) removeFile(call, file);
      return;
    default:
      call.error(`The simulated Windows cannot remove '${written}'.`, { category: 'NotImplemented' });
  }
}

/** A folder with content would have to be confirmed; nobody is there to do so. */
function removeFile(call: Call, file: FileObject): void {
  const node = filesOf(call).find(file.path);
  if (node?.kind === 'folder' && node.children.size > 0 && !call.flag('Recurse')) {
    call.error(
      `Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available: the item at ${file.path} has children and the Recurse parameter was not specified.`,
      {
        category: 'InvalidOperation',
        exception: 'System.Management.Automation.PSInvalidOperationException',
        target: file.path,
      },
    );
    return;
  }
  attempt(call, file.path, () => filesOf(call).remove(file.path, true));
}

function transfer(call: Call, written: string, how: 'copy' | 'move'): void {
  const files = filesOf(call);
  const target = fullPath(
    call.has('Destination') ? pathText(call.get('Destination')) : '.',
    call.shell.session.process.folder,
  );
  for (const file of found(call, written, how === 'copy' ? 'CopyItem' : 'MoveItem')) {
    const to = files.isFolder(target) ? `${target.replace(/\\$/, '')}\\${nameOf(file.path)}` : target;
    const isFolder = toBoolean(file.get('PSIsContainer'));
    attempt(call, file.path, () => {
      if (how === 'move') files.move(file.path, to);
      else if (isFolder && !call.flag('Recurse')) files.makeFolders(to);
      else files.copyTo(file.path, to);
    });
  }
}
