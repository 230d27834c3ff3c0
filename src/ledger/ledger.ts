import { closeSync, constants, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { BuildError, toError } from '../errors/index.js';
import { TEMPORARY_FACTS } from './image-facts.js';
import { parseLines } from './ledger-lines.js';
import type { HeaderLine, IntentLine, LedgerEntry, LedgerLine, OutcomeLine } from './entry.js';

/** A ledger of one build holds some kilobytes; more than this is not ours. */
const LARGEST_LEDGER = 16 * 1024 * 1024;

/** Refuses to follow a symbolic link put in the file's place; Windows has no such flag. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/** What a release reads and writes: the ledger of a build, or what a sweep has found of one. */
export interface ReleaseRecord {
  readonly header: Pick<HeaderLine, 'mark'>;
  readonly entries: readonly LedgerEntry[];
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

/**
 * The durable record of what a build creates: every line is on disk when the method that writes it returns.
 * Synchronous on purpose, since a call to the cloud must not start before its intent is written.
 */
export class Ledger implements ReleaseRecord {
  readonly header: HeaderLine;
  readonly path: string;
  readonly #descriptor: number;
  readonly #entries = new Map<string, LedgerEntry>();

  private constructor(path: string, descriptor: number, header: HeaderLine) {
    this.path = path;
    this.#descriptor = descriptor;
    this.header = header;
  }

  /**
   * Starts the ledger of a new build in a file that only its owner can read.
   * @throws BuildError if the file exists or cannot be written
   */
  static create(path: string, header: Omit<HeaderLine, 'line' | 'version'>): Ledger {
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | constants.O_RDWR | NO_FOLLOW;
    const line: HeaderLine = { line: 'build', version: 1, ...header };
    const ledger = new Ledger(path, open(path, flags), line);
    ledger.#append(line);
    return ledger;
  }

  /**
   * Takes up the ledger of an earlier process. A last line that was cut off by its death is passed over.
   * @throws BuildError if the file is missing, a link, or no ledger
   */
  static reopen(path: string): Ledger {
    const descriptor = open(path, constants.O_APPEND | constants.O_RDWR | NO_FOLLOW);
    const text = readAll(descriptor, path);
    const [header, ...lines] = parseLines(text, path);
    if (header?.line !== 'build') {
      closeSync(descriptor);
      throw new BuildError(`${path} is not a ledger of this action.`);
    }
    const ledger = new Ledger(path, descriptor, header);
    for (const line of lines) ledger.#apply(line);
    // A torn last line must not swallow the next one.
    if (!text.endsWith('\n')) writeSync(descriptor, '\n');
    return ledger;
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

  /** Writes that a resource is about to be created. */
  intend(intent: Omit<IntentLine, 'line' | 'entry' | 'at'>): LedgerEntry {
    const entry = `${intent.kind}-${this.#entries.size + 1}`;
    this.#record({ line: 'intent', entry, at: new Date().toISOString(), ...intent });
    return this.entry(entry);
  }

  /** Writes what became of an intent. */
  record(outcome: OutcomeLine): void {
    this.#record(outcome.line === 'created' ? { at: new Date().toISOString(), ...outcome } : outcome);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #record(line: IntentLine | OutcomeLine): void {
    this.#append(line);
    this.#apply(line);
  }

  #append(line: LedgerLine): void {
    try {
      writeSync(this.#descriptor, `${JSON.stringify(line)}\n`);
      fsyncSync(this.#descriptor);
    } catch (error) {
      throw new BuildError(`The ledger ${this.path} cannot be written: ${toError(error).message}.`, {
        hint: 'Without it nothing is created, since nothing could be released after a crash.',
        cause: error,
      });
    }
  }

  #apply(line: LedgerLine): void {
    if (line.line === 'build') return;
    if (line.line === 'intent') {
      const { line: _, ...intent } = line;
      this.#entries.set(line.entry, { ...intent, state: 'intended', id: undefined });
      return;
    }
    const entry = this.#entries.get(line.entry);
    if (entry !== undefined) this.#entries.set(line.entry, afterOutcome(entry, line));
  }
}

function open(path: string, flags: number): number {
  try {
    return openSync(path, flags, 0o600);
  } catch (error) {
    throw new BuildError(`The ledger ${path} cannot be opened: ${toError(error).message}.`, { cause: error });
  }
}

function readAll(descriptor: number, path: string): string {
  const { size } = fstatSync(descriptor);
  if (size > LARGEST_LEDGER) throw new BuildError(`${path} is too large for a ledger of this action.`);
  const content = Buffer.alloc(size);
  readSync(descriptor, content, 0, size, 0);
  return content.toString('utf8');
}
