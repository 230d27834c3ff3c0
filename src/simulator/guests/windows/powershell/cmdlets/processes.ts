import { fullPath } from '../../files/paths.js';
import type { Cmdlet } from '../cmdlet.js';
import { PsObject, toNumber, toText } from '../values.js';

/** Codes of Win32_Process.Create. */
const DONE = 0;
const UNKNOWN_FAILURE = 8;
const PATH_NOT_FOUND = 9;

/** Programs that run by themselves. */
export const PROCESSES: readonly Cmdlet[] = [
  {
    name: 'Invoke-WmiMethod',
    positional: ['Class', 'Name'],
    named: ['ArgumentList', 'Namespace', 'ComputerName'],
    async *run(call) {
      const { machine, user } = call.shell.session.process;
      if (!/^win32_process$/i.test(call.text('Class')) || !/^create$/i.test(call.text('Name'))) {
        call.error('Invalid class or method: the simulated Windows knows Create of Win32_Process alone.', {
          category: 'InvalidOperation',
          exception: 'System.Management.ManagementException',
          errorId: 'InvokeWMIManagementException,Microsoft.PowerShell.Commands.InvokeWmiMethod',
        });
        return;
      }
      const [commandLine, given] = call.list('ArgumentList').map((item) => toText(item));
      const folder = fullPath(given || 'C:\\Windows\\system32');
      const id =
        commandLine === undefined || !machine.files.isFolder(folder)
          ? undefined
          : await machine.processes.start({ commandLine, folder, user });
      const failure = commandLine === undefined ? UNKNOWN_FAILURE : PATH_NOT_FOUND;
      yield new PsObject('System.Management.ManagementBaseObject#\\__PARAMETERS', {
        ProcessId: id ?? null,
        ReturnValue: id === undefined ? failure : DONE,
      });
    },
  },
  {
    name: 'Get-Process',
    positional: ['Name'],
    named: ['Id'],
    async *run(call) {
      const { machine } = call.shell.session.process;
      for (const id of call.list('Id').map((item) => toNumber(item) ?? 0)) {
        if (machine.processes.has(id)) yield new PsObject('System.Diagnostics.Process', { Id: id });
        else
          call.error(`Cannot find a process with the process identifier ${id}.`, {
            category: 'ObjectNotFound',
            exception: 'Microsoft.PowerShell.Commands.ProcessCommandException',
            errorId: 'NoProcessFoundForGivenId,Microsoft.PowerShell.Commands.GetProcessCommand',
            target: id,
          });
      }
    },
  },
];
