import { portsOf } from '../../system/firewall.js';
import type { WindowsMachine } from '../../system/machine.js';
import type { Cmdlet } from '../cmdlet.js';
import { toText } from '../values.js';

const RULE_PARAMETERS = [
  'Direction',
  'Protocol',
  'LocalPort',
  'Action',
  'Profile',
  'Group',
  'Enabled',
  'Description',
  'Program',
  'RemoteAddress',
  'LocalAddress',
  'EdgeTraversalPolicy',
  'Service',
];

/** The firewall. */
export const NETWORK: readonly Cmdlet[] = [
  {
    name: 'New-NetFirewallRule',
    positional: ['Name'],
    named: ['DisplayName', ...RULE_PARAMETERS],
    async *run(call) {
      const { machine } = call.shell.session.process;
      const isOpening =
        !/outbound/i.test(call.text('Direction')) &&
        !/block/i.test(call.text('Action')) &&
        !/udp/i.test(call.text('Protocol'));
      const ports = call.has('LocalPort')
        ? call
            .list('LocalPort')
            .map((port) => toText(port))
            .join(',')
        : 'any';
      if (isOpening)
        machine.settings.firewall.rules.set(call.text('DisplayName') || call.text('Name'), portsOf(ports));
      machine.networkChanged();
      yield* [];
    },
  },
  {
    name: 'Set-NetFirewallRule',
    positional: ['Name'],
    named: ['DisplayName', 'DisplayGroup', ...RULE_PARAMETERS],
    async *run(call) {
      switchWinRm(
        call.shell.session.process.machine,
        `${call.text('Name')}${call.text('DisplayName')}${call.text('DisplayGroup')}`,
        call.text('Enabled'),
      );
      yield* [];
    },
  },
  {
    name: 'Enable-NetFirewallRule',
    positional: ['Name'],
    named: ['DisplayName', 'DisplayGroup', 'Group'],
    async *run(call) {
      switchWinRm(
        call.shell.session.process.machine,
        `${call.text('Name')}${call.text('DisplayName')}${call.text('DisplayGroup')}`,
        'True',
      );
      yield* [];
    },
  },
  {
    name: 'Set-NetFirewallProfile',
    positional: ['Profile…'],
    named: ['Enabled', 'DefaultInboundAction', 'DefaultOutboundAction'],
    switches: ['All'],
    async *run(call) {
      const { machine } = call.shell.session.process;
      if (call.has('Enabled')) machine.settings.firewall.enabled = /true/i.test(call.text('Enabled'));
      machine.networkChanged();
      yield* [];
    },
  },
  {
    name: 'Set-NetConnectionProfile',
    positional: ['Name'],
    named: ['NetworkCategory', 'InterfaceIndex', 'InterfaceAlias', 'InputObject'],
    async *run() {
      yield* [];
    },
  },
  {
    name: 'Get-NetConnectionProfile',
    async *run() {
      yield* [];
    },
  },
];

/** Rules that Windows brings are known by name; of them only WinRM's own lets in what the simulator serves. */
function switchWinRm(machine: WindowsMachine, name: string, enabled: string): void {
  if (!/winrm-http-in|windows remote management/i.test(name)) return;
  if (/false/i.test(enabled)) machine.settings.firewall.rules.delete(HTTP_RULE);
  else machine.settings.firewall.rules.set(HTTP_RULE, [5985]);
  machine.networkChanged();
}

const HTTP_RULE = 'Windows Remote Management (HTTP-In)';
