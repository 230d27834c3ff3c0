import { fullPath, parentOf } from '../files/paths.js';
import { FileError } from '../files/file-system.js';
import { decodeFile, decodeText } from '../system/code-pages.js';
import { childOf, execute, findScript } from '../system/execute.js';
import { splitArguments, type WindowsProcess } from '../system/process.js';
import { Input, collected, output } from '../system/streams.js';
import { BUILT_INS } from './built-ins.js';
import { fileMessage } from './messages.js';
import { readSwitches, unquoted } from './command-line.js';
import { bodyWith, valuesOf } from './for-values.js';
import { redirected, withStreams } from './redirected.js';
import { CmdSyntaxError, isUnfinished, parseCmd, type CmdNode, type Redirection } from './syntax.js';
import { expandDelayed, expandPercents, type BatchArguments } from './variables.js';
import { isTrue } from './conditions.js';

/** What cmd.exe refuses to take (documented limit). */
const LONGEST_LINE = 8191;
/** What ERRORLEVEL is after a command that does not exist; cmd.exe itself then ends with 1. */
const NOT_FOUND = 9009;

/** Runs `cmd.exe` with the text after its name, such as `/c echo hello`. */
export async function runCmd(process: WindowsProcess, commandLine: string): Promise<number> {
  const { switches, command } = readSwitches(commandLine);
  const shell = new CmdShell(process, /^\/v(:on)?$/im.test(switches.join('\n')));
  if (command === undefined)
    return shell.runLines(decodeText(await process.stdin.readAll(process.signal), process.codePage));
  if (command.length > LONGEST_LINE) {
    process.stderr.text('The command line is too long.\r\n');
    return 1;
  }
  return exitCodeOf(await shell.runText(unquoted(process, command)));
}

/** Runs a batch file's text in a shell of its own. */
export async function runBatch(
  process: WindowsProcess,
  path: string,
  text: string,
  words: readonly string[],
): Promise<number> {
  return exitCodeOf(await new CmdShell(process, false).runBatch(path, text, words));
}

function exitCodeOf(errorLevel: number): number {
  return errorLevel === NOT_FOUND ? 1 : errorLevel;
}

/** Leaves what runs now: all of the shell, or the batch file. */
class Exit extends Error {
  constructor(
    readonly code: number,
    readonly ofBatchOnly: boolean,
  ) {
    super('exit');
  }
}

class GoTo extends Error {
  constructor(readonly label: string) {
    super('goto');
  }
}

