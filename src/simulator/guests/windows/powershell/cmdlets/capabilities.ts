import { install, isInstalled, OPENSSH_SERVER } from '../../ssh/setup.js';
import { wildcard } from '../operators.js';
import { PsObject, toText } from '../values.js';
import type { Call, Cmdlet } from '../cmdlet.js';

/** Features on demand: OpenSSH, whose client every image has. */
export const CAPABILITIES: readonly Cmdlet[] = [
  {
    name: 'Get-WindowsCapability',
    positional: ['Name'],
    named: ['Path', 'LogLevel'],
    switches: ['Online', 'LimitAccess'],
    async *run(call) {
      const pattern = wildcard(call.has('Name') ? call.text('Name') : '*');
      for (const [name, state] of [
        ['OpenSSH.Client~~~~0.0.1.0', 'Installed'],
        [OPENSSH_SERVER, isInstalled(machineOf(call)) ? 'Installed' : 'NotPresent'],
      ] as const)
        if (pattern.test(name))
          yield new PsObject('Microsoft.Dism.Commands.BasicCapabilityObject', { Name: name, State: state });
    },
  },
  {
    name: 'Add-WindowsCapability',
    named: ['Name', 'Source', 'LogPath', 'LogLevel'],
    switches: ['Online', 'LimitAccess'],
    async *run(call) {
      for await (const value of call.inputOf('Name')) {
        const name = value instanceof PsObject ? toText(value.get('Name')) : toText(value);
        if (/^OpenSSH\.Server(~~~~0\.0\.1\.0)?$/i.test(name)) install(machineOf(call));
        else if (!/^OpenSSH\.Client(~~~~0\.0\.1\.0)?$/i.test(name)) {
          call.error(`Add-WindowsCapability failed. Error code = 0x800f0950: ${name} is not simulated.`, {
            category: 'NotSpecified',
            exception: 'System.Runtime.InteropServices.COMException',
          });
          continue;
        }
        yield new PsObject('Microsoft.Dism.Commands.ImageObject', {
          Path: '',
          Online: true,
          RestartNeeded: false,
        });
      }
    },
  },
];

function machineOf({ shell }: Call) {
  return shell.session.process.machine;
}
