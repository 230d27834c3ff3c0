import { FileError } from '../../files/file-system.js';
import { namePattern } from '../../files/paths.js';
import type { Call } from '../cmdlet.js';
import { FileObject } from '../file-object.js';
import { filePaths, placeOf } from '../places.js';
import { toBoolean, PsObject, toText, type Value } from '../values.js';
import { hasVariable } from '../variables.js';

export const filesOf = ({ shell }: Call) => shell.session.process.machine.files;

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

export function exists(call: Call, written: string, type: string): boolean {
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

export function children(call: Call, written: string): FileObject[] {
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
