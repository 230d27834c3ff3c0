import { StringDecoder } from 'node:string_decoder';
import { redact } from '../secrets/index.js';
import { Allowance } from './allowance.js';
import { harmless, isPlain } from './harmless.js';
import { isPlainAscii } from './plain-ascii.js';

/** A longer line is told in pieces of this many characters. */
const LONGEST_LINE = 16 * 1024;
/** Of one line no more is told, in characters: what is that long is for no reader, and would fill the log. */
const MOST_OF_A_LINE = 4 * LONGEST_LINE;
/** So many states of progress bars are told as they come, and from then on one in each interval, in milliseconds. */
const FREE_STATES = 20;
const STATE_INTERVAL = 1000;

/**
 * Cuts what a guest prints into lines that are safe to show. A line ends with LF, CRLF or a lone CR (a progress
 * bar's next state); characters may be split across chunks; control characters are taken out. Memory stays
 * bounded whatever comes, and so does what is told of one line. Of many states of a progress bar some are told while it
 * runs, and the last one.
 */
export class LineSplitter {
  readonly #emit: (line: string) => void;
  readonly #decoder = new StringDecoder('utf8');
  /** The last chunk ended with a whole character for sure. */
  #isWhole = true;
  #pending = '';
  /** The last line ended with CR: an LF that follows belongs to it. */
  #afterCarriageReturn = false;
  /** Characters of a line that has not ended yet: given out, and left out. */
  #told = 0;
  #leftOut = 0;
  readonly #states: Allowance;
  /** The last state of a progress bar, where it was one too many to be told: the next one may take its place. */
  #withheld: string | undefined;

  /** @param now a clock in milliseconds */
  constructor(emit: (line: string) => void, now: () => number = () => performance.now()) {
    this.#emit = emit;
    this.#states = new Allowance(FREE_STATES, STATE_INTERVAL, now);
  }

  write(chunk: Buffer): void {
    if (this.#isWhole && isPlainAscii(chunk)) return this.#addClean(chunk.toString('latin1'));
    this.#add(this.#decoder.write(chunk));
    this.#isWhole = (chunk.at(-1) ?? 0x80) < 0x80;
  }

  /** The output is over: gives out a last line that has no end. */
  end(): void {
    this.#add(this.#decoder.end());
    if (this.#pending !== '' || this.#told > 0) this.#tell(this.#take());
    else this.#tellWithheld();
  }

  #add(text: string): void {
    if (text.includes('\n') && isPlain(text)) this.#addClean(text);
    else this.#addAny(text);
  }

  /** For text with nothing in it that must be taken out. */
  #addClean(text: string): void {
    if (!this.#afterCarriageReturn && text.includes('\n')) this.#addPlain(text);
    else this.#addAny(text);
  }

  /** Lines of plain text, which most output is, are looked at once together: that is several times faster. */
  #addPlain(text: string): void {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    lines.forEach((line, index) => {
      if (index === 0) this.#tell(this.#take() + line);
      else this.#tellPlain(line);
    });
    this.#pending = rest;
    this.#cutIfLong();
  }

  #addAny(text: string): void {
    let start = 0;
    for (const match of text.matchAll(/[\r\n]/g)) {
      this.#pending += text.slice(start, match.index);
      start = match.index + 1;
      if (this.#pending !== '') this.#afterCarriageReturn = false;
      this.#endLine(match[0] === '\r');
    }
    if (start < text.length) {
      this.#pending += text.slice(start);
      this.#afterCarriageReturn = false;
      this.#cutIfLong();
    }
  }

  #endLine(byCarriageReturn: boolean): void {
    if (byCarriageReturn) {
      if (this.#pending === '' && this.#told === 0) return;
      this.#afterCarriageReturn = true;
      this.#tellState(this.#take());
    } else if (this.#afterCarriageReturn) {
      this.#afterCarriageReturn = false;
      this.#tellWithheld();
    } else {
      this.#tell(this.#take());
    }
  }

  #tellState(state: string): void {
    if (this.#told > 0 || this.#states.take()) this.#tell(state);
    else this.#withheld = state;
  }

  #tellWithheld(): void {
    if (this.#withheld !== undefined) this.#tell(this.#withheld);
  }

  #take(): string {
    const line = this.#pending;
    this.#pending = '';
    return line;
  }

  #cutIfLong(): void {
    if (this.#pending.length >= 2 * LONGEST_LINE) this.#cut();
  }

  /** Gives out the pending text but for a remainder in which a secret or an escape sequence may be half arrived. */
  #cut(): void {
    const text = this.#take();
    if (this.#told >= MOST_OF_A_LINE) {
      this.#leftOut += text.length;
      return;
    }
    const escape = text.lastIndexOf('\x1b');
    const whole = escape > text.length - 256 ? escape : text.length;
    const clean = redact(harmless(text.slice(0, whole)));
    const end = Math.max(Math.floor(clean.length / LONGEST_LINE) - 1, 0) * LONGEST_LINE;
    this.#tellPieces(clean.slice(0, end));
    this.#pending = clean.slice(end) + text.slice(whole);
  }

  #tell(line: string): void {
    this.#withheld = undefined;
    this.#tellPlain(harmless(line));
  }

  #tellPlain(line: string): void {
    if (this.#told === 0 && line.length <= LONGEST_LINE) return this.#emit(line);
    this.#tellPieces(redact(line));
    if (this.#leftOut > 0) this.#emit(`… (${this.#leftOut} more characters of this line)`);
    this.#told = 0;
    this.#leftOut = 0;
  }

  #tellPieces(text: string): void {
    for (const piece of pieces(text)) {
      if (this.#told >= MOST_OF_A_LINE) this.#leftOut += piece.length;
      else this.#emit(piece);
      this.#told += piece.length;
    }
  }
}

function* pieces(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    let end = start + LONGEST_LINE;
    if (isHighSurrogate(text.charCodeAt(end - 1))) end += 1;
    yield text.slice(start, end);
    start = end;
  }
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
