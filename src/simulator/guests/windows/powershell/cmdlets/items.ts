import { createHash } from 'node:crypto';
import { fullPath, nameOf, parentOf } from '../../files/paths.js';
import type { Cmdlet } from '../cmdlet.js';
import { create, createFile, remove, transfer } from './item-changes.js';
import { attempt, children, exists, filesOf, found, missing, pathText } from './item-finding.js';
import { placeOf } from '../places.js';
import { PsObject, toText } from '../values.js';

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
