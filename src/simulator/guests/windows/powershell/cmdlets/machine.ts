import type { WindowsMachine } from '../../system/machine.js';
import { splitArguments } from '../../system/process.js';
import { childOf, execute, sleep } from '../../system/execute.js';
import { startService, stopService } from '../../system/services.js';
import type { Call, Cmdlet } from '../cmdlet.js';
import { ALIASES, CMDLETS } from './index.js';
import { formatDate } from '../dotnet/date.js';
import { wildcard } from '../operators.js';
import { PsObject, toItems, toNumber, toText, type Value } from '../values.js';
import { decodeText } from '../../system/code-pages.js';
import { collected } from '../../system/streams.js';

/** The computer itself: services, programs, power. */
export const MACHINE: readonly Cmdlet[] = [
  {
    name: 'Start-Sleep',
    positional: ['Seconds'],
    named: ['Milliseconds'],
    async *run(call) {
      await sleep(
        call.shell.session.process,
        call.has('Milliseconds')
          ? (toNumber(call.get('Milliseconds')) ?? 0)
          : (toNumber(call.get('Seconds')) ?? 0) * 1000,
      );
      yield* [];
    },
  },
  {
    name: 'Restart-Computer',
    named: ['ComputerName', 'Delay', 'Timeout'],
    switches: ['Force', 'Wait'],
    async *run(call) {
      call.shell.session.process.machine.shutdown.schedule('reboot', 0);
      yield* [];
    },
  },
  {
    name: 'Stop-Computer',
    named: ['ComputerName'],
    switches: ['Force'],
    async *run(call) {
      call.shell.session.process.machine.shutdown.schedule('poweroff', 0);
      yield* [];
    },
  },
  {
    name: 'Get-Service',
    positional: ['Name…'],
    named: ['DisplayName'],
    async *run(call) {
      const { settings } = call.shell.session.process.machine;
      const patterns = call.has('Name') ? call.list('Name').map((name) => toText(name)) : ['*'];
      for (const pattern of patterns) {
        const fitting = [...settings.services.keys()].filter((name) => wildcard(pattern).test(name));
        if (fitting.length === 0 && !pattern.includes('*')) noService(call, pattern);
        for (const name of fitting) yield serviceObject(call, name);
      }
    },
  },
  serviceCommand('Start-Service', (call, name) => {
    const problem = startService(call.shell.session.process.machine, name);
    return problem?.code === 1056 ? undefined : problem?.message;
  }),
  serviceCommand('Stop-Service', (call, name) => {
    const problem = stopService(call.shell.session.process.machine, name);
    return problem?.code === 1062 ? undefined : problem?.message;
  }),
  serviceCommand('Restart-Service', (call, name) => {
    const { machine } = call.shell.session.process;
    stopService(machine, name);
    return startService(machine, name)?.message;
  }),
  {
    name: 'Set-Service',
    positional: ['Name'],
    named: ['StartupType', 'Status', 'DisplayName'],
    async *run(call) {
      const service = call.shell.session.process.machine.settings.services.get(
        call.text('Name').toLowerCase(),
      );
      if (service === undefined) noService(call, call.text('Name'));
      else {
        const type = call.text('StartupType').toLowerCase();
        if (type !== '')
          service.startType = type.startsWith('auto') ? 'auto' : type === 'disabled' ? 'disabled' : 'demand';
        if (/running/i.test(call.text('Status')))
          startService(call.shell.session.process.machine, service.name);
        if (/stopped/i.test(call.text('Status')))
          stopService(call.shell.session.process.machine, service.name);
      }
      yield* [];
    },
  },
  {
    name: 'Start-Process',
    positional: ['FilePath', 'ArgumentList'],
    named: [
      'WorkingDirectory',
      'Verb',
      'RedirectStandardOutput',
      'RedirectStandardError',
      'WindowStyle',
      'Credential',
    ],
    switches: ['Wait', 'PassThru', 'NoNewWindow'],
    aliases: { Args: 'ArgumentList' },
    async *run(call) {
      const started = await startProcess(call);
      if (call.flag('PassThru') && started !== undefined) yield started;
    },
  },
  {
    name: 'Get-Command',
    positional: ['Name'],
    named: ['CommandType', 'Module'],
    async *run(call) {
      const name = call.text('Name').toLowerCase();
      const cmdlet = CMDLETS.get((ALIASES[name] ?? name).toLowerCase());
      const isFunction = call.shell.scope.function(name) !== undefined;
      if (cmdlet !== undefined)
        yield new PsObject('System.Management.Automation.CmdletInfo', {
          CommandType: 'Cmdlet',
          Name: cmdlet.name,
          Source: 'Microsoft.PowerShell.Management',
        });
      else if (isFunction)
        yield new PsObject('System.Management.Automation.FunctionInfo', {
          CommandType: 'Function',
          Name: call.text('Name'),
        });
      else
        call.error(
          `The term '${call.text('Name')}' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
          {
            category: 'ObjectNotFound',
            exception: 'System.Management.Automation.CommandNotFoundException',
            errorId: 'CommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand',
            target: call.text('Name'),
          },
        );
    },
  },
  {
    name: 'Import-Module',
    positional: ['Name'],
    switches: ['Force', 'PassThru'],
    async *run(call) {
      const name = call.text('Name');
      if (!/^(Microsoft\.PowerShell\.|CimCmdlets|NetSecurity|PKI|ScheduledTasks)/i.test(name))
        call.error(
          `The specified module '${name}' was not loaded because no valid module file was found in any module directory.`,
          {
            category: 'ResourceUnavailable',
            exception: 'System.IO.FileNotFoundException',
            errorId: 'Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand',
            target: name,
          },
        );
      yield* [];
    },
  },
  {
    name: 'Get-ComputerInfo',
    positional: ['Property'],
    async *run(call) {
      const { machine } = call.shell.session.process;
      yield new PsObject('Microsoft.PowerShell.Commands.ComputerInfo', {
        CsName: machine.settings.hostName,
        OsName: 'Microsoft Windows Server 2022 Datacenter',
        OsVersion: '10.0.20348',
      });
    },
  },
  ...['Get-WmiObject', 'Get-CimInstance'].map((name): Cmdlet => ({
    name,
    positional: ['ClassName'],
    named: ['Namespace', 'ComputerName', 'Filter', 'Property'],
    aliases: { Class: 'ClassName' },
    async *run(call) {
      const { machine } = call.shell.session.process;
      const properties = instanceOf(machine, call.text('ClassName'));
      if (properties !== undefined) yield new PsObject(call.text('ClassName'), properties);
      else
        call.error(`Invalid class "${call.text('ClassName')}"`, {
          category: 'InvalidType',
          exception: 'System.Management.ManagementException',
          errorId: `GetWMIManagementException,Microsoft.PowerShell.Commands.${name.replace('-', '')}Command`,
        });
    },
  })),
  {
    name: 'Rename-Computer',
    positional: ['NewName'],
    switches: ['Force', 'Restart', 'PassThru'],
    async *run(call) {
      const { machine } = call.shell.session.process;
      machine.settings.hostName = call.text('NewName').slice(0, 15);
      if (call.flag('Restart')) machine.shutdown.schedule('reboot', 0);
      yield* [];
    },
  },
];

/** What WMI tells of the system; undefined for a class that is not simulated. */
function instanceOf(machine: WindowsMachine, className: string): Record<string, Value> | undefined {
  switch (className.toLowerCase()) {
    case 'win32_operatingsystem':
      return {
        Caption: 'Microsoft Windows Server 2022 Datacenter',
        Version: '10.0.20348',
        CSName: machine.settings.hostName,
        LastBootUpTime: `${formatDate(machine.startedAt, 'yyyyMMddHHmmss')}.${formatDate(machine.startedAt, 'fff')}000+000`,
      };
    case 'win32_computersystem':
      return { Name: machine.settings.hostName, Domain: 'WORKGROUP', PartOfDomain: false };
    default:
      return undefined;
  }
}

function serviceObject(call: Call, name: string): PsObject {
  const { machine } = call.shell.session.process;
  const service = machine.settings.services.get(name.toLowerCase());
  return new PsObject('System.ServiceProcess.ServiceController', {
    Status: machine.isRunning(name) ? 'Running' : 'Stopped',
    Name: service?.name ?? name,
    DisplayName: service?.displayName ?? name,
    StartType:
      service?.startType === 'auto' ? 'Automatic' : service?.startType === 'disabled' ? 'Disabled' : 'Manual',
  });
}

function noService(call: Call, name: string): void {
  call.error(`Cannot find any service with service name '${name}'.`, {
    category: 'ObjectNotFound',
    exception: 'Microsoft.PowerShell.Commands.ServiceCommandException',
    errorId: `NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.${call.cmdlet.name.replace('-', '')}Command`,
    target: name,
  });
}

function serviceCommand(name: string, change: (call: Call, service: string) => string | undefined): Cmdlet {
  return {
    name,
    positional: ['Name…'],
    switches: ['Force', 'PassThru', 'NoWait'],
    async *run(call) {
      for await (const value of call.inputOf('Name')) {
        const service = value instanceof PsObject ? toText(value.get('Name')) : toText(value);
        if (!call.shell.session.process.machine.settings.services.has(service.toLowerCase()))
          noService(call, service);
        else {
          const problem = change(call, service);
          if (problem !== undefined)
            call.error(`Service '${service}' cannot be changed: ${problem}`, {
              category: 'OpenError',
              exception: 'Microsoft.PowerShell.Commands.ServiceCommandException',
            });
          else if (call.flag('PassThru')) yield serviceObject(call, service);
        }
      }
    },
  };
}

async function startProcess(call: Call): Promise<PsObject | undefined> {
  const { process } = call.shell.session;
  const line = toItems(call.get('ArgumentList'))
    .map((word: Value) => toText(word))
    .join(' ');
  const [name = ''] =
    splitArguments(call.text('FilePath')).length > 1
      ? [call.text('FilePath')]
      : splitArguments(call.text('FilePath'));
  const stdout = collected(process.codePage);
  // Without -NoNewWindow it has a console of its own, which nobody sees.
  const child = childOf(process, call.flag('NoNewWindow') ? {} : { stdout, stderr: stdout });
  const ended = execute(child, name, line);
  const object = new PsObject('System.Diagnostics.Process', { Id: 4343, HasExited: false, ExitCode: null });
  const finish = (code: number | undefined): void => {
    object.set('HasExited', true);
    object.set('ExitCode', code ?? null);
  };
  if (!call.flag('Wait')) {
    ended.then(finish, () => finish(undefined));
    return object;
  }
  const code = await ended;
  if (code === undefined) {
    call.error('This command cannot be run due to the error: The system cannot find the file specified.', {
      category: 'InvalidOperation',
      exception: 'System.InvalidOperationException',
      errorId: 'InvalidOperationException,Microsoft.PowerShell.Commands.StartProcessCommand',
    });
    return undefined;
  }
  finish(code);
  if (call.has('RedirectStandardOutput'))
    process.machine.files.lay(
      call.text('RedirectStandardOutput'),
      decodeText(stdout.content(), process.codePage),
    );
  return object;
}
