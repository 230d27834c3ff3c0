import { randomUUID } from 'node:crypto';
import { decodeText } from '../../system/code-pages.js';
import type { Interpreter } from '../interpreter.js';
import { Exit } from '../errors.js';
import { formatString } from '../format-string.js';
import { NO_METHOD, PsHash, PsObject, toNumber, toText, type Value } from '../values.js';
import { version } from '../version.js';
import { toBytes } from '../convert.js';
import type { StaticType } from './index.js';

const environment = (shell: Interpreter) => shell.session.process.environment;

export const ENVIRONMENT: StaticType = {
  expandenvironmentvariables: (shell, args = []) => environment(shell).expand(toText(args[0])),
  getenvironmentvariable: (shell, args = []) => {
    const name = toText(args[0]);
    if (/machine/i.test(toText(args[1])))
      return (
        shell.session.process.machine.settings.machineEnvironment.get(name) ??
        environment(shell).get(name) ??
        null
      );
    return environment(shell).get(name) ?? null;
  },
  setenvironmentvariable: (shell, args = []) => {
    const [name, value] = [toText(args[0]), toText(args[1])];
    if (/machine|user/i.test(toText(args[2])))
      shell.session.process.machine.settings.machineEnvironment.set(name, value);
    else environment(shell).set(name, value);
    return null;
  },
  getenvironmentvariables: (shell) => new PsHash(environment(shell).all()),
  getfolderpath: (shell, args = []) =>
    FOLDERS[toText(args[0]).toLowerCase()] ?? environment(shell).get('USERPROFILE') ?? '',
  machinename: (shell) => shell.session.process.machine.settings.hostName.toUpperCase(),
  username: (shell) => shell.session.process.user,
  userdomainname: (shell) => shell.session.process.machine.settings.hostName,
  newline: () => '\r\n',
  currentdirectory: (shell) => shell.session.process.folder,
  systemdirectory: () => 'C:\\Windows\\system32',
  processorcount: () => 2,
  is64bitoperatingsystem: () => true,
  is64bitprocess: () => true,
  osversion: () =>
    new PsObject('System.OperatingSystem', { Platform: 'Win32NT', Version: version(10, 0, 20348, 0) }),
  tickcount: (shell) => Date.now() - shell.session.process.machine.startedAt.getTime(),
  exit: (_, args = []) => {
    throw new Exit(toNumber(args[0]) ?? 0);
  },
};

const FOLDERS: Readonly<Record<string, string>> = {
  windows: 'C:\\Windows',
  system: 'C:\\Windows\\system32',
  programfiles: 'C:\\Program Files',
  programfilesx86: 'C:\\Program Files (x86)',
  commonapplicationdata: 'C:\\ProgramData',
};

export const CONSOLE: StaticType = {
  writeline: (shell, args = []) => writeLine(shell, args),
  write: (shell, args = []) => {
    shell.session.console.write(written(args));
    return null;
  },
  out: (shell) => new ConsoleStream(shell, (text) => shell.session.console.write(text)),
  error: (shell) => new ConsoleStream(shell, (text) => shell.session.process.stderr.text(text)),
  in: (shell) => new ConsoleInput(shell),
  readline: (shell) => new ConsoleInput(shell).invoke('ReadLine'),
  outputencoding: () => null,
  openstandardinput: (shell) => new ConsoleInput(shell),
};

function writeLine(shell: Interpreter, args: readonly Value[]): null {
  shell.session.console.write(`${written(args)}\r\n`);
  return null;
}

function written(args: readonly Value[]): string {
  return args.length > 1 ? formatString(toText(args[0]), args.slice(1)) : toText(args[0]);
}

class ConsoleStream extends PsObject {
  constructor(
    _shell: Interpreter,
    private readonly show: (text: string) => void,
  ) {
    super('System.IO.TextWriter');
  }

  override invoke(name: string, args: readonly Value[]): Value {
    const key = name.toLowerCase();
    if (key === 'writeline') this.show(`${written(args)}\r\n`);
    else if (key === 'write') this.show(written(args));
    else if (key !== 'flush') return NO_METHOD;
    return null;
  }
}

class ConsoleInput extends PsObject {
  constructor(private readonly shell: Interpreter) {
    super('System.IO.TextReader');
  }

  override async invoke(name: string): Promise<Value> {
    const { stdin, signal, codePage } = this.shell.session.process;
    switch (name.toLowerCase()) {
      case 'readline': {
        const line = await stdin.readLine(signal);
        return line === undefined ? null : decodeText(line, codePage);
      }
      case 'readtoend':
        return decodeText(await stdin.readAll(signal), codePage);
      case 'read':
        return NO_METHOD;
      default:
        return NO_METHOD;
    }
  }
}

const mathOf =
  (work: (...numbers: number[]) => number) =>
  (_: Interpreter, args: readonly Value[] = []) =>
    work(...args.map((arg) => toNumber(arg) ?? 0));

export const MATH: StaticType = {
  min: mathOf(Math.min),
  max: mathOf(Math.max),
  floor: mathOf(Math.floor),
  ceiling: mathOf(Math.ceil),
  truncate: mathOf(Math.trunc),
  abs: mathOf(Math.abs),
  pow: mathOf(Math.pow),
  sqrt: mathOf(Math.sqrt),
  round: mathOf((value = 0, digits = 0) => Number(value.toFixed(digits))),
  pi: () => Math.PI,
};

export const GUID: StaticType = {
  newguid: () => new GuidObject(randomUUID()),
  empty: () => new GuidObject('00000000-0000-0000-0000-000000000000'),
};

class GuidObject extends PsObject {
  constructor(private readonly value: string) {
    super('System.Guid', { Guid: value });
  }

  override invoke(name: string, args: readonly Value[]): Value {
    if (name.toLowerCase() !== 'tostring') return NO_METHOD;
    return toText(args[0]).toLowerCase() === 'n' ? this.value.replaceAll('-', '') : this.value;
  }

  override text(): string {
    return this.value;
  }
}

export const MISCELLANEOUS: Readonly<Record<string, StaticType>> = {
  'system.bitconverter': {
    tostring: (_, args = []) =>
      [...toBytes(args[0])].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('-'),
  },
  'system.net.dns': { gethostname: (shell) => shell.session.process.machine.settings.hostName },
  'system.net.servicepointmanager': { securityprotocol: () => 'Tls12' },
  'system.gc': { collect: () => null },
  'system.threading.thread': {
    sleep: async (shell, args = []) => {
      const { sleep } = await import('../../system/execute.js');
      await sleep(shell.session.process, toNumber(args[0]) ?? 0);
      return null;
    },
  },
  'system.runtime.interopservices.marshal': { releasecomobject: () => 0 },
  'system.security.principal.windowsidentity': {
    getcurrent: (shell) => {
      const { machine, user } = shell.session.process;
      const Value = `${machine.settings.sid}-${machine.user(user)?.id ?? 1000}`;
      return new PsObject('System.Security.Principal.WindowsIdentity', {
        Name: `${machine.settings.hostName}\\${user}`.toUpperCase(),
        User: new PsObject('System.Security.Principal.SecurityIdentifier', { Value }),
        AuthenticationType: 'NTLM',
        IsAuthenticated: true,
      });
    },
  },
  'system.int32': { maxvalue: () => 2 ** 31 - 1, parse: (_, args = []) => toNumber(args[0]) ?? 0 },
};
