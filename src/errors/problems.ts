import { redact } from '../secrets/redact.js';
import { BuildError } from './build-error.js';
import { formatPlace, type Place } from './place.js';
import { visible } from './visible.js';

/** One thing that is wrong with what the user wrote. */
export interface Problem {
  /** The option, input or variable that it is about, where there is one. */
  readonly option?: string;
  readonly place?: Place;
  /** A sentence: what was found, what is allowed, what to do. */
  readonly message: string;
}

/** More than this nobody reads, and to find them takes long. */
const MOST_PROBLEMS = 1000;

/** Collects every problem of the user's input, so that all are told at once and before the first call. */
export class Problems {
  readonly #found: Problem[] = [];
  readonly #sentences = new Set<string>();

  /**
   * Keeps the problem, unless the same was told already: builds share what they are made from.
   * @throws ProblemsError with those so far if it is one too many
   */
  add(problem: Problem): void {
    const told = shortened({ ...problem, message: redact(problem.message) });
    const sentence = formatProblem(told);
    if (this.#sentences.has(sentence)) return;
    if (this.#found.length >= MOST_PROBLEMS) throw new ProblemsError([...this.#found, AND_MORE]);
    this.#sentences.add(sentence);
    this.#found.push(told);
  }

  get all(): readonly Problem[] {
    return this.#found;
  }

  /** @throws ProblemsError with everything found, in the order of the places they were found at. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw new ProblemsError(this.#found);
  }
}

const AND_MORE: Problem = { message: `There is more; these ${MOST_PROBLEMS} come first.` };

/** The user's input cannot be built from: carries every problem found. Nothing was created. */
export class ProblemsError extends BuildError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.map(shortened).toSorted(byPlace);
    super(sorted.map(formatProblem).join('\n'));
    this.problems = sorted;
  }
}

/** What is quoted may be a megabyte long. */
function shortened(problem: Problem): Problem {
  const { option, message } = problem;
  return {
    ...problem,
    ...(option !== undefined && { option: cut(visible(option), LONGEST_OPTION) }),
    message: cut(visible(message), LONGEST_MESSAGE),
  };
}

const LONGEST_OPTION = 200;
const LONGEST_MESSAGE = 4_000;

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** `file:line:column: option: sentence` with the parts that are known. */
export function formatProblem(problem: Problem): string {
  const place = problem.place === undefined ? undefined : formatPlace(problem.place);
  // An input's place names the option already.
  const option = place === `input "${problem.option ?? ''}"` ? undefined : problem.option;
  return [place, option, problem.message].filter((part) => part !== undefined).join(': ');
}

function byPlace(a: Problem, b: Problem): number {
  const [left, right] = [a.place, b.place];
  if (left === undefined || right === undefined)
    return (left === undefined ? 1 : 0) - (right === undefined ? 1 : 0);
  return (
    left.file.localeCompare(right.file) ||
    (left.line ?? 0) - (right.line ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0)
  );
}
