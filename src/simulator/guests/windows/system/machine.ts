import type { WindowsDisk } from '../disk.js';
import type { FileSystem } from '../files/file-system.js';
import { Environment } from './environment.js';
import { Processes } from './processes.js';
import type { ScriptedCommands } from './scripted-command.js';
import { ADMINISTRATOR, isOpen, SERVICE_USERS, type User, type WindowsSettings } from './settings.js';
import { Shutdown, type PowerOff } from './shutdown.js';
import type { WinRmListener } from './winrm-config.js';
import type { ScheduledTask } from './scheduled-task.js';

export interface MachineOptions {
  readonly disk: WindowsDisk;
  readonly scripted: ScriptedCommands;
  /** Hears what becomes of listeners, ports and the service that serves them. */
  readonly onNetworkChange: () => void;
  readonly onPowerOff: (how: PowerOff) => void;
  /** Breaks every connection to the machine. */
  readonly dropConnections: () => void;
}

/** A Windows that is switched on: its disk, and what is gone when it goes off. */
export class WindowsMachine {
  readonly files: FileSystem;
  readonly settings: WindowsSettings;
  readonly scripted: ScriptedCommands;
  readonly tasks = new Map<string, ScheduledTask>();
  readonly processes = new Processes(this);
  readonly shutdown: Shutdown;
  readonly startedAt = new Date();
  readonly #options: MachineOptions;
  readonly #running: Set<string>;
  readonly #off = new AbortController();

  constructor(options: MachineOptions) {
    this.#options = options;
    this.files = options.disk.files;
    this.settings = options.disk.settings;
    this.scripted = options.scripted;
    this.shutdown = new Shutdown(options.onPowerOff);
    this.#running = new Set(
      [...this.settings.services.values()]
        .filter(({ startType }) => startType === 'auto')
        .map(({ name }) => name.toLowerCase()),
    );
  }

  /** Aborted when the machine goes off. */
  get off(): AbortSignal {
    return this.#off.signal;
  }

  switchOff(): void {
    this.shutdown.cancel();
    this.#off.abort();
    this.settings.registry.forgetVolatile();
  }

  /** Where clients find WinRM right now. */
  listeners(): readonly WinRmListener[] {
    if (!this.isRunning('WinRM') || this.off.aborted) return [];
    return this.settings.winRm.listeners.filter(
      ({ enabled, port }) => enabled && isOpen(this.settings.firewall, port),
    );
  }

  isRunning(service: string): boolean {
    return this.#running.has(service.toLowerCase());
  }

  startService(service: string): void {
    this.#running.add(service.toLowerCase());
    this.networkChanged();
  }

  stopService(service: string): void {
    this.#running.delete(service.toLowerCase());
    this.networkChanged();
  }

  /** To be told after each change of listeners, firewall or services. */
  networkChanged(): void {
    this.#options.onNetworkChange();
  }

  dropConnections(): void {
    this.#options.dropConnections();
  }

  user(name: string): User | undefined {
    // `.\Administrator` and `HOST\Administrator` are local names too.
    return this.settings.users.get((name.split('\\').at(-1) ?? '').toLowerCase());
  }

  isPassword(name: string, password: string): boolean {
    const user = this.user(name);
    return user !== undefined && user.password !== '' && user.password === password;
  }

  /** What a program finds that is started for somebody who has logged in. */
  environmentOf(user: string): Environment {
    if (SERVICE_USERS.has(user)) return this.#environmentOfSystem();
    const home = `C:\\Users\\${user}`;
    // The short name is what Windows puts there for names of more than eight letters.
    const shortHome = user === ADMINISTRATOR ? 'C:\\Users\\ADMINI~1' : home;
    return new Environment([
      ...SYSTEM_ENVIRONMENT,
      ['COMPUTERNAME', this.settings.hostName],
      ['USERNAME', user],
      ['USERDOMAIN', this.settings.hostName],
      ['USERPROFILE', home],
      ['HOMEDRIVE', 'C:'],
      ['HOMEPATH', home.slice(2)],
      ['APPDATA', `${home}\\AppData\\Roaming`],
      ['LOCALAPPDATA', `${home}\\AppData\\Local`],
      ['TEMP', `${shortHome}\\AppData\\Local\\Temp`],
      ['TMP', `${shortHome}\\AppData\\Local\\Temp`],
      ...this.settings.machineEnvironment,
    ]);
  }

  #environmentOfSystem(): Environment {
    const environment = this.environmentOf(ADMINISTRATOR);
    environment.set('USERNAME', `${this.settings.hostName}$`);
    environment.set('USERPROFILE', 'C:\\Windows\\system32\\config\\systemprofile');
    for (const name of ['TEMP', 'TMP']) environment.set(name, 'C:\\Windows\\TEMP');
    return environment;
  }
}

const SYSTEM_ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['ALLUSERSPROFILE', 'C:\\ProgramData'],
  ['ComSpec', 'C:\\Windows\\system32\\cmd.exe'],
  ['NUMBER_OF_PROCESSORS', '2'],
  ['OS', 'Windows_NT'],
  [
    'Path',
    'C:\\Windows\\system32;C:\\Windows;C:\\Windows\\System32\\Wbem;C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\',
  ],
  ['PATHEXT', '.COM;.EXE;.BAT;.CMD;.VBS;.VBE;.JS;.JSE;.WSF;.WSH;.MSC'],
  ['PROCESSOR_ARCHITECTURE', 'AMD64'],
  ['ProgramData', 'C:\\ProgramData'],
  ['ProgramFiles', 'C:\\Program Files'],
  ['ProgramFiles(x86)', 'C:\\Program Files (x86)'],
  ['PROMPT', '$P$G'],
  ['PUBLIC', 'C:\\Users\\Public'],
  ['SystemDrive', 'C:'],
  ['SystemRoot', 'C:\\Windows'],
  ['windir', 'C:\\Windows'],
];
