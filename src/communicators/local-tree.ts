import { accessSync, constants, lstatSync, readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { BuildError } from '../errors/index.js';
import { atPath, isOfProcesses, OF_PROCESSES } from '../options/index.js';
import type { UploadContent } from './communicator.js';
import { fileContent, MOST_NESTED } from './local-files.js';

/** A step of the way through a folder of the runner: into one of its folders, a file, and out again. */
export type FolderStep =
  | { readonly kind: 'enter'; readonly name: string; readonly mode: number }
  | { readonly kind: 'file'; readonly name: string; readonly mode: number; readonly content: UploadContent }
  | { readonly kind: 'leave' };

/**
 * Everything in a folder of the runner, by name, links followed.
 * @throws BuildError at what cannot be copied: see {@link folderProblems}
 */
export function* walkFolder(folder: string): Generator<FolderStep> {
  for (const step of steps(folder)) {
    if (step.kind === 'problem') {
      throw new BuildError(`The folder ${folder} cannot be uploaded: in it ${step.text}.`, { hint: HINT });
    }
    yield step;
  }
}

/**
 * What in a folder of the runner cannot be copied to a guest, each as a sentence without its end: links to nothing or
 * in circles, sockets, pipes, devices, what may not be read, names that one of the ways could not carry. At most `most`
 * of them, and of a very large folder only its beginning is looked at.
 */
export function folderProblems(folder: string, most: number): string[] {
  const problems: string[] = [];
  let seen = 0;
  for (const step of steps(folder)) {
    if (step.kind === 'problem') problems.push(step.text);
    seen += 1;
    if (problems.length >= most || seen >= MOST_LOOKED_AT) break;
  }
  return problems;
}

/** Why a file of the runner, or a folder as such, cannot be copied; undefined if it can. */
export function fileProblem(path: string): string | undefined {
  const facts = atPath(path);
  return typeof facts === 'string' ? facts : (kindProblem(path, facts) ?? readProblem(path, facts));
}

/** A second's worth, so that a check does not hold up a build; the rest is looked at when it is copied. */
const MOST_LOOKED_AT = 200_000;

const HINT = 'Take it out of the folder, or copy the files beside it by themselves.';

type Step = FolderStep | { readonly kind: 'problem'; readonly text: string };

/** @param inside path of the folder within the one that is copied, for people */
function* steps(
  folder: string,
  inside: readonly string[] = [],
  above: readonly string[] = [],
): Generator<Step> {
  const here = [...above, realpathSync(folder)];
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const shown = JSON.stringify([...inside, name].join('/'));
    const facts = factsOf(path);
    const problem = nameProblem(name, facts) ?? entryProblem(path, facts, here);
    if (problem !== undefined || facts === undefined) {
      yield { kind: 'problem', text: `${shown} ${problem ?? 'does not exist'}` };
    } else if (facts.isDirectory()) {
      yield { kind: 'enter', name, mode: facts.mode & 0o777 };
      yield* steps(path, [...inside, name], here);
      yield { kind: 'leave' };
    } else {
      yield { kind: 'file', name, mode: facts.mode & 0o777, content: fileContent(path, facts.size) };
    }
  }
}

/** Undefined for a link that leads nowhere. */
function factsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function nameProblem(name: string, facts: Stats | undefined): string | undefined {
  if (/[\n\0]/.test(name)) return 'has a line break in its name, which not every way to a guest can carry';
  if (facts === undefined && name.includes('\ufffd')) return 'has a name that is not UTF-8';
  return undefined;
}

function entryProblem(path: string, facts: Stats | undefined, above: readonly string[]): string | undefined {
  if (facts === undefined) return linkProblem(path);
  if (!facts.isDirectory()) return kindProblem(path, facts) ?? readProblem(path, facts);
  if (isOfProcesses(path)) return OF_PROCESSES;
  if (above.length > MOST_NESTED) return `is nested more than ${MOST_NESTED} folders deep`;
  if (above.includes(realpathSync(path))) return 'is a link to a folder that it is in';
  return readProblem(path, facts);
}

function linkProblem(path: string): string {
  try {
    if (!lstatSync(path).isSymbolicLink()) return 'cannot be looked at';
    realpathSync(path);
    return 'is a link to what cannot be looked at';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP') return 'is a link that leads in a circle';
    return code === 'EACCES' ? 'may not be read' : 'is a link to what does not exist';
  }
}

function kindProblem(path: string, facts: Stats): string | undefined {
  if (isOfProcesses(path)) return OF_PROCESSES;
  if (facts.isFile() || facts.isDirectory()) return undefined;
  if (facts.isFIFO()) return 'is a named pipe, which cannot be copied';
  return facts.isSocket() ? 'is a socket, which cannot be copied' : 'is a device, which cannot be copied';
}

function readProblem(path: string, facts: Stats): string | undefined {
  try {
    // To list a folder is not yet to get at what it holds.
    accessSync(path, facts.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK);
    return undefined;
  } catch {
    return 'may not be read by the user that the job runs as';
  }
}
