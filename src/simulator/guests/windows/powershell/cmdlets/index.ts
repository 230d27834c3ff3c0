import type { Cmdlet } from '../cmdlet.js';
import { CAPABILITIES } from './capabilities.js';
import { CONTENT } from './content.js';
import { ITEMS } from './items.js';
import { MACHINE } from './machine.js';
import { NETWORK } from './network.js';
import { OBJECTS } from './objects.js';
import { OUTPUT } from './output.js';
import { PROCESSES } from './processes.js';
import { PROPERTIES } from './properties.js';
import { SETTINGS } from './settings.js';
import { TASKS } from './tasks.js';

/** All cmdlets, by name in lower case. */
export const CMDLETS: ReadonlyMap<string, Cmdlet> = new Map(
  [
    ...CAPABILITIES,
    ...CONTENT,
    ...ITEMS,
    ...MACHINE,
    ...NETWORK,
    ...OBJECTS,
    ...OUTPUT,
    ...PROCESSES,
    ...PROPERTIES,
    ...SETTINGS,
    ...TASKS,
  ].map((cmdlet) => [cmdlet.name.toLowerCase(), cmdlet]),
);

/** Windows PowerShell's own aliases for them. */
export const ALIASES: Readonly<Record<string, string>> = {
  '%': 'ForEach-Object',
  '?': 'Where-Object',
  ac: 'Add-Content',
  cat: 'Get-Content',
  cd: 'Set-Location',
  chdir: 'Set-Location',
  copy: 'Copy-Item',
  cp: 'Copy-Item',
  cpi: 'Copy-Item',
  del: 'Remove-Item',
  dir: 'Get-ChildItem',
  echo: 'Write-Output',
  erase: 'Remove-Item',
  fl: 'Format-List',
  foreach: 'ForEach-Object',
  ft: 'Format-Table',
  gc: 'Get-Content',
  gci: 'Get-ChildItem',
  gi: 'Get-Item',
  gl: 'Get-Location',
  gp: 'Get-ItemProperty',
  group: 'Group-Object',
  gsv: 'Get-Service',
  gv: 'Get-Variable',
  iex: 'Invoke-Expression',
  ls: 'Get-ChildItem',
  md: 'mkdir',
  measure: 'Measure-Object',
  mi: 'Move-Item',
  move: 'Move-Item',
  mv: 'Move-Item',
  ni: 'New-Item',
  pwd: 'Get-Location',
  rd: 'Remove-Item',
  ren: 'Rename-Item',
  ri: 'Remove-Item',
  rm: 'Remove-Item',
  rmdir: 'Remove-Item',
  sasv: 'Start-Service',
  sc: 'Set-Content',
  select: 'Select-Object',
  set: 'Set-Variable',
  sl: 'Set-Location',
  sleep: 'Start-Sleep',
  sort: 'Sort-Object',
  sp: 'Set-ItemProperty',
  start: 'Start-Process',
  sv: 'Set-Variable',
  type: 'Get-Content',
  where: 'Where-Object',
  write: 'Write-Output',
};
