import { changeWinRmSetting } from '../../system/winrm-config.js';
import { createListener, quickConfig } from '../../system/winrm-setup.js';
import { selfSignedCertificate } from '../../system/certificate.js';
import type { Call, Cmdlet } from '../cmdlet.js';
import { PsObject, toText, type Value } from '../values.js';

const machineOf = ({ shell }: Call) => shell.session.process.machine;

/** How WinRM is set up from PowerShell, and its certificates. */
export const SETTINGS: readonly Cmdlet[] = [
  {
    name: 'Enable-PSRemoting',
    switches: ['Force', 'SkipNetworkProfileCheck'],
    async *run(call) {
      quickConfig(machineOf(call), 'HTTP');
      yield* [];
    },
  },
  {
    name: 'Set-WSManQuickConfig',
    switches: ['Force', 'UseSSL', 'SkipNetworkProfileCheck'],
    async *run(call) {
      if (quickConfig(machineOf(call), call.flag('UseSSL') ? 'HTTPS' : 'HTTP') === undefined)
        call.error(
          'Cannot create a WinRM listener on HTTPS because this machine does not have an appropriate certificate.',
          { category: 'InvalidOperation' },
        );
      yield* [];
    },
  },
  {
    name: 'New-SelfSignedCertificate',
    positional: ['DnsName…'],
    named: [
      'CertStoreLocation',
      'Subject',
      'NotAfter',
      'FriendlyName',
      'KeyLength',
      'KeyAlgorithm',
      'HashAlgorithm',
      'KeyUsage',
      'TextExtension',
      'Provider',
      'KeyExportPolicy',
      'KeySpec',
      'Type',
    ],
    async *run(call) {
      const subject = call.text('Subject').replace(/^CN=/i, '');
      const names = call.has('DnsName')
        ? call.list('DnsName').map((name) => toText(name))
        : [subject || machineOf(call).settings.hostName];
      const certificate = await selfSignedCertificate(names);
      machineOf(call).settings.certificates.push(certificate);
      yield new PsObject('System.Security.Cryptography.X509Certificates.X509Certificate2', {
        Thumbprint: certificate.thumbprint,
        Subject: certificate.subject,
      });
    },
  },
  {
    name: 'Set-ExecutionPolicy',
    positional: ['ExecutionPolicy', 'Scope'],
    switches: ['Force'],
    async *run() {
      yield* [];
    },
  },
  {
    name: 'Get-ExecutionPolicy',
    named: ['Scope'],
    async *run() {
      yield 'RemoteSigned';
    },
  },
  {
    name: 'Set-StrictMode',
    named: ['Version'],
    switches: ['Off'],
    async *run() {
      yield* [];
    },
  },
  {
    name: 'Set-PSDebug',
    named: ['Trace'],
    switches: ['Off', 'Strict', 'Step'],
    async *run() {
      yield* [];
    },
  },
];

/** `New-Item -Path WSMan:\localhost\Listener -Transport HTTPS …` */
export function newListener(call: Call): Value {
  const transport = call.text('Transport').toUpperCase() === 'HTTPS' ? 'HTTPS' : 'HTTP';
  const failed = createListener(machineOf(call), {
    transport,
    address: call.text('Address') || '*',
    port: call.has('Port') ? call.text('Port') : undefined,
    hostname: call.text('HostName'),
    certificateThumbprint: call.has('CertificateThumbPrint') ? call.text('CertificateThumbPrint') : undefined,
  });
  if (failed !== undefined)
    call.error(failed.message, {
      category: 'InvalidOperation',
      exception: 'System.InvalidOperationException',
    });
  return undefined;
}

/** `Remove-Item WSMan:\localhost\listener\listener*`; nothing where there is none. */
export function removeListeners(call: Call, path: string): void {
  const machine = machineOf(call);
  if (!/^listener\b/i.test(path))
    return call.error(`Cannot remove WSMan:\\localhost\\${path}.`, { category: 'InvalidOperation' });
  machine.settings.winRm.listeners.length = 0;
  machine.networkChanged();
}

/** `Set-Item WSMan:\localhost\Service\Auth\Basic $true` */
export function setWsman(call: Call, path: string, value: string): void {
  if (changeWinRmSetting(machineOf(call).settings.winRm, path.replace(/^Shell\b/i, 'Winrs'), value))
    machineOf(call).networkChanged();
  else
    call.error(`Cannot find path 'WSMan:\\localhost\\${path}' because it does not exist.`, {
      category: 'ObjectNotFound',
      exception: 'System.Management.Automation.ItemNotFoundException',
    });
}
