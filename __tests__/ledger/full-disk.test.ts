import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { Ledger } from '../../src/ledger/ledger.js';
import { areSettled, ledgerPath, withoutLedger } from '../../src/ledger/open-ledgers.js';
import { linuxTest } from '../platforms.js';
import type { Step, Written } from './write-on-full-disk.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'full-disk-'));
  path = ledgerPath(folder, 0);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param bytesFree how much a full disk still takes: a part of a line, which is torn then, or nothing at all */
function write(bytesFree: number, ...steps: readonly Step[]): Written {
  const program = ['scripts/run-ts.mjs', '__tests__/ledger/write-on-full-disk.ts'];
  const { stdout } = spawnSync(process.execPath, [...program, path, String(bytesFree), ...steps]);
  return JSON.parse(stdout.toString()) as Written;
}

const WARNING = expect.stringMatching(/^The ledger .* cannot be written: EFBIG.* Make room on the disk/);
const REFUSAL = expect.stringMatching(
  /^The ledger .* cannot be written: EFBIG.* Without it nothing is created/,
);

describe('a ledger whose disk is full', () => {
  linuxTest.each([0, 10])('counts what has come about, and says so once (%d bytes free)', (free) => {
    const steps = ['create', 'intend', 'full', 'created', 'releasing', 'released', 'close'] as const;
    const { entries, warnings, errors } = write(free, ...steps);
    expect(entries).toMatchObject([{ id: 'vpc-of-1', state: 'released', isReleasing: true }]);
    expect({ warnings, errors }).toEqual({ warnings: [WARNING], errors: [] });
    expect(withoutLedger(folder, [{ name: 'web' }])).toEqual([{ name: 'web', path, trouble: 'cut off' }]);
    expect(areSettled(folder)).toBe(false);
  });

  linuxTest.each([0, 10])('takes no intent, and lacks nothing for that (%d bytes free)', (free) => {
    expect(write(free, 'create', 'full', 'intend', 'close')).toEqual({
      entries: [],
      warnings: [],
      errors: [REFUSAL],
    });
    expect(readFileSync(path, 'utf8')).toMatch(/^\{.*\}\n$/);
    expect(areSettled(folder)).toBe(true);
  });

  linuxTest.each<readonly [Step, boolean]>([
    ['released', true],
    ['intend', false],
    ['close', false],
  ])('is brought up to date when there is room again: by "%s"', (step, isSettled) => {
    const last = step === 'close' ? [step] : [step, 'close' as const];
    const { entries, errors } = write(10, 'create', 'intend', 'full', 'created', 'room', ...last);
    const again = Ledger.reopen(path);
    again.close();
    expect(again).toMatchObject({ isWhole: true, entries });
    expect(again.entry('vpc-1').id).toBe('vpc-of-1');
    expect(areSettled(folder)).toBe(isSettled);
    expect(errors).toEqual([]);
  });

  linuxTest('is taken up again all the same', () => {
    write(0, 'create', 'intend', 'created', 'close');
    const { entries, warnings, errors } = write(0, 'full', 'reopen', 'releasing', 'released', 'close');
    expect(entries).toMatchObject([{ id: 'vpc-of-1', state: 'released' }]);
    expect({ warnings, errors }).toEqual({ warnings: [WARNING], errors: [] });
  });

  linuxTest('is not there where it could not even be begun', () => {
    expect(write(10, 'full', 'create').errors).toEqual([REFUSAL]);
    expect(existsSync(path)).toBe(false);
    expect(areSettled(folder)).toBe(true);
  });
});
