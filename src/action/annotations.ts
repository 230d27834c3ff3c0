import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import {
  BuildError,
  describeError,
  formatPlace,
  formatProblem,
  isCancellation,
  ProblemsError,
  type Place,
  type Problem,
} from '../errors/index.js';
import { error as annotate, type AnnotationProperties } from './commands.js';
import { jobLog } from './console.js';
import { inertLine, inertLines } from './inert.js';
import type { RunnerEnvironment } from './runner.js';

/** GitHub shows ten of a step; the log shows them all, but a thousand would bury it. */
const MOST_ANNOTATIONS = 50;

export interface Report {
  /** What the error ended, as the title of the message begins. Default: the image build. */
  readonly subject?: string | undefined;
  /** What did not happen, where the input is wrong. Default: nothing was created. */
  readonly untouched?: string;
}

/**
 * Tells the user what went wrong: every problem of the input with its file and line, or the error's sentence.
 * The exit code is the caller's business.
 */
export function reportError(
  thrown: unknown,
  runner: Pick<RunnerEnvironment, 'workspace'>,
  { subject = 'The image build', untouched = 'nothing was created' }: Report = {},
): void {
  if (thrown instanceof ProblemsError) return reportProblems(thrown.problems, runner, untouched);
  const place = thrown instanceof BuildError ? thrown.place : undefined;
  const ending = isCancellation(thrown) ? 'was cancelled' : 'failed';
  annotateAt(place, `${subject} ${ending}`, describeError(thrown), runner);
}

function reportProblems(
  problems: readonly Problem[],
  runner: Pick<RunnerEnvironment, 'workspace'>,
  untouched: string,
): void {
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
  jobLog.line(`${count} in the input; ${untouched}:`);
  for (const problem of problems) jobLog.line(`  ${formatProblem(problem)}`);
  for (const problem of problems.slice(0, MOST_ANNOTATIONS)) {
    const title = problem.option === undefined ? 'Invalid input' : `Invalid input: ${problem.option}`;
    const message = [problem.option, problem.message].filter((part) => part !== undefined).join(': ');
    annotateAt(problem.place, title, message, runner);
  }
}

/** An annotation at the file and line, or, where the place is no file of the workspace, one that names it. */
function annotateAt(
  place: Place | undefined,
  title: string,
  message: string,
  runner: Pick<RunnerEnvironment, 'workspace'>,
): void {
  const position = place === undefined ? undefined : filePosition(place, runner.workspace);
  const text = place === undefined || position !== undefined ? message : withPlace(place, message);
  annotate(inertLines(text).join('\n'), { title: inertLine(title), ...position });
}

/** The place of an input names the option already, which a message begins with as well. */
function withPlace(place: Place, message: string): string {
  const told = formatPlace(place);
  const repeated = `${/^input "(.+)"$/.exec(told)?.[1] ?? ''}: `;
  return `${told}: ${message.startsWith(repeated) ? message.slice(repeated.length) : message}`;
}

/** GitHub wants paths from the root of the repository, with slashes. */
function filePosition(place: Place, workspace: string): AnnotationProperties | undefined {
  const absolute = resolve(workspace, place.file);
  const path = relative(workspace, absolute);
  if (path === '' || path.split(sep)[0] === '..' || isAbsolute(path) || !existsSync(absolute))
    return undefined;
  return {
    file: path.split(sep).join('/'),
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}
