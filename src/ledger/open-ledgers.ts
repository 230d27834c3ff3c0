import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isOpen } from './entry.js';
import { Ledger } from './ledger.js';

/** A ledger with something left to release. */
export interface OpenLedger {
  readonly path: string;
  /** The name of the build that wrote it. */
  readonly build: string;
}

/** The ledger file of the build at `index` of the template. */
export function ledgerPath(folder: string, index: number): string {
  return join(folder, `build-${index + 1}.jsonl`);
}

/** The builds, in the order of the template, whose ledgers are not in the folder, or cannot be read any more. */
export function withoutLedger<Build>(folder: string, builds: readonly Build[]): readonly Build[] {
  return builds.filter((_, index) => {
    const ledger = tryOpen(ledgerPath(folder, index));
    ledger?.close();
    return ledger === undefined;
  });
}

/** The ledgers in a folder that have open entries, in the order of the builds. A folder that is gone has none. */
export function findOpenLedgers(folder: string): readonly OpenLedger[] {
  return ledgerFiles(folder).flatMap((name) => {
    const path = join(folder, name);
    const ledger = tryOpen(path);
    if (ledger === undefined) return [];
    const { build } = ledger.header;
    const hasOpen = ledger.entries.some(isOpen);
    ledger.close();
    return hasOpen ? [{ path, build }] : [];
  });
}

function ledgerFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
  } catch {
    return [];
  }
}

function tryOpen(path: string): Ledger | undefined {
  try {
    return Ledger.reopen(path);
  } catch {
    return undefined;
  }
}
