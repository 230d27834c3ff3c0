import type { Place } from '../errors/index.js';

/**
 * The places of a text: line and column of an offset, both counted from 1, columns in UTF-16 units as editors
 * do.
 */
export class LineIndex {
  readonly #file: string;
  readonly #starts: readonly number[];

  /** @param file what places call the text: a path, or `input "tags"` */
  constructor(text: string, file: string) {
    this.#file = file;
    this.#starts = lineStarts(text);
  }

  place(offset: number): Place {
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

/** By hand: a list of a million matches takes half a second. */
function lineStarts(text: string): number[] {
  const lineEnd = /\r\n|\n|\r/g;
  const starts = [0];
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}
