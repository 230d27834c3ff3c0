import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ConnectionLost } from '../../src/communicators/index.js';
import { runProvisioners } from '../../src/provisioners/index.js';
import { temporaryFolder } from '../builders/alicloud-ecs/kit.js';
import { planAll, provisioning } from './kit.js';
import { WAYS, type Way } from './ways.js';

jest.setTimeout(120_000);

const local = temporaryFolder();
const at = (...names: string[]) => join(local.path, ...names);
afterAll(() => local[Symbol.dispose]());

beforeAll(async () => {
  await mkdir(at('app', 'conf', 'empty'), { recursive: true });
  await writeFile(at('app', 'conf', 'app.ini'), 'key=value\n');
  await writeFile(at('app', 'run.sh'), '#!/bin/sh\n');
  await chmod(at('app', 'run.sh'), 0o755);
  await writeFile(at('single'), 'one file\n');
});

/** What is said of a folder: its files with what they hold, and its folders. */
async function tree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const told = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const shown = path.slice(folder.length + 1).replaceAll('\\', '/');
      return entry.isDirectory() ? [`${shown}/`, ''] : [shown, await readFile(path, 'utf8')];
    }),
  );
  return Object.fromEntries(told.sort(([one = ''], [other = '']) => (one < other ? -1 : 1))) as Record<
    string,
    string
  >;
}

const APP = { 'conf/': '', 'conf/app.ini': 'key=value\n', 'conf/empty/': '', 'run.sh': '#!/bin/sh\n' };
const inside = (folder: string, files: Record<string, string>) => ({
  [`${folder}/`]: '',
  ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content])),
});

/** The rules of C in packer-options: what is written, and what is where then. */
const UPLOADS: readonly (readonly [string, Record<string, unknown>, string, Record<string, string>])[] = [
  ['a file gets the destination’s name', { source: 'single' }, 'renamed', { renamed: 'one file\n' }],
  ['a file goes into a folder', { source: 'single' }, '', { single: 'one file\n' }],
  ['a folder goes into the destination', { source: 'app' }, 'to', inside('to', inside('app', APP))],
  ['a folder goes into one with a slash', { source: 'app' }, 'to/', inside('to', inside('app', APP))],
  ['what a folder holds goes there itself', { source: 'app/' }, 'to', inside('to', APP)],
  ['the same with a slash', { source: 'app/' }, 'to/', inside('to', APP)],
  ['content is a file', { content: 'grüße\r\n' }, 'made', { made: 'grüße\r\n' }],
];

const LOGS = { 'a.log': 'A', 'b.log': 'B', 'c.txt': 'C', 'deep/': '', 'deep/d.log': 'D' };
/** On the guest there are `logs` with the files above, and `[odd].log`. */
const DOWNLOADS: readonly (readonly [string, string, string, Record<string, string>])[] = [
  ['a file gets the destination’s name', 'logs/a.log', 'renamed', { renamed: 'A' }],
  ['a file goes into a folder, which is made', 'logs/a.log', 'new/', { 'new/': '', 'new/a.log': 'A' }],
  ['what a folder holds', 'logs/', 'to', inside('to', LOGS)],
  ['what a folder holds, with a slash', 'logs/', 'to/', inside('to', LOGS)],
  ['a folder itself', 'logs', 'to', inside('to', inside('logs', LOGS))],
  ['a folder itself, with a slash', 'logs', 'to/', inside('to', inside('logs', LOGS))],
  ['files by a star', 'logs/*.log', 'to', inside('to', { 'a.log': 'A', 'b.log': 'B' })],
  ['files by a letter', 'logs/?.[a-t]*', 'to/', inside('to', { 'a.log': 'A', 'b.log': 'B', 'c.txt': 'C' })],
  ['all there is', 'logs/*', 'to', inside('to', LOGS)],
  ['folders alone', 'logs/*/', 'to', inside('to', { 'deep/': '', 'deep/d.log': 'D' })],
  ['files in folders by a star', '*/deep/*.log', 'to', inside('to', { 'd.log': 'D' })],
  ['a name that looks like a pattern', '[odd].log', 'to', { to: 'odd' }],
];

/** Around what the ways send at once: SendFile 24 KB, a line of WinRM 48 KB, a request of SFTP 32 and 252 KB. */
const SIZES = [0, 1, 24, 32, 48, 252].flatMap((kb) =>
  kb < 2 ? [kb] : [kb * 1024 - 1, kb * 1024, kb * 1024 + 1],
);

