import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BuildError } from '../../src/errors/index.js';
import { findOpenLedgers, Ledger } from '../../src/ledger/index.js';
import { commandsIn, Runner } from './step.js';

const HEADER = { build: 'web', mark: 'a-mark', region: 'cn-hangzhou', startedAt: '2026-01-01T00:00:00.000Z' };
const LINES = [
  { line: 'build', version: 1, ...HEADER },
  { line: 'intent', entry: 'vpc-1', kind: 'vpc', region: 'cn-hangzhou' },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');

const INPUTS = {
  INPUT_REGION: 'cn-hangzhou',
  INPUT_IMAGE_NAME: 'web',
  INPUT_SOURCE_IMAGE: 'm-1',
  INPUT_INSTANCE_TYPE: 'ecs.g6.large',
  INPUT_COMMUNICATOR: 'none',
  INPUT_ACCESS_KEY: 'LTAI-of-nobody',
  INPUT_SECRET_KEY: 'secret-of-nobody',
};

let folder: string;
/** Somebody else's folder, and a file in it. */
let theirs: string;
let theirFile: string;
beforeEach(() => {
  const top = mkdtempSync(join(tmpdir(), 'hostile-state-'));
  folder = join(top, 'ledgers');
  theirs = join(top, 'theirs');
  theirFile = join(theirs, 'precious.txt');
  mkdirSync(folder);
  mkdirSync(theirs);
  writeFileSync(theirFile, 'precious');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const path = () => join(folder, 'build-1.jsonl');

describe('a ledger that is to be made where something lies already', () => {
  test.each<[string, () => void]>([
    ['a link to a file', () => symlinkSync(theirFile, path())],
    ['a link to nothing', () => symlinkSync(join(theirs, 'new'), path())],
    ['a hard link', () => linkSync(theirFile, path())],
    ['a file that all may write', () => writeFileSync(path(), LINES, { mode: 0o666 })],
    ['a folder', () => mkdirSync(path())],
  ])('is not made: %s', (_what, plant) => {
    plant();
    expect(() => Ledger.create(path(), HEADER)).toThrow(BuildError);
    expect(readFileSync(theirFile, 'utf8')).toBe('precious');
    expect(existsSync(join(theirs, 'new'))).toBe(false);
  });

  test("is its owner's alone where nothing does", () => {
    Ledger.create(path(), HEADER).close();
    if (process.platform !== 'win32') expect(statSync(path()).mode & 0o777).toBe(0o600);
  });
});

describe('where ledgers are looked for', () => {
  test.each<[string, () => void, number]>([
    ['a link to a ledger', () => (writeFileSync(theirFile, LINES), symlinkSync(theirFile, path())), 0],
    ['a link that leads in a circle', () => symlinkSync(path(), path()), 0],
    ['a hard link to what is no ledger', () => linkSync(theirFile, path()), 0],
    ['a pipe', () => void spawnSync('mkfifo', [path()]), 0],
    ['a folder', () => mkdirSync(path()), 0],
    ['nothing', () => writeFileSync(path(), ''), 0],
    [
      'bytes',
      () => writeFileSync(path(), Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 256))),
      0,
    ],
    ['more than any ledger has', () => writeFileSync(path(), LINES + ' '.repeat(17 * 1024 * 1024)), 0],
    ['depth', () => writeFileSync(path(), LINES + '['.repeat(200_000)), 1],
    ['no types', () => writeFileSync(path(), LINES.replace('"vpc-1"', '["vpc-1"]')), 0],
    ['a kind of nothing', () => writeFileSync(path(), LINES.replace('"vpc"', '"constructor"')), 0],
    ['another version', () => writeFileSync(path(), LINES.replace('"version":1', '"version":2')), 0],
    ['names of every object', () => writeFileSync(path(), LINES.replaceAll('vpc-1', '__proto__')), 1],
    ['a ledger that was torn', () => writeFileSync(path(), `${LINES}{"line":"intent","ent`), 1],
  ])('there may be %s', (_what, plant, found) => {
    plant();
    expect(findOpenLedgers(folder)).toHaveLength(found);
    if (readFileSync(theirFile, 'utf8') !== LINES) expect(readFileSync(theirFile, 'utf8')).toBe('precious');
    expect(readdirSync(theirs)).toEqual(['precious.txt']);
  });

  test.each([
    ['nothing', ''],
    ['no path', '\0'],
    ['a folder that is not there', 'not/there'],
    ['a device', '/dev/null'],
    ['the memory of a process', '/proc/self/mem'],
    ['a long text', 'x'.repeat(100_000)],
  ])('none is found if the saved state is %s', (_what, saved) => expect(findOpenLedgers(saved)).toEqual([]));
});

test("a post step that was given somebody else's state ends well, and says what it cannot release", async () => {
  using runner = new Runner();
  const evil = LINES.replace('"web"', JSON.stringify('web\n::set-output name=x::EVIL'))
    .replace('"entry":"vpc-1"', '"name":"##[add-path]EVIL","entry":"vpc-1"')
    .replace(/"region":"cn-hangzhou"\}/, '"region":"evil.example/#"}');
  mkdirSync(runner.path('temp', 'ledgers'));
  writeFileSync(runner.path('temp', 'ledgers', 'build-1.jsonl'), evil);
  const { exitCode, log } = await runner.run('post', {
    STATE_ledger_folder: runner.path('temp', 'ledgers'),
    INPUT_TAGS: '[',
  });
  expect(exitCode).toBe(0);
  expect(log).toContain('May be left behind in the cloud: VPC');
  expect(commandsIn(log).filter((name) => !['group', 'endgroup', 'warning'].includes(name))).toEqual([]);
  expect(log).not.toMatch(/^\s+at /m);
}, 30_000);

