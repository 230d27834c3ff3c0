import type { WindowsMachine } from '../system/machine.js';
import type { Program, WindowsProcess } from '../system/process.js';
import {
  changeWinRmSetting,
  winRmSetting,
  type WinRmListener,
  type WinRmTree,
} from '../system/winrm-config.js';
import { createListener, quickConfig } from '../system/winrm-setup.js';

/** `winrm.cmd`: quickconfig, get, set, create, delete, enumerate of its own configuration. */
export const winrm: Program = (process, commandLine) => {
  const [, verb = '', rest = ''] = /^\s*(\S+)\s*(.*)$/s.exec(commandLine) ?? [];
  const uri = /^\s*"?([^\s"@]+)"?/.exec(rest)?.[1] ?? '';
  const values = readValues(rest);
  switch (verb.toLowerCase()) {
    case 'quickconfig':
    case 'qc':
      return Promise.resolve(runQuickConfig(process, rest));
    case 'set':
    case 's':
      return Promise.resolve(runSet(process, uri, values));
    case 'create':
    case 'c':
      return Promise.resolve(runCreate(process, uri, values));
    case 'delete':
    case 'd':
      return Promise.resolve(runDelete(process, uri));
    case 'get':
    case 'g':
      return Promise.resolve(runGet(process, uri));
    case 'enumerate':
    case 'enum':
    case 'e':
      return Promise.resolve(runEnumerate(process));
    case 'id':
    case 'identify':
      process.stdout.text('IdentifyResponse\r\n    ProductVendor = Microsoft Corporation\r\n');
      return Promise.resolve(0);
    default:
      return Promise.resolve(
        fail(process, 1, `Error: Invalid use of command line. Type "winrm -?" for help.`),
      );
  }
};

/** `@{Name="value";Other="value"}` */
function readValues(text: string): ReadonlyMap<string, string> {
  const inner = /@\{([\s\S]*)\}/.exec(text)?.[1] ?? '';
  const pairs = inner.matchAll(/(\w+)\s*=\s*(?:\\?"([^"\\]*)\\?"|'([^']*)'|([^;"']*))/g);
  return new Map(
    [...pairs].map(([, name = '', double, single, plain]) => [name, double ?? single ?? plain?.trim() ?? '']),
  );
}

