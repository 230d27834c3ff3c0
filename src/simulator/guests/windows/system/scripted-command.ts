/** What a test has a Windows guest say and do for a command that the simulated Windows does not have, or should not run. */
export interface ScriptedCommand {
  /**
   * Compared with a program's whole command line, a PowerShell command's text, or the whole text of a PowerShell script;
   * `*` stands for anything, upper and lower case are the same.
   */
  readonly command: string;
  readonly stdout?: string | undefined;
  readonly stderr?: string | undefined;
  /** 0 by default. */
  readonly exitCode?: number | undefined;
  /** Milliseconds that it takes; none by default. */
  readonly takes?: number | undefined;
  /** Files that it writes, by full path; folders on the way are made. */
  readonly files?: Readonly<Record<string, string>> | undefined;
  /** What becomes of the machine: `hang` never ends by itself, `drop` breaks every WinRM connection. */
  readonly effect?: 'reboot' | 'shutdown' | 'hang' | 'drop' | undefined;
  /** How often it answers before later entries, or Windows itself, do; always by default. */
  readonly times?: number | undefined;
}

/** The scripted commands of one simulated cloud, first match first. */
export class ScriptedCommands {
  readonly #entries: { readonly command: ScriptedCommand; readonly pattern: RegExp; used: number }[] = [];

  add(command: ScriptedCommand): void {
    const source = command.command.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replaceAll('*', '.*');
    this.#entries.push({ command, pattern: new RegExp(`^\\s*${source}\\s*$`, 'is'), used: 0 });
  }

  has(text: string): boolean {
    return this.#find(text) !== undefined;
  }

  /** The one that answers for a text, which is then used once. */
  take(text: string): ScriptedCommand | undefined {
    const found = this.#find(text);
    if (found === undefined) return undefined;
    found.used++;
    return found.command;
  }

  #find(text: string) {
    return this.#entries.find(
      ({ command, pattern, used }) => used < (command.times ?? Infinity) && pattern.test(text),
    );
  }
}
