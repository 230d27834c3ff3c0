import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { transformFile } from '@swc/core';
import { createGuestHost } from '../../../src/simulator/guests/index.js';
import { connect, eventually, execute, executeOnce, newKeyPair, newSpec, onlyWhere } from './guest-client.js';

const keys = newKeyPair();
/** Processes and mounts of others are visible here, so that what is left can be seen. */
const procTest = onlyWhere(process.platform === 'linux');

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'guest-test-'))));
afterAll(() => rm(folder, { recursive: true }));

describe.each(['auto', 'directory'] as const)('cleaning up in mode %s', (mode) => {
  procTest('closing leaves no process, no mount and no file', async () => {
    const home = join(folder, `closed-${mode}`);
    const host = await createGuestHost({ mode, folder: home });
    const spec = await newSpec(host, { authorizedKeys: [keys.public] });
    const guest = await host.boot(spec);
    const client = await connect(spec.at, { privateKey: keys.private });
    await execute(client, BACKGROUND);
    await guest.freezeDisk();
    expect(await processesOf(home)).not.toEqual([]);
    await host.close();
    await host.close();
    expect(await processesOf(home)).toEqual([]);
    expect(await mountsOf(home)).toEqual([]);
    expect(await readdir(home)).toEqual([]);
    await expect(host.systemLayer()).rejects.toThrow('shutting down');
    await expect(connect(spec.at, {})).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  procTest('closing while guests boot leaves nothing either', async () => {
    const home = join(folder, `booting-${mode}`);
    const host = await createGuestHost({ mode, folder: home, bootDelayMs: 60_000 });
    const disk = await host.systemLayer();
    const booting = [await newSpec(host, { disk }), await newSpec(host, { disk })].map((spec) =>
      host.boot(spec),
    );
    const outcomes = Promise.allSettled(booting);
    await host.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await processesOf(home)).toEqual([]);
    expect(await readdir(home)).toEqual([]);
  });

  procTest('after kill -9 of the simulator its guests end, and their files go', async () => {
    const home = join(folder, `killed-${mode}`);
    const { child, address, port } = await startHostProcess(home, mode);
    await executeOnce({ address, port }, { privateKey: keys.private }, BACKGROUND);
    expect(await processesOf(home)).not.toEqual([]);
    child.kill('SIGKILL');
    await eventually(async () => (await processesOf(home)).length === 0);
    await eventually(async () => (await readdir(home)).length === 0);
    expect(await mountsOf(home)).toEqual([]);
  });
});

procTest('the next start removes the folders of dead simulators, and not of living ones', async () => {
  const home = join(folder, 'stale');
  const living = await createGuestHost({ folder: home, mode: 'directory' });
  const [kept] = await readdir(home);
  const owner = JSON.parse(await readFile(join(home, kept ?? '', 'owner.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const foldersOfOthers = {
    dead: { ...owner, pid: 2 ** 22 + 1 },
    reused: { ...owner, startedAt: '1' },
    elsewhere: { ...owner, pid: 2 ** 22 + 1, namespace: 'pid:[1]' },
  };
  for (const [name, content] of Object.entries(foldersOfOthers)) {
    const stale = join(home, `alicloud-simulator-${name}`);
    await mkdir(join(stale, 'guests'), { recursive: true });
    await symlink(folder, join(stale, 'guests', 'link'));
    await writeFile(join(stale, 'owner.json'), JSON.stringify(content));
  }
  const next = await createGuestHost({ folder: home, mode: 'directory' });
  const names = await readdir(home);
  expect(names).toContain(kept);
  expect(names).toContain('alicloud-simulator-elsewhere');
  expect(names).toHaveLength(3);
  expect(existsSync(folder)).toBe(true);
  await Promise.all([living.close(), next.close()]);
});

procTest('closing is waited for by a process that has nothing else to do', async () => {
  const program = `
    import { createGuestHost } from ${JSON.stringify(await compileGuests())};
    const host = await createGuestHost({ folder: ${JSON.stringify(join(folder, 'bare'))}, mode: 'directory' });
    await host.close();
    console.log('closed');`;
  const ended = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  expect(ended).toEqual({ stdout: 'closed\n', stderr: '' });
});

/** One process that outlives its session, one that leaves its process group too. */
const BACKGROUND = 'sleep 600 > /dev/null 2>&1 & setsid sleep 600 < /dev/null > /dev/null 2>&1 & sleep 0.2';

/** Processes of this machine that have to do with a folder: by arguments, root, environment or standard streams. */
async function processesOf(home: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    if (Number(pid) === process.pid) continue;
    const files = ['cmdline', 'environ', 'mountinfo'].map((file) =>
      readFile(join('/proc', pid, file), 'utf8').catch(() => ''),
    );
    const [commandLine = '', ...rest] = await Promise.all(files);
    if ([commandLine, ...rest].some((text) => text.includes(home))) found.push(`${pid} ${commandLine}`);
  }
  return found;
}

async function mountsOf(home: string): Promise<string[]> {
  return (await readFile('/proc/self/mountinfo', 'utf8')).split('\n').filter((line) => line.includes(home));
}

/** A guest host in a process of its own, that can be killed. */
async function startHostProcess(
  home: string,
  mode: string,
): Promise<{ child: ChildProcess; address: string; port: number }> {
  const index = await compileGuests();
  const program = `
    import { createGuestHost } from ${JSON.stringify(index)};
    const host = await createGuestHost({ folder: ${JSON.stringify(home)}, mode: ${JSON.stringify(mode)} });
    const at = await host.reserveAddress();
    await host.boot({
      instanceId: 'i-killed', hostName: 'killed', disk: await host.systemLayer(), listen: [at],
      authorizedKeys: [${JSON.stringify(keys.public)}], loginUser: 'root', password: undefined, userData: undefined,
      onPowerOff() {}, onReboot() {},
    });
    console.log(JSON.stringify(at));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`The host's process ended with ${code}.`)));
  });
  return { child, ...(JSON.parse(said) as { address: string; port: number }) };
}

let compiled: Promise<string> | undefined;

/** The guests' source as JavaScript, below node_modules so that its imports are found. */
function compileGuests(): Promise<string> {
  compiled ??= (async () => {
    const source = join(import.meta.dirname, '../../../src/simulator/guests');
    const cache = join(import.meta.dirname, '../../../node_modules/.cache');
    await mkdir(cache, { recursive: true });
    const target = await mkdtemp(join(cache, 'guests-'));
    await writeFile(join(target, 'package.json'), '{"type":"module"}');
    for (const file of await readdir(source, { recursive: true })) {
      if (!file.endsWith('.ts')) continue;
      const { code } = await transformFile(join(source, file), {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
      });
      const output = join(target, file.replace(/\.ts$/, '.js'));
      await mkdir(dirname(output), { recursive: true });
      await writeFile(output, code);
    }
    return join(target, 'index.js');
  })();
  return compiled;
}

afterAll(async () => {
  if (compiled !== undefined) await rm(dirname(await compiled), { recursive: true });
});
