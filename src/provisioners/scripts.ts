import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { BuildError, quoted, type Place } from '../errors/index.js';
import {
  atPath,
  filePath,
  isOfProcesses,
  listOf,
  OF_PROCESSES,
  optional,
  pathTrouble,
  text,
} from '../options/index.js';
import type { CheckContext } from './provisioner.js';

/** The options that say what to run: one of them must be given. */
export const scriptOptions = {
  inline: optional(listOf(text()), 'Commands to run, put together into one script.'),
  script: optional(filePath(), 'Path of a script to run.'),
  scripts: optional(listOf(filePath()), 'Paths of scripts to run one after another.'),
} as const;

export interface ScriptValues {
  readonly inline?: readonly string[] | undefined;
  readonly script?: string | undefined;
  readonly scripts?: readonly string[] | undefined;
}

/** A script to run: its name in messages, and its bytes. */
export interface Script {
  readonly name: string;
  readonly isInline: boolean;
  read(): Promise<Buffer>;
}

const SCRIPT_OPTIONS = ['inline', 'script', 'scripts'] as const;

/** As {@link ParsedOptions} has it, of these options. */
export interface ScriptOptionsAsWritten {
  wasGiven(option: keyof ScriptValues): boolean;
  placeOf(option: keyof ScriptValues): Place;
}

/** Reports when there is nothing to run, more than one thing says what, or a script that is not there. */
export function checkScripts(
  values: ScriptValues,
  parsed: ScriptOptionsAsWritten,
  context: CheckContext,
): void {
  const given = SCRIPT_OPTIONS.filter((name) => (values[name]?.length ?? 0) > 0);
  const [first, second] = given;
  const hasProblem = SCRIPT_OPTIONS.some((name) => parsed.wasGiven(name) && values[name] === undefined);
  if (first === undefined && !hasProblem) {
    context.problems.add({
      place: context.place,
      message: 'One of inline, script and scripts is required, and none is given.',
    });
  }
  if (second !== undefined) {
    context.problems.add({
      option: second,
      place: parsed.placeOf(second),
      message: `is given together with ${first}: only one of inline, script and scripts may be.`,
    });
  }
  for (const option of ['script', 'scripts'] as const) {
    for (const path of [values[option] ?? []].flat()) {
      const problem = scriptProblem(path, context.resolvePath);
      if (problem !== undefined) {
        context.problems.add({
          option,
          place: parsed.placeOf(option),
          message: `names ${quoted(path)}, which ${problem}.`,
        });
      }
    }
  }
}

/** The scripts to run, in order. `wrapInline` makes one script of the inline commands. */
export function scriptsOf(
  values: ScriptValues,
  resolvePath: (path: string) => string,
  wrapInline: (commands: readonly string[]) => string,
): Script[] {
  const { inline } = values;
  if (inline !== undefined && inline.length > 0) {
    return [
      { name: 'inline script', isInline: true, read: () => Promise.resolve(Buffer.from(wrapInline(inline))) },
    ];
  }
  const paths = values.script !== undefined ? [values.script] : (values.scripts ?? []);
  return paths.map((path) => ({
    name: shownPath(path, resolvePath),
    isInline: false,
    read: () => readScript(path, resolvePath(path)),
  }));
}

/**
 * A path of the runner as the template most likely has it, which paths have come out of as absolute ones: as seen from
 * where relative ones begin, unless that is longer.
 */
export function shownPath(path: string, resolvePath: (path: string) => string): string {
  const relativePath = relative(resolvePath('.'), path).replaceAll('\\', '/');
  return relativePath !== '' && relativePath.length < path.length ? relativePath : path;
}

/** A script as a POSIX guest wants it: CRLF becomes LF. Bytes that are no text stay as they are. */
export function withUnixLineEnds(script: Buffer): Buffer {
  return script.includes('\r\n')
    ? Buffer.from(script.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    : script;
}

function scriptProblem(path: string, resolvePath: (path: string) => string): string | undefined {
  // A path that is only known when the build runs.
  if (path.includes('{{')) return undefined;
  const found = atPath(resolvePath(path));
  if (typeof found === 'string') return found;
  if (!found.isFile()) return 'is not a file';
  return isOfProcesses(resolvePath(path)) ? OF_PROCESSES : undefined;
}

async function readScript(path: string, absolute: string): Promise<Buffer> {
  if (isOfProcesses(absolute)) throw new BuildError(`The script ${path} ${OF_PROCESSES}: it is not read.`);
  try {
    return await readFile(absolute);
  } catch (error) {
    throw new BuildError(`The script ${path} ${pathTrouble(error)}.`, { cause: error });
  }
}