function runQuickConfig(process: WindowsProcess, rest: string): number {
  const isQuiet = /[-/](q|quiet|force)\b/i.test(rest);
  const isHttps = /transport:["']?https/i.test(rest);
  const done = quickConfig(process.machine, isHttps ? 'HTTPS' : 'HTTP');
  if (done === undefined)
    return fail(
      process,
      2150859181,
      'Cannot create a WinRM listener on HTTPS because this machine does not have an appropriate certificate.',
    );
  if (done.length === 0)
    process.stdout.text(
      'WinRM service is already running on this machine.\r\nWinRM is already set up for remote management on this computer.\r\n',
    );
  else process.stdout.text(`WinRM has been updated to receive requests.\r\n\r\n${done.join('\r\n')}\r\n`);
  // Without -quiet it asks; nobody is there to answer but the end of input, which it takes for a yes here.
  if (!isQuiet && done.length > 0) process.stdout.text('\r\n');
  return 0;
}

function runSet(process: WindowsProcess, uri: string, values: ReadonlyMap<string, string>): number {
  const listener = listenerAt(process.machine, uri);
  if (/config\/listener/i.test(uri) && listener === undefined) return notFound(process);
  const path = uri.replace(/^winrm\/config\/?/i, '');
  for (const [name, value] of values) {
    const done =
      listener === undefined
        ? changeWinRmSetting(process.machine.settings.winRm, `${path}/${name}`, value)
        : change(listener, name, value);
    if (!done)
      return fail(
        process,
        2150858985,
        `The WS-Management service cannot process the request. The property ${name} is not valid.`,
      );
  }
  process.machine.networkChanged();
  process.stdout.text(
    listener === undefined
      ? show(winRmSetting(process.machine.settings.winRm, path) ?? {}, path)
      : showListener(listener),
  );
  return 0;
}

function runCreate(process: WindowsProcess, uri: string, values: ReadonlyMap<string, string>): number {
  const selector = selectors(uri);
  if (!/config\/listener/i.test(uri) || selector === undefined) return notFound(process);
  const value = (name: string) => [...values].find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const created = createListener(process.machine, {
    ...selector,
    port: value('Port'),
    hostname: value('Hostname'),
    certificateThumbprint: value('CertificateThumbprint'),
  });
  if (created !== undefined) return fail(process, created.code, created.message);
  process.stdout.text(
    `ResourceCreated\r\n    Address = http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous\r\n    ReferenceParameters\r\n` +
      `        ResourceURI = http://schemas.microsoft.com/wbem/wsman/1/config/listener\r\n        SelectorSet\r\n` +
      `            Selector: Address = ${selector.address}, Transport = ${selector.transport}\r\n`,
  );
  return 0;
}

function runDelete(process: WindowsProcess, uri: string): number {
  const listener = listenerAt(process.machine, uri);
  if (listener === undefined) return notFound(process);
  const { listeners } = process.machine.settings.winRm;
  listeners.splice(listeners.indexOf(listener), 1);
  process.machine.networkChanged();
  return 0;
}

function runGet(process: WindowsProcess, uri: string): number {
  const path = uri.replace(/^winrm\/config\/?/i, '');
  const found = winRmSetting(process.machine.settings.winRm, path);
  if (found === undefined) return notFound(process);
  process.stdout.text(show(found, path));
  return 0;
}

function runEnumerate(process: WindowsProcess): number {
  for (const listener of process.machine.settings.winRm.listeners)
    process.stdout.text(showListener(listener));
  return 0;
}

function listenerAt(machine: WindowsMachine, uri: string): WinRmListener | undefined {
  const selector = selectors(uri);
  return machine.settings.winRm.listeners.find(({ transport }) => transport === selector?.transport);
}

/** `…?Address=*+Transport=HTTP` */
function selectors(
  uri: string,
): { readonly address: string; readonly transport: 'HTTP' | 'HTTPS' } | undefined {
  const transport = /Transport=(https?)/i.exec(uri)?.[1]?.toUpperCase();
  const address = /Address=([^+]+)/i.exec(uri)?.[1] ?? '*';
  return transport === 'HTTP' || transport === 'HTTPS' ? { address, transport } : undefined;
}

function change(listener: WinRmListener, name: string, value: string): boolean {
  switch (name.toLowerCase()) {
    case 'port':
      listener.port = Number(value);
      return true;
    case 'hostname':
      listener.hostname = value;
      return true;
    case 'enabled':
      listener.enabled = /true/i.test(value);
      return true;
    case 'certificatethumbprint':
      listener.certificateThumbprint = value;
      return true;
    default:
      return false;
  }
}

function show(value: string | WinRmTree, path: string): string {
  const name = path.split('/').at(-1) || 'Config';
  if (typeof value === 'string') return `${name} = ${value}\r\n`;
  return `${name}\r\n${lines(value, 1)}\r\n`;
}

function lines(tree: WinRmTree, depth: number): string {
  const indent = '    '.repeat(depth);
  return Object.entries(tree)
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${indent}${name} = ${value}\r\n`
        : `${indent}${name}\r\n${lines(value, depth + 1)}`,
    )
    .join('');
}

function showListener({
  address,
  transport,
  port,
  hostname,
  enabled,
  certificateThumbprint,
}: WinRmListener): string {
  return [
    'Listener',
    `    Address = ${address}`,
    `    Transport = ${transport}`,
    `    Port = ${port}`,
    `    Hostname = ${hostname}`.trimEnd(),
    `    Enabled = ${enabled}`,
    '    URLPrefix = wsman',
    `    CertificateThumbprint = ${certificateThumbprint}`.trimEnd(),
    '',
    '',
  ].join('\r\n');
}

function notFound(process: WindowsProcess): number {
  return fail(
    process,
    2150858752,
    'The WS-Management service cannot process the request. The service cannot find the resource identified by the resource URI and selectors. ',
  );
}

function fail({ stderr }: WindowsProcess, code: number, message: string): number {
  stderr.text(
    `WSManFault\r\n    Message = ${message}\r\n\r\nError number:  -${2 ** 32 - code} 0x${code.toString(16).toUpperCase()}\r\n`,
  );
  return 1;
}