test('a region in a ledger leads to no host of anybody else', async () => {
  using runner = new Runner();
  mkdirSync(runner.path('temp', 'ledgers'));
  writeFileSync(
    runner.path('temp', 'ledgers', 'build-1.jsonl'),
    LINES.replace('"web"', '"alicloud-ecs"').replace(
      /"region":"cn-hangzhou"\}/,
      '"region":"evil.example/#"}',
    ),
  );
  const { exitCode, log } = await runner.run('post', {
    STATE_ledger_folder: runner.path('temp', 'ledgers'),
    ...INPUTS,
  });
  expect(exitCode).toBe(0);
  expect(log).toContain('"evil.example/#" is not a region of Alibaba Cloud.');
}, 30_000);

describe('of a ledger that does not tell all', () => {
  const UNREADABLE = 'wrote what it creates does not tell it any more. ';
  const CUT_OFF = 'is cut off: the disk was full';
  const RELEASED = "What bears the build's tags is looked for, and released.";
  const KEPT = 'may be kept on purpose (on_error: abort), so that nothing is released.';

  // With the inputs it would look for half a minute.
  test.each([
    ['no JSON at all', 'cleanup', UNREADABLE, RELEASED],
    [LINES.trimEnd(), 'cleanup', CUT_OFF, RELEASED],
    [LINES.trimEnd(), 'abort', CUT_OFF, KEPT],
  ])('the post step says so, and what it does: %j, on_error %s', async (text, onError, what, then) => {
    using runner = new Runner();
    mkdirSync(runner.path('temp', 'ledgers'));
    writeFileSync(runner.path('temp', 'ledgers', 'build-1.jsonl'), text);
    const { exitCode, log } = await runner.run('post', {
      ...(onError === 'abort' && INPUTS),
      STATE_ledger_folder: runner.path('temp', 'ledgers'),
      STATE_builds: '[{"name":"alicloud-ecs","mark":"a-mark"}]',
      INPUT_ON_ERROR: onError,
    });
    expect(exitCode).toBe(0);
    expect(log).toContain(what);
    expect(log).toContain(then);
  });
});
