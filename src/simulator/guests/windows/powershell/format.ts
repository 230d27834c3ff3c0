import { ErrorRecord } from './errors.js';
import { CUSTOM_OBJECT, PsHash, PsObject, PsType, toText, type Value } from './values.js';

/** Values as the console shows them: text as it is, objects in a table or list of their properties. */
export function formatted(values: readonly Value[]): string {
  const formatter = new Formatter();
  return values.map((value) => formatter.next(value)).join('') + formatter.end();
}

/** Shows values as they come; objects of one kind wait for each other, to share a table. */
export class Formatter {
  #group: PsObject[] = [];

  next(value: Value): string {
    const object = asObject(value);
    if (object === undefined) return this.end() + line(value);
    const before = this.#group.length > 0 && this.#group[0]?.typeName !== object.typeName ? this.end() : '';
    this.#group.push(object);
    return before;
  }

  end(): string {
    const group = this.#group;
    this.#group = [];
    return group.length === 0 ? '' : showGroup(group);
  }
}

/** A table with these columns, as Format-Table makes it. */
export function table(objects: readonly PsObject[], columns: readonly string[]): string {
  const rows = objects.map((object) => columns.map((column) => toText(listText(object.get(column)))));
  const right = columns.map((_, at) =>
    objects.every((object) => typeof object.get(columns[at] ?? '') === 'number'),
  );
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const show = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (right[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join(' ')
      .trimEnd();
  return [
    '',
    show(columns),
    show(columns.map((column) => '-'.repeat(column.length))),
    ...rows.map(show),
    '',
    '',
    '',
  ].join('\r\n');
}

/** A property a line, as Format-List makes it. */
export function list(objects: readonly PsObject[], columns?: readonly string[]): string {
  const blocks = objects.map((object) => {
    const shown = columns?.map((name) => [name, object.get(name)] as const) ?? object.properties();
    const width = Math.max(...shown.map(([name]) => name.length), 0);
    return shown.map(([name, value]) => `${name.padEnd(width)} : ${toText(listText(value))}\r\n`).join('');
  });
  return `\r\n\r\n${blocks.join('\r\n')}\r\n\r\n`;
}

function showGroup(group: readonly PsObject[]): string {
  const folders = group.map((object) => object.get('PSParentPath'));
  if (group[0] instanceof HashView) return group.map((view) => hashTable(view)).join('');
  if (/FileSystem/.test(toText(folders[0]))) return fileTable(group);
  const columns = COLUMNS[group[0]?.typeName ?? ''] ?? group[0]?.properties().map(([name]) => name) ?? [];
  return columns.length <= 4 ? table(group, columns) : list(group);
}

/** Columns of types that have a view of their own. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  'System.ServiceProcess.ServiceController': ['Status', 'Name', 'DisplayName'],
  'System.Management.Automation.PathInfo': ['Path'],
  'System.Collections.DictionaryEntry': ['Name', 'Value'],
  'Microsoft.Powershell.Utility.FileHash': ['Algorithm', 'Hash', 'Path'],
};

function fileTable(group: readonly PsObject[]): string {
  let folder: string | undefined;
  let text = '';
  for (const file of group) {
    const parent = toText(file.get('PSParentPath')).replace(/^.*::/, '');
    if (parent !== folder)
      text += `${folder === undefined ? '\r\n\r\n' : '\r\n\r\n'}    Directory: ${parent}\r\n\r\n\r\n${FILE_HEAD}`;
    folder = parent;
    const length = file.get('Length');
    const written = toText(file.get('LastWriteTimeText'));
    text += `${toText(file.get('Mode')).padEnd(6)}${written.padStart(27)} ${(length === undefined || length === null ? '' : toText(length)).padStart(14)} ${toText(file.get('Name'))}\r\n`;
  }
  return `${text}\r\n\r\n`;
}

const FILE_HEAD =
  'Mode                LastWriteTime         Length Name\r\n----                -------------         ------ ----\r\n';

function line(value: Value): string {
  if (value === null || value === undefined) return '';
  if (value instanceof ErrorRecord) return value.error.shown();
  return `${toText(value)}\r\n`;
}

function asObject(value: Value): PsObject | undefined {
  if (value instanceof ErrorRecord || value instanceof PsType) return undefined;
  if (value instanceof PsHash) return value.size === 0 ? undefined : new HashView(value);
  if (!(value instanceof PsObject)) return undefined;
  return value.typeName === CUSTOM_OBJECT || value.properties().length > 0 ? value : undefined;
}

function hashTable(view: PsObject): string {
  const entries = view
    .properties()
    .map(
      ([Name, Value]) => new PsObject('System.Collections.DictionaryEntry', { Name, Value: listText(Value) }),
    );
  return table(entries, ['Name', 'Value']);
}

/** A hash table is shown as its entries. */
class HashView extends PsObject {
  constructor(readonly hash: PsHash) {
    super('System.Collections.Hashtable', {});
    for (const [key, value] of hash.entries()) this.set(toText(key), value);
  }
}

function listText(value: Value): Value {
  if (Array.isArray(value))
    return `{${value
      .slice(0, 4)
      .map((item) => toText(item))
      .join(', ')}${value.length > 4 ? '...' : ''}}`;
  return value;
}
