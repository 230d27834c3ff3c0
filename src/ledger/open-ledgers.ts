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

/** A file that is no ledger has been cut off before its first line, when nothing was created yet. */
function tryOpen(path: string): Ledger | undefined {
  try {
    return Ledger.reopen(path);
  } catch {
    return undefined;
  }
}
