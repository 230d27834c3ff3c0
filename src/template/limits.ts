import { ProblemsError, type Place } from '../errors/index.js';

/** No template comes near these; what does is a mistake, or an attack on the runner's memory. */
export const MAX_TEMPLATE_BYTES = 1024 * 1024;
export const MAX_DEPTH = 64;
/** Maps, lists and scalars; in YAML with its aliases written out. */
const MAX_VALUES = 20_000;
export const MAX_COMPONENTS = 500;
/** Every builder meets every provisioner; of such pairs there may be this many. */
export const MAX_PAIRS = 10_000;

/** The text without a byte order mark. @throws ProblemsError if it is larger than a template may be */
export function boundedText(text: string, place: Place): string {
  if (Buffer.byteLength(text) > MAX_TEMPLATE_BYTES) {
    throw new ProblemsError([{ place, message: `is larger than ${MAX_TEMPLATE_BYTES / 1024 / 1024} MB.` }]);
  }
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** @throws ProblemsError always: lists and maps stand too deep in one another at `place` */
export function refuseDepth(place: Place): never {
  throw new ProblemsError([{ place, message: `stands more than ${MAX_DEPTH} levels deep.` }]);
}

/** What is wrong with a value of JSON or YAML that no file, call or program could carry; undefined if nothing is. */
export function characterProblem(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/\p{Surrogate}/u.test(value)) return undefined;
  return 'has half of a character in it (an escape from \\ud800 to \\udfff without the other half beside it).';
}

/** Counts values as they are read. */
export class ValueCounter {
  #values = 0;

  /** @throws ProblemsError if the value at `place` is one too many */
  count(place: Place): void {
    if (++this.#values <= MAX_VALUES) return;
    throw new ProblemsError([{ place, message: `is one value too many: there may be ${MAX_VALUES}.` }]);
  }
}
