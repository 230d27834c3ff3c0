import type { WindowsMachine } from './machine.js';

/** The firewall's own rule, which quickconfig switches on. */
const HTTP_RULE = 'Windows Remote Management (HTTP-In)';

/**
 * `winrm quickconfig`: service, listener, firewall. Says what it had to do; undefined where HTTPS has no certificate.
 * A listener for HTTPS gets no way through the firewall, as on Windows.
 */
export function quickConfig(
  machine: WindowsMachine,
  transport: 'HTTP' | 'HTTPS',
): readonly string[] | undefined {
  const done: string[] = [];
  const { settings } = machine;
  const service = settings.services.get('winrm');
  if (service !== undefined && service.startType !== 'auto') {
    service.startType = 'auto';
    done.push('WinRM service type changed successfully.');
  }
  if (!machine.isRunning('WinRM')) {
    machine.startService('WinRM');
    done.push('WinRM service started.');
  }
  if (!settings.winRm.listeners.some((listener) => listener.transport === transport)) {
    const failed = createListener(machine, { transport, address: '*' });
    if (failed !== undefined) return undefined;
    done.push(`WinRM has been updated to receive requests over ${transport}.`);
  }
  if (transport === 'HTTP' && !settings.firewall.rules.has(HTTP_RULE)) {
    settings.firewall.rules.set(HTTP_RULE, [5985]);
    done.push('WinRM firewall exception enabled.');
  }
  machine.networkChanged();
  return done;
}

/** Says what is wrong where it cannot be made. */
export function createListener(
  machine: WindowsMachine,
  wanted: {
    readonly transport: 'HTTP' | 'HTTPS';
    readonly address: string;
    readonly port?: string | undefined;
    readonly hostname?: string | undefined;
    readonly certificateThumbprint?: string | undefined;
  },
): { readonly code: number; readonly message: string } | undefined {
  const { winRm, certificates } = machine.settings;
  if (winRm.listeners.some(({ transport }) => transport === wanted.transport))
    return {
      code: 2150858803,
      message: 'The WS-Management service cannot create the resource because it already exists. ',
    };
  const thumbprint = (
    wanted.certificateThumbprint ??
    (wanted.transport === 'HTTPS' ? certificates[0]?.thumbprint : undefined) ??
    ''
  )
    .replaceAll(' ', '')
    .toUpperCase();
  if (
    wanted.transport === 'HTTPS' &&
    !certificates.some((certificate) => certificate.thumbprint === thumbprint)
  )
    return {
      code: 2150859181,
      message:
        'The WinRM client cannot process the request. The certificate for the HTTPS listener was not found. ',
    };
  winRm.listeners.push({
    transport: wanted.transport,
    address: wanted.address,
    port: Number(wanted.port ?? (wanted.transport === 'HTTPS' ? 5986 : 5985)),
    hostname: wanted.hostname ?? '',
    enabled: true,
    certificateThumbprint: wanted.transport === 'HTTPS' ? thumbprint : '',
  });
  machine.networkChanged();
  return undefined;
}
