/** WinRM's own settings as `winrm get winrm/config` shows them: what is not said is the default of Windows Server 2012 R2. */
export interface WinRmConfig {
  readonly tree: WinRmTree;
  readonly listeners: WinRmListener[];
}

/** Names are found without regard to case; values are texts, as on the wire. */
export interface WinRmTree {
  [name: string]: string | WinRmTree;
}

export interface WinRmListener {
  readonly transport: 'HTTP' | 'HTTPS';
  readonly address: string;
  port: number;
  hostname: string;
  enabled: boolean;
  certificateThumbprint: string;
}

export function defaultWinRmConfig(): WinRmConfig {
  return {
    tree: {
      MaxEnvelopeSizekb: '500',
      MaxTimeoutms: '60000',
      MaxBatchItems: '32000',
      MaxProviderRequests: '4294967295',
      Client: {
        NetworkDelayms: '5000',
        URLPrefix: 'wsman',
        AllowUnencrypted: 'false',
        Auth: {
          Basic: 'true',
          Digest: 'true',
          Kerberos: 'true',
          Negotiate: 'true',
          Certificate: 'true',
          CredSSP: 'false',
        },
        DefaultPorts: { HTTP: '5985', HTTPS: '5986' },
        TrustedHosts: '',
      },
      Service: {
        RootSDDL: 'O:NSG:BAD:P(A;;GA;;;BA)(A;;GR;;;IU)S:P(AU;FA;GA;;;WD)(AU;SA;GXGW;;;WD)',
        MaxConcurrentOperations: '4294967295',
        MaxConcurrentOperationsPerUser: '1500',
        EnumerationTimeoutms: '240000',
        MaxConnections: '300',
        MaxPacketRetrievalTimeSeconds: '120',
        AllowUnencrypted: 'false',
        Auth: {
          Basic: 'false',
          Kerberos: 'true',
          Negotiate: 'true',
          Certificate: 'false',
          CredSSP: 'false',
          CbtHardeningLevel: 'Relaxed',
        },
        DefaultPorts: { HTTP: '5985', HTTPS: '5986' },
        IPv4Filter: '*',
        IPv6Filter: '*',
        EnableCompatibilityHttpListener: 'false',
        EnableCompatibilityHttpsListener: 'false',
        CertificateThumbprint: '',
        AllowRemoteAccess: 'true',
      },
      Winrs: {
        AllowRemoteShellAccess: 'true',
        IdleTimeout: '7200000',
        MaxConcurrentUsers: '10',
        MaxShellRunTime: '2147483647',
        MaxProcessesPerShell: '25',
        MaxMemoryPerShellMB: '1024',
        MaxShellsPerUser: '30',
      },
    },
    listeners: [],
  };
}

/** The setting or group of settings at a path such as `service/auth/Basic`; undefined where there is none. */
export function winRmSetting(config: WinRmConfig, path: string): string | WinRmTree | undefined {
  let found: string | WinRmTree | undefined = config.tree;
  for (const name of path.split(/[\\/]/).filter((part) => part !== '')) {
    if (found === undefined || typeof found === 'string') return undefined;
    found = found[keyOf(found, name)];
  }
  return found;
}

/** @returns false where there is no such setting: nobody can add one. */
export function changeWinRmSetting(config: WinRmConfig, path: string, value: string): boolean {
  const parts = path.split(/[\\/]/).filter((part) => part !== '');
  const name = parts.pop() ?? '';
  const group = winRmSetting(config, parts.join('/'));
  if (group === undefined || typeof group === 'string') return false;
  const key = keyOf(group, name);
  if (typeof group[key] !== 'string') return false;
  group[key] = /^(true|false)$/i.test(value) ? value.toLowerCase() : value;
  return true;
}

export function isOn(config: WinRmConfig, path: string): boolean {
  return winRmSetting(config, path) === 'true';
}

export function numberSetting(config: WinRmConfig, path: string): number {
  return Number(winRmSetting(config, path));
}

function keyOf(group: WinRmTree, name: string): string {
  return Object.keys(group).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
}
