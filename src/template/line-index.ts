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
    this.#starts = [
      0,
      ...[...text.matchAll(/\r\n|\n|\r/g)].map((lineEnd) => lineEnd.index + lineEnd[0].length),
    ];
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
