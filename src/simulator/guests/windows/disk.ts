import { FileSystem } from './files/file-system.js';
import { copySettings, newSettings, type WindowsSettings } from './system/settings.js';

/** A system disk with Windows on it. A running machine changes it; frozen ones are copies that nobody changes. */
export interface WindowsDisk {
  readonly files: FileSystem;
  readonly settings: WindowsSettings;
}

/** What a public image brings. `files` are laid over it, by full path. */
export function newWindowsDisk(files: Readonly<Record<string, string>> = {}): WindowsDisk {
  const disk = { files: new FileSystem(), settings: newSettings() };
  for (const folder of FOLDERS) disk.files.makeFolders(folder);
  for (const path of SYSTEM_FILES) disk.files.lay(path, '');
  for (const [path, content] of Object.entries(files)) disk.files.lay(path, content);
  return disk;
}

export function copyDisk({ files, settings }: WindowsDisk): WindowsDisk {
  return { files: files.copy(), settings: copySettings(settings) };
}

const FOLDERS = [
  'C:\\PerfLogs',
  'C:\\Program Files',
  'C:\\Program Files (x86)',
  'C:\\ProgramData',
  'C:\\Users\\Administrator\\AppData\\Local\\Temp',
  'C:\\Users\\Administrator\\Desktop',
  'C:\\Users\\Public',
  'C:\\Windows\\System32\\drivers\\etc',
  'C:\\Windows\\System32\\WindowsPowerShell\\v1.0',
  'C:\\Windows\\Temp',
];

const SYSTEM_FILES = [
  'C:\\Windows\\explorer.exe',
  'C:\\Windows\\System32\\cmd.exe',
  'C:\\Windows\\System32\\drivers\\etc\\hosts',
  'C:\\Windows\\System32\\Sysprep\\sysprep.exe',
  'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
];
