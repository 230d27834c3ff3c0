const HEADER = '#< CLIXML';
const OBJECTS_START = '<Objs';
const OBJECTS_END = '</Objs>';
/** A text of one of PowerShell's streams: an error, a warning … Strings inside of objects have another attribute. */
const RECORD = /<S S="[^"]*">([^<]*)<\/S>/g;
/** More of a record that is not complete is not kept: it is looked at anew with each portion that comes. */
const LONGEST_RECORD = 64 * 1024;
/** Nor is a header waited with for longer, in characters. */
const LONGEST_GAP = 1024;

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Turns what PowerShell writes to standard error into text. Where its output is redirected it serialises errors,
 * warnings and progress as CLIXML (MS-PSRP 2.2.5): the texts are kept, as soon as they are complete; progress is
 * left out. Whatever else a program writes passes unchanged.
 */
export class ClixmlReader {
  #pending = '';
  #isInside = false;

  /** @returns the text that is certain so far */
  write(text: string): string {
    this.#pending += text;
    let told = '';
    for (;;) {
      const wasInside = this.#isInside;
      told += wasInside ? this.#takeRecords() : this.#takePlain();
      if (this.#isInside === wasInside) return told;
    }
  }

  /** The end: what is left is given out as it is. */
  end(): string {
    const rest = this.#isInside ? '' : this.#pending;
    this.#pending = '';
    return rest;
  }

  /** Text until the next header with objects, but for an end that may be the beginning of one. */
  #takePlain(): string {
    let told = '';
    for (;;) {
      const header = this.#pending.indexOf(HEADER);
      if (header < 0) return told + this.#take(this.#pending.length - beginningAtEnd(this.#pending, HEADER));
      told += this.#take(header);
      const objects = this.#pending.slice(HEADER.length).trimStart();
      if (objects.startsWith(OBJECTS_START)) {
        this.#pending = objects;
        this.#isInside = true;
        return told;
      }
      // Not known yet whether objects follow: PowerShell writes the header by itself.
      if (OBJECTS_START.startsWith(objects) && this.#pending.length < LONGEST_GAP) return told;
      told += this.#take(HEADER.length);
    }
  }

  #takeRecords(): string {
    const end = this.#pending.indexOf(OBJECTS_END);
    const objects = end < 0 ? this.#pending : this.#pending.slice(0, end);
    let told = '';
    let read = 0;
    for (const match of objects.matchAll(RECORD)) {
      told += decode(match[1] ?? '');
      read = match.index + match[0].length;
    }
    if (end >= 0) {
      this.#pending = this.#pending.slice(end + OBJECTS_END.length);
      this.#isInside = false;
      return told;
    }
    this.#pending = this.#pending.slice(Math.max(read, this.#pending.length - LONGEST_RECORD));
    return told;
  }

  #take(length: number): string {
    const taken = this.#pending.slice(0, length);
    this.#pending = this.#pending.slice(length);
    return taken;
  }
}

/** How many characters at the end of `text` may be the beginning of `word`. */
function beginningAtEnd(text: string, word: string): number {
  for (let length = Math.min(word.length - 1, text.length); length > 0; length -= 1) {
    if (text.endsWith(word.slice(0, length))) return length;
  }
  return 0;
}

/** XML's entities, then PowerShell's own way to write what XML cannot have: `_x000D_`. */
function decode(text: string): string {
  return text
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
