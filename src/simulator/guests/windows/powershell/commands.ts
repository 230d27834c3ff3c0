import { fullPath } from '../files/paths.js';
import { decodeFile } from '../system/code-pages.js';
import { perform } from '../system/execute.js';
import type { Command, Element, ScriptBlock } from './ast.js';
import { Call } from './cmdlet.js';
import { ALIASES, CMDLETS } from './cmdlets/index.js';
import { Exit, PsError } from './errors.js';
import type { Values } from './collect.js';
import type { Interpreter } from './interpreter.js';
import { runProgram } from './native.js';
import { parsePowerShell } from './parser.js';
import { PsBlock, PsHash, toItems, toText, type Value } from './values.js';
import { collectedProcess } from './native.js';
import { readVariable } from './variables.js';
import { PsSyntaxError } from './reader.js';

type CommandNode = Command & { kind: 'command' };

/** Cmdlets that need no module: the first of all others makes PowerShell load one. */
const BUILT_IN = /^(foreach-object|where-object|out-null|write-|set-variable|get-variable)/i;

/** Runs a function, cmdlet, script or program, whichever the name means first. */
export async function* runCommand(
  shell: Interpreter,
  command: CommandNode,
  input: Values | undefined,
): AsyncGenerator<Value, void> {
  const target = await shell.evaluate(command.name);
  if (target instanceof PsBlock) return yield* callBlock(shell, command, target.block, input);
  const name = toText(target);
  const scripted = shell.session.process.machine.scripted.take(command.place.text);
  if (scripted !== undefined) return yield* collectedProcess(shell, (process) => perform(process, scripted));
  const block = shell.scope.function(name);
  if (block !== undefined) return yield* callBlock(shell, command, block, input);
  const cmdlet = CMDLETS.get(
    (ALIASES[name.toLowerCase()] ?? name).toLowerCase().replace(/^microsoft\.powershell\.\w+\\/, ''),
  );
  if (cmdlet !== undefined) {
    if (
      !BUILT_IN.test(cmdlet.name) &&
      toText(readVariable(shell, 'ProgressPreference')).toLowerCase() !== 'silentlycontinue'
    )
      shell.session.console.preparingModules();
    const call = new Call(shell, cmdlet, input, command.place);
    const { positional, named } = await split(shell, command.elements, (parameter) =>
      call.isSwitch(parameter),
    );
    call.bind(positional, named);
    shell.session.succeeded = true;
    yield* cmdlet.run(call);
    return;
  }
  if (/\.ps1$/i.test(name)) return yield* callScript(shell, command, name, input);
  yield* runProgram(shell, command, name, input);
}

/** Parses a script file's text, and has errors told of as PowerShell does. @throws PsError */
export function parsed(text: string): ScriptBlock {
  try {
    return parsePowerShell(text);
  } catch (error) {
    if (!(error instanceof PsSyntaxError)) throw error;
    const failure = new PsError(error.message, {
      category: 'ParserError',
      exception: 'System.Management.Automation.ParentContainsErrorRecordException',
      errorId: error.errorId,
    });
    failure.place = error.place;
    throw failure.fatal();
  }
}

async function* callBlock(
  shell: Interpreter,
  { elements, operator }: CommandNode,
  block: ScriptBlock,
  input: Values | undefined,
): AsyncGenerator<Value, void> {
  const isSwitch = (given: string) =>
    block.parameters.some(
      ({ name, type }) => name.toLowerCase().startsWith(given.toLowerCase()) && /^switch$/i.test(type ?? ''),
    );
  const { positional, named } = await split(shell, elements, isSwitch);
  yield* shell.invoke(block, { positional, named, input, isDotted: operator === '.' });
}

/** A script of its own: `exit` in it ends only that. */
async function* callScript(
  shell: Interpreter,
  command: CommandNode,
  name: string,
  input: Values | undefined,
): AsyncGenerator<Value, void> {
  const { process } = shell.session;
  const path = fullPath(name, process.folder);
  if (!process.machine.files.isFile(path)) throw notRecognized(command, name);
  const block = parsed(decodeFile(process.machine.files.read(path)));
  try {
    yield* callBlock(shell, command, block, input);
    if (command.operator !== '.') shell.session.succeeded = true;
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    if (command.operator === '.') throw error;
    shell.session.lastExitCode = error.code;
    shell.session.succeeded = error.code === 0;
  }
}

export function notRecognized(command: CommandNode, name: string): PsError {
  const error = new PsError(
    `The term '${name}' is not recognized as the name of a cmdlet, function, script file, or operable program. ` +
      'Check the spelling of the name, or if a path was included, verify that the path is correct and try again.',
    {
      category: 'ObjectNotFound',
      exception: 'System.Management.Automation.CommandNotFoundException',
      errorId: 'CommandNotFoundException',
      target: name,
      command: name,
    },
  );
  error.place = command.place;
  return error;
}

/** Arguments apart from named parameters. A parameter takes the argument after it, unless it is a switch. */
async function split(
  shell: Interpreter,
  elements: readonly Element[],
  isSwitch: (name: string) => boolean,
): Promise<{ readonly positional: Value[]; readonly named: Map<string, Value> }> {
  const positional: Value[] = [];
  const named = new Map<string, Value>();
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    if (element === undefined) continue;
    if (element.kind === 'argument') positional.push(await shell.evaluate(element.value));
    else if (element.kind === 'splat') {
      const value = readVariable(shell, element.variable);
      if (value instanceof PsHash)
        for (const [key, item] of value.entries()) named.set(toText(key).toLowerCase(), item);
      else positional.push(...toItems(value));
    } else if (element.value !== undefined)
      named.set(element.name.toLowerCase(), await shell.evaluate(element.value));
    else {
      const next = elements[at + 1];
      const takesNext = !isSwitch(element.name) && next?.kind === 'argument';
      if (takesNext) at++;
      named.set(element.name.toLowerCase(), takesNext ? await shell.evaluate(next.value) : true);
    }
  }
  return { positional, named };
}
