import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ledger } from '../../src/ledger/ledger.js';

const HEADER = { build: 'web', mark: 'mark-1', region: 'cn-hangzhou', startedAt: '2026-01-01T00:00:00.000Z' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const A_TIME = expect.stringMatching(/^\d{4}-.*Z$/) as unknown;

describe('a ledger', () => {
  test('has each line on disk when the method that writes it returns', () => {
    const path = join(folder, 'build.jsonl');
    const ledger = Ledger.create(path, HEADER);
    const { entry } = ledger.intend({ kind: 'instance', region: 'cn-hangzhou', name: 'packer_1' });
    expect(lines(path)).toEqual([
      { line: 'build', version: 1, ...HEADER },
      {
        line: 'intent',
        entry: 'instance-1',
        kind: 'instance',
        region: 'cn-hangzhou',
        at: A_TIME,
        name: 'packer_1',
      },
    ]);
    ledger.record({ line: 'created', entry, id: 'i-1' });
    expect(lines(path).at(-1)).toEqual({ line: 'created', at: A_TIME, entry: 'instance-1', id: 'i-1' });
    ledger.close();
  });

  test('tells after reopening what it told before', () => {
    const path = join(folder, 'build.jsonl');
    const ledger = Ledger.create(path, HEADER);
    const created = ledger.intend({ kind: 'vpc', region: 'cn-hangzhou' }).entry;
    ledger.record({ line: 'created', entry: created, id: 'vpc-1' });
    const gone = ledger.intend({ kind: 'vswitch', region: 'cn-hangzhou' }).entry;
    ledger.record({ line: 'created', entry: gone, id: 'vsw-1' });
    ledger.record({ line: 'released', entry: gone });
    ledger.intend({ kind: 'instance', region: 'cn-hangzhou', facts: { a: 'b' } });
    ledger.close();

    const again = Ledger.reopen(path);
    expect(again.header).toEqual({ line: 'build', version: 1, ...HEADER });
    expect(again.entries.map((entry) => ({ ...entry, at: undefined }))).toEqual([
      { entry: 'vpc-1', kind: 'vpc', region: 'cn-hangzhou', state: 'created', id: 'vpc-1' },
      { entry: 'vswitch-2', kind: 'vswitch', region: 'cn-hangzhou', state: 'released', id: 'vsw-1' },
      {
        entry: 'instance-3',
        kind: 'instance',
        region: 'cn-hangzhou',
        facts: { a: 'b' },
        state: 'intended',
        id: undefined,
      },
    ]);
    again.close();
  });

  test('that was cut off in the middle of a line is read up to there, and can be written on', () => {
    const path = join(folder, 'build.jsonl');
    const ledger = Ledger.create(path, HEADER);
    const { entry } = ledger.intend({ kind: 'instance', region: 'cn-hangzhou' });
    ledger.close();
    appendFileSync(path, '{"line":"created","entry":"inst');

    const again = Ledger.reopen(path);
    expect(again.entry(entry)).toMatchObject({ state: 'intended', id: undefined });
    again.record({ line: 'created', entry, id: 'i-9' });
    again.close();
    const third = Ledger.reopen(path);
    expect(third.entry(entry)).toMatchObject({ state: 'created', id: 'i-9' });
    third.close();
  });

  test.each([{ facts: 7 }, { facts: { eip: ['x'] } }, { name: {} }, { at: 1 }])(
    'passes over an intent that no build writes: %j',
    (told) => {
      const path = join(folder, 'build.jsonl');
      Ledger.create(path, HEADER).close();
      const intent = { line: 'intent', entry: 'vpc-1', kind: 'vpc', region: 'cn-hangzhou', ...told };
      appendFileSync(path, `${JSON.stringify(intent)}\n`);
      const again = Ledger.reopen(path);
      expect(again.entries).toEqual([]);
      again.close();
    },
  );

  test('is a new file that only its owner can read', () => {
    const path = join(folder, 'build.jsonl');
    Ledger.create(path, HEADER).close();
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(() => Ledger.create(path, HEADER)).toThrow(`The ledger ${path} cannot be opened`);
  });

  test('does not follow a link put in its place', () => {
    if (process.platform === 'win32') return;
    const target = join(folder, 'victim');
    writeFileSync(target, 'precious\n');
    const path = join(folder, 'build.jsonl');
    symlinkSync(target, path);
    expect(() => Ledger.create(path, HEADER)).toThrow('cannot be opened');
    expect(() => Ledger.reopen(path)).toThrow('cannot be opened');
    expect(readFileSync(target, 'utf8')).toBe('precious\n');
  });

  test.each(['', 'no JSON at all\n', '{"line":"intent"}\n', '[1,2]\n', '{"line":"build","version":2}\n'])(
    'is refused when the file says %j',
    (content) => {
      const path = join(folder, 'build.jsonl');
      writeFileSync(path, content);
      expect(() => Ledger.reopen(path)).toThrow(`${path} is not a ledger of this action.`);
    },
  );
});

function lines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