describe.each(WAYS)('by $name', ({ name, open, isWindows }) => {
  let way: Way;
  let count = 0;
  beforeAll(async () => (way = await open()));
  afterAll(async () => way[Symbol.asyncDispose]());

  const run = (...provisioners: Record<string, unknown>[]) =>
    runProvisioners(
      planAll(...provisioners.map((one) => ({ type: 'file', ...one }))),
      provisioning(way.communicator).context,
    );
  const signal = new AbortController().signal;
  /** A folder of the guest that is empty, and one of the runner. */
  async function folders(): Promise<{ readonly guest: string; readonly runner: string }> {
    count += 1;
    const runner = at(`runner-${isWindows ? 'w' : 'l'}${Math.random()}`);
    await mkdir(join(runner, 'nothing'), { recursive: true });
    const guest = `${way.root}/test ${count}`;
    await way.communicator.uploadFolder(join(runner, 'nothing'), guest, { signal });
    return { guest, runner: join(runner, 'nothing') };
  }

  test('every rule of uploads holds', async () => {
    const { guest, runner } = await folders();
    for (const index of UPLOADS.keys())
      await mkdir(join(runner, 'empty', String(index)), { recursive: true });
    await run({ source: `${join(runner, 'empty')}/`, destination: guest });
    for (const [index, [, source, destination]] of UPLOADS.entries()) {
      const given = 'source' in source ? { source: `${local.path}/${String(source['source'])}` } : source;
      await run({ ...given, destination: `${guest}/${index}/${destination}` });
    }
    const back = join(runner, 'back');
    await way.communicator.downloadFolder(guest, back, { signal });
    const trees = UPLOADS.map(
      async ([what], index) => [what, await tree(join(back, String(index)))] as const,
    );
    expect(Object.fromEntries(await Promise.all(trees))).toEqual(
      Object.fromEntries(UPLOADS.map(([what, , , files]) => [what, files])),
    );
  });

  test('every rule of downloads holds', async () => {
    const { guest, runner } = await folders();
    await mkdir(at('source', 'logs', 'deep'), { recursive: true });
    for (const [name, content] of Object.entries(LOGS))
      if (!name.endsWith('/')) await writeFile(at('source', 'logs', name), content);
    await writeFile(at('source', '[odd].log'), 'odd');
    await writeFile(at('source', '.hidden.log'), 'hidden');
    await way.communicator.uploadFolder(at('source'), guest, { signal });
    const found: Record<string, unknown> = {};
    for (const [index, [what, source, destination]] of DOWNLOADS.entries()) {
      const to = join(runner, String(index));
      await mkdir(to);
      await run({ source: `${guest}/${source}`, destination: `${to}/${destination}`, direction: 'download' });
      found[what] = await tree(to);
    }
    expect(found).toEqual(Object.fromEntries(DOWNLOADS.map(([what, , , files]) => [what, files])));
  });

  test('files of every size come there and back', async () => {
    const { guest, runner } = await folders();
    const digests = new Map<string, string>();
    await mkdir(join(runner, 'sizes'));
    // Cloud Assistant sends nothing larger than its parts, and each takes a call.
    const sizes = SIZES.filter((size) => size < 100_000 || !name.startsWith('cloud_assistant'));
    for (const size of sizes) {
      const bytes = randomBytes(size);
      digests.set(String(size), digestOf(bytes));
      await writeFile(join(runner, 'sizes', String(size)), bytes);
    }
    for (const size of [0, 24 * 1024])
      await run({ source: join(runner, 'sizes', String(size)), destination: `${guest}/` });
    await run({ source: `${join(runner, 'sizes')}/`, destination: guest });
    await run({ source: `${guest}/`, destination: join(runner, 'back'), direction: 'download' });
    for (const size of sizes)
      expect([size, digestOf(await readFile(join(runner, 'back', String(size))))]).toEqual([
        size,
        digests.get(String(size)),
      ]);
  });

  test.each<[string, (guest: string, runner: string) => Record<string, unknown>, RegExp]>([
    [
      'a file that is not there',
      (guest, runner) => ({ source: `${guest}/none`, destination: `${runner}/`, direction: 'download' }),
      /none.*(?:does not exist|No such file|Could not find|is not a file)/,
    ],
    [
      'a folder that is not there',
      (guest, runner) => ({ source: `${guest}/none/`, destination: runner, direction: 'download' }),
      /none.*(?:does not exist|No such file|Could not find|is not a folder)/,
    ],
    [
      'a pattern that nothing fits',
      (guest, runner) => ({ source: `${guest}/*.none`, destination: runner, direction: 'download' }),
      /Nothing on the guest fits .*\*\.none/,
    ],
    [
      'a file over a folder',
      (guest) => ({ source: at('single'), destination: guest }),
      // Windows says no more of a folder that is opened as a file, and scp cannot ask.
      name === 'scp on Windows'
        ? /Uploading to .* failed: .*: Permission denied/
        : /Uploading to .* failed: .*(?:[Ii]s a (?:folder|directory))/,
    ],
    [
      'a file over a folder of the runner',
      (guest, runner) => ({ source: `${guest}/none`, destination: runner, direction: 'download' }),
      /The destination .* is a folder of the runner/,
    ],
  ])('%s is told by a sentence that says what to do', async (_what, options, message) => {
    const { guest, runner } = await folders();
    const failing = run(options(guest, runner));
    await expect(failing).rejects.toThrow(message);
    await expect(failing).rejects.toMatchObject({ hint: expect.stringMatching(/\w/) });
    await expect(failing).rejects.not.toBeInstanceOf(ConnectionLost);
  });

  // Windows has no modes.
  if (isWindows) return;

  test('modes come along, and folders that are there keep theirs', async () => {
    const { guest, runner } = await folders();
    const mode = async (path: string) => ((await stat(path)).mode & 0o7777).toString(8);
    await chmod(at('app', 'conf'), 0o750);
    await way.communicator.run(`mkdir -m 700 '${guest}/conf'`, { signal, onOutput: () => undefined });
    await run(
      { source: at('app', 'run.sh'), destination: `${guest}/single.sh` },
      { source: `${at('app')}/`, destination: guest },
      { source: at('app'), destination: guest },
      { content: 'secret', destination: `${guest}/content` },
    );
    await chmod(at('app', 'conf'), 0o755);
    const lines: string[] = [];
    await way.communicator.run(
      `cd '${guest}' && for i in single.sh run.sh conf app app/conf app/run.sh content; do stat -c '%n %a' $i; done`,
      { signal, onOutput: (_stream, line) => lines.push(line) },
    );
    expect(lines).toEqual([
      'single.sh 755',
      'run.sh 755',
      'conf 700',
      'app 755',
      'app/conf 750',
      'app/run.sh 755',
      'content 600',
    ]);
    await run({ source: `${guest}/`, destination: join(runner, 'down'), direction: 'download' });
    expect(await mode(join(runner, 'down', 'app', 'run.sh'))).toBe('755');
  });
});

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
