import { typeNameOf, PsObject, type Value } from './values.js';

/** Short names that PowerShell knows (type accelerators). */
const SHORT: Readonly<Record<string, string>> = {
  string: 'System.String',
  int: 'System.Int32',
  int32: 'System.Int32',
  long: 'System.Int64',
  int64: 'System.Int64',
  uint32: 'System.UInt32',
  double: 'System.Double',
  bool: 'System.Boolean',
  boolean: 'System.Boolean',
  byte: 'System.Byte',
  char: 'System.Char',
  'byte[]': 'System.Byte[]',
  'string[]': 'System.String[]',
  'object[]': 'System.Object[]',
  array: 'System.Array',
  object: 'System.Object',
  hashtable: 'System.Collections.Hashtable',
  ordered: 'System.Collections.Specialized.OrderedDictionary',
  xml: 'System.Xml.XmlDocument',
  datetime: 'System.DateTime',
  timespan: 'System.TimeSpan',
  guid: 'System.Guid',
  regex: 'System.Text.RegularExpressions.Regex',
  version: 'System.Version',
  switch: 'System.Management.Automation.SwitchParameter',
  scriptblock: 'System.Management.Automation.ScriptBlock',
  pscustomobject: 'System.Management.Automation.PSCustomObject',
  psobject: 'System.Management.Automation.PSObject',
  void: 'System.Void',
  math: 'System.Math',
  environment: 'System.Environment',
  convert: 'System.Convert',
};

/** The full name of a type as a script writes it: `[IO.File]` and `[System.IO.File]` are one. */
export function fullTypeName(written: string): string {
  const name = written.replaceAll(/\s/g, '');
  const short = SHORT[name.toLowerCase()];
  if (short !== undefined) return short;
  const plain = name.replace(/\[.*$/, '');
  return /^(system|microsoft)\./i.test(plain) ? plain : `System.${plain}`;
}

/** Whether a value is of a type, or of one that is made from it. */
export function isOfType(value: Value, written: string): boolean {
  const wanted = fullTypeName(written).toLowerCase();
  const own = typeNameOf(value).toLowerCase();
  if (wanted === own || wanted === 'system.object') return value !== null && value !== undefined;
  if (wanted === 'system.array') return Array.isArray(value) || Buffer.isBuffer(value);
  if (wanted === 'system.management.automation.psobject') return value instanceof PsObject;
  if (/^system\.(int64|double|uint32|byte)$/.test(wanted)) return false;
  return isException(own, wanted);
}

/** Whether an exception's type is the other, or one made from it. */
export function isException(own: string, wanted: string): boolean {
  const [a, b] = [own.toLowerCase(), wanted.toLowerCase()];
  if (a === b || b === 'system.exception') return a.endsWith('exception');
  return b === 'system.io.ioexception' && /^system\.io\..*exception$/.test(a);
}
