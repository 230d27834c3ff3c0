import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { BuildError, toError } from '../errors/index.js';

/** A ledger of one build holds some kilobytes; more than this is not ours. */
const LARGEST_LEDGER = 16 * 1024 * 1024;

/** Refuses to follow a symbolic link put in the file's place; Windows has no such flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/**
 * A file of lines for one writer, that only its owner can read. One that does not end with a line's end lacks something: its
 * writer died, or had to {@link LedgerFile.leaveUnended leave it so}.
 */
export class LedgerFile {
  readonly #descriptor: number;
  /** How many bytes are good: what comes next goes there. */
  #length: number;

  private constructor(
    readonly path: string,
    flags: number,
  ) {
    this.#descriptor = open(path, flags);
    this.#length = fstatSync(this.#descriptor).size;
  }

  /** @throws BuildError if there is something already, or no file can be made */
  static create(path: string): LedgerFile {
    return new LedgerFile(path, constants.O_CREAT | constants.O_EXCL | constants.O_RDWR | NO_FOLLOW);
  }

  /** Changes nothing. @throws BuildError if the file is missing, a link, or may not be written */
  static open(path: string): LedgerFile {
    return new LedgerFile(path, constants.O_RDWR | NO_FOLLOW);
  }

  /** @throws BuildError if that is more than any ledger has */
  read(): string {
    if (this.#length > LARGEST_LEDGER)
      throw new BuildError(`${this.path} is too large for a ledger of this action.`);
    const content = Buffer.alloc(this.#length);
    readSync(this.#descriptor, content, 0, this.#length, 0);
    return content.toString('utf8');
  }

  /**
   * Adds whole lines, which are on disk when this returns. Where the last one has no end, they begin with it.
   * @throws Error if they cannot be written: the file is as it was then
   */
  append(lines: string): void {
    const bytes = Buffer.from(this.#isEnded() ? lines : `\n${lines}`);
    try {
      for (let written = 0; written < bytes.length;)
        written += writeSync(
          this.#descriptor,
          bytes,
          written,
          bytes.length - written,
          this.#length + written,
        );
      fsyncSync(this.#descriptor);
      this.#length += bytes.length;
    } catch (error) {
      this.#cutAt(this.#length);
      throw error;
    }
  }

  /** Takes the end off the last line, which needs no room on the disk: whoever reads the file sees that it lacks something. */
  leaveUnended(): void {
    if (this.#isEnded()) this.#cutAt(this.#length - 1);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #isEnded(): boolean {
    const last = Buffer.alloc(1);
    if (this.#length === 0) return true;
    readSync(this.#descriptor, last, 0, 1, this.#length - 1);
    return last.toString() === '\n';
  }

  #cutAt(length: number): void {
    try {
      ftruncateSync(this.#descriptor, length);
      this.#length = length;
    } catch {
      // What is too much has no line's end either.
    }
  }
}

function open(path: string, flags: number): number {
  try {
    return openSync(path, flags, 0o600);
  } catch (error) {
    throw new BuildError(`The ledger ${path} cannot be opened: ${toError(error).message}.`, { cause: error });
  }
}
