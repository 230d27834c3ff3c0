import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeError, toError } from '../errors/index.js';
import { isOpen } from './entry.js';
import { Ledger } from './ledger.js';

/** A ledger with something left to release. */
export interface OpenLedger {
  readonly path: string;
  /** The name of the build that wrote it. */
  readonly build: string;
}

/** What has become of a ledger that does not tell, or not all. */
export type LedgerTrouble = 'gone' | 'unreadable' | 'cut off';

/** The ledger of a build, of which nothing but the cloud's tags tells all. */
export interface LostLedger {
  readonly path: string;
  readonly trouble: LedgerTrouble;
  /** Why it cannot be read, where it is there. */
  readonly reason?: string;
}

/** The ledger file of the build at `index` of the template. */
export function ledgerPath(folder: string, index: number): string {
  return join(folder, `build-${index + 1}.jsonl`);
}

/** The builds, in the order of the template, whose ledgers are not in the folder, or do not tell all that they should. */
export function withoutLedger<Build>(
  folder: string,
  builds: readonly Build[],
): readonly (Build & LostLedger)[] {
  return builds.flatMap((build, index) => {
    const path = ledgerPath(folder, index);
    const lost = troubleWith(path);
    return lost === undefined ? [] : [{ ...build, ...lost, path }];
  });
}

/** The ledgers in a folder that have open entries, in the order of the builds. A folder that is gone has none. */
export function findOpenLedgers(folder: string): readonly OpenLedger[] {
  return (ledgerFiles(folder) ?? []).flatMap((path) => {
    const ledger = tryRead(path);
    return hasOpen(ledger) ? [{ path, build: ledger.header.build }] : [];
  });
}

/** Whether every ledger in a folder can be read, lacks nothing, and has no open entry. A folder that is gone tells of nothing. */
export function areSettled(folder: string): boolean {
  const tellsOfNothingOpen = (path: string): boolean => {
    const ledger = tryRead(path);
    return ledger !== undefined && ledger.isWhole && !hasOpen(ledger);
  };
  return ledgerFiles(folder)?.every(tellsOfNothingOpen) ?? false;
}

function troubleWith(path: string): Omit<LostLedger, 'path'> | undefined {
  try {
    return read(path).isWhole ? undefined : { trouble: 'cut off' };
  } catch (error) {
    const { code } = toError(toError(error).cause) as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { trouble: 'gone' } : { trouble: 'unreadable', reason: describeError(error) };
  }
}

function ledgerFiles(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return undefined;
  }
}

function hasOpen(ledger: Ledger | undefined): ledger is Ledger {
  return ledger?.entries.some(isOpen) ?? false;
}

function tryRead(path: string): Ledger | undefined {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

/** The ledger as it stands. @throws BuildError as {@link Ledger.reopen} */
function read(path: string): Ledger {
  const ledger = Ledger.reopen(path);
  ledger.close();
  return ledger;
}
