import { fullPath } from '../../files/paths.js';
import { decodeFile } from '../../system/code-pages.js';
import { toBytes } from '../convert.js';
import type { Call, Cmdlet } from '../cmdlet.js';
import { linesOf } from '../dotnet/io.js';
import { encodingNamed } from '../dotnet/text.js';
import { formatted } from '../format.js';
import { collect } from '../collect.js';
import { toItems, toNumber, toText, type Value } from '../values.js';
import { attempt, found, pathText } from './item-finding.js';

/** What is in files. */
export const CONTENT: readonly Cmdlet[] = [
  {
    name: 'Get-Content',
    positional: ['Path'],
    named: ['Encoding', 'TotalCount', 'Tail', 'ReadCount', 'Delimiter'],
    switches: ['Raw', 'Wait', 'Force'],
    aliases: { First: 'TotalCount', Head: 'TotalCount', Last: 'Tail' },
    async *run(call) {
      for await (const path of call.inputOf('Path'))
        for (const file of found(call, pathText(path), 'GetContent')) {
          attempt(call, file.path, () => call.shell.session.process.machine.files.file(file.path));
          yield* contentOf(call, file.path);
        }
    },
  },
  writing('Set-Content', 'replace', 'ASCII'),
  writing('Add-Content', 'append', 'ASCII'),
  {
    name: 'Clear-Content',
    positional: ['Path'],
    async *run(call) {
      for await (const path of call.inputOf('Path')) save(call, pathText(path), Buffer.alloc(0), 'replace');
      yield* [];
    },
  },
  {
    name: 'Out-File',
    positional: ['FilePath', 'Encoding'],
    named: ['InputObject', 'Width'],
    switches: ['Append', 'Force', 'NoNewline', 'NoClobber'],
    aliases: { Path: 'FilePath', LiteralPath: 'FilePath' },
    async *run(call) {
      const text = formatted(await collect(call.inputOf('InputObject')));
      const encoding = encodingNamed(call.text('Encoding') || 'Unicode');
      const how = call.flag('Append') ? 'append' : 'replace';
      const isNew =
        how === 'replace' ||
        !call.shell.session.process.machine.files.isFile(
          fullPath(call.text('FilePath'), call.shell.session.process.folder),
        );
      save(
        call,
        call.text('FilePath'),
        encoding.encode(call.flag('NoNewline') ? text.replaceAll('\r\n', '') : text, isNew),
        how,
      );
      yield* [];
    },
  },
  {
    name: 'Tee-Object',
    positional: ['FilePath'],
    switches: ['Append'],
    async *run(call) {
      const values = call.input === undefined ? [] : await collect(call.input);
      save(
        call,
        call.text('FilePath'),
        encodingNamed('Unicode').encode(formatted(values), true),
        call.flag('Append') ? 'append' : 'replace',
      );
      yield* values;
    },
  },
];

function writing(name: string, how: 'replace' | 'append', usual: string): Cmdlet {
  return {
    name,
    positional: ['Path', 'Value'],
    named: ['Encoding'],
    switches: ['Force', 'NoNewline', 'PassThru'],
    async *run(call) {
      const values = await collect(call.inputOf('Value'));
      const encoding = call.text('Encoding') || usual;
      for (const path of call.list('Path')) {
        const { machine, folder } = call.shell.session.process;
        const isNew = how === 'replace' || !machine.files.isFile(fullPath(pathText(path), folder));
        save(call, pathText(path), bytesOf(values, encoding, call.flag('NoNewline'), isNew), how);
      }
      yield* [];
    },
  };
}

function bytesOf(values: readonly Value[], encoding: string, isJoined: boolean, isNew: boolean): Buffer {
  if (encoding.toLowerCase() === 'byte') return toBytes(values.flatMap((value) => toItems(value)));
  const text = values.map((value) => `${toText(value)}${isJoined ? '' : '\r\n'}`).join('');
  return encodingNamed(encoding).encode(text, isNew);
}

function save(call: Call, path: string, content: Buffer, how: 'replace' | 'append'): void {
  const full = fullPath(path, call.shell.session.process.folder);
  attempt(call, full, () => call.shell.session.process.machine.files.write(full, content, how));
}

function* contentOf(call: Call, path: string): Generator<Value> {
  const { files } = call.shell.session.process.machine;
  if (!files.isFile(path)) return;
  const content = files.read(path);
  if (call.text('Encoding').toLowerCase() === 'byte') {
    yield* call.flag('Raw') ? [content] : [...content];
    return;
  }
  const text = call.has('Encoding')
    ? encodingNamed(call.text('Encoding')).file(content)
    : decodeFile(content);
  if (call.flag('Raw')) {
    yield text;
    return;
  }
  const lines = linesOf(text);
  if (call.has('Tail')) yield* lines.slice(-(toNumber(call.get('Tail')) ?? 0));
  else yield* call.has('TotalCount') ? lines.slice(0, toNumber(call.get('TotalCount')) ?? 0) : lines;
}
