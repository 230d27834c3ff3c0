import { powershellQuote } from './winrm/powershell.js';

/** What an SSH server of Windows runs commands by: `cmd`, unless the registry's DefaultShell names another. */
export type WindowsShell = 'cmd' | 'powershell' | 'other';

/** A command that each shell understands in its own way: cmd puts in the first word, PowerShell the second. */
export const WHICH_SHELL = 'echo "%ComSpec%$PSVersionTable"';

/** @param said what the guest printed on {@link WHICH_SHELL} */
export function shellThatSaid(said: string): WindowsShell {
  if (!said.includes('%ComSpec%')) return 'cmd';
  return /%ComSpec%System\./.test(said) ? 'powershell' : 'other';
}

/**
 * A command line of cmd as the shell understands it, its exit code included. Behind the `@` cmd finds all quotes where
 * they were, be there further ones around the whole or not: PowerShell puts some there if there are blanks.
 */
export function asCmd(line: string, shell: WindowsShell): string {
  if (shell !== 'powershell') return line;
  return `& $env:ComSpec /s /c ${powershellQuote(`@${line}`)}; exit $LASTEXITCODE`;
}
