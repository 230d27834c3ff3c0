import { PsError } from '../errors.js';
import type { Interpreter } from '../interpreter.js';
import { fullTypeName } from '../type-names.js';
import { PsObject, PsType, toText, type Value } from '../values.js';
import { CONVERT } from './base64.js';
import { comObject } from './com.js';
import { DATES, dateObject } from './date.js';
import { HASHES, newHash } from './hash.js';
import { DIRECTORY, FILE, PATH } from './io.js';
import { newList } from './list.js';
import { newStartInfo, PROCESS } from './process.js';
import { REGISTRY } from './registry.js';
import { newSecurity } from './security.js';
import { newFileStream, newReader, newWriter } from './streams.js';
import { CONSOLE, ENVIRONMENT, GUID, MATH, MISCELLANEOUS } from './system.js';
import { ENCODINGS, STRING, encodingNamed, newStringBuilder, utf8 } from './text.js';
import { XmlNamespaces } from './xml.js';

/** A static member: called with undefined arguments where it is read as a property. */
export type StaticMember = (shell: Interpreter, args: readonly Value[] | undefined) => Value | Promise<Value>;
export type StaticType = Readonly<Record<string, StaticMember>>;

/** Types by full name in lower case, their members in lower case. */
const TYPES: Readonly<Record<string, StaticType>> = {
  'system.convert': CONVERT,
  'system.io.file': FILE,
  'system.io.directory': DIRECTORY,
  'system.io.path': PATH,
  'system.environment': ENVIRONMENT,
  'system.console': CONSOLE,
  'system.math': MATH,
  'system.guid': GUID,
  'system.string': STRING,
  'system.text.encoding': ENCODINGS,
  'system.datetime': DATES,
  'system.diagnostics.process': PROCESS,
  'microsoft.win32.registry': REGISTRY,
  ...HASHES,
  ...MISCELLANEOUS,
};

/** `[type]::Member` and `[type]::Method(…)`. @throws PsError */
export async function staticMember(
  shell: Interpreter,
  type: string,
  name: string,
  args: readonly Value[] | undefined,
): Promise<Value> {
  const full = fullTypeName(type);
  const members = TYPES[full.toLowerCase()];
  if (args !== undefined && name.toLowerCase() === 'new') return newObject(shell, type, args);
  const member = members?.[name.toLowerCase()];
  if (member !== undefined) return member(shell, args);
  // An enumeration's values are their names here.
  if (args === undefined && ENUMERATIONS.test(full)) return name;
  if (members === undefined && !KNOWN.has(full.toLowerCase()))
    throw new PsError(`Unable to find type [${type}].`, {
      category: 'InvalidOperation',
      errorId: 'TypeNotFound',
      target: type,
    });
  if (args === undefined) return null;
  throw new PsError(`Method invocation failed because [${full}] does not contain a method named '${name}'.`, {
    category: 'InvalidOperation',
    errorId: 'MethodNotFound',
    target: name,
  });
}

const ENUMERATIONS =
  /^(Microsoft\.Win32\.Registry(KeyPermissionCheck|Options|Hive|ValueKind)|System\.(IO\.(FileMode|FileAccess|FileShare|SeekOrigin|SearchOption)|StringComparison|StringSplitOptions|EnvironmentVariableTarget|Net\.SecurityProtocolType|ConsoleColor|ServiceProcess\.ServiceControllerStatus|Environment\+?SpecialFolder|Base64FormattingOptions))$/i;

/** Types that a script may make or name, without static members here. */
const KNOWN: ReadonlySet<string> = new Set([
  'system.object',
  'system.int32',
  'system.byte',
  'system.io.filestream',
  'system.io.streamwriter',
  'system.io.streamreader',
  'system.io.memorystream',
]);

/** `New-Object TYPE args`, `[type]::new(args)`. @throws PsError */
export function newObject(shell: Interpreter, type: string, args: readonly Value[]): Value {
  const full = fullTypeName(type).toLowerCase();
  if (/^(system\.)?byte\[\]$/i.test(type))
    return Buffer.alloc(Math.min(Number(toText(args[0])), 256 * 1024 * 1024));
  if (/\[\]$/.test(type))
    return Array.from({ length: Math.min(Number(toText(args[0])), 1_000_000) }, () => null);
  const made = CONSTRUCTORS[full]?.(shell, args) ?? newHash(full);
  if (made !== undefined) return made;
  if (/exception$/.test(full))
    return new PsObject(fullTypeName(type), { Message: toText(args[0]), InnerException: null });
  throw new PsError(`Cannot find type [${type}]: verify that the assembly containing this type is loaded.`, {
    category: 'InvalidType',
    exception: 'System.Management.Automation.PSArgumentException',
    errorId: 'TypeNotFound,Microsoft.PowerShell.Commands.NewObjectCommand',
    command: 'New-Object',
  });
}

const CONSTRUCTORS: Readonly<Record<string, (shell: Interpreter, args: readonly Value[]) => Value>> = {
  'system.io.filestream': newFileStream,
  'system.io.streamwriter': newWriter,
  'system.io.streamreader': newReader,
  'system.diagnostics.processstartinfo': newStartInfo,
  'system.security.accesscontrol.directorysecurity': newSecurity,
  'system.text.stringbuilder': newStringBuilder,
  'system.text.utf8encoding': () => utf8(),
  'system.text.asciiencoding': () => encodingNamed('ascii'),
  'system.collections.arraylist': newList,
  'system.collections.generic.list': newList,
  'system.xml.xmlnamespacemanager': () => new XmlNamespaces(),
  'system.object': () => new PsObject('System.Object'),
  'system.management.automation.psobject': () => new PsObject('System.Management.Automation.PSCustomObject'),
  'system.datetime': (_, args) => dateObject(args.map((part) => toText(part)).join('-')),
};

/** `New-Object -ComObject`. @throws PsError */
export function newComObject(shell: Interpreter, name: string): Value {
  const made = comObject(shell, name);
  if (made !== undefined) return made;
  throw new PsError(
    `Retrieving the COM class factory for component with CLSID {00000000-0000-0000-0000-000000000000} failed due to the following error: 80040154 Class not registered.`,
    {
      category: 'ResourceUnavailable',
      exception: 'System.Runtime.InteropServices.COMException',
      errorId: 'NoCOMClassIdentified,Microsoft.PowerShell.Commands.NewObjectCommand',
      command: 'New-Object',
    },
  );
}

export function typeOf(value: Value): string {
  return value instanceof PsType ? value.name : toText(value);
}
