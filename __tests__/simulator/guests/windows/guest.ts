import { createGuestHost } from '../../../../src/simulator/guests/index.js';
import type {
  DiskLayer,
  Guest,
  GuestAddress,
  GuestHost,
  GuestSpec,
} from '../../../../src/simulator/guests/index.js';

/** Opens WinRM as far as a client that encrypts needs it. */
export const QUICK_CONFIG = '[bat]\nwinrm quickconfig -q\n';

/** The same, for Basic without encryption. */
export const OPEN = `${QUICK_CONFIG}winrm set winrm/config/service @{AllowUnencrypted="true"}\nwinrm set winrm/config/service/auth @{Basic="true"}\n`;

/** HTTPS with a certificate of its own, Basic on. */
export const OPEN_HTTPS = `[powershell]
Set-WSManQuickConfig -Force
$certificate = New-SelfSignedCertificate -DnsName $env:COMPUTERNAME -CertStoreLocation Cert:\\LocalMachine\\My
New-Item -Path WSMan:\\localhost\\Listener -Transport HTTPS -Address * -CertificateThumbPrint $certificate.Thumbprint -Force
Set-Item WSMan:\\localhost\\Service\\Auth\\Basic $true
New-NetFirewallRule -DisplayName 'WinRM HTTPS' -Direction Inbound -LocalPort 5986 -Protocol TCP -Action Allow
`;

/** OpenSSH, as Microsoft's document sets it up, and what else is to be done. */
export const openSsh = (more = '') => `[powershell]
Add-WindowsCapability -Online -Name OpenSSH.Server~~~~0.0.1.0
Start-Service sshd
Set-Service -Name sshd -StartupType Automatic
${more}`;

export interface BootedGuest {
  readonly guest: Guest;
  readonly address: string;
  /** What the guest has told the cloud. */
  readonly news: string[];
  /** Ports that are open right now. */
  ports(): readonly number[];
  /** Resolves as soon as exactly these ports are open. */
  portsAre(...ports: readonly number[]): Promise<void>;
}

/** Boots a Windows guest, without a cloud around it. */
export async function bootWindows(
  host: GuestHost,
  {
    userData = OPEN,
    disk,
    instanceId = 'i-1',
    at,
  }: { userData?: string; disk?: DiskLayer; instanceId?: string; at?: GuestAddress } = {},
): Promise<BootedGuest> {
  const { address, port } = at ?? (await host.reserveAddress());
  const news: string[] = [];
  let open: readonly number[] = [];
  const waiting = new Set<() => void>();
  const spec: GuestSpec = {
    system: 'windows',
    instanceId,
    hostName: `iZ${instanceId.replace(/\W/g, '')}Z`,
    disk: disk ?? (await host.systemLayer()),
    listen: [{ address, port }],
    authorizedKeys: [],
    loginUser: 'Administrator',
    password: 'Test1234',
    userData: Buffer.from(userData),
    onPowerOff: () => news.push('off'),
    onReboot: () => news.push('reboot'),
    onPorts: (ports) => {
      open = ports;
      for (const look of waiting) look();
    },
  };
  const guest = await host.boot(spec);
  const portsAre = (...wanted: readonly number[]) =>
    new Promise<void>((resolve) => {
      const look = (): void => {
        if (open.join() !== wanted.join()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return { guest, address, news, ports: () => open, portsAre };
}

export { createGuestHost };
