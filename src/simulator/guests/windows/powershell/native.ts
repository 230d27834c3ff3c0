import { encodeText } from '../system/code-pages.js';
import { childOf, execute } from '../system/execute.js';
import type { WindowsProcess } from '../system/process.js';
import { Input, output } from '../system/streams.js';
import { decodeText } from '../system/code-pages.js';
import type { Command } from './ast.js';
import { notRecognized } from './commands.js';
import { PsError } from './errors.js';
import { collect, type Values } from './collect.js';
import type { Interpreter } from './interpreter.js';
import { toItems, toText, type Value } from './values.js';

/** Runs a program and puts out its lines as they come. */
export async function* runProgram(
  shell: Interpreter,
  command: Command & { kind: 'command' },
  name: string,
  input: Values | undefined,
): AsyncGenerator<Value, void> {
  const line = await commandLine(shell, command);
  const { process } = shell.session;
  const given =
    input === undefined ? undefined : (await collect(input)).map((item) => `${toText(item)}\r\n`).join('');
  const stdin = given === undefined ? process.stdin : Input.of(encodeText(given, process.codePage));
  yield* collectedProcess(shell, async (child) => {
    const code = await execute({ ...child, stdin }, name, line);
    if (code === undefined) throw notRecognized(command, name);
    return code;
  });
}

/** Puts out the lines of something that writes to a process' streams, and keeps its exit code. */
export async function* collectedProcess(
  shell: Interpreter,
  run: (process: WindowsProcess) => Promise<number>,
): AsyncGenerator<Value, void> {
  const { session } = shell;
  const lines = new Lines(session.process.codePage);
  const stderr = output(session.process.codePage, (data) => {
    if (shell.mergesErrors) shell.errorSink(programError(decodeText(data, session.process.codePage)));
    else session.console.programError(data);
  });
  const stdout = output(session.process.codePage, (data) => lines.add(data));
  const ended = run(childOf(session.process, { stdout, stderr })).finally(() => lines.end());
  ended.catch(() => undefined);
  yield* lines.all();
  session.lastExitCode = (await ended) | 0;
  session.succeeded = session.lastExitCode === 0;
}

function programError(text: string): PsError {
  return new PsError(text.trimEnd(), {
    category: 'NotSpecified',
    exception: 'System.Management.Automation.RemoteException',
    errorId: 'NativeCommandError',
  });
}

/** Arguments with blanks outside of quotes get some around them; quotes in them stay as they are (NativeCommandParameterBinder). */
async function commandLine(shell: Interpreter, { elements }: Command & { kind: 'command' }): Promise<string> {
  const words: string[] = [];
  for (const element of elements) {
    if (element.kind === 'splat') continue;
    if (element.kind === 'parameter') {
      words.push(
        element.value === undefined
          ? element.written
          : `-${element.name}:${toText(await shell.evaluate(element.value))}`,
      );
      continue;
    }
    for (const item of toItems(await shell.evaluate(element.value))) {
      const text = toText(item);
      words.push(text === '' || /\s/.test(text.replace(/"[^"]*("|$)/g, '')) ? `"${text}"` : text);
    }
  }
  return words.join(' ');
}

/** Bytes as they come, lines as they are complete. */
class Lines {
  readonly #ready: string[] = [];
  #rest = Buffer.alloc(0);
  #isEnded = false;
  #wake: () => void = () => undefined;

  constructor(private readonly codePage: number) {}

  add(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data]);
    for (let end = this.#rest.indexOf(0x0a); end !== -1; end = this.#rest.indexOf(0x0a)) {
      this.#ready.push(decodeText(this.#rest.subarray(0, end), this.codePage).replace(/\r$/, ''));
      this.#rest = this.#rest.subarray(end + 1);
    }
    this.#wake();
  }

  end(): void {
    if (this.#rest.length > 0) this.#ready.push(decodeText(this.#rest, this.codePage));
    this.#isEnded = true;
    this.#wake();
  }

  async *all(): AsyncGenerator<string> {
    for (;;) {
      yield* this.#ready.splice(0);
      if (this.#ready.length > 0) continue;
      if (this.#isEnded) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
