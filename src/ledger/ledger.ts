import { rmSync } from 'node:fs';
import { BuildError, toError } from '../errors/index.js';
import { TEMPORARY_FACTS } from './image-facts.js';
import { LedgerFile } from './ledger-file.js';
import { parseLines } from './ledger-lines.js';
import type { CallerLine, HeaderLine, IntentLine, LedgerEntry, LedgerLine, OutcomeLine } from './entry.js';

/** What a release reads and writes: the ledger of a build, or what a sweep has found of one. */
export interface ReleaseRecord {
  readonly header: Pick<HeaderLine, 'mark'>;
  readonly entries: readonly LedgerEntry[];
  /** Never throws: no release waits for its record. */
  record(outcome: OutcomeLine): void;
}

/** An entry after an outcome. What was refused is nobody's result, however good it becomes. */
export function afterOutcome(entry: LedgerEntry, outcome: OutcomeLine): LedgerEntry {
  if (outcome.line === 'releasing') return { ...entry, isReleasing: true };
  const facts = outcome.line === 'refused' ? { ...entry.facts, ...TEMPORARY_FACTS } : entry.facts;
  const made = outcome.line === 'created' ? outcome : undefined;
  const id = made?.id ?? entry.id;
  return { ...entry, id, state: outcome.line, ...(made?.at && { at: made.at }), ...(facts && { facts }) };
}

/** Told what the user should know of a ledger. */
export type LedgerListener = (warning: string) => void;

/**
 * The durable record of what a build creates: every line is on disk when the method that writes it returns, as far as the
 * disk takes it. Synchronous on purpose, since a call to the cloud must not start before its intent is written.
 *
 * An intent that cannot be written is refused, and its creation with it. An outcome that cannot be has come about all the
 * same: it counts in memory, the file is left cut off to show that it lacks something, and the next line that can be
 * written brings the missing ones along.
 */
export class Ledger implements ReleaseRecord {
  readonly header: HeaderLine;
  /** Whether the file lacked nothing when it was taken up. */
  readonly isWhole: boolean;
  readonly #file: LedgerFile;
  readonly #warn: LedgerListener;
  readonly #entries = new Map<string, LedgerEntry>();
  /** Lines that the file lacks. */
  #missing = '';
  #hasWarned = false;
  #account: string | undefined;

  private constructor(file: LedgerFile, header: HeaderLine, isWhole: boolean, warn: LedgerListener) {
    this.#file = file;
    this.header = header;
    this.isWhole = isWhole;
    this.#warn = warn;
  }

  /**
   * Starts the ledger of a new build in a file that only its owner can read.
   * @param warn told, once, when an outcome cannot be written
   * @throws BuildError if the file exists or cannot be written: then there is none
   */
  static create(
    path: string,
    header: Omit<HeaderLine, 'line' | 'version'>,
    warn: LedgerListener = () => undefined,
  ): Ledger {
    const line: HeaderLine = { line: 'build', version: 1, ...header };
    const file = LedgerFile.create(path);
    try {
      file.append(textOf(line));
    } catch (error) {
      file.close();
      rmSync(path, { force: true });
      throw cannotBeWritten(path, error);
    }
    return new Ledger(file, line, true, warn);
  }

  /**
   * Takes up the ledger of an earlier process, and writes nothing. A last line that was cut off is passed over.
   * @param warn told, once, when an outcome cannot be written
   * @throws BuildError if the file is missing, a link, or no ledger
   */
  static reopen(path: string, warn: LedgerListener = () => undefined): Ledger {
    const file = LedgerFile.open(path);
    try {
      const text = file.read();
      const [header, ...lines] = parseLines(text, path);
      if (header?.line !== 'build') throw new BuildError(`${path} is not a ledger of this action.`);
      const ledger = new Ledger(file, header, text.endsWith('\n'), warn);
      for (const line of lines) ledger.#apply(line);
      return ledger;
    } catch (error) {
      file.close();
      throw error;
    }
  }

  get path(): string {
    return this.#file.path;
  }

  /** The account that everything in it is in, as far as that is known. */
  get account(): string | undefined {
    return this.#account;
  }

  /** Everything recorded, in the order of the intents. */
  get entries(): readonly LedgerEntry[] {
    return [...this.#entries.values()];
  }

  /** The entry as it stands now. */
  entry(name: string): LedgerEntry {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Error(`The ledger has no entry ${name}.`);
    return entry;
  }

  /**
   * Writes that a resource is about to be created.
   * @throws BuildError if that cannot be written: it must not be created then
   */
  intend(intent: Omit<IntentLine, 'line' | 'entry' | 'at'>): LedgerEntry {
    const entry = `${intent.kind}-${this.#entries.size + 1}`;
    const line: IntentLine = { line: 'intent', entry, at: new Date().toISOString(), ...intent };
    try {
      this.#write(textOf(line));
    } catch (error) {
      throw cannotBeWritten(this.path, error);
    }
    this.#apply(line);
    return this.entry(entry);
  }

  /** Writes what became of an intent. Never throws: what has come about counts, written or not. */
  record(outcome: OutcomeLine): void {
    this.#note(outcome.line === 'created' ? { at: new Date().toISOString(), ...outcome } : outcome);
  }

  /** Writes whose credentials the build has. Never throws. */
  recordCaller(account: string): void {
    this.#note({ line: 'caller', account });
  }

  #note(line: OutcomeLine | CallerLine): void {
    this.#apply(line);
    try {
      this.#write(textOf(line));
    } catch (error) {
      this.#missing += textOf(line);
      this.#file.leaveUnended();
      this.#warnOnce(error);
    }
  }

  /** Writes what the file still lacks, if it can be by now, and lets go of it. */
  close(): void {
    try {
      if (this.#missing !== '') this.#write('');
    } catch (error) {
      this.#warnOnce(error);
    }
    this.#file.close();
  }

  #write(text: string): void {
    this.#file.append(this.#missing + text);
    this.#missing = '';
  }

  #warnOnce(error: unknown): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    this.#warn(
      `The ledger ${this.path} cannot be written: ${toError(error).message}. What is to be released is released all the same, but nothing more is created until it can be written; should this process be killed before, what it leaves is found by its tags alone. Make room on the disk that the file is on.`,
    );
  }

  #apply(line: LedgerLine): void {
    if (line.line === 'build') return;
    if (line.line === 'caller') {
      this.#account = line.account;
      return;
    }
    if (line.line === 'intent') {
      const { line: _, ...intent } = line;
      this.#entries.set(line.entry, { ...intent, state: 'intended', id: undefined });
      return;
    }
    const entry = this.#entries.get(line.entry);
    if (entry !== undefined) this.#entries.set(line.entry, afterOutcome(entry, line));
  }
}

function textOf(line: LedgerLine): string {
  return `${JSON.stringify(line)}\n`;
}

function cannotBeWritten(path: string, error: unknown): BuildError {
  return new BuildError(`The ledger ${path} cannot be written: ${toError(error).message}.`, {
    hint: 'Without it nothing is created, since nothing could be released after a crash. Make room on the disk that it is on, and see that it can be written.',
    cause: error,
  });
}
