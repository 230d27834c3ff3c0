import { randomInt } from 'node:crypto';
import { Registry } from './registry.js';
import { defaultWinRmConfig, type WinRmConfig } from './winrm-config.js';

/** What a Windows system remembers besides its files: kept on its disk, and so in images. */
export interface WindowsSettings {
  hostName: string;
  /** The machine's own: every account's begins with it. */
  sid: string;
  /** The instance that has had its first boot on this disk. */
  instanceId: string;
  /** Sysprep has run: the next boot makes a machine of its own. */
  generalized: boolean;
  /** By name in lower case. */
  readonly users: Map<string, User>;
  machineEnvironment: Map<string, string>;
  readonly registry: Registry;
  readonly services: Map<string, ServiceSettings>;
  readonly firewall: Firewall;
  readonly winRm: WinRmConfig;
  readonly certificates: Certificate[];
}

export interface User {
  readonly name: string;
  password: string;
  /** The last part of the account's SID; Administrator has 500. */
  readonly id: number;
}

export interface ServiceSettings {
  readonly name: string;
  readonly displayName: string;
  startType: 'auto' | 'demand' | 'disabled';
}

export interface Firewall {
  enabled: boolean;
  /** TCP ports let in, by the rule's name. */
  readonly rules: Map<string, readonly number[]>;
}

export interface Certificate {
  readonly thumbprint: string;
  readonly subject: string;
  /** PEM. */
  readonly certificate: string;
  readonly key: string;
}

/**
 * As Alibaba Cloud's public images are: WinRM is off, with no listener and no way through the firewall ("Since WinRM is
 * closed by default in the system image", Packer's alicloud-ecs document).
 */
export function newSettings(): WindowsSettings {
  return {
    hostName: newHostName(),
    sid: newSid(),
    instanceId: '',
    generalized: false,
    users: new Map([['administrator', { name: ADMINISTRATOR, password: '', id: 500 }]]),
    machineEnvironment: new Map(),
    registry: new Registry(),
    services: new Map(SERVICES.map((service) => [service.name.toLowerCase(), { ...service }])),
    firewall: { enabled: true, rules: new Map() },
    winRm: defaultWinRmConfig(),
    certificates: [],
  };
}

export const ADMINISTRATOR = 'Administrator';
/** The account of the system itself, which services run as. */
export const SYSTEM_USER = 'SYSTEM';
/** The accounts of services, which nobody logs in to, and the well-known IDs that they have everywhere. */
export const SERVICE_USERS: ReadonlyMap<string, string> = new Map([
  [SYSTEM_USER, 'S-1-5-18'],
  ['LOCAL SERVICE', 'S-1-5-19'],
  ['NETWORK SERVICE', 'S-1-5-20'],
]);

const SERVICES: readonly ServiceSettings[] = [
  { name: 'WinRM', displayName: 'Windows Remote Management (WS-Management)', startType: 'demand' },
  { name: 'Schedule', displayName: 'Task Scheduler', startType: 'auto' },
  { name: 'EventLog', displayName: 'Windows Event Log', startType: 'auto' },
  { name: 'TermService', displayName: 'Remote Desktop Services', startType: 'demand' },
  { name: 'wuauserv', displayName: 'Windows Update', startType: 'demand' },
  { name: 'W32Time', displayName: 'Windows Time', startType: 'demand' },
];

export function copySettings(settings: WindowsSettings): WindowsSettings {
  const { registry, ...plain } = settings;
  return { ...structuredClone(plain), registry: registry.copy() };
}

/** A name as Windows Setup makes one up. */
export function newHostName(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  return `WIN-${Array.from({ length: 11 }, () => letters[randomInt(letters.length)]).join('')}`;
}

export function newSid(): string {
  const part = () => randomInt(2 ** 31, 2 ** 32 - 1);
  return `S-1-5-21-${part()}-${part()}-${part()}`;
}

export function isOpen({ enabled, rules }: Firewall, port: number): boolean {
  return !enabled || [...rules.values()].some((ports) => ports.includes(port));
}
