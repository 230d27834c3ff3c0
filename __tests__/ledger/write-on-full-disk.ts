// A program that writes a ledger step by step, on a disk that is full in between, and prints what came of it.
import { existsSync, statSync } from 'node:fs';
import { describeError } from '../../src/errors/index.js';
import type { LedgerEntry } from '../../src/ledger/entry.js';
import { Ledger } from '../../src/ledger/ledger.js';
import { limitFiles } from '../full-disk.js';

export type Step =
  'create' | 'reopen' | 'intend' | 'created' | 'releasing' | 'released' | 'close' | 'full' | 'room';

export interface Written {
  readonly entries: readonly LedgerEntry[] | undefined;
  /** What was told as a warning. */
  readonly warnings: readonly string[];
  /** What a step threw. */
  readonly errors: readonly string[];
}

const [, , , path = '', bytesFree = '0', ...steps] = process.argv;
const HEADER = { build: 'web', mark: 'mark-1', region: 'cn-hangzhou', startedAt: '2026-01-01T00:00:00.000Z' };
const warnings: string[] = [];
const errors: string[] = [];
let ledger: Ledger | undefined;

const warn = (warning: string): void => void warnings.push(warning);
const entry = 'vpc-1';
const DO: Readonly<Record<Step, () => unknown>> = {
  create: () => (ledger = Ledger.create(path, HEADER, warn)),
  reopen: () => (ledger = Ledger.reopen(path, warn)),
  intend: () => ledger?.intend({ kind: 'vpc', region: 'cn-hangzhou' }),
  created: () => ledger?.record({ line: 'created', entry, id: 'vpc-of-1' }),
  releasing: () => ledger?.record({ line: 'releasing', entry }),
  released: () => ledger?.record({ line: 'released', entry }),
  close: () => ledger?.close(),
  full: () => limitFiles(process.pid, (existsSync(path) ? statSync(path).size : 0) + Number(bytesFree)),
  room: () => limitFiles(process.pid, 'unlimited'),
};
for (const step of steps) {
  try {
    DO[step as Step]();
  } catch (error) {
    errors.push(describeError(error));
  }
}
const written: Written = { entries: ledger?.entries, warnings, errors };
process.stdout.write(JSON.stringify(written));
