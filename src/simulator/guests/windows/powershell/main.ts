import { fullPath } from '../files/paths.js';
import { decodeFile, decodeText } from '../system/code-pages.js';
import { perform } from '../system/execute.js';
import { splitArguments, type WindowsProcess } from '../system/process.js';
import type { ScriptBlock } from './ast.js';
import { parsed } from './commands.js';
import { ShellConsole } from './console.js';
import { Exit, Jump, PsError, Return } from './errors.js';
import { Formatter } from './format.js';
import { Interpreter, type Session } from './interpreter.js';
import { Scope } from './scope.js';
import { numberOf } from './number.js';
import type { Value } from './values.js';

/** Runs powershell.exe with the text after its name. */
export async function runPowerShell(process: WindowsProcess, commandLine: string): Promise<number> {
  const task = readSwitches(process, commandLine);
  if ('problem' in task) {
    process.stderr.text(`${task.problem}\r\n`);
    return task.code;
  }
  const scripted = process.machine.scripted.take(task.text);
  if (scripted !== undefined) return perform(process, scripted);
  const console = new ShellConsole(process.stdout, process.stderr, task.isEncoded);
  const session: Session = {
    process,
    console,
    errors: [],
    succeeded: true,
    lastExitCode: undefined,
    path: task.path,
    depth: 0,
  };
  try {
    return await runText(session, task);
  } finally {
    console.close();
  }
}

interface Task {
  readonly text: string;
  /** Of the script file; empty where there is none. */
  readonly path: string;
  readonly words: readonly string[];
  readonly isEncoded: boolean;
}

async function runText(session: Session, task: Task): Promise<number> {
  const { console } = session;
  const shell = new Interpreter(session, new Scope());
  const formatter = new Formatter();
  let block: ScriptBlock;
  try {
    block = parsed(task.text);
    const input = block.usesInput ? linesOf(session.process) : undefined;
    const { positional, named } = scriptArguments(task.words, block);
    for await (const value of shell.invoke(block, { positional, named, input, isDotted: true }))
      console.write(formatter.next(value));
  } catch (error) {
    console.write(formatter.end());
    if (error instanceof Exit) return error.code;
    if (error instanceof Return || error instanceof Jump) return 0;
    if (!(error instanceof PsError)) throw error;
    console.error(error);
    return 1;
  }
  console.write(formatter.end());
  // -File knows only `exit`; a command has failed where its last statement has.
  return task.path !== '' || session.succeeded ? 0 : 1;
}

function readSwitches(
  process: WindowsProcess,
  commandLine: string,
): Task | { readonly problem: string; readonly code: number } {
  let rest = commandLine.trim();
  const nothing: Task = { text: '', path: '', words: [], isEncoded: false };
  for (;;) {
    const [, name = ''] = /^[-/](\w+)(?:\s+|$)/.exec(rest) ?? [];
    if (name === '') return rest === '' ? nothing : { ...nothing, text: commandText(rest) };
    rest = rest.replace(/^[-/]\w+\s*/, '');
    const full = SWITCHES.find((one) => one.startsWith(name.toLowerCase())) ?? ALIASES[name.toLowerCase()];
    switch (full) {
      case 'command':
        return { ...nothing, text: rest === '-' ? '' : commandText(rest) };
      case 'encodedcommand': {
        const encoded = splitArguments(rest)[0] ?? '';
        const bytes = Buffer.from(encoded, 'base64');
        if (encoded === '' || bytes.length % 2 !== 0 || !/^[A-Za-z0-9+/=]+$/.test(encoded))
          return {
            problem:
              'Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.',
            code: 1,
          };
        return { ...nothing, text: bytes.toString('utf16le'), isEncoded: true };
      }
      case 'file':
        return fileTask(process, rest);
      case 'executionpolicy':
      case 'inputformat':
      case 'outputformat':
      case 'windowstyle':
      case 'version':
      case 'configurationname':
        rest = rest.replace(/^("[^"]*"|\S+)\s*/, '');
        break;
      case 'noprofile':
      case 'noninteractive':
      case 'nologo':
      case 'noexit':
      case 'sta':
      case 'mta':
        break;
      default:
        return { ...nothing, text: commandText(`-${name} ${rest}`) };
    }
  }
}

const SWITCHES = [
  'command',
  'encodedcommand',
  'executionpolicy',
  'file',
  'inputformat',
  'outputformat',
  'noprofile',
  'noninteractive',
  'nologo',
  'noexit',
  'sta',
  'mta',
  'windowstyle',
  'version',
  'configurationname',
];
const ALIASES: Readonly<Record<string, string>> = {
  ec: 'encodedcommand',
  ep: 'executionpolicy',
  ex: 'executionpolicy',
  nop: 'noprofile',
  noni: 'noninteractive',
};

/** All words after -Command are its text, quotes around words taken off as for any program. */
function commandText(rest: string): string {
  return splitArguments(rest).join(' ');
}

function fileTask(
  process: WindowsProcess,
  rest: string,
): Task | { readonly problem: string; readonly code: number } {
  const [name = '', ...words] = splitArguments(rest);
  const path = fullPath(name, process.folder);
  if (!/\.ps1$/i.test(path))
    return {
      problem: `Processing -File '${name}' failed because the file does not have a '.ps1' extension. Specify a valid Windows PowerShell script file name, and then try again.`,
      code: -196608,
    };
  if (!process.machine.files.isFile(path))
    return {
      problem: `The argument '${name}' to the -File parameter does not exist. Provide the path to an existing '.ps1' file as an argument to the -File parameter.`,
      code: -196608,
    };
  return { text: decodeFile(process.machine.files.read(path)), path, words, isEncoded: false };
}

/** Words of -File: `-Name value` where the script has such a parameter. */
function scriptArguments(words: readonly string[], block: ScriptBlock) {
  const positional: Value[] = [];
  const named = new Map<string, Value>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const parameter = /^-([A-Za-z]\w*)$/.exec(word)?.[1];
    const known = block.parameters.find(
      ({ name }) => parameter !== undefined && name.toLowerCase() === parameter.toLowerCase(),
    );
    if (known === undefined) positional.push(/^\d+$/.test(word) ? numberOf(word) : word);
    else if (/^switch$/i.test(known.type ?? '')) named.set(known.name.toLowerCase(), true);
    else named.set(known.name.toLowerCase(), words[++at] ?? '');
  }
  return { positional, named };
}

/** Standard input as a script gets it: line by line. */
async function* linesOf({ stdin, signal, codePage }: WindowsProcess): AsyncGenerator<string> {
  for (let line = await stdin.readLine(signal); line !== undefined; line = await stdin.readLine(signal))
    yield decodeText(line, codePage);
}
