import { fullPath, nameOf, parentOf } from '../../files/paths.js';
import type { Call } from '../cmdlet.js';
import { FileObject } from '../file-object.js';
import { attempt, filesOf, found, missing, pathText } from './item-finding.js';
import { placeOf } from '../places.js';
import { toBoolean, type Value } from '../values.js';
import { newListener, removeListeners } from './settings.js';

export function create(call: Call, written: string): Value {
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

export function createFile(call: Call, path: string, isFolder: boolean): Value {
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

export function remove(call: Call, written: string): void {
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

export function transfer(call: Call, written: string, how: 'copy' | 'move'): void {
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