/** cmd.exe with its state. */
export class CmdShell {
  errorLevel = 0;
  echo = true;
  batch: BatchArguments | undefined;
  readonly folders: string[] = [];
  readonly #saved: {
    readonly delayed: boolean;
    readonly folder: string;
    readonly variables: readonly (readonly [string, string])[];
  }[] = [];

  constructor(
    readonly process: WindowsProcess,
    public delayed: boolean,
  ) {}

  async runText(text: string): Promise<number> {
    try {
      await this.#runStatement(text);
    } catch (error) {
      if (!(error instanceof Exit)) throw error;
      this.errorLevel = error.code;
    }
    return this.errorLevel;
  }

  async runLines(text: string): Promise<number> {
    for (const line of text.split(/\r?\n/)) await this.runText(line);
    return this.errorLevel;
  }

  async runBatch(path: string, text: string, words: readonly string[]): Promise<number> {
    try {
      await this.#callBatch(path, text, words);
    } catch (error) {
      if (!(error instanceof Exit)) throw error;
      this.errorLevel = error.code;
    }
    return this.errorLevel;
  }

  /** `chcp`: for all that this shell starts from now on. */
  changeCodePage(codePage: number): void {
    const { process } = this;
    process.codePage = codePage;
    for (const stream of ['stdout', 'stderr'] as const) {
      const before = process[stream];
      process[stream] = output(codePage, (data) => before.bytes(data));
    }
  }

  exit(code: number, ofBatchOnly: boolean): never {
    throw new Exit(code, ofBatchOnly);
  }

  goTo(label: string): never {
    throw new GoTo(label);
  }

  /** `setlocal`. */
  save(delayed: boolean): void {
    const { environment, folder } = this.process;
    this.#saved.push({ delayed: this.delayed, folder, variables: environment.all() });
    this.delayed ||= delayed;
  }

  /** `endlocal`. */
  restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    const { environment } = this.process;
    for (const [name] of environment.all()) environment.set(name, '');
    for (const [name, value] of saved.variables) environment.set(name, value);
    this.process.folder = saved.folder;
    this.delayed = saved.delayed;
  }

  /** `call`: a batch file or label, to come back from; anything else once more expanded. */
  async call(process: WindowsProcess, text: string): Promise<number> {
    const expanded = expandPercents(this.process, this.errorLevel, text, this.batch).trim();
    if (expanded.startsWith(':') && this.batch !== undefined) {
      const [label = '', ...words] = splitArguments(expanded.slice(1));
      const content = decodeFile(process.machine.files.read(this.batch.path));
      await this.#callBatch(this.batch.path, content, words, label);
      return this.errorLevel;
    }
    return this.#simple(process, expanded);
  }

  async #callBatch(path: string, text: string, words: readonly string[], label?: string): Promise<void> {
    const outer = this.batch;
    const depth = this.#saved.length;
    this.batch = { path, words };
    try {
      await this.#runBatchLines(text.split(/\r?\n/), label);
    } catch (error) {
      if (!(error instanceof Exit) || !error.ofBatchOnly) throw error;
      this.errorLevel = error.code;
    } finally {
      while (this.#saved.length > depth) this.restore();
      this.batch = outer;
    }
  }

  async #runBatchLines(lines: readonly string[], label: string | undefined): Promise<void> {
    let at = label === undefined ? 0 : this.#lineOf(lines, label);
    while (at < lines.length) {
      let text = lines[at++] ?? '';
      while ((isUnfinished(text) || text.endsWith('^')) && at < lines.length)
        text += `\n${lines[at++] ?? ''}`;
      if (/^\s*:/.test(text)) continue;
      try {
        await this.#runStatement(text);
      } catch (error) {
        if (!(error instanceof GoTo)) throw error;
        at = error.label.toLowerCase() === ':eof' ? lines.length : this.#lineOf(lines, error.label);
      }
    }
  }

  #lineOf(lines: readonly string[], label: string): number {
    const wanted = label.replace(/^:/, '').toLowerCase();
    const at = lines.findIndex((line) => /^\s*:\s*([^\s:]+)/.exec(line)?.[1]?.toLowerCase() === wanted);
    if (at !== -1) return at + 1;
    this.process.stderr.text('The system cannot find the batch label specified - ' + wanted + '\r\n');
    throw new Exit(1, true);
  }

  async #runStatement(text: string): Promise<void> {
    await this.process.budget.step();
    const expanded = expandPercents(this.process, this.errorLevel, text, this.batch);
    try {
      const node = parseCmd(expanded);
      if (node === undefined) return;
      const isShown = this.echo && this.batch !== undefined && !text.trimStart().startsWith('@');
      if (isShown) this.process.stdout.text(`\r\n${this.process.folder}>${expanded.trim()} \r\n`);
      await this.#run(this.process, node);
    } catch (error) {
      if (!(error instanceof CmdSyntaxError)) throw error;
      this.process.stderr.text(`${error.message}\r\n`);
      // A batch file ends there.
      throw new Exit(255, false);
    }
  }

  async #run(process: WindowsProcess, node: CmdNode): Promise<number> {
    await process.budget.step();
    switch (node.kind) {
      case 'simple':
        return this.#withRedirections(process, node.redirections, (inner) =>
          this.#simple(inner, this.#delayed(node.text)),
        );
      case 'block':
        return this.#withRedirections(process, node.redirections, async (inner) => {
          for (const child of node.body) await this.#run(inner, child);
          return this.errorLevel;
        });
      case 'both': {
        const code = await this.#run(process, node.left);
        const goesOn = node.when === 'always' || (code === 0) === (node.when === 'success');
        return goesOn ? this.#run(process, node.right) : code;
      }
      case 'pipe': {
        const between = collected(process.codePage);
        await this.#run(withStreams(process, { stdout: between }, this.process), node.left);
        return this.#run(
          withStreams(process, { stdin: Input.of(between.content()) }, this.process),
          node.right,
        );
      }
      case 'if': {
        const condition = this.#delayed(node.condition);
        const chosen = isTrue(process, this.errorLevel, condition) ? node.then : node.otherwise;
        return chosen === undefined ? this.errorLevel : this.#run(process, chosen);
      }
      case 'for':
        return this.#for(process, node);
    }
  }

  /** One command; what it returns becomes ERRORLEVEL. */
  async #simple(process: WindowsProcess, text: string): Promise<number> {
    const command = text.trimStart();
    if (command === '') return this.errorLevel;
    const [, word = '', afterWord = ''] = /^((?:"[^"]*"|[^\s,;="])+)([\s\S]*)$/.exec(command) ?? [
      undefined,
      command,
      '',
    ];
    const isPath = findScript(process, word.replaceAll('"', '')) !== undefined;
    // `cd\`, `echo.` and `dir/b`: a built-in's name ends at the first character that is no letter.
    const [, name = '', rest = ''] = /^([a-z]+)([\s\S]*)$/i.exec(command) ?? [];
    const builtIn = isPath || /^\w/.test(rest) ? undefined : BUILT_INS[name.toLowerCase()];
    if (builtIn === undefined) {
      const slash = isPath ? -1 : word.indexOf('/');
      const end = slash > 0 && !word.startsWith('"') && !/[\\:]/.test(word) ? slash : word.length;
      return (this.errorLevel = await this.#external(
        process,
        word.slice(0, end),
        word.slice(end) + afterWord,
      ));
    }
    const code = await this.#failingSoftly(process, () => builtIn(this, process, rest));
    if (code !== undefined) this.errorLevel = code;
    return code ?? 0;
  }

  async #external(process: WindowsProcess, typed: string, parameters: string): Promise<number> {
    const name = typed.replaceAll('"', '');
    if (/^[a-z]:$/i.test(name)) {
      if (name.toUpperCase() === 'C:') return 0;
      process.stderr.text('The system cannot find the drive specified.\r\n');
      return 1;
    }
    const script = findScript(process, name);
    if (script !== undefined && !process.machine.scripted.has(`${name} ${parameters.trim()}`)) {
      await this.#callBatch(
        script,
        decodeFile(process.machine.files.read(script)),
        wordsAsWritten(parameters),
      );
      return this.errorLevel;
    }
    const code = await execute(childOf(process), name, parameters.trim());
    if (code !== undefined) return code;
    process.stderr.text(
      /[\\/]/.test(name) && !process.machine.files.isFolder(parentOf(fullPath(name, process.folder)))
        ? 'The system cannot find the path specified.\r\n'
        : `'${typed}' is not recognized as an internal or external command,\r\noperable program or batch file.\r\n`,
    );
    return NOT_FOUND;
  }

  async #failingSoftly(
    process: WindowsProcess,
    work: () => Promise<number | undefined> | number | undefined,
  ): Promise<number | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      process.stderr.text(`${fileMessage(error)}\r\n`);
      return 1;
    }
  }

  async #for(process: WindowsProcess, node: CmdNode & { kind: 'for' }): Promise<number> {
    for (const value of await valuesOf(process, node, (command) => this.#outputOf(process, command))) {
      await this.#run(process, bodyWith(node, value, process.folder));
    }
    return this.errorLevel;
  }

  async #outputOf(process: WindowsProcess, command: string): Promise<string> {
    const result = collected(process.codePage);
    await new CmdShell(childOf(process, { stdout: result }), this.delayed).runText(command);
    return decodeText(result.content(), process.codePage);
  }

  async #withRedirections(
    process: WindowsProcess,
    redirections: readonly Redirection[],
    work: (process: WindowsProcess) => Promise<number>,
  ): Promise<number> {
    let inner = process;
    try {
      for (const redirection of redirections) inner = redirected(inner, redirection, this.process);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      process.stderr.text(`${fileMessage(error)}\r\n`);
      return (this.errorLevel = 1);
    }
    return work(inner);
  }

  #delayed(text: string): string {
    return this.delayed ? expandDelayed(this.process, this.errorLevel, text) : text;
  }
}

/** Batch parameters keep their quotes. */
function wordsAsWritten(text: string): string[] {
  return text.match(/(?:"[^"]*"|[^\s,;="])+/g) ?? [];
}
